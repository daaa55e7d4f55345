/** What the tests ask of a map that is zoomed in, whichever renderer draws it: the SVG under GL keeps the same view. */

import type { Page } from "@playwright/test";
import { expect } from "./page.ts";

/** Waits until GL is in charge. */
export const gl = (page: Page) =>
  expect(page.locator("html")).toHaveAttribute("data-renderer", "gl", { timeout: 30_000 });

export const viewBox = (page: Page) => page.locator(".map-svg").getAttribute("viewBox");

/** Where the map looks, whatever the stage's height: western edge, width and middle, in the SVG's units. */
export async function looksAt(page: Page) {
  const [x = 0, y = 0, width = 0, height = 0] = ((await viewBox(page)) ?? "").split(" ").map(Number);
  return [x, width, y + height / 2].map(Math.round);
}

/** Waits until the zoom's code is here and its buttons do something. */
export async function zoomReady(page: Page) {
  await page.waitForFunction(async () => {
    const stage = document.querySelector(".map-stage");
    const isAttached = stage !== null && "__zoom" in stage;
    if (!isAttached && document.documentElement.dataset.renderer !== "gl") return false;
    for (let i = 0; i < 2; i++) await new Promise((frame) => requestAnimationFrame(frame));
    return true;
  });
}

/** Zooms in `times` times by button, each time when the one before has come to its end. */
export async function zoomIn(page: Page, times: number) {
  await zoomReady(page);
  for (let i = 0; i < times; i++) {
    const before = await viewBox(page);
    await page.getByRole("button", { name: "Zooma in" }).click();
    await expect.poll(() => viewBox(page)).not.toBe(before);
    await still(page);
    await expect(page.locator(".map-zoomed")).toHaveCount(1);
  }
}

/** Waits until the map has looked at the same place for three frames. */
export async function still(page: Page) {
  await page.waitForFunction(async () => {
    const view = () => document.querySelector(".map-svg")?.getAttribute("viewBox");
    const before = view();
    for (let i = 0; i < 3; i++) await new Promise((frame) => requestAnimationFrame(frame));
    return view() === before;
  });
}

/** By how many pixels a county reaches out of the free part of the stage; 0 when all of it is in view. */
export async function outOfView(page: Page, code: string): Promise<number> {
  return page.evaluate((county) => {
    const rect = (selector: string) =>
      document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
    const [stage, inset] = [rect(".map-stage"), rect(".map-inset")];
    const box = rect(`.map-area path[id$="-${county}"]`);
    const over = [
      stage.left + inset.width - box.left,
      stage.top - box.top,
      box.right - stage.right,
      box.bottom - stage.bottom,
    ];
    // The outline's own width and rounding.
    return Math.max(0, ...over.map((pixels) => Math.round(pixels - 2)));
  }, code);
}

/** The map follows the keyboard and what is chosen elsewhere, and stays where everything is in view. */
export async function followsTheReader(page: Page) {
  const comesIntoView = (code: string) =>
    expect.poll(() => outOfView(page, code), { message: `county ${code} in view` }).toBe(0);
  await zoomIn(page, 4);
  const listbox = page.getByRole("listbox", { name: "Sveriges län" });
  await listbox.focus();
  for (const [key, code] of [
    ["Home", "01"],
    ["End", "25"],
    ["ArrowDown", "24"],
    ["Home", "01"],
  ] as const) {
    await page.keyboard.press(key);
    await comesIntoView(code);
  }
  await still(page);
  const settled = await looksAt(page);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Stockholms län" })).toBeFocused();
  await still(page);
  expect(await looksAt(page)).toEqual(settled);

  await page.getByRole("table").getByRole("link", { name: "Skåne län" }).first().click();
  await comesIntoView("12");
  await page
    .getByRole("region", { name: "Skåne län" })
    .getByRole("link", { name: "Hallands län" })
    .first()
    .click();
  await comesIntoView("13");
  await expect(page.locator(".map-zoomed")).toHaveCount(1);
}

/** In a close look at Jämtland, its municipalities bear their names, and the tooltip says which one the mouse is in. */
export async function namesMunicipalities(page: Page) {
  await zoomIn(page, 3);
  const name = page.locator(".map-labels text", { hasText: /^Krokom$/ });
  await expect(page.locator(".map-labels")).toContainText("Åre");
  const box = await name.boundingBox();
  if (!box) throw new Error("Krokom has no name on the map");
  await page.mouse.move(box.x - 20, box.y + 30);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 4 });
  await expect(page.locator(".map-tooltip")).toContainText("Jämtlands län (Z)");
  await expect(page.locator(".map-tooltip")).toContainText("Kommun: Krokom");
}
