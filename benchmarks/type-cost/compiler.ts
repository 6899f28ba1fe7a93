import type ts from "typescript";

/** A version of TypeScript's JavaScript API. */
export type TypeScript = typeof ts;

/** The versions that are measured, by what they are called in the tables. The older is what budgets are set on. */
export const compilers: Readonly<Record<"5.9" | "6.0", () => Promise<TypeScript>>> = {
  // What is used of it has the same types in both.
  "5.9": async () => (await import("typescript-5.9")).default as unknown as TypeScript,
  "6.0": async () => (await import("typescript")).default,
};
