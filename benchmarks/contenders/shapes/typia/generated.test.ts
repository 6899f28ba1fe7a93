import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const folder = (name: string) => fileURLToPath(new URL(name, import.meta.url));

test("the generated file is what typia makes of the source (else run `pnpm generate`)", async () => {
  const output = await mkdtemp(join(tmpdir(), "typia-"));
  try {
    await promisify(execFile)(
      folder("../../../node_modules/.bin/typia"),
      ["generate", "--input", folder("source"), "--output", output, "--project", folder("tsconfig.json")],
      { cwd: folder(".") },
    );
    const [made, committed] = await Promise.all(
      [join(output, "response.ts"), folder("generated/response.ts")].map((path) => readFile(path, "utf8")),
    );
    expect(made).toBe(committed);
  } finally {
    await rm(output, { recursive: true });
  }
});
