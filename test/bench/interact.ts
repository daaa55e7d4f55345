/** Measures what the reader feels: from a change of layer, or a move of the mouse, to the frame that shows it. */

import type { Browser, Page } from "@playwright/test";
import { slowPage } from "./load.ts";

/** How to find one's way on a page: the same for both. */
export interface Handles {
  readonly url: string;
  /** The control that switches the layer: a native select. */
  readonly select: string;
  /** The counties' shapes. */
  readonly shapes: string;
  /** What has the shapes' colours, and the attribute that tells them. */
  readonly painted: string;
  readonly paint: "fill" | "class";
  readonly tooltip: string;
}

const ROUNDS = 40;
/** Two layers whose colours differ: the actors, and a challenge with examples. */
const LAYER_INDICES = [6, 0] as const;

export interface Interaction {
  /** One value an action, in ms. */
  readonly switching: readonly number[];
  readonly hovering: readonly number[];
}

/** Layers switched back and forth, and the mouse moved from county to county. */
export async function measureInteraction(browser: Browser, handles: Handles): Promise<Interaction> {
  const { page } = await slowPage(browser);
  await page.goto(handles.url, { waitUntil: "networkidle" });
  await page.waitForFunction((shapes) => document.querySelectorAll(shapes).length === 21, handles.shapes);
  const switching = await measureSwitching(page, handles);
  const hovering = await measureHovering(page, handles);
  await page.context().close();
  return { switching, hovering };
}

async function measureSwitching(page: Page, { select, painted, paint }: Handles): Promise<number[]> {
  const values: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const index = LAYER_INDICES[round % 2] ?? 0;
    values.push(
      await page.evaluate((options) => bench.switchLayer(options), { select, painted, paint, index }),
    );
  }
  return values;
}

async function measureHovering(page: Page, { shapes, tooltip }: Handles): Promise<number[]> {
  const places = await page.evaluate((selector) => bench.middles(selector), shapes);
  const values: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const { x, y } = places[round % places.length] ?? { x: 0, y: 0 };
    await page.mouse.move(2, 2);
    // From nothing to something each time: a tooltip on the pointer's way may rightly stay.
    await page.locator(tooltip).waitFor({ state: "hidden" });
    await page.evaluate((selector) => bench.awaitHover(selector), tooltip);
    await page.mouse.move(x, y);
    values.push(await page.evaluate(() => bench.hovered));
  }
  return values;
}
