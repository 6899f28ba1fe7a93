import { decodeCreateChatCompletionResponse } from "@chat-completion/core";
import type { Report } from "./report.js";

/** The model of each response that wire takes, as JSON: on one line, or indented where a person reads it. */
export function reportModels({ indented }: { indented: boolean }): Report {
  return {
    result(result) {
      if (result.verdict !== "strict" && result.verdict !== "wire") return undefined;
      return `${JSON.stringify(decodeCreateChatCompletionResponse(result.response), null, indented ? 2 : 0)}\n`;
    },
  };
}
