/**
 * The casing in which a key is spelled so: the wire's (the model may spell it alike), or the model's alone.
 *
 * Each component has a `switch` of its own that says so, and decoding (encoding, too, where it copies) a loop of its own over the keys that are
 * there: that is all they do to keep what the specification does not know, and with a look-up in a table or a set it took
 * three times as long as all the rest of decoding.
 */
export type Casing = "wire" | "model";
