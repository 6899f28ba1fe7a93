import type {
  ExtendedCreateChatCompletionResponse,
  ExtendedCreateChatCompletionStreamResponse,
} from "@chat-completion/types/extensions";
import type * as z from "zod";
import type { Inferred, ObjectSchema } from "../builders/object.js";

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
  readonly blocks: Readonly<Record<string, readonly { readonly shape: Readonly<Record<string, z.core.SomeType>> }[]>>;
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
type ShapeOf<Value> = {
  [Key in keyof Value]-?: undefined extends Value[Key]
    ? z.ZodOptional<z.ZodType<Value[Key], Value[Key]>>
    : z.ZodType<Value[Key], Value[Key]>;
};

/** A schema of the wire with the fields of servers. */
export type ExtendedSchema<Value> =
  ShapeOf<Value> extends infer Shape extends z.core.$ZodLooseShape
    ? Value extends Inferred<Shape>
      ? ObjectSchema<Value, Shape>
      : never
    : never;
