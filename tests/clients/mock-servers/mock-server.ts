/** A server of npm's that answers as OpenAI's API does, made to answer `Hello` with a text and `Weather` with a call. */
export interface MockServer {
  name: string;
  start(): Promise<{ url: string; stop(): Promise<unknown> }>;
}

/** The answers that the servers are configured with. */
export const answers = {
  text: "Hi there!",
  call: { name: "get_weather", arguments: '{"city":"Oslo"}' },
};

/** The API key that they require. */
export const apiKey = "none";
