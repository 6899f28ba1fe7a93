import type {
  ExtendedCreateChatCompletionResponse,
  ExtendedCreateChatCompletionStreamResponse,
} from "@chat-completion/types/extensions";
import type * as v from "valibot";
import type { ObjectSchema } from "../builders/object.js";
import type { Schema } from "../builders/return-input.js";

/** What a server's fields are, as types. */
interface Extension {
  /** Its fields, by the component that has them. */
  fields: object;
  /** Its response. */
  response: object;
  /** A chunk of its streams. */
  chunk: object;
}

/** A server with fields of its own. */
export interface Server<Types extends Extension = Extension> {
  /** Its name in a sentence. */
  readonly title: string;
  /** The schemas of its fields, by the component that has them. */
  readonly blocks: Readonly<Record<string, readonly { readonly entries: Readonly<Record<string, Schema>> }[]>>;
  /** For the compiler alone: no server has it. */
  readonly "~types"?: Types;
}

/** At least one server. */
export type Servers = readonly [Server, ...Server[]];

type TypesOf<Given extends Servers> = Given[number] extends Server<infer Types> ? Types : never;

/** The response of one server, or of any of several. */
export type ResponseOf<Given extends Servers> = Given extends readonly [Server<infer Types>]
  ? Types["response"]
  : ExtendedCreateChatCompletionResponse<TypesOf<Given>["fields"]>;

/** A chunk of one server, or of any of several. */
export type ChunkOf<Given extends Servers> = Given extends readonly [Server<infer Types>]
  ? Types["chunk"]
  : ExtendedCreateChatCompletionStreamResponse<TypesOf<Given>["fields"]>;

/** The members of a schema, of which only their types are known. */
type EntriesOf<Value> = {
  [Key in keyof Value]-?: undefined extends Value[Key]
    ? v.OptionalSchema<v.GenericSchema<Value[Key]>, undefined>
    : v.GenericSchema<Value[Key]>;
};

/** A schema of the wire with the fields of servers. */
export interface ExtendedSchema<Value> extends ObjectSchema<Value, EntriesOf<Value>> {}
