/** Types with another name in the specification than in the decoded entry and on the wire. */
export const specificationNames: Readonly<Record<string, string>> = {
  ChatCompletionUrlCitationAnnotation: "ChatCompletionAnnotation",
  KnownFinishReason: "FinishReason",
  KnownServiceTier: "ServiceTier",
};
