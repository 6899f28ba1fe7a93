import { createMarkdownRenderer } from "vitepress";
import { expect, test } from "vitest";
import { dropEmptyHeadings } from "./empty-headings.js";

test("a cell of a table's heading is one where it says something", async () => {
  const markdown = await createMarkdownRenderer(".");
  dropEmptyHeadings(markdown);
  const html = markdown.render("|  | a |\n| --- | --- |\n| b |  |\n");
  expect(html.match(/<(td|th)>.*?<\/\1>/g)).toEqual(["<td></td>", "<th>a</th>", "<td>b</td>", "<td></td>"]);
});
