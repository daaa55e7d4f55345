/** The main job: find out who held the responsibility, go to a county, and read what the report has of it. */

import { expect, rootUrl, test } from "./page.ts";

test("a reader opens the map, changes the year, clicks a county and reads its examples", async ({
  page,
  open,
}) => {
  await open();
  const legend = page.getByRole("region", { name: "Teckenförklaring" });
  await expect(legend).toContainText("Region – nio län");
  await expect(legend).toContainText("Samverkansorgan – sju län");
  await expect(legend).toContainText("Länsstyrelse – fyra län");
  await expect(legend).toContainText("Kommun – ett län");

  await page.getByRole("slider", { name: "År" }).focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("slider", { name: "År" })).toHaveAttribute("aria-valuetext", "2017");
  await expect(page).toHaveURL(/ar=2017/);
  await expect(page.locator(".indicators-insight")).toContainText(
    "Uppsala, Västmanland, Västernorrland och Norrbotten",
  );

  await page.locator('.map-area path[id$="-17"]').click();
  const panel = page.getByRole("region", { name: "Värmlands län" });
  await expect(panel.getByRole("heading", { name: "Schyst!" })).toBeVisible();
  await expect(panel.getByRole("heading", { name: "Samhällskommunikatörer" })).toBeVisible();
  await expect(page).toHaveURL(/lan=17/);
  await expect(page).toHaveTitle(/Värmlands län/);
  // By mouse the focus stays where the reader left it.
  await expect(page.getByRole("heading", { name: "Värmlands län" })).not.toBeFocused();

  await panel.getByRole("link", { name: "avsnitt 2.4" }).first().click();
  await expect(page).toHaveURL(/sida=kallor/);
  await expect(page.locator('[id="avsnitt-2.4"]')).toBeFocused();
  await page.goBack();
  await expect(panel).toBeVisible();
});

test("a second click on the same county does not deselect it; the clear button does", async ({
  page,
  open,
}) => {
  await open("?lan=25");
  await page.locator('.map-area path[id$="-25"]').click();
  await expect(page.getByRole("region", { name: "Norrbottens län" })).toBeVisible();
  await page.getByRole("button", { name: "Avmarkera länet" }).click();
  await expect(page.getByRole("region", { name: "Sverige" })).toBeVisible();
  await expect(page).not.toHaveURL(/lan=/);
});

test("a challenge's layer tells examples from silence", async ({ page, open }) => {
  await open();
  await page.getByRole("combobox", { name: "Kartan visar" }).selectOption("utmaning-c06");
  const legend = page.getByRole("region", { name: "Teckenförklaring" });
  await expect(legend).toContainText("Rapporten nämner inget exempel");
  await expect(page.locator(".map-hatched")).toHaveCount(1);
  await expect(page.getByRole("slider", { name: "År" })).toHaveCount(0);
  const panel = page.getByRole("region", { name: "Sverige" });
  await panel.getByRole("link", { name: "Östergötlands län" }).first().click();
  await expect(page.getByRole("heading", { name: "Östergötlands län" })).toBeFocused();
  await page.getByRole("combobox", { name: "Kartan visar" }).selectOption("utmaning-c05");
  await expect(page.locator(".map-named")).toHaveCount(3);
});

test("the county link of another view is a real address", async ({ page, open, context }) => {
  await open("?ar=1998");
  const href = await page.getByRole("link", { name: "Kalmar län" }).first().getAttribute("href");
  const other = await context.newPage();
  await other.goto(new URL(href ?? "", rootUrl()).href);
  await expect(other.getByRole("region", { name: "Kalmar län" })).toBeVisible();
  await expect(other.getByRole("slider", { name: "År" })).toHaveAttribute("aria-valuetext", "1998");
});

test("choices are pushed, dragging the year replaces", async ({ page, open }) => {
  await open();
  const length = () => page.evaluate(() => history.length);
  const start = await length();
  await page.getByRole("slider", { name: "År" }).focus();
  for (let i = 0; i < 5; i++) await page.keyboard.press("ArrowLeft");
  await expect(page).toHaveURL(/ar=2010/);
  expect(await length()).toBe(start);
  await page.getByRole("combobox", { name: "Kartan visar" }).selectOption("utmaning-c01");
  await page.getByRole("link", { name: "Skåne län" }).first().click();
  // The address is written once the change has been painted.
  await expect.poll(length).toBe(start + 2);
  await page.goBack();
  await expect(page.getByRole("region", { name: "Sverige" })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole("combobox", { name: "Kartan visar" })).toHaveValue("aktorer");
  await expect(page.getByRole("slider", { name: "År" })).toHaveAttribute("aria-valuetext", "2010");
});

