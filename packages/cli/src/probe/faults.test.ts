/* The reference server conforms everywhere. With a fault, the probe names the fault at its place. */
import { formatPath } from "@chat-completion/core";
import { type Fault, faults, startReferenceServer } from "@chat-completion/reference-server";
import { expect, test } from "vitest";
import type { Answer } from "./answer.js";
import { Asker } from "./asking/asker.js";
import { readCredentials } from "./asking/credentials.js";
import { readTarget } from "./asking/target.js";
import { probe } from "./probe.js";
import { countRequests } from "./questions/forms.js";
import { QUESTIONS } from "./questions/list.js";

const KEY = "sk-real";

async function answersOf(fault: Fault | undefined, names = QUESTIONS.map(({ name }) => name)): Promise<Answer[]> {
  const server = await startReferenceServer({ key: KEY, ...(fault && { fault }) });
  try {
    const credentials = readCredentials({ keyEnv: "KEY" }, { KEY });
    const asker = new Asker(readTarget(server.url), "tiny", credentials, 10_000);
    const questions = QUESTIONS.filter(({ name }) => names.includes(name));
    const answers: Answer[] = [];
    for await (const answer of probe(asker, questions, credentials.hasKey)) answers.push(answer);
    expect(server.requests).toHaveLength(countRequests(questions));
    return answers;
  } finally {
    await server.stop();
  }
}

test("the reference server conforms everywhere, and is asked at most forty times", async () => {
  const answers = await answersOf(undefined);
  expect(answers.length).toBeLessThanOrEqual(40);
  for (const { question, isStreamed, outcome, findings } of answers) {
    expect({ name: question.name, isStreamed, outcome, findings }).toMatchObject({ outcome: "conforms", findings: [] });
  }
});

test("there are more than twenty faults, each with a name", () => {
  expect(new Set(faults.map(({ name }) => name)).size).toBe(faults.length);
  expect(faults.length).toBeGreaterThan(20);
});

test.each(faults.map((fault) => [fault.name, fault] as const))("a server that %s", async (_, fault) => {
  const { question, isStreamed, code, path, isBroken = false } = fault.found;
  const answers = await answersOf(fault, [question]);
  const answer = answers.find((answer) => answer.isStreamed === isStreamed);
  const found = answer?.findings.map((finding) => ({
    code: finding.code,
    path: formatPath(finding.path),
    isBroken: finding.isBroken,
  }));
  expect(found).toContainEqual({ code, path, isBroken });
  expect(answer?.outcome).toBe(isBroken ? "broken" : "deviates");
});
