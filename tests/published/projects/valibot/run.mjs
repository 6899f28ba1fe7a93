import assert from "node:assert/strict";
import {
  CreateChatCompletionResponseSchema,
  CreateChatCompletionResponseToWireSchema,
  isWireCreateChatCompletionResponse,
} from "@chat-completion/valibot";
import { CreateChatCompletionResponseSchema as StrictSchema } from "@chat-completion/valibot/strict";
import { CreateChatCompletionResponseSchema as WireSchema } from "@chat-completion/valibot/wire";
import * as v from "valibot";
import { response } from "./response.cjs";

assert.equal(isWireCreateChatCompletionResponse(response), true);
assert.equal(v.parse(WireSchema, response), response);
assert.equal(v.is(StrictSchema, response), false);
const completion = v.parse(CreateChatCompletionResponseSchema, response);
assert.equal(completion.choices[0].finishReason, "stop");
assert.equal(completion.choices[0].message.reasoning_content, "A greeting.");
assert.equal(v.parse(CreateChatCompletionResponseToWireSchema, completion).choices[0].finish_reason, "stop");
const broken = { ...response, choices: [{ message: { role: "user", content: 5 } }] };
for (const schema of [WireSchema, StrictSchema])
  assert.match(v.getDotPath(v.safeParse(schema, broken).issues[0]), /^choices\.0/);
