/** A long visit: neither layers nor maps that come and go leave anything behind. */

import type { CDPSession, Page } from "@playwright/test";
import { expect, test } from "./page.ts";
import { gl } from "./view.ts";

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
async function held(page: Page, session: CDPSession): Promise<Held> {
  await expect(page.locator(".panel-loading")).toHaveCount(0);
  await page.evaluate(settled);
  // What finalizers and weak references let go of is collected by the next round.
  for (let i = 0; i < 3; i++) await session.send("HeapProfiler.collectGarbage");
  const { metrics } = await session.send("Performance.getMetrics");
  const value = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return { heap: value("JSHeapUsedSize"), nodes: value("Nodes"), listeners: value("JSEventListeners") };
}

async function metered(page: Page) {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  await session.send("HeapProfiler.enable");
  return session;
}

/** Goes through twelve layers again and again, eight of the report's and four indicators, each chosen when the one before is all on screen. */
const switchLayers = (page: Page, rounds: number) =>
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

/** Puts the table in the map's place and the map back, `times` times, each time until GL is in charge again. */
const toTableAndBack = (page: Page, times: number) =>
  page.getByRole("group", { name: "Visa som" }).evaluate(async (group, times) => {
    const root = document.documentElement;
    const [map, table] = group.querySelectorAll("button");
    const until = (renderer: string) =>
      new Promise<void>((done) => {
        const observer = new MutationObserver(() => look());
        const look = () => {
          if (root.dataset.renderer !== renderer) return;
          observer.disconnect();
          done();
        };
        observer.observe(root, { attributeFilter: ["data-renderer"] });
        look();
      });
    for (let i = 0; i < times; i++) {
      table?.click();
      await until("svg");
      map?.click();
      await until("gl");
    }
  }, times);

/** `heapEach` bytes a time are three times what a browser was seen to keep by itself; a listener or node left behind each time is too much. */
function expectNoGrowth(before: Held, after: Held, times: number, heapEach: number) {
  expect(after.listeners - before.listeners, "listeners").toBeLessThan(times / 2);
  expect(after.nodes - before.nodes, "nodes").toBeLessThan(times);
  expect(after.heap - before.heap, "heap").toBeLessThan(times * heapEach);
}

// The less there is to draw, the more often it can be drawn: what is left behind does not depend on the size.
test.use({ viewport: { width: 400, height: 500 } });

test("150 more layers hold no more than 50 did", async ({ page, open }) => {
  test.setTimeout(180_000);
  await open();
  await gl(page);
  const session = await metered(page);
  await switchLayers(page, 4);
  const before = await held(page, session);
  // Whole rounds, so that the same layer is on screen.
  await switchLayers(page, 12);
  const after = await held(page, session);
  expectNoGrowth(before, after, 144, 10_000);
});

test("20 maps hold no more than 5 did", async ({ page, open }) => {
  test.setTimeout(180_000);
  await open();
  await gl(page);
  const session = await metered(page);
  await toTableAndBack(page, 5);
  const before = await held(page, session);
  await toTableAndBack(page, 15);
  const after = await held(page, session);
  expectNoGrowth(before, after, 15, 200_000);
});
