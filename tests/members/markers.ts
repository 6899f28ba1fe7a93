/* Values that stand for content of a response, each of which is easy to find in a message. */

const WORD = "marzipan";

/** Content of every JSON type that has content. The texts have two lines: a root that is a text of one line is quoted. */
export const markers: readonly (readonly [what: string, value: unknown])[] = [
  ["a text", `${WORD}\nsecond line`],
  ["a number", 770077007700],
  ["a fraction", 0.770077],
  ["a bigint", 770077007700n],
  ["an object", { key: WORD }],
  ["an object in an array", [{ key: WORD }]],
  ["a text in an array", [WORD]],
  ["a number in an array", [0.770077]],
  ["an object with a type", { type: WORD, name: WORD, arguments: [WORD] }],
];

/** Whether a text contains something of a marker. */
export function hasMarker(text: string): boolean {
  return text.includes(WORD) || text.includes("7700");
}

/** Every place within a value, at any depth, as keys and indices that are joined by dots. */
export function placesIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...placesIn(inner).map((place) => `${key}.${place}`)]);
}
