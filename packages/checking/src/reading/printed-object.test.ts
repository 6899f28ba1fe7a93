import { expect, test } from "vitest";
import { describePrintedObject } from "./printed-object.js";

test.each([
  ["ChatCompletion(id='chatcmpl-1', choices=[])", "model_dump_json"],
  ["ModelResponse(\n  id='chatcmpl-1')", "model_dump_json"],
  ["<openai.Stream object at 0x7f>", undefined],
  ["{'id': 'chatcmpl-1', 'choices': None}", "json.dumps"],
  ["[{'id': 'chatcmpl-1'}]", "json.dumps"],
  ["{\n  id: 'chatcmpl-1',\n  choices: [ [Object] ]\n}", "JSON.stringify"],
  ['{"id": nope}', undefined],
  ["hello (you)", undefined],
  ["Bad request (400)", undefined],
])("%j", (text, advice) => {
  if (advice === undefined) expect(describePrintedObject(text)).toBeUndefined();
  else expect(describePrintedObject(text)).toContain(advice);
});
