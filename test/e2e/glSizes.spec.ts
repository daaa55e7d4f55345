/** Windows that grow and shrink, phones that turn, pages zoomed to 500 %, pages left and come back to: the map stays the map. */

import type { Page } from "@playwright/test";
import { expect, rootUrl, test } from "./page.ts";
import { gl, looksAt, still, zoomIn } from "./view.ts";

const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** How far (CSS pixels) GL's canvas reaches beyond the stage or falls short of it, and its device pixels per CSS pixel. */
const canvas = (page: Page) =>
  page.evaluate(() => {
    const gl = document.querySelector<HTMLCanvasElement>(".map-gl canvas");
    const stage = document.querySelector(".map-stage")?.getBoundingClientRect();
    if (!gl || !stage) throw new Error("no canvas or stage");
    const box = gl.getBoundingClientRect();
    const off = [
      box.left - stage.left,
      box.top - stage.top,
      box.right - stage.right,
      box.bottom - stage.bottom,
    ];
    return {
      off: Math.max(...off.map(Math.abs)),
      ratio: gl.width / box.width,
      longest: Math.max(gl.width, gl.height),
    };
  });

for (const zoomed of [false, true]) {
  test(`200 px wide, turned, and back again: the same place (${zoomed ? "zoomed in" : "whole country"})`, async ({
    page,
    open,
  }) => {
    await page.setViewportSize({ width: 900, height: 700 });
    await open("?lan=24");
    await gl(page);
    if (zoomed) await zoomIn(page, 2);
    await still(page);
    const before = await looksAt(page);
    for (const [width, height] of [
      [200, 700],
      [390, 844],
      [844, 390],
      [900, 700],
    ] as const) {
      await page.setViewportSize({ width, height });
      await expect.poll(async () => (await canvas(page)).off, `${width} × ${height}`).toBeLessThan(1);
      if (width >= 320) expect(await sideways(page), `${width} × ${height}`).toBe(0);
      await expect(page.locator(".map-zoomed")).toHaveCount(zoomed ? 1 : 0);
    }
    await still(page);
    const after = await looksAt(page);
    for (const [i, value] of before.entries()) expect(Math.abs(value - (after[i] ?? 0))).toBeLessThan(3);
    await expect(page.locator(".map-selected")).toHaveCount(1);
  });
}

test.describe("a page of 1280 px zoomed to 500 %", () => {
  test.use({ viewport: { width: 256, height: 144 }, deviceScaleFactor: 5 });

  test("has a map that is sharp and can be used", async ({ page, open }) => {
    await open("?lan=24");
    await gl(page);
    const { off, ratio } = await canvas(page);
    expect(off).toBeLessThan(1);
    expect(ratio).toBeCloseTo(5, 1);
    await zoomIn(page, 1);
    await page.getByRole("button", { name: "Visa hela Sverige" }).click();
    await expect(page.locator(".map-zoomed")).toHaveCount(0);
    await page.getByRole("listbox", { name: "Sveriges län" }).focus();
    await page.keyboard.press("End");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { name: "Norrbottens län" })).toBeFocused();
  });
});

test.describe("a wide window on a very dense screen", () => {
  test.use({ viewport: { width: 1100, height: 700 }, deviceScaleFactor: 6 });

  test("is drawn as finely as WebGL can, without complaint", async ({ page, open }) => {
    await open();
    await gl(page);
    const { off, longest } = await canvas(page);
    expect(off).toBeLessThan(1);
    expect(longest).toBeGreaterThan(3900);
    expect(longest).toBeLessThanOrEqual(4096);
  });
});

test("another page and back: the browser has kept the page as it was, and it works", async ({
  page,
  open,
}) => {
  await page.route("**/elsewhere.html", (route) =>
    route.fulfill({ contentType: "text/html", body: "<!doctype html><title>elsewhere</title>" }),
  );
  await open("?ar=2016");
  await gl(page);
  await page.getByRole("table").getByRole("link", { name: "Dalarnas län" }).first().click();
  await expect(page).toHaveURL(/lan=20/);
  await zoomIn(page, 1);
  const before = await looksAt(page);
  await page.evaluate(() => {
    addEventListener("pageshow", ({ persisted }) => {
      document.documentElement.dataset.kept = String(persisted);
    });
  });
  await page.goto(`${rootUrl()}elsewhere.html`);
  await page.goBack({ waitUntil: "commit" });
  await expect(page.locator("html")).toHaveAttribute("data-kept", "true");
  await expect(page.getByRole("region", { name: "Dalarnas län" })).toBeVisible();
  await expect(page).toHaveURL(/lan=20/);
  expect(await looksAt(page)).toEqual(before);
  await gl(page);
  await zoomIn(page, 1);
  await page.goBack({ waitUntil: "commit" });
  await expect(page.getByRole("region", { name: "Sverige", exact: true })).toBeVisible();
});

test("a tab that was out of sight has no tooltip of then, and goes on as it was", async ({ page, open }) => {
  await open("?lan=24");
  await gl(page);
  await zoomIn(page, 1);
  const before = await looksAt(page);
  const stage = await page.locator(".map-stage").boundingBox();
  if (!stage) throw new Error("no stage");
  await page.mouse.move(stage.x + stage.width * 0.7, stage.y + stage.height * 0.5);
  await expect(page.locator(".map-tooltip")).toBeVisible();
  for (const state of ["hidden", "visible"])
    await page.evaluate((state) => {
      Object.defineProperty(document, "visibilityState", { configurable: true, get: () => state });
      document.dispatchEvent(new Event("visibilitychange"));
    }, state);
  await expect(page.locator(".map-tooltip")).toHaveCount(0);
  expect(await looksAt(page)).toEqual(before);
  await page.mouse.move(stage.x + stage.width * 0.7, stage.y + stage.height * 0.5 + 3);
  await expect(page.locator(".map-tooltip")).toBeVisible();
});
