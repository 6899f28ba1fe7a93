import type { Colours } from "../terminal/colours.js";
import type { Format, FormatOptions } from "./format.js";
import { github } from "./github.js";
import { json } from "./json.js";
import { junit } from "./junit.js";
import { markdown } from "./markdown.js";
import { pretty } from "./pretty/pretty.js";
import { sarif } from "./sarif.js";

/** What a format is made with. */
interface Context {
  options: FormatOptions;
  colours: Colours;
  /** The version of the command. */
  version: string;
}

/** The formats by their names. */
export const FORMATS = {
  pretty: ({ colours, options }) => pretty(colours, options),
  json: ({ options }) => json(options),
  github: ({ options }) => github(options),
  junit: ({ options }) => junit(options),
  sarif: ({ options, version }) => sarif(options, version),
  markdown: ({ options }) => markdown(options),
} as const satisfies Record<string, (context: Context) => Format>;

export type FormatName = keyof typeof FORMATS;

export const FORMAT_NAMES = Object.keys(FORMATS) as FormatName[];

/** A format, and where it is written. */
export interface Output {
  name: FormatName;
  /** Absent for the standard output. */
  file?: string;
}

/** Reads `FORMAT` or `FORMAT=FILE`. `undefined` if there is no such format. */
export function parseOutput(text: string): Output | undefined {
  const equals = text.indexOf("=");
  const written = equals === -1 ? text : text.slice(0, equals);
  const name = FORMAT_NAMES.find((known) => known === written);
  if (name === undefined || equals === text.length - 1) return undefined;
  return equals === -1 ? { name } : { name, file: text.slice(equals + 1) };
}
