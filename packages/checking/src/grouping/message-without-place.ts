import { type Deviation, formatPath } from "@chat-completion/core";

/** A deviation's message without the place at its beginning, so that several deviations can share a line. */
export function messageWithoutPlace({ path, message }: Pick<Deviation, "path" | "message">): string {
  const place = `\`${formatPath(path)}\` `;
  return message.startsWith(place) ? message.slice(place.length) : message;
}
