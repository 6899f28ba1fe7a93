import { server } from "../row/index.js";
import { reasoning, toolCallIndex } from "./shared.js";

export const ollama = server(
  "ollama",
  { prefix: "Ollama", title: "Ollama", file: "ollama" },
  [],
  [reasoning, toolCallIndex],
  ["Ollama has no field that no other server sends. The times of a request are in its own API alone."],
);
