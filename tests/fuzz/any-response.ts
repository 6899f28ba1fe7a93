/* Generated responses, and values one arbitrary change away from them. */
import { brokenResponse, strictResponse, wireResponse } from "@chat-completion/fixtures/arbitraries";
import * as fc from "fast-check";
import { withSteps } from "./steps.js";

/** A response that is strict, or as servers send it, or broken; and values one step away from it. */
export const responseAndSteps: fc.Arbitrary<unknown[]> = withSteps(
  fc.oneof(
    strictResponse(),
    wireResponse(),
    brokenResponse().map(({ value }) => value),
  ),
);
