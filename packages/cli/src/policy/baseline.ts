import type { Finding } from "../checking/result.js";
import { type Allowance, allows, parseAllowance } from "./allowance.js";

/** The findings of a model that are known, as a file has them. */
export interface KnownOfModel {
  /** `null` is for responses that name no model. Absent means any model. */
  model?: string | null;
  /** Each as `CODE:PATH`, an unknown value as `CODE:PATH="value"`. */
  known: string[];
}

/** Which findings do not fail a run, because they were there when the baseline was written. */
export interface Baseline {
  /** Whether a finding that fails is known. */
  knows(finding: Finding, model: string | undefined): boolean;
  /** Is told of each finding that does not fail for another reason. */
  passes?(finding: Finding, model: string | undefined): void;
  /** Is told of each response. */
  sees?(model: string | undefined): void;
}

/** A kind of finding of a model, and whether there was one. */
interface Entry {
  model: string | null | undefined;
  allowance: Allowance;
  occurred: boolean;
}

/** An entry that did not occur. */
interface StaleEntry {
  model: string | null | undefined;
  entry: string;
  /** Whether a response of the model was checked. */
  isSeen: boolean;
}

/** A baseline that was read from a file. */
export class ReadBaseline implements Baseline {
  private readonly entries: Entry[];
  private readonly byCode: Map<string, Entry[]>;
  private readonly seen = new Set<string | null>();

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

  passes(finding: Finding, model: string | undefined): void {
    this.knows(finding, model);
  }

  sees(model: string | undefined): void {
    this.seen.add(model ?? null);
  }

  /** The entries that did not occur, and whether there was a response of their model. */
  stale(): StaleEntry[] {
    return this.entries
      .filter(({ occurred }) => !occurred)
      .map(({ model, allowance }) => {
        return {
          model,
          entry: allowance.text,
          isSeen: model === undefined ? this.seen.size > 0 : this.seen.has(model),
        };
      });
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
