import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";

const completion = { id: "chatcmpl-1", model: "m", choices: [] };
const run = (input, ...args) =>
  spawnSync("npx", ["--no-install", "chat-completion", ...args], { input, encoding: "utf8" });

test("accepts a response", () => assert.equal(run(JSON.stringify(completion), "check", "-").status, 0));
test("rejects what is none", () => assert.equal(run('{"error":{"message":"no"}}', "check", "-").status, 1));
test("says where JSON ends", () => {
  const { status, stdout, stderr } = run('{"id": }', "check", "-");
  assert.equal(status, 2);
  assert.match(stdout + stderr, /1:8|line 1/);
});
test("says its version", () => assert.match(run("", "--version").stdout, /^\d+\.\d+\.\d+/));
