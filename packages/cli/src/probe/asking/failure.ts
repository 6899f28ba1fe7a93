import type { Target } from "./target.js";

/** Why there is no answer, or only a part of one. */
export interface Failure {
  code: "not-reachable" | "timed-out" | "closed-early" | "too-large" | "unreadable";
  /** A sentence without a subject: it begins with a verb. */
  message: string;
}

const UNREACHABLE: Record<string, string> = {
  ECONNREFUSED: "refuses the connection: nothing listens there",
  ENOTFOUND: "has a name that nobody knows",
  EAI_AGAIN: "has a name that could not be looked up",
  EHOSTUNREACH: "can't be reached from here",
  ENETUNREACH: "can't be reached from here",
  ETIMEDOUT: "does not answer",
  UND_ERR_CONNECT_TIMEOUT: "does not answer",
  EPROTO: "does not speak TLS: is it http:// ?",
  ERR_SSL_WRONG_VERSION_NUMBER: "does not speak TLS: is it http:// ?",
};

/** A failure as a sentence about the server. If nothing listens at the usual port, another one may be meant. */
export function describeFailure({ message }: Failure, { portless }: Pick<Target, "portless">): string {
  if (message !== UNREACHABLE.ECONNREFUSED || portless === undefined) return `the server ${message}`;
  return `nothing listens at ${portless}; is a port missing?`;
}

/** What an error of `fetch` says, or of reading its body. The error's own words may have what was sent, so few are used. */
export function failureOf(error: unknown, hasStatus: boolean): Failure {
  const { code, message } = causeOf(error);
  if (code in UNREACHABLE && !hasStatus) return { code: "not-reachable", message: UNREACHABLE[code] as string };
  if (/^(?:CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|ERR_TLS|ERR_SSL)/.test(code)) {
    return { code: "not-reachable", message: `has a certificate that is not trusted (${code})` };
  }
  if (code === "UND_ERR_RES_CONTENT_LENGTH_MISMATCH") {
    return { code: "closed-early", message: "sent a body of another length than its `content-length` says" };
  }
  if (/^(?:Z_|ERR_BUFFER|ERR_ZLIB|ERR__ERROR_FORMAT|ERR_BROTLI)/.test(code)) {
    return { code: "unreadable", message: `sent a body that is not in its \`content-encoding\` (${code})` };
  }
  if (code.startsWith("HPE_") || code === "UND_ERR_HEADERS_OVERFLOW") {
    return { code: "unreadable", message: `sent something that is not HTTP (${code})` };
  }
  if (/bad port/.test(message)) return { code: "not-reachable", message: "has a port that `fetch` blocks" };
  const when = hasStatus ? "in the middle of the body" : "before any answer";
  return { code: "closed-early", message: `closed the connection ${when}` };
}

/** The innermost error: `fetch` wraps it, and so does connecting to several addresses. */
function causeOf(error: unknown): { code: string; message: string } {
  let inner = error as { code?: unknown; message?: unknown; cause?: unknown; errors?: unknown };
  for (let depth = 0; depth < 5; depth++) {
    const next = inner.cause ?? (Array.isArray(inner.errors) ? inner.errors[0] : undefined);
    if (typeof next !== "object" || next === null) break;
    inner = next;
  }
  return { code: String(inner.code ?? ""), message: String(inner.message ?? "") };
}
