import { onBeforeUnmount, onMounted, ref, shallowRef } from "vue";
import type { CheckAnswer, CheckRequest } from "./check/check.worker.js";
import type { CheckedText } from "./check/checked.js";

/** A text that is typed is checked after a pause of this length, in milliseconds. */
const PAUSE = 120;

/** If an answer takes longer than this, in milliseconds, the page says so. */
const LONG = 200;

/** Checks texts in a worker, so that the page stays responsive. */
export function useChecking() {
  /** The result for the last text that was checked. */
  const checked = shallowRef<CheckedText>({ kind: "empty" });
  /** Whether the answer takes long. */
  const isSlow = ref(false);
  /** Whether the browser could not run the worker. */
  const isBroken = ref(false);
  let worker: Worker | undefined;
  /** The number of the last text that was sent. */
  let last = 0;
  let isWaiting = false;
  let pause: ReturnType<typeof setTimeout> | undefined;
  let slow: ReturnType<typeof setTimeout> | undefined;

  function start(): void {
    worker = new Worker(new URL("./check/check.worker.ts", import.meta.url), { type: "module" });
    worker.addEventListener("message", ({ data: { id, checked: answer } }: MessageEvent<CheckAnswer>) => {
      if (id === last) finish(answer);
    });
    worker.addEventListener("error", () => {
      isBroken.value = true;
      finish({ kind: "empty" });
    });
  }

  function finish(answer: CheckedText): void {
    clearTimeout(slow);
    isWaiting = false;
    isSlow.value = false;
    checked.value = answer;
  }

  function send(text: string): void {
    if (isWaiting) {
      // The answer to the previous text is no longer needed.
      worker?.terminate();
      start();
    }
    isWaiting = true;
    isBroken.value = false;
    clearTimeout(slow);
    slow = setTimeout(() => {
      isSlow.value = true;
    }, LONG);
    last += 1;
    worker?.postMessage({ id: last, text } satisfies CheckRequest);
  }

  /** Checks a text: at once, or after a pause if it `isTyped`. */
  function check(read: () => string, isTyped: boolean): void {
    clearTimeout(pause);
    if (isTyped) pause = setTimeout(() => send(read()), PAUSE);
    else send(read());
  }

  onMounted(start);
  onBeforeUnmount(() => {
    clearTimeout(pause);
    clearTimeout(slow);
    worker?.terminate();
  });

  return { checked, isSlow, isBroken, check };
}
