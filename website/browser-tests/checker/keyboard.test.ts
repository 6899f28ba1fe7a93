import { deviating } from "@chat-completion/fixtures";
import { expect } from "vitest";
import { test } from "./checker-test.js";

const soon = { timeout: 10_000 };

/** More tab stops than the page has. */
const MOST_STOPS = 80;

test("by keyboard alone: paste, read, go to a deviation, look around, copy", async ({ checker }) => {
  const { page } = checker;
  const focused = page.locator(":focus");
  const press = (key: string) => page.keyboard.press(key);
  /** Presses the tab key until an element has the focus. Returns the elements before it. */
  const tabTo = async (role: string, name: RegExp) => {
    for (let stop = 0; stop < MOST_STOPS; stop += 1) {
      await press("Tab");
      const found = page.getByRole(role as "button", { name }).and(focused);
      if ((await found.count()) === 1) return;
    }
    throw new Error(`the tab key does not lead to ${role} ${name}`);
  };

  await checker.copy(JSON.stringify(deviating["together-eos"].wire));
  await tabTo("combobox", /^Example/);
  await tabTo("textbox", /^Response/);
  await press("ControlOrMeta+v");
  await expect.poll(() => checker.status.textContent(), soon).toContain("Strict: rejected");

  await tabTo("button", /^Copy deviations/);
  await press("Enter");
  await expect.poll(() => checker.copied(), soon).toContain("deviates from OpenAI's specification");

  await tabTo("button", /^choices\[0\]\.finish_reason/);
  await press("Enter");
  await expect.poll(() => focused.getAttribute("role"), soon).toBe("treeitem");
  expect(await focused.textContent()).toContain("finish_reason");

  // Go up to the choice, close it, open it, go into it, and to both ends of the tree.
  await press("ArrowLeft");
  expect(await focused.getAttribute("aria-expanded")).toBe("true");
  await press("ArrowLeft");
  expect(await focused.getAttribute("aria-expanded")).toBe("false");
  await press("ArrowRight");
  expect(await focused.getAttribute("aria-expanded")).toBe("true");
  const level = Number(await focused.getAttribute("aria-level"));
  await press("ArrowRight");
  expect(Number(await focused.getAttribute("aria-level"))).toBe(level + 1);
  await press("ArrowDown");
  await press("Home");
  expect(await focused.getAttribute("aria-level")).toBe("1");
  await press("End");
  expect(await focused.getAttribute("aria-level")).not.toBe("1");

  // A whole tree is one tab stop.
  await tabTo("treeitem", /./);
  expect(await checker.decoded.getByRole("treeitem").and(focused).count()).toBe(1);

  await tabTo("tab", /^zod/);
  await press("ArrowRight");
  expect(await focused.textContent()).toBe("valibot");
  expect(await focused.getAttribute("aria-selected")).toBe("true");
  await tabTo("button", /^Copy code/);
  await press("Enter");
  await expect.poll(() => checker.copied(), soon).toContain("@chat-completion/valibot");
});

test("the focus is visible on every element", async ({ checker }) => {
  await checker.paste(JSON.stringify(deviating["together-eos"].wire));
  await expect.poll(() => checker.status.textContent(), soon).toContain("Strict: rejected");
  await checker.response.focus();
  let stops = 0;
  for (; stops < MOST_STOPS; stops += 1) {
    await checker.page.keyboard.press("Tab");
    const { element, isSeen } = await checker.page.evaluate(lookAtFocus);
    if (element === "") break;
    expect(isSeen, element).toBe(true);
  }
  expect(stops).toBeGreaterThan(8);
  expect(stops).toBeLessThan(MOST_STOPS);
});

/**
 * Runs in a page. Returns the element with the focus, and whether the focus is visible. After the last tab stop, no
 * element has it.
 */
function lookAtFocus(): { element: string; isSeen: boolean } {
  const focused = document.activeElement;
  if (focused === null || focused === document.body) return { element: "", isSeen: false };
  // A label may show the focus of its field.
  const isSeen = [focused, focused.closest("label") ?? focused].some((shown) => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(shown);
    return (outlineStyle !== "none" && outlineWidth !== "0px") || boxShadow !== "none";
  });
  return { element: focused.outerHTML, isSeen };
}
