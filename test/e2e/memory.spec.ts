/** A long visit without GL: layers that come and go leave nothing behind. */

import { expectNoGrowth, held, metered, switchLayers } from "./held.ts";
import { test } from "./page.ts";

test("150 more layers hold no more than 50 did", async ({ page, open }) => {
  // 192 layers, each waited for until the table has followed.
  test.setTimeout(180_000);
  await open();
  const session = await metered(page);
  await switchLayers(page, 4);
  const before = await held(page, session);
  // Whole rounds, so that the same layer is on screen.
  await switchLayers(page, 12);
  const after = await held(page, session);
  expectNoGrowth(before, after, 144, { heap: 10_000, nodes: 1 });
});
