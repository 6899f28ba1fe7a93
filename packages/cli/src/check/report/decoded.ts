import { decodeCreateChatCompletionResponse } from "@chat-completion/core";
import type { Report } from "./report.js";

/** Each response that wire accepts, decoded, as JSON: on one line, or indented where a person reads it. */
export function reportDecoded({ indented }: { indented: boolean }): Report {
  return {
    result(result) {
      if (result.verdict !== "conforms" && result.verdict !== "deviates") return undefined;
      return `${JSON.stringify(decodeCreateChatCompletionResponse(result.response), null, indented ? 2 : 0)}\n`;
    },
  };
}
