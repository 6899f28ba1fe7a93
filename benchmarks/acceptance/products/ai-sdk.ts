import { createOpenAICompatible } from "@ai-sdk/openai-compatible";
import manifest from "../../package.json" with { type: "json" };
import type { Product } from "../product.js";

export default {
  name: "@ai-sdk/openai-compatible",
  version: manifest.devDependencies["@ai-sdk/openai-compatible"],
  note: "gives a different layout, of the first choice alone. The JSON is in `response.body` as well, unchecked; that is not counted.",
  ownLayout: true,
  async parse(json) {
    const provider = createOpenAICompatible({
      name: "fixtures",
      baseURL: "http://localhost",
      fetch: async () => Response.json(json),
    });
    const { request, response, ...made } = await provider("any").doGenerate({
      prompt: [{ role: "user", content: [{ type: "text", text: "Hello" }] }],
    });
    const { body, headers, ...about } = response ?? {};
    return { ...made, ...about };
  },
} satisfies Product;
