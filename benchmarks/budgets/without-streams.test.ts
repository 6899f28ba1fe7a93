import { fileURLToPath } from "node:url";
import { validators } from "@chat-completion/validators";
import { build } from "esbuild";
import { expect, test } from "vitest";

/** The modules of which a bundle has something, by their paths. */
async function modulesOf(code: string): Promise<string[]> {
  const { metafile } = await build({
    stdin: { contents: code, loader: "ts", resolveDir: fileURLToPath(new URL(".", import.meta.url)) },
    conditions: ["@chat-completion/source"],
    ...{ bundle: true, minify: true, format: "esm", platform: "browser", write: false, metafile: true },
  });
  return Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
  );
}

/** The modules of streams alone. */
const ofStreams = (paths: readonly string[]) =>
  paths.filter((path) => /\/(?:accumulate\/|[^/]*(?:stream|chunk))/.test(path));

const entries = validators.flatMap(({ name }) =>
  ["/strict", "/wire", ""].map((entry) => `@chat-completion/${name}${entry}`),
);

test.each(entries)("who imports the response's schema from %s ships nothing of streams", async (entry) => {
  const response = await modulesOf(`export { CreateChatCompletionResponseSchema } from "${entry}";`);
  expect(response.length).toBeGreaterThan(10);
  expect(ofStreams(response)).toEqual([]);
  const stream = await modulesOf(`export { CreateChatCompletionStreamResponseSchema } from "${entry}";`);
  expect(ofStreams(stream)).not.toEqual([]);
});
