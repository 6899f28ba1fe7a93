/** The object with the function that runs a schema: one of its own in zod, the schema itself in valibot. */
export type Runner = { run: (...given: unknown[]) => unknown } | { "~run": (...given: unknown[]) => unknown };

/**
 * The runners of all schemas within a schema, at every depth, each once. The schema's own runner is not among them.
 * Both libraries keep inner schemas as plain values in a schema's definition.
 */
export function runnersWithin(schema: object): Runner[] {
  const seen = new Set<object>([schema]);
  const found: Runner[] = [];

  function look(value: unknown): void {
    if (typeof value !== "object" || value === null || seen.has(value)) return;
    seen.add(value);
    const runner = "_zod" in value ? (value._zod as object) : value;
    if (isRunner(runner)) found.push(runner);
    Object.values(definitionOf(value)).forEach(look);
  }

  Object.values(definitionOf(schema)).forEach(look);
  return found;
}

function isRunner(value: object): value is Runner {
  return "run" in value || "~run" in value;
}

function definitionOf(value: object): object {
  return "_zod" in value ? (value._zod as { def: object }).def : value;
}