test("order, year and selection are shared by map and table", async ({ page, open }) => {
  await open();
  await page.getByRole("button", { name: "Ansvarig aktör" }).click();
  // The table follows the map.
  await expect(page.getByRole("columnheader", { name: "Ansvarig aktör" })).toHaveAttribute(
    "aria-sort",
    "ascending",
  );
  const first = page
    .getByRole("table", { name: /per län/ })
    .getByRole("rowheader")
    .first();
  const name = await first.textContent();
  await page.getByRole("button", { name: "Tabell" }).click();
  await expect(page).toHaveURL(/vy=tabell/);
  await expect(page).toHaveURL(/sortera=aktor/);
  await expect(page.getByRole("listbox", { name: "Sveriges län" })).toHaveCount(0);
  await expect(
    page
      .getByRole("table", { name: /per län/ })
      .getByRole("rowheader")
      .first(),
  ).toHaveText(name ?? "");
  await page.getByRole("link", { name: "Gotlands län" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Gotlands län" })).toBeFocused();
  await page.getByRole("button", { name: "Karta" }).click();
  await expect(page.locator(".map-selected")).toHaveCount(1);
});

test("Swedish and English are switched without a reload", async ({ page, open }) => {
  await open("?lan=10");
  await page.evaluate(() => Object.assign(globalThis, { stillHere: true }));
  await page.getByRole("link", { name: "English" }).click();
  await expect(page.getByRole("region", { name: "Blekinge County" })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.getByRole("listbox", { name: "Counties of Sweden" })).toBeVisible();
  await expect(page.getByRole("combobox", { name: "Map shows" })).toBeVisible();
  await expect(page.getByRole("slider", { name: "Year" })).toBeVisible();
  await expect(page.getByRole("region", { name: "Legend" })).toBeVisible();
  expect(await page.evaluate(() => "stillHere" in globalThis)).toBe(true);
  await page.getByRole("link", { name: "Svenska" }).click();
  await expect(page.getByRole("region", { name: "Blekinge län" })).toBeVisible();
});

test("the link is copied, or shown where copying is refused", async ({ page, open, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open("?lan=20");
  await page.getByRole("button", { name: "Kopiera länk" }).click();
  await expect(page.getByText("Länken är kopierad.")).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  await page.evaluate(() => {
    Object.defineProperty(navigator, "clipboard", { value: undefined, configurable: true });
  });
  await page.getByRole("button", { name: "Kopiera länk" }).click();
  await expect(page.getByRole("textbox")).toHaveValue(page.url());
});

test("nothing is stored on the reader's machine", async ({ page, open, context }) => {
  await open("?lan=20&tema=morkt");
  await page.getByRole("combobox", { name: "Färger" }).selectOption("ljust");
  await page.getByRole("link", { name: "English" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
});

for (const [reducedMotion, moves] of [
  ["no-preference", true],
  ["reduce", false],
] as const) {
  test(`a chosen county's panel ${moves ? "arrives from the map" : "stands where it is"} with motion: ${reducedMotion}`, async ({
    page,
    open,
  }) => {
    await page.emulateMedia({ reducedMotion });
    await page.addInitScript(() => {
      const moved: string[] = [];
      Object.assign(globalThis, { moved });
      const { animate } = Element.prototype;
      Element.prototype.animate = function (...motion) {
        moved.push(this.className);
        return animate.apply(this, motion);
      };
    });
    await open();
    const moved = () => page.evaluate(() => (globalThis as unknown as { moved: string[] }).moved);
    // What was there from the start has not come from anywhere.
    expect(await moved()).toEqual([]);
    await page.locator('.map-area path[id$="-17"]').click();
    await expect(page.getByRole("region", { name: "Värmlands län" })).toBeVisible();
    await expect(page.getByRole("heading", { name: "Schyst!" })).toBeVisible();
    expect(await moved()).toEqual(moves ? ["panel"] : []);
  });
}
