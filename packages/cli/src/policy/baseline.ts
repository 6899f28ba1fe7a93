import { formatPattern, printableJson } from "@chat-completion/checking";
import type { Finding } from "../checking/result.js";
import { type Allowance, allows, parseAllowance } from "./allowance.js";

/** The findings of a model that are known, as a file has them. */
interface KnownOfModel {
  /** `null` is for responses that name no model. Absent means any model. */
  model?: string | null;
  /** Each as `CODE:PATH`. */
  known: string[];
}

/** Which findings do not fail a run, because they were there when the baseline was written. */
export interface Baseline {
  knows(finding: Finding, model: string | undefined): boolean;
}

const ABOUT = "Known deviations. chat-completion check --baseline does not fail for these.";

/** A kind of finding of a model, and whether there was one. */
interface Entry {
  model: string | null | undefined;
  allowance: Allowance;
  occurred: boolean;
}

/** A baseline that was read from a file. */
export class ReadBaseline implements Baseline {
  private readonly entries: Entry[];
  private readonly byCode: Map<string, Entry[]>;

  /** Throws an error if the text is no baseline. */
  constructor(text: string) {
    this.entries = readModels(text).flatMap(({ model, known }) => {
      return known.map((entry) => ({ model, allowance: parseAllowance(entry), occurred: false }));
    });
    this.byCode = new Map();
    for (const entry of this.entries) {
      const { code } = entry.allowance;
      this.byCode.set(code, [...(this.byCode.get(code) ?? []), entry]);
    }
  }

  knows(finding: Finding, model: string | undefined): boolean {
    let isKnown = false;
    for (const entry of this.byCode.get(finding.code) ?? []) {
      if (entry.model !== undefined && entry.model !== (model ?? null)) continue;
      if (!allows(entry.allowance, finding)) continue;
      entry.occurred = true;
      isKnown = true;
    }
    return isKnown;
  }

  /** The entries that did not occur. */
  stale(): { model: string | null | undefined; entry: string }[] {
    return this.entries
      .filter(({ occurred }) => !occurred)
      .map(({ model, allowance }) => ({ model, entry: allowance.text }));
  }
}

function readModels(text: string): KnownOfModel[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Error("it is not JSON");
  }
  const models = isObject(value) ? value.models : undefined;
  if (!Array.isArray(models) || !models.every(isKnownOfModel)) {
    throw new Error('it is no baseline: {"models":[{"model":"gpt-5","known":["missing-key:choices[*].logprobs"]}]}');
  }
  return models;
}

function isKnownOfModel(value: unknown): value is KnownOfModel {
  if (!isObject(value)) return false;
  const { model, known } = value;
  const hasModel = model === undefined || model === null || typeof model === "string";
  return hasModel && Array.isArray(known) && known.every((entry) => typeof entry === "string");
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Limit on the entries of a baseline that is written. */
const MOST_ENTRIES = 10_000;

/** Collects what fails a run into a new baseline. Everything is known to it. */
export class NewBaseline implements Baseline {
  private readonly models = new Map<string | null, Set<string>>();
  size = 0;

  knows({ code, path }: Finding, model: string | undefined): boolean {
    const entry = `${code}:${formatPattern(path, isIndex) || "(whole)"}`;
    const known = this.models.get(model ?? null) ?? new Set();
    this.models.set(model ?? null, known);
    if (known.has(entry)) return true;
    if (this.size === MOST_ENTRIES) return false;
    this.size += 1;
    known.add(entry);
    return true;
  }

  /** The text of the file: sorted, an entry on each line, so that a change of it can be reviewed. */
  toText(): string {
    const models = [...this.models]
      .map(([model, known]): KnownOfModel => ({ model, known: [...known].sort() }))
      .sort((one, other) => ((one.model ?? "") < (other.model ?? "") ? -1 : 1));
    return `${printableJson({ about: ABOUT, models }, 2)}\n`;
  }
}

function isIndex(step: string | number): boolean {
  return typeof step === "number";
}
