import { type Relaxation, subjects } from "../index.js";
import { type Place, placesOf } from "../read/places.js";
import type { WrittenFile } from "./source-file.js";

/** The guide that lists what servers send beyond the specification. */
export function writeRelaxationsPage(): WrittenFile {
  return { path: "docs/guides/what-servers-send.md", toString: () => `${HEAD}\n${tables().join("\n")}` };
}

const HEAD = `<!-- Written by \`pnpm generate\` from specification/components: edit that. -->

# What servers send

Wire accepts what real servers send. This page lists everything that wire accepts and OpenAI's specification does not.

- **Where**: \`[]\` is any item of a list, \`[type=custom]\` an item of that type, \`{content,refusal}\` either of the two.
- **By**: servers that send it. Relays pass on the answers of other APIs. If a row has only relays, we don't know which servers they are.
- **Fixture**: a response that has it, in \`deviating\` of [\`@chat-completion/fixtures\`](testing-with-fixtures.md). Without this row, wire would reject it.
- **Not listed** are keys that the specification does not name. It allows them in every object, and so does wire.

The list is complete: [a test](../../tests/completeness/relaxations.test.ts) computes what wire accepts beyond the specification, and fails if this list differs. [Choosing an entry](choosing-an-entry.md) says what happens to such a response at each entry.
`;

/** The relaxations, each with the paths of all its places. */
type Listed = Map<Relaxation, string[]>;

function tables(): string[] {
  const places = [...placesOf()];
  return [...subjects].reverse().flatMap(({ name, components }) => {
    const names = components.map((component) => component.name);
    const listed = listedIn(places.filter(({ component }) => names.includes(component)));
    if (listed.size === 0) return [];
    const rows = [...listed].map(([relaxation, paths]) => rowOf(relaxation, paths));
    return [`## ${titleOf(name)}\n\n| Where | Sent instead | By | Fixture |\n|---|---|---|---|\n${rows.join("\n")}\n`];
  });
}

function listedIn(places: readonly Place[]): Listed {
  const listed: Listed = new Map();
  for (const { path, relaxations } of places) {
    for (const relaxation of relaxations) listed.set(relaxation, [...(listed.get(relaxation) ?? []), path]);
  }
  return listed;
}

function rowOf({ how, servers, fixture }: Relaxation, paths: string[]): string {
  const sent = how === "null" ? "`null`" : how;
  return `| ${merged(paths).map(code).join(", ")} | ${sent} | ${servers} | ${code(fixture)} |`;
}

/** Merges paths that differ in one key. */
function merged(paths: string[]): string[] {
  const keys = paths.map((path) => path.split(/(?=[.[])/));
  const [first = []] = keys;
  const differing = first.map((_, at) => at).filter((at) => keys.some((one) => one[at] !== first[at]));
  const [at] = differing;
  if (differing.length !== 1 || at === undefined || keys.some(({ length }) => length !== first.length)) return paths;
  const either = keys.map((one) => one[at]?.replace(".", ""));
  return [first.map((key, place) => (place === at ? `.{${either.join(",")}}` : key)).join("")];
}

const code = (text: string) => `\`${text}\``;

function titleOf(name: string): string {
  const words = name.replaceAll("-", " ");
  return `${words[0]?.toUpperCase()}${words.slice(1)}`;
}
