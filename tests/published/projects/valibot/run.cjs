const assert = require("node:assert/strict");
const { CreateChatCompletionResponseSchema } = require("@chat-completion/valibot");
const { CreateChatCompletionResponseSchema: StrictSchema } = require("@chat-completion/valibot/strict");
const { CreateChatCompletionResponseSchema: WireSchema } = require("@chat-completion/valibot/wire");
const v = require("valibot");
const { response } = require("./response.cjs");

assert.equal(v.parse(WireSchema, response), response);
assert.equal(v.is(StrictSchema, response), false);
assert.equal(v.parse(CreateChatCompletionResponseSchema, response).choices[0].finishReason, "stop");
