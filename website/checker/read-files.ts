/** Limit on the size of all files, in bytes. A browser needs many times as much memory. */
const LARGEST = 50_000_000;

/** Reads files as one text, one after the other. If that fails, returns the reason as a sentence. */
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
