/* The values of each component in a response or a chunk: the table says where they are. */
import { type Kind, nameAt, subjects } from "@chat-completion/specification";
import { find } from "@chat-completion/specification/read/table";

const RESPONSE = "CreateChatCompletionResponse";

const CHUNK = "CreateChatCompletionStreamResponse";

/** The names of the components, but for the response as a whole. */
export const COMPONENTS: string[] = subjects
  .flatMap(({ components }) => components.map((component) => nameAt(component, "wire") as string))
  .filter((name) => name !== RESPONSE);

/** The values in a response that are, or could be, the component of this name. */
export function valuesOf(component: string, response: unknown): unknown[] {
  return valuesIn(RESPONSE, response, component);
}

/** The values in a chunk that are, or could be, the component of this name. */
export function valuesOfChunk(component: string, chunk: unknown): unknown[] {
  return valuesIn(CHUNK, chunk, component);
}

function valuesIn(root: string, value: unknown, component: string): unknown[] {
  const values: unknown[] = [];
  visitComponent(root, value, (name, part) => {
    if (name === component) values.push(part);
  });
  return values;
}

type Visit = (name: string, value: unknown) => void;

function visitComponent(name: string, value: unknown, visit: Visit): void {
  visit(name, value);
  const { component } = find(name, "wire");
  if (component.is === "alias") visitPlace(component.kind, value, visit);
  if (component.is !== "object") return;
  for (const [key, member] of Object.entries(component.members)) {
    visitPlace(member.wireKind, Object(value)[key], visit);
  }
}

/** Visits the value of a place. A union's value is visited as each of its options. */
function visitPlace(kind: Kind, value: unknown, visit: Visit): void {
  if (value === undefined || value === null) return;
  switch (kind.is) {
    case "reference":
      visitComponent(kind.to, value, visit);
      break;
    case "list":
      if (Array.isArray(value)) for (const item of value) visitPlace(kind.of, item, visit);
      break;
    case "record":
      for (const item of Object.values(value)) visitPlace(kind.of, item, visit);
      break;
    case "byJsonType":
      for (const option of kind.options) visitPlace(option, value, visit);
      break;
    case "byType":
      for (const name of Object.values(kind.options)) visitComponent(name, value, visit);
      if (kind.unrecognized !== undefined) visitComponent(kind.unrecognized, value, visit);
      break;
  }
}
