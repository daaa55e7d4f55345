/** The search in a real browser: from typing to the panel, on a phone, on a slow line and on none. */

import type { Page } from "@playwright/test";
import { violations } from "./axe.ts";
import { expect, holdBack, test } from "./page.ts";

const field = (page: Page) => page.getByRole("combobox", { name: "Sök" });
const list = (page: Page) => page.getByRole("listbox", { name: "Sökträffar" });

test("a name without å, ä, ö and Enter: address and panel follow, Back leads back, and nothing has moved", async ({
  page,
  open,
}) => {
  await open();
  const stage = page.locator(".map-stage");
  const before = await stage.boundingBox();
  await field(page).fill("vasterbotten");
  await expect(list(page).getByRole("option").first()).toContainText("Västerbottens län");
  expect(await stage.boundingBox()).toEqual(before);
  await field(page).press("Enter");
  await expect(page).toHaveURL(/\?lan=24$/);
  await expect(page.getByRole("heading", { name: "Västerbottens län" })).toBeFocused();
  await expect(list(page)).toBeHidden();
  await page.goBack();
  await expect(page.getByRole("region", { name: "Sverige" })).toBeVisible();
});

test("an example is brought into sight on its page, and its address brings it there, too", async ({
  page,
  open,
}) => {
  await open();
  await field(page).fill("mitt liv");
  await list(page)
    .getByRole("option", { name: /^Mitt Liv/ })
    .click();
  const example = page.getByRole("heading", { name: "Mitt Liv" });
  await expect(example).toBeFocused();
  await expect(example).toBeInViewport();
  await expect(page).toHaveURL(/\?sida=exempel&exempel=ex18$/);
  await page.reload();
  await expect(example).toBeFocused();
  await expect(example).toBeInViewport();
});

test("letters typed before the code is here are not lost, and a failure is said and tried again", async ({
  page,
  open,
}) => {
  await open();
  const release = await holdBack(page, "**/searchCode-*.js");
  await field(page).pressSequentially("se32");
  await expect(page.getByText("Sökningen läses in …")).toBeVisible();
  release();
  await expect(page.getByText("Inga träffar på ”se32”.")).toBeVisible();
  await field(page).press("2");
  await expect(list(page).getByRole("option")).toHaveText(["Jämtlands län Län, Nuts-kod SE322"]);
});

test.describe("what it looks through cannot be had", () => {
  test.use({ allowed: /net::ERR_FAILED/ });

  test("that is said, and typing on tries again", async ({ page, open }) => {
    await open();
    await page.route("**/search-*.json", (route) => route.abort());
    await field(page).pressSequentially("mor");
    await expect(
      page.getByRole("status").filter({ hasText: "Sökningen kunde inte läsas in." }),
    ).toBeVisible();
    await page.unroute("**/search-*.json");
    await field(page).press("a");
    await expect(list(page).getByRole("option", { name: /^Mora Kommun i Dalarnas län/ })).toBeVisible();
    await expect(field(page)).toHaveValue("mora");
  });
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true });

  test("the list lies within the screen, in all colours without a violation, and a tap takes a result", async ({
    page,
    open,
  }) => {
    await open();
    await field(page).tap();
    await field(page).pressSequentially("s");
    await expect(list(page).getByRole("option").first()).toBeVisible();
    const box = await page.locator(".search-popup").boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(320);
    expect((box?.y ?? 0) + (box?.height ?? 999)).toBeLessThanOrEqual(640);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    for (const media of [
      { colorScheme: "light", forcedColors: "none" },
      { colorScheme: "dark", forcedColors: "none" },
      { colorScheme: "light", forcedColors: "active" },
    ] as const) {
      await page.emulateMedia(media);
      expect(await violations(page), media.colorScheme).toEqual([]);
    }
    await field(page).fill("skane");
    await list(page).getByRole("option").first().tap();
    await expect(page.locator(".app-plate .app-selected")).toContainText("Skåne län");
    await expect(field(page)).not.toBeFocused();
  });
});
