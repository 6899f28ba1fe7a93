import { isAllowed } from "@chat-completion/core";
import type { CheckedResponse, CheckedStream } from "./checked.js";
import { type ResponseVerdict, streamVerdictOf, verdictOf, worstOf } from "./verdict-of.js";

/** A verdict in words. Text between backquotes is code. */
export interface SaidVerdict {
  verdict: ResponseVerdict;
  title: string;
  /** What the verdict means for a client. */
  meaning: string;
  /** Whether strict and wire accept it. Absent for several responses. */
  accepted?: { strict: boolean; wire: boolean };
}

const CLIENTS: Readonly<Record<ResponseVerdict, string>> = {
  conforms: "Every client can read this: it is what OpenAI's specification describes.",
  deviates:
    "Clients that check nothing, or check with wire, can read this. Clients that hold it to the specification, as many generated SDKs do, reject it.",
  broken: "Clients fail on this: something that they read is missing, or has another type.",
};

/** The verdict on a response. */
export function sayVerdict(response: Pick<CheckedResponse, "strict" | "wire" | "deviations">): SaidVerdict {
  const verdict = verdictOf(response);
  const accepted = { strict: response.strict.accepted, wire: response.wire.accepted };
  const [first] = response.deviations;
  if (verdict === "broken" && first?.path.length === 0) {
    return {
      verdict,
      title: "This is not a chat completion",
      meaning: `${first.message}.`.replace(/\.\.$/, "."),
      accepted,
    };
  }
  const count = response.deviations.filter((deviation) => !isAllowed(deviation)).length;
  const titles = {
    conforms: "The response conforms",
    deviates: `The response deviates in ${places(count)}`,
    broken: "The response is broken",
  };
  return { verdict, title: titles[verdict], meaning: CLIENTS[verdict], accepted };
}

/** The verdict on several responses. */
export function sayVerdictOnAll(
  responses: readonly Pick<CheckedResponse, "strict" | "wire">[],
  unchecked: number,
): SaidVerdict {
  const verdict = worstOf(responses);
  const count = (wanted: ResponseVerdict) => responses.filter((response) => verdictOf(response) === wanted).length;
  const all = responses.length.toLocaleString("en");
  const found = count(verdict).toLocaleString("en");
  const titles = {
    conforms: `All ${all} responses conform`,
    deviates: `${found} of ${all} responses ${found === "1" ? "deviates" : "deviate"}`,
    broken: `${found} of ${all} responses ${found === "1" ? "is" : "are"} broken`,
  };
  const counts = [
    say(count("conforms"), "conforms", "conform"),
    say(count("deviates"), "deviates", "deviate"),
    say(count("broken"), "is broken", "are broken"),
  ].filter(Boolean);
  const rest =
    unchecked === 0 ? "" : ` ${unchecked.toLocaleString("en")} more are too many for a page, and were not checked.`;
  return { verdict, title: titles[verdict], meaning: `${sentence(counts)}${rest}` };
}

/** The verdict on a stream. */
export function sayStreamVerdict(
  stream: Pick<CheckedStream, "stop" | "strict" | "whole" | "chunks" | "done" | "unread" | "response">,
): SaidVerdict {
  const verdict = streamVerdictOf(stream);
  const { stop, chunks, unread } = stream;
  const counted = chunks === 1 ? "1 chunk" : `${chunks.toLocaleString("en")} chunks`;
  const accepted = { strict: stream.strict, wire: stop === undefined };
  if (stop !== undefined) {
    const title = `Clients fail on this stream after ${counted}`;
    return { verdict, title, meaning: `${stop.message.replace(/\.$/, "")}.${sayUnread(unread)}`, accepted };
  }
  const said = verdict === "conforms" ? "conforms" : "deviates";
  const end = stream.done === true ? ", and then `[DONE]`" : "";
  return {
    verdict,
    title: `The stream ${said}`,
    meaning: `${counted}${end}. ${CLIENTS[verdict]}${unread > 0 ? ` ${unread.toLocaleString("en")} more events are too many for a page, and were not checked.` : ""}`,
    accepted,
  };
}

function sayUnread(unread: number): string {
  if (unread === 0) return "";
  return unread === 1
    ? " 1 event after it was not read."
    : ` ${unread.toLocaleString("en")} events after it were not read.`;
}

function places(count: number): string {
  return count === 1 ? "1 place" : `${count.toLocaleString("en")} places`;
}

function say(count: number, one: string, many: string): string {
  return count === 0 ? "" : `${count.toLocaleString("en")} ${count === 1 ? one : many}`;
}

function sentence(parts: readonly string[]): string {
  const last = parts.at(-1) ?? "";
  return parts.length < 2 ? `${last}.` : `${parts.slice(0, -1).join(", ")} and ${last}.`;
}
