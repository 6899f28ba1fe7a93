type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** The names of the members in which two records differ, or that only one of them has. */
export type Differing<A, B> = {
  [Name in keyof A | keyof B]: Name extends keyof A & keyof B
    ? Equal<A[Name], B[Name]> extends true
      ? never
      : Name
    : Name;
}[keyof A | keyof B];

/** The keys that only one of two records of keys has, with the names that they have them under: `Component.member`. */
export type DifferingKeys<A, B> = {
  [Name in keyof A | keyof B]: Name extends keyof A & keyof B
    ? `${Name & string}.${(Exclude<A[Name], B[Name]> | Exclude<B[Name], A[Name]>) & string}`
    : Name;
}[keyof A | keyof B];

/** Compiles if there are no names. Otherwise the compiler's error has a name (TypeScript 5.4: `string`). */
export function expectNoneOf<_Names extends never>(): void {}
