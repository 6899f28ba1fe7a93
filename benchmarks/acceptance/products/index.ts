import manifest from "../../package.json" with { type: "json" };
import type { Product } from "../product.js";
import { lenient, strict } from "./ours.js";

/** Every product, in the order of the table: ours first. The others are loaded here and nowhere else. */
export async function loadProducts(): Promise<readonly Product[]> {
  const [openrouter, mistral, aiSdk, openai, effect] = await Promise.all([
    import("../../contenders/openrouter.js"),
    import("../../contenders/mistral.js"),
    import("./ai-sdk.js"),
    import("./openai.js"),
    import("./effect.js"),
  ]);
  return [
    ...lenient,
    ...strict,
    effect.default,
    { ...openrouter.default, version: manifest.devDependencies["@openrouter/sdk"], note: "made for OpenRouter's API." },
    { ...mistral.default, version: manifest.devDependencies["@mistralai/mistralai"], note: "made for Mistral's API." },
    aiSdk.default,
    openai.default,
  ];
}
