import { CreateChatCompletionResponse } from "@effect/ai-openai/Generated";
import { decodeUnknownSync } from "effect/Schema";
import manifest from "../../package.json" with { type: "json" };
import type { Product } from "../product.js";

export default {
  name: "@effect/ai-openai",
  version: manifest.devDependencies["@effect/ai-openai"],
  note: "its schema of the response, generated from the specification.",
  parse: decodeUnknownSync(CreateChatCompletionResponse),
} satisfies Product;
