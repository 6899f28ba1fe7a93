/** A response to try out on the home page. */
export interface Sample {
  /** Its name on a button. */
  name: string;
  text: string;
}

/** A response that deviates from the specification, one that conforms to it, and one that is broken. */
export const samples: readonly [Sample, ...Sample[]] = [
  {
    name: "gpt-5",
    text: `{
  "id": "chatcmpl-C7xQ",
  "object": "chat.completion",
  "created": 1756900000,
  "model": "gpt-5-mini-2025-08-07",
  "choices": [{
    "index": 0,
    "message": {
      "role": "assistant",
      "content": "Good morning!",
      "refusal": null
    },
    "finish_reason": "stop"
  }],
  "system_fingerprint": null
}`,
  },
  {
    name: "Together",
    text: `{
  "id": "oHhxQ5E-4Yz4kd",
  "object": "chat.completion",
  "created": 1736900000,
  "model": "meta-llama/Llama-3.3-70B",
  "prompt": [],
  "choices": [{
    "index": 0,
    "message": {
      "role": "assistant",
      "content": "Good morning!",
      "tool_calls": []
    },
    "logprobs": null,
    "finish_reason": "eos"
  }]
}`,
  },
  {
    name: "Conforms",
    text: `{
  "id": "chatcmpl-B9MHD",
  "object": "chat.completion",
  "created": 1741570000,
  "model": "gpt-4.1-2025-04-14",
  "choices": [{
    "index": 0,
    "message": {
      "role": "assistant",
      "content": "Good morning!",
      "refusal": null
    },
    "logprobs": null,
    "finish_reason": "stop"
  }]
}`,
  },
  {
    name: "Broken",
    text: `{
  "id": "chatcmpl-1",
  "object": "chat.completion",
  "created": 1756900000,
  "model": "local",
  "choices": [{
    "index": 0,
    "message": {
      "role": "assistant",
      "content": 42
    },
    "finish_reason": "stop"
  }],
  "usage": { "total_tokens": "12" }
}`,
  },
];
