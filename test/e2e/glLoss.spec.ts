/** A WebGL context that is lost: the SVG is there at once, GL comes back where the reader is then, and gives up when it cannot. */

import type { Page } from "@playwright/test";
import { expect, test } from "./page.ts";
import { gl, looksAt, still, zoomIn } from "./view.ts";

/** WebGL's way to lose a context and to have it back, as a driver's reset does. */
async function context(page: Page, does: "lose" | "restore") {
  await page.locator(".map-gl canvas").evaluate((canvas, does) => {
    // A lost context hands out no extension: the one asked for before the loss is kept.
    const keeper = canvas as HTMLCanvasElement & { losing?: WEBGL_lose_context | null };
    keeper.losing ??= keeper.getContext("webgl2")?.getExtension("WEBGL_lose_context") ?? null;
    if (!keeper.losing) throw new Error("no WEBGL_lose_context");
    if (does === "lose") keeper.losing.loseContext();
    else keeper.losing.restoreContext();
  }, does);
}

const svg = (page: Page) => expect(page.locator("html")).toHaveAttribute("data-renderer", "svg");
const retry = (page: Page) => page.getByRole("status").getByRole("button", { name: "Försök igen" });

/** What must not change: address, place, chosen county and focus. */
async function held(page: Page) {
  const focus = await page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
  const selected = await page.locator(".map-selected").getAttribute("href");
  return { url: page.url(), place: await looksAt(page), focus, selected };
}

test("the SVG goes on with place, choice, hover and focus, and GL comes back without a jump", async ({
  page,
  open,
}) => {
  await open("?lan=24&ar=2016");
  await gl(page);
  await zoomIn(page, 3);
  await page.getByRole("button", { name: "Zooma in" }).focus();
  const stage = await page.locator(".map-stage").boundingBox();
  if (!stage) throw new Error("no stage");
  await page.mouse.move(stage.x + stage.width * 0.7, stage.y + stage.height * 0.5);
  await expect(page.locator(".map-tooltip")).toBeVisible();
  const hovered = await page.locator(".map-tooltip").textContent();
  const before = await held(page);
  const drawn = await page.locator(".map-gl").screenshot();

  await context(page, "lose");
  await svg(page);
  expect(await held(page)).toEqual(before);
  expect(await page.locator(".map-tooltip").textContent()).toBe(hovered);

  await context(page, "restore");
  await gl(page);
  await still(page);
  expect(await held(page)).toEqual(before);
  expect(await page.locator(".map-tooltip").textContent()).toBe(hovered);
  await expect(retry(page)).toHaveCount(0);
  // What the counties look like is ours to bring back: the picture is the same to the pixel.
  expect((await page.locator(".map-gl").screenshot()).equals(drawn)).toBe(true);
});

test("what the reader does while the context is gone is kept when it comes back", async ({ page, open }) => {
  await open();
  await gl(page);
  await context(page, "lose");
  await svg(page);
  await page.setViewportSize({ width: 900, height: 800 });
  await zoomIn(page, 2);
  await page.getByRole("combobox", { name: "Färger" }).selectOption("morkt");
  await page.getByRole("table").getByRole("link", { name: "Dalarnas län" }).first().click();
  // A slow machine brings words, address and place at the next pause: only then the map is where it will stay.
  await expect(page.getByRole("heading", { level: 2, name: "Dalarnas län" })).toBeVisible();
  await expect(page).toHaveURL(/lan=20&tema=morkt/);
  await still(page);
  const before = await held(page);
  await context(page, "restore");
  await gl(page);
  expect(await held(page)).toEqual(before);
  const [canvas, frame] = await Promise.all(
    [".map-gl canvas", ".map-stage"].map((part) => page.locator(part).boundingBox()),
  );
  // MapLibre makes its canvas whole device pixels.
  expect(Math.abs((canvas?.width ?? 0) - (frame?.width ?? -1))).toBeLessThan(1);
  expect(Math.abs((canvas?.height ?? 0) - (frame?.height ?? -1))).toBeLessThan(1);
  // The buttons are GL's again.
  await page.getByRole("button", { name: "Visa hela Sverige" }).click();
  await expect(page.locator(".map-zoomed")).toHaveCount(0);
});

test("a context that does not come back leaves the SVG, says so, and can be tried again", async ({
  page,
  open,
}) => {
  await open("?lan=24");
  await gl(page);
  await zoomIn(page, 2);
  const before = await held(page);
  await context(page, "lose");
  await expect(retry(page)).toBeVisible({ timeout: 20_000 });
  await svg(page);
  await expect(page.locator(".map-gl")).toHaveCount(0);
  expect(await held(page)).toEqual({ ...before, place: await looksAt(page) });
  await expect(page.locator(".map-zoomed")).toHaveCount(1);
  await retry(page).click();
  await gl(page);
  await expect(retry(page)).toHaveCount(0);
  await expect(page.locator(".map-zoomed")).toHaveCount(1);
});

test("a context lost again soon is not waited for", async ({ page, open }) => {
  await open();
  await gl(page);
  await context(page, "lose");
  await svg(page);
  await context(page, "restore");
  await gl(page);
  await context(page, "lose");
  await expect(retry(page)).toBeVisible();
  await svg(page);
  await expect(page.locator(".map-gl")).toHaveCount(0);
});
