/** What is wrong with a value. Every validator uses this message. */
export interface Explanation {
  /** What was expected and what was received, as a sentence. */
  message: string;
  /** The member that is wrong. Absent if the value as a whole is wrong. */
  member?: string;
}
