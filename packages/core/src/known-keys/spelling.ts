/**
 * How a component spells a key that it knows: `"wire"` for a snake_case key, or one that is spelled alike in both
 * forms; `"decoded"` for a camelCase key, which only the decoded value has. For example, `finish_reason` and `index`
 * are `"wire"`, `finishReason` is `"decoded"`.
 *
 * Each component has a function with a `switch`, not a table or a set: decoding calls it for every key, and a look-up
 * took three times as long as all the rest of decoding.
 */
export type Spelling = "wire" | "decoded";
