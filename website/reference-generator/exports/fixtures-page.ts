import { deviating, errors, invalid, streams, valid } from "@chat-completion/fixtures";
import { code, escapeHtml } from "../markdown/code.js";

/** What the page says of a fixture. */
interface Listed {
  name: string;
  description: string;
  purpose?: string;
  server?: string;
  deviations?: readonly { code: string }[];
  code?: string;
}

const GROUPS: readonly [title: string, about: string, all: Readonly<Record<string, Listed>>, access: string][] = [
  [
    "Valid responses",
    "They satisfy the specification. `valid[name].wire` is the JSON, `decoded` what it decodes to.",
    valid,
    "valid",
  ],
  [
    "Valid streams",
    "Their chunks satisfy the specification. `streams.valid[name].text` is the event stream, `chunks` are its chunks, `response` is what they make.",
    streams.valid,
    "streams.valid",
  ],
  [
    "Errors",
    "HTTP responses in the place of a completion. `errors[name]` has `status`, `headers` and `body`, and `toResponse` makes a `Response` of it.",
    errors,
    "errors",
  ],
  [
    "Deviating responses",
    "They deviate as a server does: a client that talks to it has to read them. `deviating[name].deviations` has the places.",
    deviating,
    "deviating",
  ],
  [
    "Deviating streams",
    "They deviate as a server does: a client that talks to it has to read them. `streams.deviating[name].deviations` has the places.",
    streams.deviating,
    "streams.deviating",
  ],
  [
    "Invalid streams",
    "They cannot be read to their end: a client has to say so. `streams.invalid[name].text` is the event stream.",
    streams.invalid,
    "streams.invalid",
  ],
  [
    "Invalid responses",
    "No chat completion, or one that is broken: a client has to reject it. `invalid[name].data` is the value, `paths` are the places.",
    invalid,
    "invalid",
  ],
];

/** The page that lists every fixture, with what it is and what it is for. */
export function fixturesPage(): string {
  const links = GROUPS.map(
    ([title, , all]) => `[${title}](#${title.toLowerCase().replace(" ", "-")}): ${Object.keys(all).length}`,
  );
  const sections = GROUPS.map(([title, about, all, access]) => {
    const fixtures = Object.values(all);
    const isLong = fixtures.every(({ purpose }) => purpose === undefined);
    const listed = fixtures.map((fixture) => (isLong ? item(fixture) : section(fixture, access)));
    return `## ${title}\n\n${about}\n\n${listed.join(isLong ? "\n" : "\n\n")}`;
  });
  return [
    "# Fixtures\n\nEvery fixture of `@chat-completion/fixtures`, with what it is and what to test with it. An editor shows the same where you write a key. [Testing with fixtures](../guides/testing-with-fixtures.md) shows them in use.",
    links.map((link) => `- ${link}`).join("\n"),
    ...sections,
  ].join("\n\n");
}

/** A fixture with its purpose, under a heading that search finds. */
function section({ name, description, purpose = "", server }: Listed, access: string): string {
  const from = server === undefined ? "" : ` From ${server}.`;
  return `### ${code(name)} fixture\n\n${prose(description)}${from} ${prose(purpose)}\n\n${code(`${access}["${name}"]`)}`;
}

/** A fixture whose group says what it is for. */
function item({ name, description, server, deviations = [], code: is }: Listed): string {
  const codes = [...new Set([...deviations.map((one) => one.code), ...(is === undefined ? [] : [is])])];
  const who = server === undefined ? "" : `${server}. `;
  return `- ${code(name)}: ${who}${prose(description)}${codes.length > 0 ? ` (${codes.map(code).join(", ")})` : ""}`;
}

/** A sentence as Markdown: code stays code. */
function prose(text: string): string {
  return text
    .split(/(`[^`]*`)/)
    .map((part, place) => (place % 2 === 0 ? escapeHtml(part) : part))
    .join("");
}
