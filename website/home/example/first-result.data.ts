import {
  findDeviations,
  isStrictCreateChatCompletionResponse,
  isWireCreateChatCompletionResponse,
} from "@chat-completion/core";
import type { CheckedResponse } from "../../checker/check/checked.js";
import { samples } from "./samples.js";

declare const data: Pick<CheckedResponse, "strict" | "wire" | "deviations">;

export { data };

/**
 * Checks the first sample, which wire accepts, when the site is built. So the page shows a result before any script
 * runs.
 */
export default {
  load(): typeof data {
    const json: unknown = JSON.parse(samples[0].text);
    return {
      strict: { accepted: isStrictCreateChatCompletionResponse(json), issues: [] },
      wire: { accepted: isWireCreateChatCompletionResponse(json), issues: [] },
      deviations: findDeviations(json),
    };
  },
};
