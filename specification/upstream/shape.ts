/** What may stand in a place, in words that the table and OpenAI's document have in common. */
export interface Place {
  /** JSON types, or `anything`; sorted. More than one where the place is a union of them. */
  readonly types: readonly string[];
  /** The texts that may stand there; sorted. Absent where any text may. */
  readonly words?: readonly string[];
  readonly isNullable: boolean;
  /** Whether the object that it is a member of must have it. Absent where the place is no member. */
  readonly isRequired?: boolean;
}

/** The places of a value by their paths, such as `choices[].message.content`. They are written as in `read/places.ts`. */
export type Shape = ReadonlyMap<string, Place>;
