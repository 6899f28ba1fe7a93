import { afterEach, expect, test, vi } from "vitest";
import { DEVIATION_CODES } from "./policy/deviation-codes.js";
import { createProgram } from "./program.js";

const { stdin } = process;
const descriptor = Object.getOwnPropertyDescriptor(stdin, "isTTY");

afterEach(() => {
  vi.restoreAllMocks();
  Reflect.deleteProperty(stdin, "isTTY");
  if (descriptor !== undefined) Object.defineProperty(stdin, "isTTY", descriptor);
});

test.each([
  [["help", "chek"], "error: unknown command 'chek'\n(Did you mean check?)", "commander.unknownCommand"],
  [["help", "check"], "Usage: chat-completion check [options] [FILE...]", "commander.help"],
  [["help"], "Usage: chat-completion [options] [command]", "commander.help"],
])("%j", async (parameters, expected, code) => {
  const written: string[] = [];
  for (const stream of [process.stdout, process.stderr]) {
    vi.spyOn(stream, "write").mockImplementation((text) => written.push(String(text)) > 0);
  }
  await expect(createProgram("1.2.3").parseAsync(parameters, { from: "user" })).rejects.toMatchObject({ code });
  expect(written.join("")).toContain(expected);
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

test("the help of check has every code", () => {
  const command = createProgram("1.2.3").commands.find((one) => one.name() === "check");
  let text = "";
  command?.configureOutput({ writeOut: (part) => (text += part) });
  command?.outputHelp();
  for (const code of DEVIATION_CODES) expect(text).toContain(`\n  ${code} `);
});
