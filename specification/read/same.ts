import { type Component, type Kind, nameAt } from "../index.js";
import { camelCase } from "./names.js";
import { all, find, kindsOf, referencesIn } from "./table.js";

/* Components that are the same in two of their three forms: strict, wire and decoded. */

/** Whether a component is the same on the wire as in the specification, and so is everything it refers to. */
export function isSharedByEntries(component: Component): boolean {
  if (nameAt(component, "strict") !== component.name || !refersOnlyTo(component, isSharedByEntries)) return false;
  if (component.is === "alias") return true;
  if (component.is === "enumeration") return component.relaxations.length === 0;
  // On the wire, an optional member may be `undefined`. In the specification it must be left out.
  const isStrict = Object.values(component.members).every(
    ({ relaxations, isRequired, wireOnly }) => relaxations.length === 0 && isRequired && wireOnly === undefined,
  );
  return isStrict && component.absentMembers === undefined;
}

/** Whether decoding returns a component as it is, and everything it refers to. */
export function isSameDecoded(component: Component): boolean {
  return (
    isSameEncoded(component) &&
    refersOnlyTo(component, isSameDecoded) &&
    (component.is !== "object" || Object.values(component.members).every(({ relaxations }) => relaxations.length === 0))
  );
}

/** Whether encoding returns a component as it is, and everything it refers to. */
export function isSameEncoded(component: Component): boolean {
  return (
    !isUnrecognizedOption(component) &&
    refersOnlyTo(component, isSameEncoded) &&
    (component.is !== "object" || Object.keys(component.members).every((key) => camelCase(key) === key))
  );
}

/** Whether a component is a union's option for objects of unknown types. Decoding wraps it. */
export function isUnrecognizedOption(component: Component): boolean {
  return all.some((other) => kindsOf(other.component).some((kind) => unrecognizedIn(kind) === component.name));
}

/** Whether every component that this one refers to passes a test. */
function refersOnlyTo(component: Component, passes: (referred: Component) => boolean): boolean {
  return kindsOf(component)
    .flatMap(referencesIn)
    .every((name) => passes(find(name, "wire").component));
}

function unrecognizedIn(kind: Kind): string | undefined {
  if (kind.is === "byType") return kind.unrecognized;
  return kind.is === "list" || kind.is === "record" ? unrecognizedIn(kind.of) : undefined;
}
