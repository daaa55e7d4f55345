/** A long visit with GL: neither layers nor maps that come and go leave anything behind. */

import type { Page } from "@playwright/test";
import { expectNoGrowth, held, metered, switchLayers } from "./held.ts";
import { test } from "./page.ts";
import { gl } from "./view.ts";

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

// The less there is to draw, the more often it can be drawn: what is left behind does not depend on the size.
test.use({ viewport: { width: 400, height: 500 } });

// Software GL takes half a second for new colours: fewer of them than without GL.
test("36 more layers hold no more than 24 did", async ({ page, open }) => {
  test.setTimeout(180_000);
  await open();
  await gl(page);
  const session = await metered(page);
  await switchLayers(page, 2);
  const before = await held(page, session);
  await switchLayers(page, 3);
  const after = await held(page, session);
  expectNoGrowth(before, after, 36, { heap: 25_000, nodes: 2 });
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
  expectNoGrowth(before, after, 15, { heap: 200_000, nodes: 1 });
});
