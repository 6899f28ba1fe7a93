/** Ends the waiting when the visitor goes to another page. */
const waiting = new Set<() => void>();

/** Waits until an element of the built page comes near the screen. Doesn't wait if the page has none. */
export function whenSeen(selector: string): Promise<void> {
  const element = import.meta.env.SSR ? null : document.querySelector(selector);
  if (element === null) return Promise.resolve();
  return new Promise((resolve) => {
    waiting.add(resolve);
    new IntersectionObserver((entries, observer) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      resolve();
    }).observe(element);
  });
}

/** Waits until the visitor goes to another page, if the built page has an element: it is as it was built, until then. */
export function whenLeft(selector: string): Promise<void> {
  if (import.meta.env.SSR || document.querySelector(selector) === null) return Promise.resolve();
  return new Promise((resolve) => {
    waiting.add(resolve);
  });
}

export function leave(): void {
  for (const resolve of waiting) resolve();
  waiting.clear();
}
