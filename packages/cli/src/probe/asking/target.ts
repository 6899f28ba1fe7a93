import { existsSync } from "node:fs";

/** Where the requests go. */
export interface Target {
  /** The URL of the chat completions. */
  url: string;
  /** The same without the values of its query, which may be secret. */
  shown: string;
  /** The URL of the list of models. */
  models: string;
  /** The base URL that may be meant. Absent if the given one has a version in it. */
  guess?: string;
  /** The host and port that refuse a connection, if no port was given. */
  portless?: string;
}

/** A URL that is not that of a server's API. Its message is one line, for the user. */
export class WrongUrl extends Error {}

const ENDPOINT = "/chat/completions";

/** Reads a base URL, such as `http://localhost:8000/v1`, or the full URL of the chat completions. */
export function readTarget(given: string): Target {
  const url = parse(given);
  if (url.username !== "" || url.password !== "") {
    throw new WrongUrl("the URL has a user or a password in it: give it with --header 'Authorization: …'");
  }
  if (url.hash !== "") throw new WrongUrl("the URL has a part behind a #, which no server gets to see");
  const path = url.pathname.replace(/\/+$/, "");
  const base = path.endsWith(ENDPOINT) ? path.slice(0, -ENDPOINT.length) : path;
  const other = /\/(?:completions|responses|messages|embeddings|models|chat|generate)$/.exec(base);
  if (other !== null) {
    throw new WrongUrl(
      `${other[0]} is another API: give the base URL, such as ${url.origin}/v1, or the one that ends in ${ENDPOINT}`,
    );
  }
  const place = `${url.origin}${base}`;
  const { search } = url;
  return {
    url: `${place}${ENDPOINT}${search}`,
    shown: `${place}${ENDPOINT}${search && "?…"}`,
    models: `${place}/models${search}`,
    ...(!/\/v\d/.test(base) && { guess: `${place}/v1` }),
    ...(url.port === "" && { portless: `${url.hostname}:${url.protocol === "http:" ? 80 : 443}` }),
  };
}

function parse(given: string): URL {
  if (!/^[a-z][a-z\d+.-]*:\/\//i.test(given)) {
    if (/^[./\\~]/.test(given) || existsSync(given)) {
      throw new WrongUrl(`${given} is no URL, but a file; to check it: chat-completion check ${given}`);
    }
    throw new WrongUrl(
      `a URL begins with http:// or https://: did you mean http://${withoutSecrets(given) || "localhost:8000/v1"} ?`,
    );
  }
  let url: URL;
  try {
    url = new URL(given);
  } catch {
    throw new WrongUrl("this is no URL; one is http://localhost:8000/v1");
  }
  if (url.protocol === "http:" || url.protocol === "https:") return url;
  throw new WrongUrl(`a URL begins with http:// or https://, not with ${url.protocol}//`);
}

/** A text that may be a URL, without the user, the password and the query in it. */
function withoutSecrets(text: string): string {
  return text.replace(/^.*@/, "").replace(/[?#].*$/, "");
}
