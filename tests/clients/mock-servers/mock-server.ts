/** A server of npm's that answers as OpenAI's API does, made to answer `Hello` with a text and `Weather` with a call. */
export interface MockServer {
  name: string;
  start(): Promise<{ url: string; stop(): Promise<unknown> }>;
}

/** What the servers are made to answer. */
export const answers = {
  text: "Hi there!",
  call: { name: "get_weather", arguments: '{"city":"Oslo"}' },
};

/** The key that they want to be sent. */
export const apiKey = "none";
