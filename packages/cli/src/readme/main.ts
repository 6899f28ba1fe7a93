/* Writes the tables of options into the README. */
import { readFileSync, writeFileSync } from "node:fs";
import { createProgram } from "../program.js";
import { withOptions } from "./options.js";

const file = new URL("../../README.md", import.meta.url);
writeFileSync(file, withOptions(readFileSync(file, "utf8"), createProgram("0.0.0")));
