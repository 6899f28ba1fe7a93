import { readCell, readRows, readShare, type Share, sum } from "./read-rows.js";

/** What a product does with the fixtures. */
interface Contender {
  name: string;
  isOurs: boolean;
  /** Of what real servers send, what it reads right. */
  read: Share;
  /** Of what is broken, what it rejects. */
  caught: Share;
}

/** The figures of the home page. */
export interface Figures {
  responses: Contender[];
  streams: Contender[];
  /** What a validation costs, as a percentage of `JSON.parse`. */
  cost: { ours: string; zod: string };
}

const OURS = "@chat-completion/";

/** Reads the figures from the reports of the benchmarks. */
export function readFigures(reports: { acceptance: string; streams: string; results: string }): Figures {
  const acceptance = readRows(reports.acceptance);
  const streams = readRows(reports.streams);
  const example = readRows(reports.results, "### example");
  const percent = (name: string) => `${Math.round(Number(readCell(example, name, "conforming")) * 100)} %`;
  return {
    responses: [...acceptance.keys()]
      .filter((name) => name === `${OURS}zod/wire` || isTheirs(name))
      .map((name) => {
        const broken = readShare(acceptance, name, "invalid, accepted");
        return {
          name: withoutVersion(name),
          isOurs: !isTheirs(name),
          read: sum(readShare(acceptance, name, "valid, accepted"), readShare(acceptance, name, "deviating, accepted")),
          caught: { count: broken.all - broken.count, all: broken.all },
        };
      }),
    streams: [...streams.keys()].filter(isRow).map((name) => ({
      name: withoutVersion(name),
      isOurs: !isTheirs(name),
      read: sum(readShare(streams, name, "valid, the same"), readShare(streams, name, "deviating, the same")),
      caught: readShare(streams, name, "invalid, throws"),
    })),
    cost: { ours: percent(`${OURS}zod/wire`), zod: percent("zod, plain") },
  };
}

function isTheirs(name: string): boolean {
  return isRow(name) && !name.startsWith(OURS);
}

/** Not the head, and not the line below it. */
function isRow(name: string): boolean {
  return /\w/.test(name);
}

function withoutVersion(name: string): string {
  return name.replace(/ \d+\.\d+\.\d+/, "");
}
