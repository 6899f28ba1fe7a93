import { expect, test } from "vitest";
import { describeFailure, failureOf } from "./failure.js";

const refused = failureOf(Object.assign(new Error(), { code: "ECONNREFUSED" }), false);

test("a missing port is thought of, if nothing listens at the usual one", () => {
  expect(describeFailure(refused, { portless: "127.0.0.1:80" })).toBe(
    "nothing listens at 127.0.0.1:80; is a port missing?",
  );
  expect(describeFailure(refused, {})).toBe("the server refuses the connection: nothing listens there");
});
