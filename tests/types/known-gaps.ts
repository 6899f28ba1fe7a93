/**
 * What `openai` has and this project leaves out on purpose, or the reverse: `"Component.member"`, or `"Component: value"`
 * for an enum's, with the reason as its type. An entry that is no longer true fails the test, as a missing one does.
 */
export interface KnownGaps {
  "ChatCompletionMessageToolCallChunk.custom": "ahead of the specification, which streams calls of function tools alone";
  "ChatCompletionStreamResponseDelta.audio": "ahead of the specification, which has audio in the response alone";
}
