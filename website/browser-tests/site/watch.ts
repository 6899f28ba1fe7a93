/** What is seen from within a page. */
export interface Watched {
  /** What the content security policy forbade. */
  violations: string[];
  /** The longest time in which the page did nothing else, in milliseconds, and what was at it. */
  longest: number;
  /** When a text was pasted last, in milliseconds since the page was asked for. 0 before. */
  pastedAt: number;
  /** When the verdict was first there after that. 0 before. */
  answeredAt: number;
}

/** Runs in a page, before any script of its own. */
export function watch(): void {
  const watched: Watched = { violations: [], longest: 0, pastedAt: 0, answeredAt: 0 };
  Object.assign(globalThis, { watched });
  document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
    watched.violations.push(`${violatedDirective} forbids ${blockedURI}`);
  });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) watched.longest = Math.max(watched.longest, duration);
  }).observe({ type: "longtask" });
  document.addEventListener(
    "paste",
    () => {
      watched.pastedAt = performance.now();
      watched.answeredAt = 0;
    },
    true,
  );
  new MutationObserver(() => {
    if (watched.answeredAt > 0 || watched.pastedAt === 0) return;
    const said = document.querySelector("[role=status]")?.textContent ?? "";
    if (/Strict: (accepted|rejected)/.test(said)) watched.answeredAt = performance.now();
  }).observe(document, { subtree: true, childList: true, characterData: true });
}
