import { code } from "../markdown/code.js";
import { pageLink } from "../markdown/page-file.js";
import { table } from "../markdown/table.js";
import type { Entry } from "../types/type-declaration.js";
import { describeExports } from "./describe-exports.js";
import type { Exports } from "./packages.js";
import type { Export } from "./read-exports.js";

const HEAD = `# Functions

Plain functions, without a validator. Those of \`@chat-completion/core\` are exported by \`@chat-completion/zod\` and \`@chat-completion/valibot\` as well, so one install is enough. None of them changes what it is given.`;

/** The folders of core whose functions are described one by one, with the title of their part. */
const PARTS: Readonly<Record<string, string>> = {
  readings: "Reading what servers spell differently",
  accumulate: "Putting chunks together, and taking them apart",
  deviations: "Finding deviations",
  owners: "Recognizing servers",
  explanations: "Explaining what is no chat completion",
};

/** Functions of which each component has one. */
const FAMILIES = [
  {
    title: "Decoding",
    about: "JSON as servers send it → the decoded value. Decoding what wire accepts throws nothing.",
    name: /^decode([A-Z]\w+)$/,
  },
  {
    title: "Encoding",
    about: "The decoded value → JSON as the specification spells it. Encoding throws nothing of its own.",
    name: /^encode([A-Z]\w+)$/,
  },
  {
    title: "Guards",
    about:
      "Whether a value is what its name says. They cost 1 to 5 % of `JSON.parse`, and say nothing of what is wrong: the schemas do.",
    name: /^is(?:Wire|Strict|Known)([A-Z]\w+)$/,
  },
];

/** The page of the functions of core and of stream. */
export function functionsPage({ core, stream }: Exports, pages: Entry): string {
  const described = Object.entries(PARTS).map(([folder, title]) =>
    part(
      title,
      core.filter(({ file }) => file.startsWith(`${folder}/`)),
    ),
  );
  const families = FAMILIES.map(({ title, about, name }) => {
    const rows = core.flatMap((one) => {
      const type = one.name.match(name)?.[1];
      return type === undefined ? [] : [[code(one.name), pages.has(type) ? pageLink(type) : code(type)]];
    });
    return `## ${title}\n\n${about}\n\n${table(["Function", "Of"], rows)}`;
  });
  const values = core.filter(({ is }) => is === "value");
  return [
    HEAD,
    `## Reading a stream\n\nFrom \`@chat-completion/stream\`. [Its README](../../packages/stream/README.md) begins with an example.\n\n${describeExports(stream, pages)}`,
    ...described,
    ...families,
    part("Lists of known values", values),
  ].join("\n\n");

  function part(title: string, exports: readonly Export[]): string {
    return `## ${title}\n\n${describeExports(exports, pages)}`;
  }
}
