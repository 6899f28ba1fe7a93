import { printableJson } from "@chat-completion/checking";
import { decodeCreateChatCompletionResponse } from "@chat-completion/core";
import type { Format } from "./format.js";

/** Each response that wire accepts, decoded, as JSON on one line or, if `isIndented`, on several. */
export function decoded({ isIndented }: { isIndented: boolean }): Format {
  return {
    result(result) {
      if (!("response" in result) || result.response === undefined) return undefined;
      return `${printableJson(decodeCreateChatCompletionResponse(result.response), isIndented ? 2 : 0)}\n`;
    },
  };
}
