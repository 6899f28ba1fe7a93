/** A picture, which is written to a file. */
export interface Chart {
  /** The file, relative to `results.md`. */
  file: string;
  /** What it shows, for those who can't see it. */
  alt: string;
  svg: string;
}

/** A part of `results.md`: what one kind of measurement found. */
export interface Section {
  /** Its heading. */
  title: string;
  /** What is below the heading: paragraphs and tables in Markdown, and charts. */
  body: string | readonly (string | Chart)[];
  /** The figures that `targets.ts` asks for, by the names that it gives them (`measured`), in its units. */
  measured?: Readonly<Record<string, number>>;
}

/** Measures, and says what it found. */
export type MeasureSection = () => Promise<Section>;
