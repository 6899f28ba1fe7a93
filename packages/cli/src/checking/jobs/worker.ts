import { once } from "node:events";
import { parentPort, workerData } from "node:worker_threads";
import { checkPart } from "./check-part.js";
import type { FromWorker, ToWorker, WorkerOptions } from "./messages.js";

/* What runs in a worker thread: it checks part after part. */

const port = parentPort;
if (port === null) throw new Error("This is no worker thread");

const options = workerData as WorkerOptions;
const send = (message: FromWorker) => port.postMessage(message);

async function goOn(): Promise<void> {
  await once(port as NonNullable<typeof port>, "message");
}

let isBusy = false;
port.on("message", async (message: ToWorker) => {
  // `go-on` is waited for where results are sent.
  if (message.kind !== "part" || isBusy) return;
  isBusy = true;
  try {
    let bytes = 0;
    const checking = checkPart(message.part, { ...options, onBytes: (count) => (bytes += count) });
    for (;;) {
      const { done, value } = await checking.next();
      isBusy = !done;
      if (done) {
        send({ kind: "done", ...value });
        break;
      }
      send({ kind: "read", bytes, checked: value.checked });
      bytes = 0;
      if (value.results.length === 0) continue;
      const mayGoOn = goOn();
      send({ kind: "results", results: value.results });
      await mayGoOn;
    }
  } catch (error) {
    send({ kind: "failed", message: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});
