/** As DeepSeek sends it: without a refusal, and with a key of its own. */
exports.response = {
  id: "0a6fd3c2-54b1-4a0e-9d63-6c0f3f1f2b7d",
  object: "chat.completion",
  created: 1771833642,
  model: "deepseek-reasoner",
  choices: [
    {
      index: 0,
      message: { role: "assistant", content: "Good morning!", reasoning_content: "A greeting." },
      logprobs: null,
      finish_reason: "stop",
    },
  ],
};
