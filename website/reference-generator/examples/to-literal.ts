/** A JSON value as TypeScript, not yet formatted. The keys of `casts` are paths with dots. */
export function toLiteral(value: unknown, casts: Readonly<Record<string, string>>, path = ""): string {
  const cast = casts[path];
  const literal = literalOf(value, (key) => (path === "" ? key : `${path}.${key}`), casts);
  return cast === undefined ? literal : `${literal} as ${cast}`;
}

function literalOf(value: unknown, pathTo: (key: string) => string, casts: Readonly<Record<string, string>>): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([key, member]) => [key, toLiteral(member, casts, pathTo(key))]);
  if (Array.isArray(value)) return `[${members.map(([, literal]) => literal).join(", ")}]`;
  return `{ ${members.map(([key, literal]) => `${JSON.stringify(key)}: ${literal}`).join(", ")} }`;
}
