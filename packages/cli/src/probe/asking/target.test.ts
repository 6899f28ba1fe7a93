import { expect, test } from "vitest";
import { readTarget } from "./target.js";

test.each([
  ["http://localhost:8000/v1", "http://localhost:8000/v1/chat/completions"],
  ["http://localhost:8000/v1/", "http://localhost:8000/v1/chat/completions"],
  ["http://localhost:8000/v1//", "http://localhost:8000/v1/chat/completions"],
  ["http://localhost:8000/v1/chat/completions", "http://localhost:8000/v1/chat/completions"],
  ["http://localhost:8000/v1/chat/completions/", "http://localhost:8000/v1/chat/completions"],
  ["https://api.example.com", "https://api.example.com/chat/completions"],
  ["HTTPS://API.example.com/openai/v1", "https://api.example.com/openai/v1/chat/completions"],
  ["http://[::1]:8000/v1", "http://[::1]:8000/v1/chat/completions"],
])("%s", (given, url) => {
  expect(readTarget(given)).toMatchObject({ url, shown: url, models: url.replace("chat/completions", "models") });
});

test("a query is sent, and its values are not shown", () => {
  const { url, shown } = readTarget("https://a.example/openai/deployments/d?api-version=1&key=x");
  expect(url).toBe("https://a.example/openai/deployments/d/chat/completions?api-version=1&key=x");
  expect(shown).toBe("https://a.example/openai/deployments/d/chat/completions?…");
});

test.each([
  ["localhost:8000/v1", "a URL begins with http:// or https://: did you mean http://localhost:8000/v1 ?"],
  ["user:secret@localhost/v1?key=secret", "a URL begins with http:// or https://: did you mean http://localhost/v1 ?"],
  ["", "a URL begins with http:// or https://: did you mean http://localhost:8000/v1 ?"],
  ["ftp://localhost/v1", "a URL begins with http:// or https://, not with ftp://"],
  ["../recorded", "../recorded is no URL, but a file; to check it: chat-completion check ../recorded"],
  ["http://", "this is no URL; one is http://localhost:8000/v1"],
  ["http://localhost:99999/v1", "this is no URL; one is http://localhost:8000/v1"],
  [
    "http://user:secret@localhost/v1",
    "the URL has a user or a password in it: give it with --header 'Authorization: …'",
  ],
  ["http://localhost/v1#models", "the URL has a part behind a #, which no server gets to see"],
  [
    "http://localhost/v1/models",
    "/models is another API: give the base URL, such as http://localhost/v1, or the one that ends in /chat/completions",
  ],
  [
    "http://localhost/v1/completions",
    "/completions is another API: give the base URL, such as http://localhost/v1, or the one that ends in /chat/completions",
  ],
])("what is wrong with %j", (given, message) => {
  expect(() => readTarget(given)).toThrow(message);
});
