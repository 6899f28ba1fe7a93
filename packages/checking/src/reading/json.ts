/** Whether a text is a JSON value. */
export function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Whether a line is a JSON object with something in it, and is not indented: so do the lines of JSON Lines look. */
export function isJsonObject(line: string): boolean {
  return line.startsWith('{"') && /\}\s*$/.test(line) && isJson(line);
}
