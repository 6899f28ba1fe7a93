/** What is sent with each request, and what of it is secret. */
export interface Credentials {
  headers: Readonly<Record<string, string>>;
  /** The headers with a made-up key in the place of the real one. */
  madeUp: Readonly<Record<string, string>>;
  /** Whether there is a key at all. */
  hasKey: boolean;
  /** Texts that are never printed. */
  secrets: readonly string[];
}

/** A header or a key that can't be used. Its message is one line, and has no value. */
export class WrongCredentials extends Error {}

const MADE_UP = "sk-made-up-by-chat-completion-probe";

/** Headers whose values are keys. */
const SECRET = /key|token|auth|secret|password|cookie|credential/i;

interface Given {
  /** The name of the environment variable that has the key. */
  keyEnv?: string | undefined;
  /** Headers as `Name: value`. */
  header?: readonly string[] | undefined;
}

export function readCredentials({ keyEnv, header = [] }: Given, environment: NodeJS.ProcessEnv): Credentials {
  const key = keyEnv === undefined ? undefined : readKey(keyEnv, environment);
  const extra = Object.fromEntries(header.map(readHeader));
  const isSecret = ([name]: [string, string]) => SECRET.test(name);
  const secretHeaders = Object.entries(extra).filter(isSecret);
  const authorization = key === undefined ? {} : { authorization: `Bearer ${key}` };
  const madeUp = Object.fromEntries(secretHeaders.map(([name]) => [name, MADE_UP]));
  return {
    headers: { ...authorization, ...extra },
    madeUp: { ...extra, ...madeUp, authorization: `Bearer ${MADE_UP}` },
    hasKey: key !== undefined || secretHeaders.length > 0,
    secrets: [...(key === undefined ? [] : [key]), ...secretHeaders.flatMap(([, value]) => [value, lastWord(value)])],
  };
}

function readKey(name: string, environment: NodeJS.ProcessEnv): string {
  const key = environment[name]?.trim();
  if (!key)
    throw new WrongCredentials(`the environment variable that --key-env names has nothing in it: ${nameOnly(name)}`);
  if (!/^[\x21-\x7e]+$/.test(key))
    throw new WrongCredentials(`the key in ${name} has a character that no header may have`);
  return key;
}

/** A name of a variable. Whoever gives the key itself in its place must not find it in a log. */
function nameOnly(name: string): string {
  return /^[A-Z_][A-Z\d_]{0,60}$/.test(name) ? name : "(give its name, not the key)";
}

function readHeader(given: string): [string, string] {
  const { name, value } = /^(?<name>[!#$%&'*+.^_`|~\w-]+):[ \t]*(?<value>.*)$/s.exec(given)?.groups ?? {};
  if (name === undefined || value === undefined) throw new WrongCredentials("--header is 'Name: value'");
  if (!/^[\x20-\x7e\t]*$/.test(value))
    throw new WrongCredentials(`the value of --header '${name}: …' has a character that no header may have`);
  return [name.toLowerCase(), value.trim()];
}

function lastWord(value: string): string {
  return value.split(" ").at(-1) ?? value;
}
