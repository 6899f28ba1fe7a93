/** More than this is not read, in bytes: a browser would need many times as much memory. */
const LARGEST = 50_000_000;

/** Reads files, one after the other as a text, or says why not. */
export async function readFiles(files: Iterable<File>): Promise<{ text: string } | { trouble: string }> {
  const all = [...files];
  const size = all.reduce((sum, file) => sum + file.size, 0);
  if (size > LARGEST) {
    return { trouble: `That is more than ${LARGEST / 1e6} MB: check it with npx @chat-completion/cli check` };
  }
  try {
    return { text: (await Promise.all(all.map((file) => file.text()))).join("\n") };
  } catch {
    return { trouble: "Your browser could not read that file." };
  }
}
