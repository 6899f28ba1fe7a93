/** What a script in the page records. */
export interface Watched {
  /** Violations of the content security policy. */
  violations: string[];
  /** The longest task that blocked the page, in milliseconds. */
  longest: number;
  /** The time of the last paste, in milliseconds since the navigation began. 0 before the first paste. */
  pastedAt: number;
  /** The time of the first verdict after that paste. 0 if there is none yet. */
  answeredAt: number;
}

/** Runs in a page, before the scripts of the page. */
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
