/** GL that draws slowly: a quiet offer under the map, answered once a visit. */

import type { Page } from "@playwright/test";
import { expect, ready, rootUrl, test } from "./page.ts";
import { gl, looksAt, still, zoomIn } from "./view.ts";

const offer = (page: Page) => page.getByRole("status").filter({ hasText: "Kartan går trögt" });

/** Drags the map to and fro, and with each step keeps the next frame for longer than a tenth of a second. */
async function dragSlowly(page: Page) {
  const stage = await page.locator(".map-stage").boundingBox();
  if (!stage) throw new Error("no stage");
  const [x, y] = [stage.x + stage.width * 0.7, stage.y + stage.height * 0.5];
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (const step of [10, 20, 30, 20, 10, 0]) {
    await page.mouse.move(x + step, y);
    await page.evaluate(
      () =>
        new Promise<void>((done) => {
          requestAnimationFrame((start) => {
            while (performance.now() - start < 150);
            requestAnimationFrame(() => done());
          });
        }),
    );
  }
  await expect(offer(page), "while the map is held").toHaveCount(0);
  await page.mouse.up();
}

test("the offer to switch keeps view, place and choice, and holds for the visit", async ({ page, open }) => {
  await open("?lan=24&ar=2016");
  await gl(page);
  await zoomIn(page, 2);
  await dragSlowly(page);
  await expect(offer(page)).toHaveCount(1);
  await still(page);
  const [place, url] = [await looksAt(page), page.url()];
  const answer = offer(page).getByRole("button", { name: "Byt" });
  await answer.focus();
  await page.keyboard.press("Enter");
  await expect(page.locator("html")).toHaveAttribute("data-renderer", "svg");
  await expect(page.locator(".map-gl")).toHaveCount(0);
  await expect(offer(page)).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Zooma in" })).toBeFocused();
  await still(page);
  expect(await looksAt(page)).toEqual(place);
  expect(page.url()).toBe(url);
  await expect(page.locator(".map-selected")).toHaveCount(1);
  // The buttons are the SVG's now.
  await page.getByRole("button", { name: "Visa hela Sverige" }).click();
  await expect(page.locator(".map-zoomed")).toHaveCount(0);

  await page.getByRole("button", { name: "Tabell" }).click();
  await expect(page.locator(".map-stage")).toHaveCount(0);
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.getByRole("button", { name: "Karta", exact: true }).click();
  await expect(page.locator(".map-stage")).toHaveCount(1);
  await page.evaluate(() => new Promise((idle) => requestIdleCallback(() => requestIdleCallback(idle))));
  await expect(page.locator(".map-gl")).toHaveCount(0);
  // No storage: another visit starts afresh.
  await page.goto(rootUrl());
  await ready(page);
  await gl(page);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test("who keeps the map is not asked again", async ({ page, open }) => {
  await open("?sprak=sv");
  await gl(page);
  await zoomIn(page, 2);
  await dragSlowly(page);
  await offer(page).getByRole("button", { name: "Behåll" }).click();
  await expect(offer(page)).toHaveCount(0);
  await dragSlowly(page);
  await still(page);
  await expect(offer(page)).toHaveCount(0);
  await expect(page.locator("html")).toHaveAttribute("data-renderer", "gl");
});
