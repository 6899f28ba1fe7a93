import { type Deviation, formatPath } from "@chat-completion/core";

/** What a deviation's message says after the place that it begins with, so that many can share a line. */
export function messageWithoutPlace({ path, message }: Pick<Deviation, "path" | "message">): string {
  const place = `\`${formatPath(path)}\` `;
  return message.startsWith(place) ? message.slice(place.length) : message;
}
