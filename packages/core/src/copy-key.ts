import type { Spelling } from "./known-keys/spelling.js";

/** Not `Object.hasOwn`, which V8 does not inline in a loop over keys: it took an eighth of decoding unknown keys. */
const hasOwn = Object.prototype.hasOwnProperty;

/** Copies an own key, with its spelling and its value as they are. An own `__proto__` is a key like any other. */
export function copyUnknownKey(target: object, source: object, key: string): void {
  if (!hasOwn.call(source, key)) return;
  const value = (source as Record<string, unknown>)[key];
  if (key === "__proto__")
    Object.defineProperty(target, key, { value, configurable: true, enumerable: true, writable: true });
  else (target as Record<string, unknown>)[key] = value;
}

/**
 * Copies a key that encoding did not write: an unknown one, or a snake_case key whose camelCase counterpart is absent, as
 * in JSON that was never decoded.
 */
export function copyKeyNotEncoded(encoded: object, decoded: object, key: string, spelling: Spelling | undefined): void {
  if (spelling === "decoded") return;
  const known = key as keyof typeof encoded;
  if (spelling === undefined || (encoded[known] === undefined && decoded[known] !== undefined))
    copyUnknownKey(encoded, decoded, key);
}
