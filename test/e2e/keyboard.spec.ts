/** The map by keyboard alone. */

import { expect, test } from "./page.ts";

test("Tab reaches the skip links first, and the map in one stop", async ({ page, open }) => {
  await open();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Hoppa över kartan till tabellen" })).toBeFocused();
  const listbox = page.getByRole("listbox", { name: "Sveriges län" });
  const isFocused = () => listbox.evaluate((list) => list === document.activeElement);
  for (let stops = 0; stops < 12 && !(await isFocused()); stops++) await page.keyboard.press("Tab");
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
  await expect(options.filter({ hasText: /^Skåne län: / })).toContainText("nämns i rapporten");
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
    expect(focus.shown, focus.name).toBe(true);
  }
  expect(seen.size).toBeGreaterThan(15);
});
