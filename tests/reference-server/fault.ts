import type { ChatRequest } from "./request.js";

// A fault breaks the types on purpose: it sets any member of a body to anything.
// biome-ignore lint/suspicious/noExplicitAny: with a type, each fault would need a cast of its own.
export type Json = any;

/** What the server sends. */
export interface Sent {
  status: number;
  headers: Record<string, string>;
  /** The body: a text, or pieces. */
  body: string;
}

/** Something that a server does wrong. Each function changes what would be right. Absent means that it stays right. */
export interface Fault {
  /** What is wrong, in a few words. */
  name: string;
  /** Changes the request before it is answered, as a server that does not know a parameter. */
  request?(request: ChatRequest): void;
  /** Changes a response. Of a stream it is the response before it is taken apart. */
  response?(response: Json, request: ChatRequest): void;
  /** Changes an unstreamed response alone. */
  unstreamed?(response: Json, request: ChatRequest): void;
  /** Changes the chunks of a stream. */
  chunks?(chunks: Json[], request: ChatRequest): Json[];
  /** Changes the status and body of an error. */
  error?(error: { status: number; body: Json }): void;
  /** Changes what is sent. */
  sent?(sent: Sent, request: ChatRequest): void;
  /** Where the probe says so. */
  found: { question: string; isStreamed: boolean; code: string; path: string; isBroken?: true };
}
