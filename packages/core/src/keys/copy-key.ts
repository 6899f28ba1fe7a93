/** Copies an own key as it is spelled, its value as it is. An own `__proto__` is a key like any other. */
export function copyKey(target: object, source: object, key: string): void {
  if (!Object.hasOwn(source, key)) return;
  const value = (source as Record<string, unknown>)[key];
  if (key === "__proto__")
    Object.defineProperty(target, key, { value, configurable: true, enumerable: true, writable: true });
  else (target as Record<string, unknown>)[key] = value;
}

/** Copies an own key, where the target does not say something else already. */
export function copyMissingKey(target: object, source: object, key: string): void {
  const isThere = Object.hasOwn(target, key) && (target as Record<string, unknown>)[key] !== undefined;
  if (!isThere) copyKey(target, source, key);
}
