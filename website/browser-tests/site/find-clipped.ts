/**
 * Runs in a page. Names what a visitor cannot see without scrolling sideways: a page that is wider than the screen, and
 * each block whose content is wider than itself.
 */
export function findClipped(): string[] {
  const found: string[] = [];
  const { scrollWidth } = document.documentElement;
  if (scrollWidth > innerWidth) found.push(`the page is ${scrollWidth} pixels wide`);
  for (const element of document.querySelectorAll<HTMLElement>(".VPContent *, .VPNav *")) {
    const { overflowX, clipPath } = getComputedStyle(element);
    const { left, right, width, height } = element.getBoundingClientRect();
    // What only screen readers read has no size that is seen. A text box scrolls.
    if (width <= 1 || height <= 1 || clipPath !== "none" || element.matches("textarea, svg *, .VPNavBarHamburger *"))
      continue;
    const isHidden = overflowX !== "visible" && element.scrollWidth > element.clientWidth + 1;
    const isCell = element.matches("th, td, pre, code") && (right > innerWidth + 1 || left < -1);
    if (isHidden || isCell) {
      const name = [element.localName, ...element.classList].join(".");
      found.push(`${name}: ${element.textContent?.trim().replace(/\s+/g, " ").slice(0, 60)}`);
    }
  }
  return found.slice(0, 5);
}
