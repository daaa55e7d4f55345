/** The page of examples in a real browser: chosen, shared, opened afresh; without barriers, and without sideways scrolling. */

import type { Page } from "@playwright/test";
import { violations } from "./axe.ts";
import { expect, test } from "./page.ts";

const listed = (page: Page) => page.getByRole("region", { name: "Exemplen" }).getByRole("article");

test("what is chosen is in the address, and the same after a reload and at Back", async ({ page, open }) => {
  await open();
  await page.getByRole("link", { name: "Lär av andra", exact: true }).click();
  await page.getByRole("combobox", { name: "Utmaning" }).selectOption("c01");
  await expect(page.getByRole("status").filter({ hasText: "8 av 28 exempel" })).toBeVisible();
  // The numbers on the map follow a frame after the choices.
  await expect(listed(page)).toHaveCount(8);
  // A press on the map is the same choice as in the list of counties.
  const map = page.locator(".examples-picture");
  await map.scrollIntoViewIfNeeded();
  const number = map.locator("text", { hasText: "2" }).first();
  const box = await number.boundingBox();
  if (!box) throw new Error("No county has two examples of the challenge");
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  const county = page.getByRole("combobox", { name: "Län" });
  await expect(county).not.toHaveValue("");
  const chosen = await county.inputValue();
  await expect.poll(() => new URL(page.url()).search).toBe(`?sida=exempel&urval=utmaning.c01,lan.${chosen}`);
  const names = () => listed(page).getByRole("heading", { level: 3 }).allTextContents();
  await expect.poll(names).toHaveLength(2);
  const before = await names();
  await page.reload();
  await expect(listed(page).first()).toBeVisible();
  expect(await names()).toEqual(before);
  await page.goBack();
  await expect(page.getByRole("status").filter({ hasText: "8 av 28 exempel" })).toBeVisible();
});

test("a press on the map at once after a choice keeps the choice", async ({ page, open }) => {
  await open("?sida=exempel");
  await expect(listed(page)).toHaveCount(28);
  await page.getByRole("combobox", { name: "Utmaning" }).evaluate((choice) => {
    const number = [...document.querySelectorAll(".examples-picture text")].at(-1)?.getBoundingClientRect();
    if (!(choice instanceof HTMLSelectElement) || !number) throw new Error("No choice or no map");
    choice.value = "c01";
    choice.dispatchEvent(new Event("change", { bubbles: true }));
    const [clientX, clientY] = [number.x + number.width / 2, number.y + number.height / 2];
    document
      .querySelector(".examples-picture")
      ?.dispatchEvent(new MouseEvent("click", { bubbles: true, clientX, clientY }));
  });
  await expect(page).toHaveURL(/urval=utmaning\.c01,lan\.\d\d$/);
});

test("a fresh browser at an example's address is at that example", async ({ page, open }) => {
  await open("?sida=exempel&exempel=ex20");
  const heading = page.getByRole("heading", { name: "Validering Väst" });
  await expect(heading).toBeFocused();
  await expect(heading).toBeInViewport();
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(500);
});

for (const width of [320, 1440]) {
  test(`no barrier and no sideways scrolling at ${width} px`, async ({ page, open }) => {
    await page.setViewportSize({ width, height: 800 });
    await open("?sida=exempel&urval=lan.14&exempel=ex03");
    await expect(listed(page)).toHaveCount(8);
    for (const media of [
      { colorScheme: "light", forcedColors: "none" },
      { colorScheme: "dark", forcedColors: "none" },
      { colorScheme: "light", forcedColors: "active" },
    ] as const) {
      await page.emulateMedia(media);
      expect(await violations(page)).toEqual([]);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
}
