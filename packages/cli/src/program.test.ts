import { afterEach, expect, test, vi } from "vitest";
import { createProgram } from "./program.js";

const { stdin } = process;
const descriptor = Object.getOwnPropertyDescriptor(stdin, "isTTY");

afterEach(() => {
  vi.restoreAllMocks();
  Reflect.deleteProperty(stdin, "isTTY");
  if (descriptor !== undefined) Object.defineProperty(stdin, "isTTY", descriptor);
});

test("check without a file prints its help if the standard input is a terminal", async () => {
  Object.defineProperty(stdin, "isTTY", { value: true, configurable: true });
  const write = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  await expect(createProgram("1.2.3").parseAsync(["check"], { from: "user" })).rejects.toMatchObject({
    code: "commander.help",
    exitCode: 1,
  });
  expect(write.mock.calls.join("")).toContain("Usage: chat-completion check [options] [FILE...]");
});

test.each([[""], ["check"], ["accumulate"], ["merge"], ["probe"]])("the help of %j fits 80 columns", async (name) => {
  let help = "";
  const program = createProgram("1.2.3");
  for (const command of [program, ...program.commands]) {
    command.configureOutput({ writeOut: (text) => (help += text), getOutHelpWidth: () => 80 });
  }
  const asked = [...(name === "" ? [] : [name]), "--help"];
  await expect(program.parseAsync(asked, { from: "user" })).rejects.toMatchObject({ code: "commander.helpDisplayed" });
  expect(help).toContain("Usage: chat-completion");
  expect(help.split("\n").filter(({ length }) => length > 80)).toEqual([]);
});
