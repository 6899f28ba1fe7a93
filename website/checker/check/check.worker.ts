/* A module worker: it is sent a text, and sends back what there is to say of it, so that the page never waits. */
import { checkText } from "./check-text.js";
import type { CheckedText } from "./checked.js";

/** What a page sends. */
export interface CheckRequest {
  /** Comes back with the answer. */
  id: number;
  text: string;
}

/** What a page is sent back: an answer for each request, in their order. */
export interface CheckAnswer {
  id: number;
  checked: CheckedText;
}

/** What is used here of a worker's global scope. */
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
    // The page hears of it as an error of its worker, and need not wait for an answer.
    .catch((error) => scope.reportError(error));
});
