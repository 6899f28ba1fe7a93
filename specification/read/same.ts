import { type Component, type Kind, nameAt } from "../index.js";
import { camelCase } from "./names.js";
import { all, find, kindsOf, referencesIn } from "./table.js";

/* Which components are the same in two of their three forms: strict, wire and decoded. */

/** Whether a component is the same on the wire as in the specification, with all that it refers to. */
export function isSharedByEntries(component: Component): boolean {
  if (nameAt(component, "strict") !== component.name || !refersOnlyTo(component, isSharedByEntries)) return false;
  if (component.is !== "object") return component.relaxations.length === 0;
  // An optional member may be `undefined` on the wire, and has to be left out in the specification.
  const isStrict = Object.values(component.members).every(
    ({ relaxations, isRequired, wireOnly }) => relaxations.length === 0 && isRequired && wireOnly === undefined,
  );
  return isStrict && component.absentMembers === undefined;
}

/** Whether the decoded value is the same as that of the wire, with all that it refers to. */
export function isSameDecoded(component: Component): boolean {
  return (
    isSameEncoded(component) &&
    refersOnlyTo(component, isSameDecoded) &&
    (component.is !== "object" || Object.values(component.members).every(({ relaxations }) => relaxations.length === 0))
  );
}

/** Whether encoding returns the decoded value as it is, with all that it refers to. */
export function isSameEncoded(component: Component): boolean {
  return (
    !isUnrecognizedOption(component) &&
    refersOnlyTo(component, isSameEncoded) &&
    (component.is !== "object" || Object.keys(component.members).every((key) => camelCase(key) === key))
  );
}

/** Whether a union has this component for what is of no known type. Decoding wraps it. */
export function isUnrecognizedOption(component: Component): boolean {
  return all.some((other) => kindsOf(other.component).some((kind) => unrecognizedIn(kind) === component.name));
}

/** Whether every component that this one refers to passes. */
function refersOnlyTo(component: Component, passes: (referred: Component) => boolean): boolean {
  return kindsOf(component)
    .flatMap(referencesIn)
    .every((name) => passes(find(name, "wire").component));
}

function unrecognizedIn(kind: Kind): string | undefined {
  if (kind.is === "byType") return kind.unrecognized;
  return kind.is === "list" || kind.is === "record" ? unrecognizedIn(kind.of) : undefined;
}
