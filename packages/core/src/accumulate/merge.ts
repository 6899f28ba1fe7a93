import { isObject } from "../json.js";
import { ownValue, setKey } from "./set-key.js";

type Json = Record<string, unknown>;

/** How deep objects are merged. Below it, the last one stands. */
const MAX_DEPTH = 100;

/** Padding that has no meaning: OpenAI's and Mistral's. */
const PADDING = new Set(["obfuscation", "p"]);

/** The texts that servers send in pieces, in a delta, under keys that the specification does not have. */
const TEXTS = ["reasoning_content", "reasoning", "reasoning_text"];

/** The texts of list items that are sent in pieces, such as those of OpenRouter's `reasoning_details`. */
const ITEM_TEXTS = new Set(["text", "summary"]);

/**
 * Merges what chunks have under keys that the specification does not have. Objects are merged member by member, and the
 * last value that is not `null` stands. In a delta, lists grow, and some texts are appended.
 *
 * No chunk is changed: an object is copied before anything is merged into it.
 */
export class Merger {
  /** Objects and lists that were made here, and so may be changed. */
  readonly #made = new WeakSet<object>();
  /** Where the items of a list are, by their `index` and `type`. */
  readonly #places = new WeakMap<unknown[], Map<string, number>>();
  readonly #texts: ReadonlySet<string>;

  constructor(furtherTexts: readonly string[] = []) {
    this.#texts = new Set([...TEXTS, ...furtherTexts]);
  }

  /** Merges a member of a chunk or of a choice. */
  merge(target: object, key: string, value: unknown): void {
    if (!PADDING.has(key)) this.#merge(target, key, value, 0);
  }

  /** Merges a member of a delta. */
  mergeDelta(target: object, key: string, value: unknown): void {
    if (PADDING.has(key)) return;
    const before = ownValue(target, key);
    if (Array.isArray(value)) this.grow(target, key, value);
    else if (typeof value === "string" && typeof before === "string" && this.#texts.has(key)) {
      setKey(target, key, before + value);
    } else this.#merge(target, key, value, 0);
  }

  /** Adds items to a list. An item is merged into an earlier one of the same `index` and `type`. */
  grow(target: object, key: string, items: readonly unknown[]): void {
    let list = ownValue(target, key) as unknown[];
    if (!Array.isArray(list)) {
      list = [];
      setKey(target, key, list);
    }
    for (const item of items) this.#addItem(list, item);
  }

  #merge(target: object, key: string, value: unknown, depth: number): void {
    const before = ownValue(target, key);
    if (value == null) {
      if (before === undefined && value === null) setKey(target, key, null);
    } else if (isObject(value) && isObject(before) && depth < MAX_DEPTH) {
      const own = this.#owned(before);
      if (own !== before) setKey(target, key, own);
      for (const member in value) this.#merge(own, member, value[member], depth + 1);
    } else setKey(target, key, value);
  }

  #addItem(list: unknown[], item: unknown): void {
    // A type that is no text may have no text either: JSON can bring an object with a `toString` of its own.
    if (!isObject(item) || typeof item.index !== "number" || (item.type != null && typeof item.type !== "string")) {
      list.push(item);
      return;
    }
    const places = this.#places.get(list) ?? new Map<string, number>();
    this.#places.set(list, places);
    const name = `${item.index} ${item.type}`;
    const place = places.get(name);
    if (place === undefined) places.set(name, list.push(item) - 1);
    else this.#mergeItem(list, place, item);
  }

  #mergeItem(list: unknown[], place: number, item: Json): void {
    const own = this.#owned(list[place] as Json);
    list[place] = own;
    for (const key in item) {
      const [before, value] = [ownValue(own, key), item[key]];
      if (ITEM_TEXTS.has(key) && typeof before === "string" && typeof value === "string")
        setKey(own, key, before + value);
      else if (value != null) setKey(own, key, value);
    }
  }

  #owned(value: Json): Json {
    if (this.#made.has(value)) return value;
    const own = { ...value };
    this.#made.add(own);
    return own;
  }
}
