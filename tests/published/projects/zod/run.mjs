import assert from "node:assert/strict";
import { CreateChatCompletionResponseSchema, isWireCreateChatCompletionResponse } from "@chat-completion/zod";
import { CreateChatCompletionResponseSchema as StrictSchema } from "@chat-completion/zod/strict";
import { CreateChatCompletionResponseSchema as WireSchema } from "@chat-completion/zod/wire";
import * as z from "zod";
import { response } from "./response.cjs";

assert.equal(isWireCreateChatCompletionResponse(response), true);
assert.equal(WireSchema.parse(response), response);
assert.equal(StrictSchema.safeParse(response).success, false);
const completion = CreateChatCompletionResponseSchema.parse(response);
assert.equal(completion.choices[0].finishReason, "stop");
assert.equal(completion.choices[0].message.reasoning_content, "A greeting.");
assert.equal(z.encode(CreateChatCompletionResponseSchema, completion).choices[0].finish_reason, "stop");
const broken = { ...response, choices: [{ message: { role: "user", content: 5 } }] };
for (const schema of [WireSchema, StrictSchema])
  assert.deepEqual(schema.safeParse(broken).error.issues[0].path.slice(0, 2), ["choices", 0]);
assert.equal(z.toJSONSchema(WireSchema).type, "object");
