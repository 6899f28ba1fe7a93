import { createChatCompletionResponse } from "./shapes/arktype.js";
import { yesOrNo } from "./yes-or-no.js";

export default yesOrNo("ArkType", (json) => createChatCompletionResponse.allows(json));
