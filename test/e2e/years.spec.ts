/** The years in a real browser: keys, steps, running, reduced motion, and marks that stand where the thumb does. */

import type { Page } from "@playwright/test";
import { expect, test } from "./page.ts";

const slider = (page: Page) => page.getByRole("slider", { name: "År" });
const isYear = (page: Page, year: number) =>
  expect(slider(page)).toHaveAttribute("aria-valuetext", String(year), { timeout: 30_000 });

test("the slider's keys: a year, a change, the ends", async ({ page, open }) => {
  await open("?ar=2004");
  await slider(page).focus();
  for (const [key, year] of [
    ["ArrowRight", 2005],
    ["PageUp", 2007],
    ["PageDown", 2005],
    ["PageDown", 2003],
    ["Home", 1996],
    ["PageDown", 1996],
    ["PageUp", 1997],
    ["End", 2026],
    ["PageUp", 2026],
    ["PageDown", 2019],
    ["ArrowLeft", 2018],
  ] as const) {
    await page.keyboard.press(key);
    await isYear(page, year);
  }
  await expect(slider(page)).toBeFocused();
});

test.describe("with motion", () => {
  test("the years run to the last one, in one entry of the history, and are said once", async ({
    page,
    open,
  }) => {
    await page.emulateMedia({ reducedMotion: "no-preference" });
    await open("?ar=2023");
    const length = await page.evaluate(() => history.length);
    const said = page.getByRole("status").filter({ hasText: /\d{4}/ });
    await page.getByRole("button", { name: "Spela upp" }).click();
    await isYear(page, 2025);
    await expect(said).toHaveCount(0);
    await isYear(page, 2026);
    await expect(page.getByRole("button", { name: "Spela upp" })).toBeFocused();
    await expect(said).toHaveText("Inget län har bytt ansvarig aktör 2026.");
    await expect(page).toHaveURL(/\?ar=2026$/);
    expect(await page.evaluate(() => history.length)).toBe(length);
  });

  test("space on the slider runs and pauses, Esc pauses", async ({ page, open }) => {
    await page.emulateMedia({ reducedMotion: "no-preference" });
    await open("?ar=2000");
    await slider(page).focus();
    for (const stop of ["Space", "Escape"]) {
      await page.keyboard.press("Space");
      await expect(page.getByRole("button", { name: "Pausa" })).toBeVisible();
      await page.keyboard.press(stop);
      await expect(page.getByRole("button", { name: "Spela upp" })).toBeVisible();
    }
    await expect(slider(page)).toBeFocused();
  });
});

test("with reduced motion the button goes to the next change, and follows the system's wish", async ({
  page,
  open,
}) => {
  await open("?ar=2008");
  const next = page.getByRole("button", { name: "Nästa ändring" });
  await next.click();
  await isYear(page, 2011);
  await slider(page).focus();
  await page.keyboard.press("Space");
  await isYear(page, 2015);
  await page.emulateMedia({ reducedMotion: "no-preference" });
  await expect(page.getByRole("button", { name: "Spela upp" })).toBeVisible();
  await page.emulateMedia({ reducedMotion: "reduce" });
  await expect(next).toBeVisible();
});

/** The middle of the thumb in CSS pixels from the left: of what is painted in the accent's colour beside the track's own line. */
async function thumbAt(page: Page): Promise<number> {
  const box = await slider(page).boundingBox();
  if (!box) throw new Error("the slider has no box");
  // Above the line, where only the thumb is, with room for its ring at the ends.
  const clip = {
    x: Math.floor(box.x) - 8,
    y: box.y + box.height / 2 - 5,
    width: Math.ceil(box.width) + 16,
    height: 1,
  };
  const png = (await page.screenshot({ clip })).toString("base64");
  const columns = await page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, 1);
    const context = canvas.getContext("2d");
    context?.drawImage(image, 0, 0);
    const { data: pixels = new Uint8ClampedArray() } = context?.getImageData(0, 0, image.width, 1) ?? {};
    const near = (x: number) =>
      [29, 91, 124].every((value, channel) => Math.abs((pixels[4 * x + channel] ?? 0) - value) < 40);
    return Array.from({ length: image.width }, (_, x) => x).filter(near);
  }, png);
  const [first = Number.NaN] = columns;
  return clip.x + (first + (columns.at(-1) ?? Number.NaN) + 1) / 2;
}

for (const width of [320, 1440]) {
  test(`marks and ends of the track stand where the thumb does at ${width} px`, async ({ page, open }) => {
    await page.setViewportSize({ width, height: 900 });
    await open("?tema=ljust&ar=1997");
    await page
      .locator(".indicators-slider")
      .evaluate((element) => element.scrollIntoView({ block: "center" }));
    const marks = await page
      .locator(".indicators-mark")
      .evaluateAll((all) => all.map((mark) => mark.getBoundingClientRect().x));
    const ends = await page
      .locator(".indicators-marks")
      .evaluate((svg) => [svg.getBoundingClientRect().left, svg.getBoundingClientRect().right]);
    const off: Record<string, number> = {};
    const measure = async (year: number, key: string, expected = Number.NaN) => {
      if (key) await page.keyboard.press(key);
      await isYear(page, year);
      // The words follow the picture, and their lines may move the slider.
      await expect(page.locator(".indicators-insight")).toContainText(String(year));
      off[year] = Math.abs((await thumbAt(page)) - expected);
    };
    await measure(1997, "", marks[0]);
    await slider(page).focus();
    await measure(1996, "Home", ends[0]);
    await measure(2026, "End", ends[1]);
    await measure(2019, "PageDown", marks.at(-1));
    // Painting rounds to whole pixels.
    expect(Math.max(...Object.values(off)), JSON.stringify(off)).toBeLessThanOrEqual(1);
  });
}

for (const [width, least] of [
  [320, 44],
  [1440, 24],
] as const) {
  for (const language of ["sv", "en"]) {
    test(`buttons are large enough and lie beside each other at ${width} px (${language})`, async ({
      page,
      open,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      await open(`?sprak=${language}`);
      const parts = page.locator(".indicators-slider").locator("button, summary, input, output");
      const boxes = await parts.evaluateAll((all) =>
        all.map((element) => {
          const { left, right, top, bottom } = element.getBoundingClientRect();
          const isText = element.matches("output, input");
          return { name: element.textContent, isText, left, right, top, bottom };
        }),
      );
      expect(boxes).toHaveLength(6);
      for (const [i, a] of boxes.entries()) {
        expect(a.left, a.name).toBeGreaterThanOrEqual(0);
        expect(a.right, a.name).toBeLessThanOrEqual(width);
        if (!a.isText)
          expect(Math.min(a.right - a.left, a.bottom - a.top), a.name).toBeGreaterThanOrEqual(least);
        for (const b of boxes.slice(i + 1)) {
          const overlap =
            Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.5 &&
            Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.5;
          expect(overlap, `${a.name} over ${b.name}`).toBe(false);
        }
      }
      await page.locator(".indicators-changes > summary").click();
      await expect(page.getByRole("link", { name: "1998" })).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    });
  }
}
