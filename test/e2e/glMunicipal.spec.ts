/** From GL to a map of municipalities, which only the SVG draws, and the view stays. */

import { addressOf, ownMunicipal } from "../fixtures/ownFigures.ts";
import { expect, test } from "./page.ts";
import { gl, looksAt, zoomIn } from "./view.ts";

test("the SVG goes on where GL looked, when the municipalities come", async ({ page, open }) => {
  await open(addressOf(ownMunicipal));
  await expect(page.locator(".map-fine path")).toHaveCount(290);
  await expect(page.locator("html")).toHaveAttribute("data-renderer", "svg");
  await page.getByRole("combobox", { name: "Kartan visar" }).selectOption("aktorer");
  await gl(page);
  await zoomIn(page, 1);
  const looked = await looksAt(page);
  await page.goBack();
  await expect(page.locator("html")).toHaveAttribute("data-renderer", "svg");
  await expect(page.locator(".map-fine path")).toHaveCount(290);
  expect(await looksAt(page)).toEqual(looked);
});
