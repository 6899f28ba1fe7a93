/** A way to read a response: an entry of ours, or a product that people use. */
export interface Product {
  /** As it stands in the table. */
  readonly name: string;
  /** The version that was installed; absent for our own. */
  readonly version?: string;
  /** What the table can't say, as a sentence. */
  readonly note?: string;
  /** Whether it gives a layout of its own, so that it can't be said whether it left out a key that it knows. */
  readonly ownLayout?: boolean;
  /** What it gives for a response. Throws, or gives a promise that fails, where it rejects one. */
  parse(json: unknown): unknown;
  /** Makes JSON of what `parse` gave; absent where there is no way back. */
  encode?(value: unknown): unknown;
}
