import { deviating, valid } from "@chat-completion/fixtures";
import { valuesOf } from "../corpus/component-values.js";
import { mutationsOf } from "../corpus/mutations.js";

/** A value that a schema is given, with a sentence that says what it is. */
export interface Given {
  what: string;
  value: unknown;
}

/** Values that are no component. No schema here accepts the first. */
const OF_OTHER_KINDS: readonly unknown[] = [5, null, undefined, "text", [], {}];

/** The most values that are one step away from a good one: of a component, and of a member, which is small. */
const MUTATIONS = { component: 5, member: 30 };

/** Members that are of a kind no exported schema is of: lists and maps of numbers, and unions by JSON type. */
export const MEMBERS: readonly [entry: "wire" | "strict", schema: string, member: string][] = [
  ["wire", "ChatCompletionTopLogprobSchema", "bytes"],
  ["wire", "ChatCompletionResponseMessageSchema", "content"],
  ["wire", "CreateChatCompletionResponseSchema", "created"],
  ["strict", "ModerationResultBodySchema", "categories"],
  ["strict", "ModerationResultBodySchema", "category_scores"],
];

/** Schemas of every kind that there is, and those that have a rule in front: enough, where all were compared elsewhere. */
export const ONE_OF_EACH_KIND: readonly string[] = [
  "strict ChatCompletionTopLogprobSchema",
  "strict CreateChatCompletionResponseSchema",
  "strict FinishReasonSchema",
  "strict MetadataSchema",
  "wire ChatCompletionAnnotationSchema",
  "wire ChatCompletionChoiceSchema",
  "wire ChatCompletionMessageToolCallsSchema",
  "wire ChatCompletionUrlCitationAnnotationSchema",
  "wire CreateChatCompletionResponseSchema",
  "wire FinishReasonSchema",
  ...MEMBERS.map((names) => names.join(" ")),
];

const responses = {
  strict: Object.values(valid).map(({ wire }) => wire),
  wire: [...Object.values(valid), ...Object.values(deviating)].map(({ wire }) => wire),
};

/** Values for a component, or a member of it: a broken one and a good one first, then good ones, and ones that may be either. */
export function valuesFor(entry: "wire" | "strict", schemaName: string, member?: string): Given[] {
  const component = schemaName.replace(/^Known/, "").replace(/Schema$/, "");
  const values = responses[entry].flatMap((response) => valuesOf(component, response)) as Record<string, unknown>[];
  const found = member ? values.map((value) => value[member]).filter((value) => value != null) : [...values];
  const bySize = found.sort((one, other) => JSON.stringify(other).length - JSON.stringify(one).length);
  const [largest, smallest] = [bySize[0], bySize.at(-1)];
  const mutations = [...mutationsOf(bySize[bySize.length >> 1])];
  const every = Math.ceil(mutations.length / MUTATIONS[member ? "member" : "component"]);
  return [
    { what: "a number", value: OF_OTHER_KINDS[0] },
    { what: "the largest", value: largest },
    { what: "the smallest", value: smallest },
    ...withOtherKeys(largest),
    ...mutations.filter((_, place) => place % every === 0).map(({ step, value }) => ({ what: step, value })),
    ...OF_OTHER_KINDS.map((value) => ({ what: `${JSON.stringify(value)} instead`, value })),
  ];
}

/** An object with keys that no schema knows: one like any other, and the two that libraries leave out. */
function withOtherKeys(value: unknown): Given[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [];
  // A value that maps of text, of numbers and of flags have already.
  const known = Object.values(value).find((one) => typeof one !== "object") ?? "text";
  const add = (key: string) => JSON.parse(`{${JSON.stringify(key)}:${JSON.stringify(known)}}`);
  return ["unknown", "constructor", "__proto__"].map((key) => ({
    what: `with a key ${key}`,
    value: Object.defineProperties({ ...value }, Object.getOwnPropertyDescriptors(add(key))),
  }));
}
