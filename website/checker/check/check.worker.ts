/* A module worker that checks texts, so that the page stays responsive. */
import { checkText } from "./check-text.js";
import type { CheckedText } from "./checked.js";

/** A message from the page. */
export interface CheckRequest {
  /** The answer has the same number. */
  id: number;
  text: string;
}

/** A message to the page. Each request gets one answer, in the order of the requests. */
export interface CheckAnswer {
  id: number;
  checked: CheckedText;
}

/** The part of a worker's global scope that is used here. */
interface Scope {
  addEventListener(type: "message", listener: (event: { data: CheckRequest }) => void): void;
  postMessage(answer: CheckAnswer): void;
  reportError(error: unknown): void;
}

const scope = globalThis as unknown as Scope;

let last = Promise.resolve();

scope.addEventListener("message", ({ data: { id, text } }) => {
  last = last
    .then(async () => scope.postMessage({ id, checked: await checkText(text) }))
    // The page receives an `error` event of the worker, and doesn't wait for an answer.
    .catch((error) => scope.reportError(error));
});
