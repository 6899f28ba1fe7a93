/* What the command and the checker page share. It runs in browsers as well, so nothing here uses Node's modules. */
export { type Unwrapped, unwrapBatch } from "./batch.js";
export type { Finding } from "./grouping/finding.js";
export { type FindingGroup, groupFindings } from "./grouping/finding-groups.js";
export { messageWithoutPlace } from "./grouping/message-without-place.js";
export { formatPattern, patternKey } from "./grouping/path-pattern.js";
export { breakLogCommands, printable, printableJson } from "./printable.js";
export { type Line, linesOf } from "./reading/lines.js";
export { foldPages } from "./reading/pages.js";
export { parseText, type Unparsable } from "./reading/parse-text.js";
export { splitTexts, type Text } from "./reading/texts.js";
export { type ReadChunk, type ReadStream, readStream, type StreamStop } from "./streams/read-stream.js";
