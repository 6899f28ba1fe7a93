/**
 * Every key that a component has, and the casing that it has it in. A key that is missing here, that neither casing has, or
 * that is put down to the wrong one, does not compile.
 */
export type KnownKeys<Wire, Model> = Readonly<
  Record<Exclude<keyof Wire, keyof Model>, "wire"> &
    Record<Exclude<keyof Model, keyof Wire>, "model"> &
    Record<keyof Wire & keyof Model, "both">
>;

type Casings = Readonly<Record<string, "wire" | "model" | "both">>;

/**
 * Copies to a model what the specification does not know of the wire: the keys as they are spelled, the values as they are.
 * A key that is spelled like a member of the model is left out: a model's members are what their types say.
 */
export function keepUnknownKeys<Model extends object>(model: Model, wire: object, known: Casings): Model {
  for (const key in wire) {
    if (!isKnown(known, key)) copyKey(model, wire, key);
  }
  return model;
}

/**
 * Copies to the wire what the specification does not know of a model, and what is spelled as on the wire already where the
 * model says nothing else: so nothing is lost of what was never decoded.
 */
export function keepKeysOfTheWire<Wire extends object>(wire: Wire, model: object, known: Casings): Wire {
  for (const key in model) {
    if (!isKnown(known, key) || (known[key] === "wire" && wire[key as keyof Wire] === undefined))
      copyKey(wire, model, key);
  }
  return wire;
}

/** An inherited key, as `constructor`, is a function there, and an unknown one. */
function isKnown(known: Casings, key: string): boolean {
  return typeof known[key] === "string";
}

/** Inherited keys are not copied; an own `__proto__` is, as a key like any other. */
function copyKey(target: object, source: object, key: string): void {
  if (!Object.hasOwn(source, key)) return;
  const value = (source as Record<string, unknown>)[key];
  if (key === "__proto__")
    Object.defineProperty(target, key, { value, configurable: true, enumerable: true, writable: true });
  else (target as Record<string, unknown>)[key] = value;
}
