/** A workflow command, as GitHub's runner reads it from a line of output. */
export interface RunnerCommand {
  command: string;
  properties: Record<string, string>;
  data: string;
}

/**
 * Reads a line as GitHub's runner does (`ActionCommand.TryParseV2` and `TryParse` in its `src/Runner.Common`), but any
 * name is that of a command. `undefined` if the line is only text.
 */
export function readRunnerCommand(line: string): RunnerCommand | undefined {
  return readColons(line.trimStart()) ?? readBrackets(line);
}

/** `::error file=a.json,line=1::message`, at the beginning of a line. */
function readColons(line: string): RunnerCommand | undefined {
  const end = line.startsWith("::") ? line.indexOf("::", 2) : -1;
  if (end < 0) return undefined;
  const [command = "", ...rest] = line.slice(2, end).split(" ");
  const properties = readProperties(rest.join(" ").trim(), ",", unescapeProperty);
  return { command, properties, data: unescapeData(line.slice(end + 2)) };
}

/** `##[error]message`, anywhere in a line. */
function readBrackets(line: string): RunnerCommand | undefined {
  const start = line.indexOf("##[");
  const end = start < 0 ? -1 : line.indexOf("]", start);
  if (end < 0) return undefined;
  const [command = "", ...rest] = line.slice(start + 3, end).split(" ");
  return { command, properties: readProperties(rest.join(" "), ";", unescapeData), data: line.slice(end + 1) };
}

function readProperties(text: string, separator: string, read: (text: string) => string) {
  const pairs = text.split(separator).flatMap((property) => {
    const at = property.indexOf("=");
    return at < 1 || at === property.length - 1 ? [] : [[property.slice(0, at), read(property.slice(at + 1))]];
  });
  return Object.fromEntries(pairs);
}

function unescapeData(text: string): string {
  return text.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
}

function unescapeProperty(text: string): string {
  const known = text.replaceAll("%0D", "\r").replaceAll("%0A", "\n");
  return known.replaceAll("%3A", ":").replaceAll("%2C", ",").replaceAll("%25", "%");
}

/** What Azure's and TeamCity's agents obey, anywhere in a line. */
export const AGENT_COMMAND = /##\w*\[/;
