/** A part of `results.md`: what one kind of measurement found. */
export interface Section {
  /** Its heading. */
  title: string;
  /** Its text and tables, as Markdown, without the heading. */
  body: string;
  /** The figures that `targets.ts` asks for, by the names that it gives them (`measured`), in its units. */
  measured?: Readonly<Record<string, number>>;
}

/** Measures, and says what it found. */
export type MeasureSection = () => Promise<Section>;
