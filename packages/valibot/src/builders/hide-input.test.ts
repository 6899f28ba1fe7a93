import * as v from "valibot";
import { afterEach, describe, expect, test } from "vitest";
import { array } from "./array.js";
import { boolean } from "./boolean.js";
import { finiteNumber, integer } from "./number.js";
import { object } from "./object.js";
import { record } from "./record.js";
import { literal, oneOf, openEnum, string, stringMatching } from "./string.js";
import { unionByJsonType } from "./union.js";

const anObject = object(
  () => ({ name: string() }),
  (_): _ is { name: string } => false,
);
const digits = unionByJsonType({ number: finiteNumber(), string: stringMatching(/^\d+$/, "digits") }, "digits");

function messageOf(schema: v.GenericSchema, value: unknown, config?: v.Config<v.BaseIssue<unknown>>) {
  return v.safeParse(schema, value, config).issues?.[0]?.message;
}

describe("the type stands for the value", () => {
  test.each<[v.GenericSchema, unknown, string]>([
    [string(), 5, "Invalid type: Expected string but received number"],
    [string(), true, "Invalid type: Expected string but received boolean"],
    [string(), 5n, "Invalid type: Expected string but received bigint"],
    [openEnum(), 5, "Invalid type: Expected string but received number"],
    [literal("function"), "text", 'Invalid type: Expected "function" but received string'],
    [oneOf(["a", "b"]), "text", 'Invalid type: Expected ("a" | "b") but received string'],
    [boolean(), "text", "Invalid type: Expected boolean but received string"],
    [finiteNumber(), "text", "Invalid type: Expected number but received string"],
    [integer(), "text", "Invalid type: Expected number but received string"],
    [integer(), 1.5, "Invalid integer: Received number with a fraction"],
    [array(string()), "text", "Invalid type: Expected Array but received string"],
    [record(string()), "text", "Invalid type: Expected Object but received string"],
    [anObject, "text", "Invalid type: Expected Object but received string"],
    [v.partial(anObject), "text", "Invalid type: Expected Object but received string"],
    [v.nullish(string()), 5, "Invalid type: Expected string but received number"],
    [stringMatching(/^\d+$/, "digits"), "text", "Expected digits, received a string"],
    [stringMatching(/^\d+$/, "digits"), "", "Expected digits, received an empty string"],
    [stringMatching(/^\d+$/, "digits"), 5, "Expected digits, received a number"],
    [digits, true, "Expected digits, received a boolean"],
  ])("%#", (schema, value, message) => {
    expect(messageOf(schema, value)).toBe(message);
  });

  test.each<[v.GenericSchema, unknown, string]>([
    [string(), null, "Invalid type: Expected string but received null"],
    [string(), undefined, "Invalid type: Expected string but received undefined"],
    [string(), {}, "Invalid type: Expected string but received Object"],
    [string(), [], "Invalid type: Expected string but received Array"],
    [finiteNumber(), Number.POSITIVE_INFINITY, "Invalid type: Expected number but received Infinity"],
    [anObject, {}, 'Invalid key: Expected "name" but received undefined'],
  ])("but what is no content stays: %#", (schema, value, message) => {
    expect(messageOf(schema, value)).toBe(message);
  });

  test("`received` and `input` keep the value", () => {
    expect(v.safeParse(string(), 5).issues).toMatchObject([{ received: "5", input: 5 }]);
  });
});

describe("a message of a user stays", () => {
  const schemas = [string(), integer(), array(string()), digits, stringMatching(/^\d+$/, "digits"), anObject] as const;
  const quoting = ({ expected, received }: v.BaseIssue<unknown>) =>
    `Invalid value: ${expected} but received ${received}`;

  afterEach(() => {
    v.deleteGlobalMessage();
    v.deleteSchemaMessage();
    v.deleteSpecificMessage(v.string);
    v.deleteGlobalConfig();
  });

  test.each(schemas.map((schema) => [schema.type, schema] as const))("%s", (_type, schema) => {
    expect(messageOf(schema, true, { message: "No." })).toBe("No.");
    expect(messageOf(schema, true, { message: quoting })).toMatch(/ but received true$/);
    expect(messageOf(v.config(schema as v.GenericSchema, { message: "No." }), true)).toBe("No.");
    v.setGlobalConfig({ message: "No." } as never);
    v.setGlobalMessage(quoting);
    expect(messageOf(schema, true)).toMatch(/ but received true$/);
    v.setSchemaMessage("Of schemas.");
    expect(messageOf(schema, true)).toBe("Of schemas.");
    v.setSchemaMessage("In German.", "de");
    expect(messageOf(schema, true, { lang: "de" })).toBe("In German.");
  });

  test("of one kind of schema", () => {
    v.setSpecificMessage(v.string, quoting);
    expect(messageOf(string(), 5)).toBe("Invalid value: string but received 5");
  });
});
