import { isWireCreateChatCompletionResponse } from "@chat-completion/core";
import { yesOrNo } from "./yes-or-no.js";

export default yesOrNo("@chat-completion/core, guard", isWireCreateChatCompletionResponse);
