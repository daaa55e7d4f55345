/** Indicators in a real browser: picker, slider over years with gaps, breakdown, classes, table, two at once, missing values, failure. */

import { readFileSync } from "node:fs";
import { csvParse } from "d3-dsv";
import { expect, test } from "./page.ts";

const legendOf = (page: import("@playwright/test").Page) =>
  page.getByRole("region", { name: "Teckenförklaring" });
const pickerOf = (page: import("@playwright/test").Page) =>
  page.getByRole("combobox", { name: "Kartan visar" });

/** A file of `dist/data` as rows. */
const data = (path: string) =>
  csvParse(readFileSync(new URL(`../../dist/data/${path}`, import.meta.url), "utf8"));

test("a reader picks an indicator, walks through its years, and reads what it means", async ({
  page,
  open,
}) => {
  await open();
  await pickerOf(page).selectOption("education_post_secondary_16_74_share_long");
  await expect(page).toHaveURL(/\?visa=education_post_secondary_16_74_share_long&ar=2021$/);
  const slider = page.getByRole("slider", { name: "År" });
  await slider.focus();
  // Every fourth year has figures: one key leads to the one before.
  await page.keyboard.press("ArrowLeft");
  await expect(slider).toHaveAttribute("aria-valuetext", "2017");
  await page.getByRole("button", { name: "Föregående år" }).click();
  await expect(slider).toHaveAttribute("aria-valuetext", "2013");
  await expect(page).toHaveURL(/ar=2013/);
  await page.goBack();
  await expect(page.getByRole("region", { name: "Sverige" })).toContainText("Elva gemensamma utmaningar");
});

test("years run and pause", async ({ page, open }) => {
  await page.emulateMedia({ reducedMotion: "no-preference" });
  await open("?visa=open_unemployment_share&ar=2022");
  await page.getByRole("button", { name: "Spela upp" }).click();
  await expect(page.getByRole("slider", { name: "År" })).toHaveAttribute("aria-valuetext", "2024");
  await expect(page.getByRole("button", { name: "Spela upp" })).toBeVisible();
});

test("the same colour is the same value in every year, unless the reader opens the lock", async ({
  page,
  open,
}) => {
  await open("?visa=open_unemployment_share&ar=2011");
  const bounds = legendOf(page).locator("svg text");
  const before = await bounds.allTextContents();
  await page.getByRole("button", { name: "Nästa år" }).click();
  await expect(page.getByRole("slider", { name: "År" })).toHaveAttribute("aria-valuetext", "2012");
  const numbers = (texts: readonly string[]) => texts.filter((text) => /^\d/.test(text));
  expect(numbers(await bounds.allTextContents())).toEqual(numbers(before));
  await legendOf(page).getByText("Klassindelning").click();
  await legendOf(page).getByRole("checkbox", { name: "Lås gränserna" }).uncheck();
  await expect(page).toHaveURL(/klass=olast/);
  await expect.poll(async () => numbers(await bounds.allTextContents())).not.toEqual(numbers(before));
});

test("a dot of the legend points at its county on the map, and chooses it", async ({ page, open }) => {
  await open("?visa=open_unemployment_share&ar=2015");
  const dot = legendOf(page).locator('[data-county="10"]');
  await dot.hover();
  await expect(page.locator(".map-hovered[data-county='10']")).toHaveCount(1);
  await dot.click();
  await expect(page.getByRole("region", { name: "Blekinge län" })).toBeVisible();
  await expect(page).toHaveURL(/lan=10/);
});

test("every figure of the table is the one in the file", async ({ page, open }) => {
  await open("?visa=employment_rate_by_birth&ar=2022&sprak=en");
  const rows = data("indicators/employment_rate_by_birth.csv").filter(({ year }) => year === "2022");
  const value = (county: string, origin: string) =>
    rows.find((row) => row.county_code === county && row.origin === origin)?.value;
  const table = page.getByRole("table", { name: /2022$/ });
  for (const county of ["00", "01", "09", "14", "25"]) {
    const row = table.getByRole("row").filter({ has: page.getByText(county, { exact: true }) });
    await expect(row.locator("td").nth(1)).toHaveText(value(county, "native") ?? "");
    await expect(row.locator("td").nth(2)).toHaveText(value(county, "foreign") ?? "");
  }
});

