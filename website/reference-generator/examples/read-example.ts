import * as core from "@chat-completion/core";
import { deviating, streams, valid } from "@chat-completion/fixtures";
import type { Entries } from "../types/type-declaration.js";
import { COMPONENT_EXAMPLES, type ComponentExample, type FixturePart, type StreamPart } from "./component-examples.js";
import { LIST_LENGTH, shortenLists } from "./shorten-lists.js";

/** An example of a component. */
export interface Example {
  /** The value as a server sends it. */
  wire: unknown;
  /** The decoded value. */
  decoded: unknown;
  /** A sentence about what was left out. Empty if nothing was. */
  note: string;
  /** The casts that the decoded value needs to compile, by their keys. */
  casts: Readonly<Record<string, string>>;
  /** An example for each member of the decoded value. Those of the first source come first. */
  members: ReadonlyMap<string, unknown>;
}

/** The example of a component's page. Throws if none is declared. */
export function readExample(component: string, entries: Entries): Example {
  const declared: ComponentExample | undefined = COMPONENT_EXAMPLES[component];
  if (declared === undefined) throw new Error(`No example is declared for ${component}.`);
  const decode = decoderOf(component, entries);
  const whole = fixturePart(declared);
  const wire = shortenLists(whole);
  const decoded = decode(wire);
  const others = (declared.others ?? []).map((part) => decode(fixturePart(part)));
  const members = [...others.reverse(), decoded].flatMap((value) => Object.entries(Object(value)));
  const isShortened = JSON.stringify(wire) !== JSON.stringify(whole);
  return {
    wire,
    decoded,
    note: isShortened ? `Longer lists end after ${LIST_LENGTH} entries here.` : "",
    casts: declared.casts ?? {},
    members: new Map(members),
  };
}

/** A part of a fixture's `wire`, or of the chunks of a stream. */
export function fixturePart(part: FixturePart | StreamPart): unknown {
  const root =
    "stream" in part
      ? { ...streams.valid, ...streams.deviating }[part.stream].chunks
      : { ...valid, ...deviating }[part.fixture].wire;
  return part.path.reduce<unknown>((holder, key) => Reflect.get(Object(holder), key), root);
}

/** The function of core that decodes a component. If the component is the same on the wire, it returns its input. */
export function decoderOf(component: string, { decoded, wire }: Entries): (value: unknown) => unknown {
  const decode: unknown = Reflect.get(core, `decode${component}`);
  if (typeof decode === "function") return (value) => decode(value);
  if (decoded.get(component)?.place !== wire.get(component)?.place) throw new Error(`Nothing decodes ${component}.`);
  return (value) => value;
}
