/** What the browser tells of this page: what was fetched, when it was painted, how wide it is. */

import type { Facts } from "./checks.ts";

type Page = Window & typeof globalThis;
type Measured = Pick<Facts, "origin" | "fetched" | "paint" | "width" | "sideways" | "sandboxed">;

/** How long (ms) the first paint is waited for: what is not on screen is not painted. */
const PATIENCE = 1000;

/** Resolves when the browser has told of a paint with content, or will not. */
export function untilPainted(page: Page): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      observer.disconnect();
      page.clearTimeout(timer);
      resolve();
    };
    const timer = page.setTimeout(end, PATIENCE);
    const observer = new page.PerformanceObserver((list) => {
      if (list.getEntriesByName("first-contentful-paint").length > 0) end();
    });
    observer.observe({ type: "paint", buffered: true });
  });
}

/** Measures now: later is better, since fetches and paints are told when they are over. */
export function measure(page: Page): Measured {
  const { performance, document, location } = page;
  const fetched = ["navigation", "resource"]
    .flatMap((type) => performance.getEntriesByType(type))
    // An address may carry what is nobody's business in a report.
    .map(({ name }) => name.replace(/[?#].*$/s, ""));
  // The first paint is the background's, where browsers tell it; what a reader sees first has content.
  const paints = performance.getEntriesByType("paint");
  const paint = paints.find(({ name }) => name === "first-contentful-paint") ?? paints[0];
  const root = document.documentElement;
  return {
    origin: location.origin,
    fetched,
    paint: paint?.startTime ?? null,
    width: page.innerWidth,
    sideways: root.scrollWidth > root.clientWidth,
    sandboxed: page.origin === "null",
  };
}
