const assert = require("node:assert/strict");
const { CreateChatCompletionResponseSchema } = require("@chat-completion/zod");
const { CreateChatCompletionResponseSchema: StrictSchema } = require("@chat-completion/zod/strict");
const { CreateChatCompletionResponseSchema: WireSchema } = require("@chat-completion/zod/wire");
const { response } = require("./response.cjs");

assert.equal(WireSchema.parse(response), response);
assert.equal(StrictSchema.safeParse(response).success, false);
assert.equal(CreateChatCompletionResponseSchema.parse(response).choices[0].finishReason, "stop");
