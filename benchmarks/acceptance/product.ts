/** A way to parse a response: one of our entries, or a product that people use. */
export interface Product {
  /** Its name in the table. */
  readonly name: string;
  /** The version that was installed; absent for our own. */
  readonly version?: string;
  /** What the table doesn't show, as a sentence. */
  readonly note?: string;
  /** Whether its result has a different layout, in which lost keys can't be found. */
  readonly ownLayout?: boolean;
  /** What it gives for a response. Throws, or gives a promise that rejects, if it rejects the response. */
  parse(json: unknown): unknown;
  /** Makes JSON of what `parse` gave. Absent if the product can't. */
  encode?(value: unknown): unknown;
}
