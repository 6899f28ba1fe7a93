/** Whether a text is a JSON value. */
export function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Whether a line looks like a line of JSON Lines: a JSON object that is not empty and not indented. */
export function isJsonObject(line: string): boolean {
  return line.startsWith('{"') && /\}\s*$/.test(line) && isJson(line);
}
