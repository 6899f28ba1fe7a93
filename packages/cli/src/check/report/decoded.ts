import { decodeCreateChatCompletionResponse } from "@chat-completion/core";
import type { Report } from "./report.js";

/** Reports each response that wire accepts as its decoded value, as JSON on one line or, if `indented`, on several. */
export function reportDecoded({ indented }: { indented: boolean }): Report {
  return {
    result(result) {
      if (!("response" in result) || result.response === undefined) return undefined;
      return `${JSON.stringify(decodeCreateChatCompletionResponse(result.response), null, indented ? 2 : 0)}\n`;
    },
  };
}
