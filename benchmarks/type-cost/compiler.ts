import type ts from "typescript";

/** A version of TypeScript's JavaScript API. */
export type TypeScript = typeof ts;

/** The versions that are measured, by their names in the tables. Budgets are for the older one. */
export const compilers: Readonly<Record<"5.9" | "6.0", () => Promise<TypeScript>>> = {
  // The members that are used have the same types in both.
  "5.9": async () => (await import("typescript-5.9")).default as unknown as TypeScript,
  "6.0": async () => (await import("typescript")).default,
};