test("the suppressed cell is hatched, named with its reason, and no class", async ({ page, open }) => {
  await open("?visa=job_education_match_rate&ar=2015&del=kon.kvinnor,fodelse.afrika");
  await expect(legendOf(page)).toContainText("Skyddas av sekretess: Gotland");
  await expect(page.locator('.map-area.paint-missing path[id$="-09"]')).toHaveCount(1);
  await page.getByRole("combobox", { name: "Födda i" }).selectOption("totalt");
  await expect(page).toHaveURL(/del=kon.kvinnor,fodelse.totalt/);
  await expect(page.locator(".map-area.paint-missing")).toHaveCount(0);
});

test("two indicators: nine cells, a plot, and back again", async ({ page, open }) => {
  await open("?visa=overcrowded_flats_share&ar=2023");
  await page.getByRole("combobox", { name: "och", exact: true }).selectOption("open_unemployment_share");
  await expect(page.getByRole("img", { name: /^Punktdiagram/ })).toBeVisible();
  await expect(page.locator(".map-label", { hasText: /^[ABC][123]$/ })).toHaveCount(21);
  await expect(page.getByText("Ett samband säger inget om vad som är orsak")).not.toHaveCount(0);
  await page.goBack();
  await expect(page).toHaveURL(/\?visa=overcrowded_flats_share&ar=2023$/);
  await expect(page.getByRole("img", { name: /^Punktdiagram/ })).toHaveCount(0);
});

test("a challenge leads to its statistics, and a county's rows to their maps", async ({ page, open }) => {
  await open("?visa=utmaning-c04");
  await page.getByRole("link", { name: "Trångbodda i flerbostadshus" }).click();
  await expect(page).toHaveURL(/visa=overcrowded_flats_share&ar=2024/);
  await page.goto(page.url().replace(/\?.*/, "?lan=23"));
  const panel = page.getByRole("region", { name: "Jämtlands län" });
  await panel.getByRole("heading", { name: "I siffror" }).scrollIntoViewIfNeeded();
  await panel.getByRole("link", { name: "Medellivslängd" }).click();
  await expect(page).toHaveURL(/lan=23&visa=life_expectancy&ar=2020/);
});

test.describe("without a way to the figures", () => {
  test.use({ allowed: /Failed to load resource|ERR_FAILED/ });
  test("the map stays, the page says so, and trying again brings them", async ({ page, open }) => {
    await page.route("**/figures-population_density-*.json", (route) => route.abort());
    await open("?visa=population_density");
    const legend = legendOf(page);
    await expect(legend.getByRole("status")).toContainText("Siffrorna kunde inte läsas in");
    await expect(page.getByRole("listbox", { name: "Sveriges län" }).getByRole("option")).toHaveCount(21);
    await page.unroute("**/figures-population_density-*.json");
    await legend.getByRole("button", { name: "Försök igen" }).click();
    await expect(legend).toContainText("invånare per km²");
  });
});

test("nothing on the page moves when another year or indicator comes", async ({ page, open }) => {
  await open("?visa=open_unemployment_share&ar=2015");
  await page.evaluate(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shifts.push((entry as PerformanceEntry & { value: number }).value);
    }).observe({ type: "layout-shift", buffered: false });
  });
  // Where it is on the page: the focus on the slider may scroll it into view.
  const box = () =>
    page.locator(".map-stage").evaluate((stage) => {
      const { x, y, width, height } = stage.getBoundingClientRect();
      return { x, y: y + scrollY, width, height };
    });
  const before = await box();
  await page.getByRole("slider", { name: "År" }).focus();
  for (const key of ["ArrowRight", "ArrowRight", "ArrowLeft"]) await page.keyboard.press(key);
  await expect(page).toHaveURL(/ar=2016/);
  expect(await box()).toEqual(before);
  const total = await page.evaluate(
    () =>
      new Promise<number>((done) =>
        requestAnimationFrame(() =>
          requestAnimationFrame(() =>
            done((window as unknown as { shifts: number[] }).shifts.reduce((sum, one) => sum + one, 0)),
          ),
        ),
      ),
  );
  expect(total).toBe(0);
});
