import { isObject } from "../is-object.js";
import { parseJson } from "../json.js";
import { ask } from "./ask.js";
import type { Credentials } from "./credentials.js";
import { Stopped } from "./stopped.js";
import type { Target } from "./target.js";

/** The most models that are named. */
const MOST_NAMED = 8;

/** The model of a server that has only one. Throws if it has several, or says of none. */
export async function findModel({ models }: Target, { headers }: Credentials, timeout: number): Promise<string> {
  const { status, text, failure } = await ask({ url: models, headers, timeout });
  if (failure !== undefined) throw new Stopped(`the server ${failure.message}`);
  if (status === 401 || status === 403)
    throw new Stopped(`the list of models wants a key (status ${status}): see --key-env`);
  const list = parseJson(text)?.value;
  const items: unknown[] = isObject(list) && Array.isArray(list.data) ? list.data : [];
  const names = items.flatMap((item) => (isObject(item) && typeof item.id === "string" ? [item.id] : []));
  const [name] = names;
  if (name === undefined) throw new Stopped("name a model with --model: the server lists none");
  if (names.length === 1) return name;
  const more = names.length > MOST_NAMED ? `, and ${names.length - MOST_NAMED} more` : "";
  throw new Stopped(`name one of the models with --model: ${names.slice(0, MOST_NAMED).join(", ")}${more}`);
}
