import type { Casing } from "./casing.js";

/** V8 compiles this one in a loop over keys, and not `Object.hasOwn`: of decoding a response with unknown keys, it takes an eighth. */
const hasOwn = Object.prototype.hasOwnProperty;
/** Copies an own key as it is spelled, its value as it is. An own `__proto__` is a key like any other. */
export function copyKey(target: object, source: object, key: string): void {
  if (!hasOwn.call(source, key)) return;
  const value = (source as Record<string, unknown>)[key];
  if (key === "__proto__")
    Object.defineProperty(target, key, { value, configurable: true, enumerable: true, writable: true });
  else (target as Record<string, unknown>)[key] = value;
}

/**
 * Copies what a model has and its members do not say: an unknown key, and one that is spelled as on the wire already, where
 * the model says nothing else. So no value is lost of what was never decoded.
 */
export function keepKey(encoded: object, model: object, key: string, casing: Casing | undefined): void {
  if (casing === "model") return;
  const known = key as keyof typeof encoded;
  if (casing === undefined || (encoded[known] === undefined && model[known] !== undefined))
    copyKey(encoded, model, key);
}
