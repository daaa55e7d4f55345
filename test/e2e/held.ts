/** What a page holds after a long visit, for the tests that nothing is left behind. */

import type { CDPSession, Page } from "@playwright/test";
import { expect } from "./page.ts";

interface Held {
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
}

/** In the page: resolves when two frames have been painted and nothing is left to do. The last texts are rendered after a frame, and the browser lets go of those before with another. */
async function settled() {
  for (let i = 0; i < 2; i++) await new Promise((frame) => requestAnimationFrame(frame));
  await new Promise((idle) => requestIdleCallback(idle));
}

/** What the page holds once its texts are here and everything that can go is gone. */
export async function held(page: Page, session: CDPSession): Promise<Held> {
  await expect(page.locator(".panel-loading")).toHaveCount(0);
  // What finalizers, weak references and the last frame let go of is collected by the next round.
  for (let i = 0; i < 4; i++) {
    await page.evaluate(settled);
    await session.send("HeapProfiler.collectGarbage");
  }
  const { metrics } = await session.send("Performance.getMetrics");
  const value = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return { heap: value("JSHeapUsedSize"), nodes: value("Nodes"), listeners: value("JSEventListeners") };
}

/** A session through which the page's memory can be asked for. */
export async function metered(page: Page) {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  await session.send("HeapProfiler.enable");
  return session;
}

/** Goes through twelve layers again and again, eight of the report's and four indicators, each chosen when the one before is all on screen. */
export const switchLayers = (page: Page, rounds: number) =>
  page.getByRole("combobox", { name: "Kartan visar" }).evaluate(async (element, rounds) => {
    const select = element as HTMLSelectElement;
    const values = [...select.options].filter(({ disabled }) => !disabled).map(({ value }) => value);
    const layers = [...values.slice(0, 8), ...values.slice(12, 16)];
    const caption = () => document.querySelector(".indicators-table caption")?.textContent;
    for (let i = 0; i < rounds * layers.length; i++) {
      const layer = layers[i % layers.length] ?? "";
      if (layer === select.value) continue;
      const before = caption();
      select.value = layer;
      select.dispatchEvent(new Event("change", { bubbles: true }));
      // Until the table, the last to follow the map, is another: it is rendered after a frame, an indicator's with its figures.
      do await new Promise((frame) => requestAnimationFrame(frame));
      while (caption() === before || caption() === undefined);
      await new Promise((idle) => requestIdleCallback(idle));
    }
  }, rounds);

/**
 * `each`: what a browser keeps by itself, now and then, for every time: bytes, three times what was seen, and nodes, of which a
 * part of the page that stays on screen brings some at once. A listener left behind each time is too much.
 */
export function expectNoGrowth(
  before: Held,
  after: Held,
  times: number,
  each: { readonly heap: number; readonly nodes: number },
) {
  expect(after.listeners - before.listeners, "listeners").toBeLessThan(times / 2);
  expect(after.nodes - before.nodes, "nodes").toBeLessThan(times * each.nodes);
  expect(after.heap - before.heap, "heap").toBeLessThan(times * each.heap);
}
