/** The ways in which languages print an object that is no JSON, by how the text begins. */
const WAYS: readonly [begins: RegExp, message: string][] = [
  [/^\s*[A-Z]\w*\(\s*\w+=/, "an object as Python prints it; print `response.model_dump_json()` instead"],
  [/^\s*[[{]\s*(?:\{\s*)?'/, "a dict as Python prints it; print `json.dumps(response)` instead"],
  [/^\s*\{\s*[A-Za-z_$][\w$]*:/, "an object as JavaScript prints it; print `JSON.stringify(response)` instead"],
];

/** Says of a text that a language printed an object in its own way, and how to print JSON. `undefined` for other texts. */
export function describePrintedObject(text: string): string | undefined {
  return WAYS.find(([begins]) => begins.test(text))?.[1];
}
