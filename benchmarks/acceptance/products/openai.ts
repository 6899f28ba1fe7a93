import OpenAI from "openai";
import manifest from "../../package.json" with { type: "json" };
import type { Product } from "../product.js";

export default {
  name: "openai",
  version: manifest.devDependencies.openai,
  note: "returns any JSON, unchecked.",
  parse(json) {
    const client = new OpenAI({ apiKey: "none", maxRetries: 0, fetch: async () => Response.json(json) });
    return client.chat.completions.create({ model: "any", messages: [{ role: "user", content: "Hello" }] });
  },
} satisfies Product;
