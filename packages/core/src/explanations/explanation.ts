/** What is wrong with a value, in words that every validator uses. */
export interface Explanation {
  /** What was expected and what came, as a sentence. */
  message: string;
  /** The member that is wrong. Absent where it is the value as a whole. */
  member?: string;
}
