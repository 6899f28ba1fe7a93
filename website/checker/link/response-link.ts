/** The key of the response in the fragment of a link. */
const KEY = "response=";

/** Limit on the characters of a fragment. Programs cut longer links, and issue trackers reject them. */
export const LONGEST_FRAGMENT = 16_000;

/** Limit on the text that a link may expand to, in UTF-8 bytes. A short link can be made that expands to much more. */
const LARGEST_TEXT = 10_000_000;

/**
 * The fragment of a link that carries a text, compressed. A browser sends no fragment to a server. `undefined` if it is
 * too long for a link.
 */
export async function toFragment(text: string): Promise<string | undefined> {
  const compressed = new Response(new Blob([text]).stream().pipeThrough(new CompressionStream("deflate-raw")));
  const bytes = new Uint8Array(await compressed.arrayBuffer());
  if (bytes.length > LONGEST_FRAGMENT) return undefined;
  const base64 = btoa(String.fromCharCode(...bytes));
  const fragment = `#${KEY}${base64.replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "")}`;
  return fragment.length > LONGEST_FRAGMENT ? undefined : fragment;
}

/** The text that a fragment carries. `undefined` if it carries none, or a broken one. */
export async function fromFragment(fragment: string): Promise<string | undefined> {
  if (!hasText(fragment)) return undefined;
  const base64 = fragment
    .slice(KEY.length + 1)
    .replaceAll("-", "+")
    .replaceAll("_", "/");
  try {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    return await inflate(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw")));
  } catch {
    return undefined;
  }
}

/** Whether a fragment is that of a link with a text. */
export function hasText(fragment: string): boolean {
  return fragment.startsWith(`#${KEY}`);
}

async function inflate(stream: ReadableStream<Uint8Array>): Promise<string | undefined> {
  const reader = stream.getReader();
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let text = "";
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.length;
    if (size > LARGEST_TEXT) {
      await reader.cancel();
      return undefined;
    }
    text += decoder.decode(value, { stream: true });
  }
}
