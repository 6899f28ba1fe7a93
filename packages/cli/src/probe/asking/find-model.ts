import { isObject } from "../is-object.js";
import { describeBody, parseJson } from "../json.js";
import { ask, type Reply } from "./ask.js";
import type { Credentials } from "./credentials.js";
import { describeFailure } from "./failure.js";
import { Stopped } from "./stopped.js";
import type { Target } from "./target.js";

/** Longest URL of a redirect that is shown. */
const LONGEST_URL = 200;

/** The most models that are named. */
const MOST_NAMED = 8;

/** The model of a server that has only one. Throws if it has several, or says of none. */
export async function findModel(target: Target, credentials: Credentials, timeout: number): Promise<string> {
  const reply = await ask({ url: target.models, headers: credentials.headers, timeout });
  const { status, text, failure } = reply;
  if (failure !== undefined) throw new Stopped(describeFailure(failure, target));
  if (status === 401 || status === 403) {
    const what = credentials.hasKey ? "the server rejects the key" : "the server asks for a key, which --key-env names";
    throw new Stopped(`${what} (GET ${withoutQuery(target.models)} answered ${status})`);
  }
  const list = parseJson(text)?.value;
  const items: unknown[] = isObject(list) && Array.isArray(list.data) ? list.data : [];
  const names = items.flatMap((item) => (isObject(item) && typeof item.id === "string" ? [item.id] : []));
  const [name] = names;
  if (name === undefined) throw new Stopped(describeNone(target, reply));
  if (names.length === 1) return name;
  const more = names.length > MOST_NAMED ? `, and ${names.length - MOST_NAMED} more` : "";
  throw new Stopped(`name one of the models with --model: ${names.slice(0, MOST_NAMED).join(", ")}${more}`);
}

/** Why there is no list of models: it is empty, or the URL is wrong. */
function describeNone({ models, guess }: Target, { status = 0, location, text }: Reply): string {
  const isList = status === 200 && isObject(parseJson(text)?.value);
  if (isList) return "name a model with --model: the server lists none";
  const what = location === undefined ? describeBody(text) : `to ${location.slice(0, LONGEST_URL)}`;
  const answered = `GET ${withoutQuery(models)} answered ${status} (${what})`;
  return guess === undefined ? `${answered}; name a model with --model` : `${answered}: is it ${guess} ?`;
}

/** A query may be secret. */
function withoutQuery(url: string): string {
  return url.replace(/\?.*$/s, "");
}
