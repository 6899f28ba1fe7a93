// The keys are written out as cases, and asked for in a loop of each component's own: what decoding adds to reading the
// known members is a quarter of what a look-up in a table or a set adds (`benchmarks/README.md` has the figures).

/**
 * Says that a key is none of those that the cases before it named. Where one is missing there, a key is left to be given
 * here, and that does not compile.
 */
export function isNoKeyOfIt(_key: never): false {
  return false;
}
