/** The SVG map zoomed in: it follows the reader, and its names are never cut or covered. */

import type { Page } from "@playwright/test";
import { expect, holdBack, ready, rootUrl, test } from "./page.ts";
import { followsTheReader, looksAt, namesMunicipalities, still, viewBox, zoomIn, zoomReady } from "./view.ts";

test("the map follows the keyboard and what is chosen elsewhere", async ({ page, open }) => {
  await open();
  await followsTheReader(page);
});

test("the map follows with motion too", async ({ page, open }) => {
  await page.emulateMedia({ reducedMotion: "no-preference" });
  await open();
  await followsTheReader(page);
});

test("until the zoom's code is here, its buttons say that they do nothing", async ({ page }) => {
  const release = await holdBack(page, "**/assets/svgZoom-*.js");
  await page.goto(rootUrl());
  await ready(page);
  const button = page.getByRole("button", { name: "Zooma in" });
  await expect(button).toHaveAttribute("aria-disabled", "true");
  release();
  await expect(button).toHaveAttribute("aria-disabled", "false");
});

test("a zoom does not change the map's size", async ({ page, open }) => {
  await page.emulateMedia({ reducedMotion: "no-preference" });
  await open();
  const height = async () => (await page.locator(".map-stage").boundingBox())?.height;
  for (const [wide, high] of [
    [1280, 720],
    [1100, 640],
  ] as const) {
    await page.setViewportSize({ width: wide, height: high });
    const before = await height();
    await zoomIn(page, 2);
    expect(await height()).toBe(before);
    await page.getByRole("button", { name: "Visa hela Sverige" }).click();
    await expect(page.locator(".map-zoomed")).toHaveCount(0);
    await still(page);
  }
});

test("at rest nothing zooms, whatever is chosen", async ({ page, open }) => {
  await open();
  await zoomReady(page);
  const rest = await viewBox(page);
  await page.getByRole("listbox", { name: "Sveriges län" }).focus();
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  await page.getByRole("table").getByRole("link", { name: "Skåne län" }).first().click();
  await expect(page.getByRole("region", { name: "Skåne län" })).toBeVisible();
  await still(page);
  await expect(page.locator(".map-zoomed")).toHaveCount(0);
  expect(await viewBox(page)).toBe(rest);
});

test("a click on a county that is partly in view leaves the map where the reader put it", async ({
  page,
  open,
}) => {
  await open();
  await zoomIn(page, 5);
  const before = await looksAt(page);
  const stage = await page.locator(".map-stage").boundingBox();
  if (!stage) throw new Error("no stage");
  await page.mouse.click(stage.x + stage.width * 0.7, stage.y + stage.height * 0.5);
  await expect(page.getByRole("region", { name: "Sverige" })).toHaveCount(0);
  await still(page);
  expect(await looksAt(page)).toEqual(before);
});

/** Names that reach out of the stage or under what lies over it. */
const hiddenNames = (page: Page) =>
  page.evaluate(() => {
    const over = [...document.querySelectorAll(".app-caption, .map-legend, .map-zoom")];
    const covers = over.map((element) => element.getBoundingClientRect());
    const stage = document.querySelector(".map-stage")?.getBoundingClientRect() ?? new DOMRect();
    const meet = (a: DOMRect, b: DOMRect) =>
      a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
    const names = [...document.querySelectorAll(".map-labels .map-label")].map((name) => ({
      text: name.textContent,
      box: name.getBoundingClientRect(),
    }));
    const hidden = names.filter(
      ({ box }) =>
        box.left < stage.left ||
        box.right > stage.right ||
        box.top < stage.top - 2 ||
        box.bottom > stage.bottom + 2 ||
        covers.some((cover) => meet(cover, box)),
    );
    return { shown: names.length > 0, hidden: hidden.map(({ text }) => text) };
  });

for (const [width, height] of [
  [1440, 900],
  [1024, 768],
  [360, 640],
] as const) {
  test(`zoomed in, no name is cut or covered at ${width} × ${height}`, async ({ page, open }) => {
    await page.setViewportSize({ width, height });
    await open();
    const listbox = page.getByRole("listbox", { name: "Sveriges län" });
    for (const key of ["Home", "End", "ArrowDown"]) {
      await zoomIn(page, 2);
      await listbox.focus();
      await page.keyboard.press(key);
      await still(page);
      expect(await hiddenNames(page), key).toEqual({ shown: true, hidden: [] });
    }
  });
}

test.describe("a close look", () => {
  test("names the municipalities, on the map and under the mouse", async ({ page, open }) => {
    await open("?lan=23");
    await namesMunicipalities(page);
  });

  test.describe("that cannot be loaded", () => {
    test.use({ allowed: /Failed to load resource/ });
    test("leaves the counties as they are", async ({ page, open }) => {
      await page.route("**/municipalityNames-*.json", (route) => route.abort());
      await open("?lan=23");
      const failed = page.waitForEvent("requestfailed", (request) => /municipality/.test(request.url()));
      await zoomIn(page, 3);
      await failed;
      await expect(page.locator(".map-labels")).toContainText("Jämtland");
      await expect(page.locator(".map-labels")).not.toContainText("Åre");
    });
  });
});
