/** Printing while GL is on: the SVG under it goes on paper, whole and as vectors, and GL is as before afterwards. */

import { expect, test } from "./page.ts";
import { bare, print } from "./pdf.ts";
import { looksAt, still, zoomIn } from "./view.ts";

test("the sheet is the SVG's, at rest and zoomed in", async ({ page, open }) => {
  await open("?lan=23");
  await expect(page.locator("html")).toHaveAttribute("data-renderer", "gl", { timeout: 30_000 });
  const atRest = await print(page);
  expect(atRest.images).toBe(0);
  expect(atRest.pages[0]).toContain(bare("Jämtlands län"));
  await zoomIn(page, 2);
  const looked = await looksAt(page);
  const zoomed = await print(page);
  expect(zoomed.images).toBe(0);
  expect(zoomed.drawing).toBe(atRest.drawing);
  await still(page);
  expect(await looksAt(page)).toEqual(looked);
  await expect(page.locator("html")).toHaveAttribute("data-renderer", "gl");
  await expect(page.locator(".map-gl canvas")).toBeVisible();
});
