import { createMarkdownRenderer } from "vitepress";
import { expect, test } from "vitest";
import { dropEmptyHeadings } from "./empty-headings.js";

test("only an empty heading of a table becomes an ordinary cell", async () => {
  const markdown = await createMarkdownRenderer(".");
  dropEmptyHeadings(markdown);
  const html = markdown.render("|  | a |\n| --- | --- |\n| b |  |\n");
  expect(html.match(/<(td|th)>.*?<\/\1>/g)).toEqual(["<td></td>", "<th>a</th>", "<td>b</td>", "<td></td>"]);
});
