/**
 * Every key that a component has on the wire or in the model. A key that is missing here, or that neither has, does not
 * compile.
 */
export type KnownKeys<Wire, Model> = Readonly<Record<keyof Wire | keyof Model, true>>;

/**
 * Copies what the specification does not know from one casing to the other: the keys as they are spelled, the values as
 * they are. A key spelled like a member of the other casing is left out: the declared member wins.
 *
 * Inherited keys are not copied; an own `__proto__` is, as a key like any other.
 */
export function keepUnknownKeys<Target extends object>(
  target: Target,
  source: object,
  known: Readonly<Record<string, true>>,
): Target {
  for (const key in source) {
    if (known[key] !== true && Object.hasOwn(source, key)) {
      const value = (source as Record<string, unknown>)[key];
      if (key === "__proto__")
        Object.defineProperty(target, key, { value, configurable: true, enumerable: true, writable: true });
      else (target as Record<string, unknown>)[key] = value;
    }
  }
  return target;
}
