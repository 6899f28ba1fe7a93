/** The value that a text is in JSON. A text that is none is returned as it is: servers send errors in plain words, too. */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
