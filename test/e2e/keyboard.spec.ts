/** The map by keyboard alone. */

import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./page.ts";

test("Tab reaches the skip links first, and the map in one stop", async ({ page, open }) => {
  await open();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Hoppa över kartan till tabellen" })).toBeFocused();
  const listbox = page.getByRole("listbox", { name: "Sveriges län" });
  const isFocused = () => listbox.evaluate((list) => list === document.activeElement);
  for (let stops = 0; stops < 20 && !(await isFocused()); stops++) await page.keyboard.press("Tab");
  await expect(listbox).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Zooma in" })).toBeFocused();
});

test("the skip link leads past the map to the table", async ({ page, open }) => {
  await open();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Kod" })).toBeFocused();
});

test("arrows walk over the map, Enter opens the panel, Escape closes the tooltip", async ({ page, open }) => {
  await open();
  const listbox = page.getByRole("listbox", { name: "Sveriges län" });
  await listbox.focus();
  const active = () =>
    listbox.evaluate(
      (list) => document.getElementById(list.getAttribute("aria-activedescendant") ?? "")?.textContent,
    );
  await page.keyboard.press("End");
  expect(await active()).toBe("Norrbottens län: Länsstyrelsen i Norrbottens län, länsstyrelse, 2015");
  await page.keyboard.press("ArrowDown");
  expect(await active()).toMatch(/^Västerbottens län: /);
  await expect(page.locator(".map-tooltip")).toContainText("Västerbottens län");
  await page.keyboard.press("Escape");
  await expect(page.locator(".map-tooltip")).toHaveCount(0);
  await page.keyboard.type("Västra g");
  expect(await active()).toMatch(/^Västra Götalands län: Västra Götalandsregionen, region, 2015$/);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Västra Götalands län" })).toBeFocused();
  await expect(page.getByRole("option", { name: /^Västra Götalands län/ })).toHaveAttribute(
    "aria-selected",
    "true",
  );
});

test("every option is named by its county and what the layer says of it", async ({ page, open }) => {
  await open("?visa=utmaning-c05");
  const options = page.getByRole("listbox", { name: "Sveriges län" }).getByRole("option");
  await expect(options).toHaveCount(21);
  await expect(options.filter({ hasText: /^Skåne län: / })).toContainText("minst en plats i länet nämns");
});

test("the focus is never lost with the control that had it", async ({ page, open }) => {
  await open("?lan=99");
  const isLost = () => page.evaluate(() => document.activeElement === document.body);
  const press = async (name: string, role: "button" | "link" = "button") => {
    await page.getByRole(role, { name }).first().focus();
    await page.keyboard.press("Enter");
  };
  await press("Stäng meddelandet");
  expect(await isLost()).toBe(false);
  await press("Glapp mellan kompetens och jobb", "link");
  await expect(page.getByRole("heading", { name: "Sverige" })).toBeFocused();
  await press("Gotlands län", "link");
  await expect(page.getByRole("heading", { name: "Gotlands län" })).toBeFocused();
  await press("Avmarkera länet");
  await expect(page.getByRole("heading", { name: "Sverige" })).toBeFocused();
});

test("a section reference is an address: it can be copied, reloaded and left again", async ({
  page,
  open,
}) => {
  await open("?lan=25");
  await page.getByRole("link", { name: "avsnitt 2.4" }).first().click();
  await expect(page).toHaveURL(/\?lan=25&sida=kallor#avsnitt-2\.4$/);
  await page.reload();
  await expect(page.locator('[id="avsnitt-2.4"]')).toBeFocused();
  await page.goBack();
  await expect(page.getByRole("region", { name: "Norrbottens län" })).toBeVisible();
  await expect(page).toHaveURL(/\?lan=25$/);
});

/** A picture of the page in a band below (or above, with negative numbers) an element's edge. */
async function band(page: Page, element: Locator, from: number, to: number): Promise<Buffer> {
  const box = await element.boundingBox();
  if (!box) throw new Error("the element has no box");
  return page.screenshot({ clip: { x: box.x, y: box.y + from, width: box.width, height: to - from } });
}

test("the slider's ring is round its thumb and touches neither axis nor label", async ({ page, open }) => {
  await open();
  const slider = page.getByRole("slider", { name: "År" });
  await page.locator(".indicators-slider").evaluate((element) => element.scrollIntoView({ block: "center" }));
  const axis = page.locator(".indicators-axis");
  const pictures = async () => [await band(page, slider, 0, 30), await band(page, axis, 8, 40)] as const;
  await page.mouse.move(0, 0);
  const [thumb, words] = await pictures();
  // The keyboard's focus, on a slider that is where it was.
  await slider.focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowLeft");
  const [ringed, wordsAfter] = await pictures();
  expect(ringed.equals(thumb)).toBe(false);
  expect(wordsAfter.equals(words)).toBe(true);
});

for (const width of [320, 1440]) {
  test(`the rings in title and panel cross no words at ${width} px`, async ({ page, open }) => {
    await page.setViewportSize({ width, height: 900 });
    await open("?lan=14");
    /** How far (CSS pixels) the ring of `ringed`, with 3 px of line and 2 of gap, reaches into the letters of `words`. */
    const overlap = (ringed: string, words: string) =>
      page.evaluate(
        ([ring = "", other = ""]) => {
          const box = document.querySelector(ring)?.getBoundingClientRect();
          const text = document.createRange();
          text.selectNodeContents(document.querySelector(other) ?? document.body);
          const reach = 5;
          // A line's box is higher than its letters: what lies between cap height and baseline must be free.
          return [...text.getClientRects()].filter(
            (line) =>
              box &&
              line.left < box.right + reach &&
              line.right > box.left - reach &&
              line.top + line.height * 0.25 < box.bottom + reach &&
              line.bottom - line.height * 0.2 > box.top - reach,
          ).length;
        },
        [ringed, words],
      );
    expect(await overlap("#panel-name", ".panel-back a")).toBe(0);
    expect(await overlap(".indicators-word", ".indicators-headline > label:first-of-type")).toBe(0);
    expect(await overlap(".indicators-word", ".indicators-word ~ label")).toBe(0);
  });
}

test("every control shows its focus", async ({ page, open }) => {
  await open("?lan=01");
  const seen = new Set<string>();
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press("Tab");
    const focus = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      const ring = (target: Element) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(target);
        return outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
      };
      const shown = ring(element) || (element.parentElement !== null && ring(element.parentElement));
      return { name: element.outerHTML.slice(0, 120), shown };
    });
    if (!focus) break;
    seen.add(focus.name);
    // The slider's ring is round its thumb, which no script can ask: the picture of it is tested above.
    if (!focus.name.includes('type="range"')) expect(focus.shown, focus.name).toBe(true);
  }
  expect(seen.size).toBeGreaterThan(15);
});
