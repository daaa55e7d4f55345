/** What the browser tells of this page: what was fetched, when it was painted, how wide it is. */

import type { Facts } from "./checks.ts";

type Measured = Pick<Facts, "origin" | "fetched" | "paint" | "width" | "sideways" | "sandboxed">;

/** Measures now: later is better, since fetches and paints are told when they are over. */
export function measure(page: Window & typeof globalThis): Measured {
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
