/* The fixtures of each server have every field that the table of servers' fields has, and no other. */
import { findDeviations, findStreamDeviations, formatPath } from "@chat-completion/core";
import { deviating, streams } from "@chat-completion/fixtures";
import { servers } from "@chat-completion/specification/extensions";
import { blocksOf, componentsExtendedBy } from "@chat-completion/specification/read/extensions";
import { describe, expect, test } from "vitest";

const OWN = /-own-fields$|-call-index$/;

/** The components that a schema with the fields of servers leaves as they are: an annotation may be of any shape. */
const OF_ANY_SHAPE = ["ChatCompletionUrlCitation", "ChatCompletionUnrecognizedAnnotation"];
/** Components that the specification does not have, so that `findDeviations` never visits them. */
const UNVISITED = ["ChatCompletionContentPart"];

/** The fixtures that have the fields of a server. */
const fixturesOf = (title: string) => ({
  responses: Object.values(deviating).filter(({ name, server }) => server === title && OWN.test(name)),
  chunks: Object.values(streams.deviating)
    .filter(({ name, server }) => server === title && OWN.test(name))
    .map(({ chunks }) => chunks),
});

describe.each(servers)("$title", (server) => {
  const { responses, chunks } = fixturesOf(server.title);
  const deviations = [
    ...responses.flatMap(({ wire }) => findDeviations(wire)),
    ...chunks.flatMap((all) => findStreamDeviations(all)),
  ].filter(({ code }) => code === "unknown-key");

  test("every unknown key in its fixtures has it as an owner", () => {
    const others = deviations.filter(({ servers = [] }) => !servers.includes(server.title));
    expect(others.map(({ path }) => formatPath(path))).toEqual([]);
  });

  test("every field of the table is in one of its fixtures", () => {
    const found = new Set(deviations.map(({ path }) => String(path.at(-1))));
    const visited = (component: string) => ![...OF_ANY_SHAPE, ...UNVISITED].includes(component);
    const fields = blocksOf(server)
      .filter((block) => block.extends.some(visited))
      .flatMap((block) => Object.keys(block.fields));
    expect(fields.filter((field) => !found.has(field))).toEqual([]);
    expect(componentsExtendedBy(server).length).toBeGreaterThan(0);
  });
});
