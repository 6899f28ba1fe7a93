#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { setFlagsFromString } from "node:v8";
import { CommanderError } from "commander";
import { createProgram } from "./program.js";

// V8 gives more and more memory to values that are soon let go, and logs are nothing but such values. It is hardly faster.
setFlagsFromString("--semi-space-growth-factor=1");

const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));

try {
  await createProgram(version).parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else {
    console.error(error);
    process.exitCode = 2;
  }
}
