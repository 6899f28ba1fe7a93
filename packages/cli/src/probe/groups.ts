import { formatPattern, patternKey } from "@chat-completion/checking";
import type { Answer, FindingCode, ProbeFinding } from "./answer.js";

/** Findings that differ only in the indices of their paths and in the answers that have them. */
export interface Group {
  /** Its number, from 1, by its first appearance. 0 for what the specification allows. */
  number: number;
  code: FindingCode;
  /** In words, with `[*]` for an index in which they differ. Empty for the answer as a whole. */
  path: string;
  message: string;
  isBroken: boolean;
  isAllowed: boolean;
  /** The names of the questions. */
  unstreamed: string[];
  streamed: string[];
}

/** Groups the findings of answers as they come, so that each has its number at once. */
export class Groups {
  #count = 0;
  readonly #groups = new Map<string, { group: Group; paths: ProbeFinding["path"][] }>();

  /** Adds an answer. Returns the numbers of its findings, but for those that the specification allows. */
  add({ question, isStreamed, findings }: Answer): number[] {
    const numbers = new Set<number>();
    for (const found of findings) {
      const key = JSON.stringify([found.code, found.message, patternKey(found.path), found.isBroken]);
      let entry = this.#groups.get(key);
      if (entry === undefined) {
        const { code, message, isBroken, isAllowed } = found;
        const number = isAllowed ? 0 : ++this.#count;
        const group = { number, code, path: "", message, isBroken, isAllowed, unstreamed: [], streamed: [] };
        entry = { group, paths: [] };
        this.#groups.set(key, entry);
      }
      entry.paths.push(found.path);
      const names = isStreamed ? entry.group.streamed : entry.group.unstreamed;
      if (!names.includes(question.name)) names.push(question.name);
      if (entry.group.number > 0) numbers.add(entry.group.number);
    }
    return [...numbers];
  }

  /** The groups, in the order of their numbers. */
  get list(): Group[] {
    return [...this.#groups.values()].map(({ group, paths }) => ({
      ...group,
      path: placeOf(paths, isOfChunks(group)),
    }));
  }
}

/** Whether the paths begin with a chunk's place. */
function isOfChunks({ unstreamed }: Group): boolean {
  return unstreamed.length === 0;
}

function placeOf(paths: ProbeFinding["path"][], isOfChunks: boolean): string {
  const [first = []] = paths;
  const written = formatPattern(first, (step, at) => paths.some((path) => path[at] !== step));
  return isOfChunks && typeof first[0] === "number" ? `chunk${written}` : written;
}

/** Those on which clients fail first, each in the order of its number. */
export function brokenFirst(groups: readonly Group[]): Group[] {
  return [...groups].sort((one, other) => Number(other.isBroken) - Number(one.isBroken));
}
