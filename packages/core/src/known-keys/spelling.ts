/**
 * How a known key of a component is spelled: `"wire"` for a snake_case key, and for one that is spelled alike in both;
 * `"decoded"` for a key that only the decoded value has.
 *
 * Each component has a function with a `switch` that tells the spelling, since decoding asks it of every key: a table or a
 * set took three times as long as all the rest of decoding.
 */
export type Spelling = "wire" | "decoded";
