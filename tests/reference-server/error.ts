/** An error as OpenAI sends it. */
export interface HttpError {
  status: number;
  body: { error: { message: string; type: string; param: string | null; code: string | null } };
}

export const MODEL = "tiny";

const errorOf = (status: number, code: string | null, param: string | null, message: string): HttpError => ({
  status,
  body: { error: { message, type: "invalid_request_error", param, code } },
});

/** The error that a request gets. `undefined` if it is answered. */
export function findError(
  body: unknown,
  authorization: string | undefined,
  key: string | undefined,
): HttpError | undefined {
  if (key !== undefined && authorization !== `Bearer ${key}`) {
    return errorOf(401, "invalid_api_key", null, "Incorrect API key provided.");
  }
  const { model, messages } = (typeof body === "object" && body !== null ? body : {}) as Record<string, unknown>;
  if (!Array.isArray(messages)) {
    return errorOf(400, "invalid_type", "messages", "Invalid type for 'messages': expected an array of objects.");
  }
  if (model !== MODEL) return errorOf(404, "model_not_found", "model", "The model does not exist.");
  return undefined;
}
