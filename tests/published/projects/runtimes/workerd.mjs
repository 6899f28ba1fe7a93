import assert from "node:assert/strict";
import { Miniflare } from "miniflare";

const worker = new Miniflare({ modules: true, scriptPath: "worker.bundle.mjs", compatibilityDate: "2026-04-01" });
try {
  const response = await worker.dispatchFetch("http://localhost/");
  assert.deepEqual(await response.json(), []);
} finally {
  await worker.dispose();
}
