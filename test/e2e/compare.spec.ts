/** Two counties side by side in the real browser: the way there, both outlines, rows that stay paired, paper, files, and the keyboard alone. */

import type { Page } from "@playwright/test";
import { expect, holdBack, ready, rootUrl, test } from "./page.ts";
import { bare, print } from "./pdf.ts";

const PAIR = "?lan=23&jamfor=25";
const region = (page: Page) => page.getByRole("region", { name: "Jämförelse: Jämtland och Norrbotten" });

test("from a county's panel by the keyboard alone, and out again", async ({ page, open }) => {
  await open("?lan=23");
  const button = page.getByRole("button", { name: "Jämför med …" });
  await button.focus();
  await page.keyboard.press("Enter");
  const choice = page.getByRole("combobox", { name: "Jämför med" });
  await choice.focus();
  await choice.selectOption("Norrbotten");
  await expect(region(page)).toBeVisible();
  await expect(region(page).getByRole("heading", { level: 2 })).toBeFocused();
  await expect(page).toHaveURL(`${rootUrl()}${PAIR}`);
  await expect(page).toHaveTitle("Jämtland och Norrbotten – Länskartan");
  await page.getByRole("button", { name: "Byt plats" }).focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/lan=25&jamfor=23/);
  await page.goBack();
  await expect(region(page)).toBeVisible();
  await page.getByRole("button", { name: "Avsluta jämförelsen" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("region", { name: "Jämtlands län" })).toBeVisible();
  await expect(page.getByRole("heading", { level: 2, name: "Jämtlands län" })).toBeFocused();
});

test("a county on the map is compared with the chosen one by Shift and Enter, and by choosing on the map", async ({
  page,
  open,
}) => {
  await open("?lan=23");
  await page.getByRole("listbox", { name: "Sveriges län" }).focus();
  await page.keyboard.press("End");
  await page.keyboard.press("Shift+Enter");
  await expect(region(page)).toBeVisible();
  await page.getByRole("button", { name: "Välj på kartan" }).click();
  const gavleborg = page.locator('.map-area path[id$="-21"]');
  const box = await gavleborg.boundingBox();
  if (!box) throw new Error("Gävleborg is not drawn");
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await expect(page).toHaveURL(/lan=23&jamfor=21/);
});

test("both counties are outlined, the second one dashed", async ({ page, open }) => {
  await open(PAIR);
  const outline = (name: string) => page.locator(`.map-stage use.${name}`);
  await expect(outline("map-selected")).toHaveAttribute("href", /-23$/);
  await expect(outline("map-other")).toHaveAttribute("href", /-25$/);
  await expect(outline("map-other")).not.toHaveCSS("stroke-dasharray", "none");
  await expect(outline("map-selected")).toHaveCSS("stroke-dasharray", "none");
});

test("two maps at one scale answer to the same pointer", async ({ page, open }) => {
  await open(`${PAIR}&visa=foreign_born_share`);
  await page.getByRole("button", { name: "Två kartor" }).click();
  const maps = page.locator(".compare-maps .map-svg");
  await expect(maps).toHaveCount(2);
  const sizes = await maps.evaluateAll((all) =>
    all.map((map) => map.getAttribute("viewBox")?.split(" ").slice(2).join()),
  );
  expect(sizes[0]).toBe(sizes[1]);
  await page.locator(".compare-maps figure > div").first().hover();
  await expect(page.locator(".compare-maps .map-hovered")).toHaveCount(2);
});

for (const width of [320, 600, 1440]) {
  test(`rows stay paired at ${width} px: what belongs together is nearer than the next row`, async ({
    page,
    open,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await open("?lan=14&jamfor=22");
    const rows = await page.locator(".compare-row").evaluateAll((all) =>
      all.map((row) => {
        const { top, bottom, left, right } = row.getBoundingClientRect();
        const cells = [...row.querySelectorAll("td")].map((cell) => cell.getBoundingClientRect());
        const inside = cells.every(
          (cell) =>
            cell.top >= top - 1 &&
            cell.bottom <= bottom + 1 &&
            cell.left >= left - 1 &&
            cell.right <= right + 1,
        );
        return { inside, cells: cells.length };
      }),
    );
    expect(rows.length).toBeGreaterThan(45);
    for (const row of rows) {
      expect(row.inside).toBe(true);
      expect([2, 4]).toContain(row.cells);
    }
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ).toBe(0);
  });
}

test("the summary's sentences lead to their rows, below the names that stay in sight", async ({
  page,
  open,
}) => {
  await open(PAIR);
  const links = region(page).getByRole("link", { name: /^Till raden/ });
  const count = await links.count();
  expect(count).toBeGreaterThan(3);
  expect(count).toBeLessThanOrEqual(6);
  for (let i = 0; i < count; i++) {
    const target = (await links.nth(i).getAttribute("href"))?.slice(1) ?? "";
    await links.nth(i).click();
    const row = page.locator(`#${target}`);
    await expect(row).toBeFocused();
    const [names, at] = await Promise.all([page.locator(".compare-names").boundingBox(), row.boundingBox()]);
    expect(at?.y ?? 0).toBeGreaterThanOrEqual((names?.y ?? 0) + (names?.height ?? 0) - 8);
  }
});

test("says how many of the figures are here while they are on their way", async ({ page, open }) => {
  const release = await holdBack(page, "**/figures-unemployment_rate_bas-*");
  await open("?lan=23");
  await page.getByRole("listbox", { name: "Sveriges län" }).focus();
  await page.keyboard.press("End");
  await page.keyboard.press("Shift+Enter");
  await expect(page.getByRole("progressbar", { name: "Hämtar siffror: 38 av 39" })).toBeVisible();
  release();
  await expect(page.getByRole("progressbar")).toHaveCount(0);
  await expect(region(page).getByText("I korthet")).toBeVisible();
});

test.describe("when a series cannot be had", () => {
  test.use({ allowed: /404|Failed to load resource|net::ERR_FAILED/ });

  test("the rest is compared, the failure said, and the summary waits for it", async ({ page }) => {
    await page.route("**/figures-life_expectancy-*", (route) => route.abort());
    await page.goto(`${rootUrl()}${PAIR}`);
    await ready(page);
    await expect(region(page).getByText("Ett av måtten kunde inte läsas in.")).toBeVisible();
    await expect(region(page).getByRole("row", { name: /Trångbodda i flerbostadshus/ })).toBeVisible();
    await page.unroute("**/figures-life_expectancy-*");
    await region(page).getByRole("button", { name: "Försök igen" }).click();
    await expect(region(page).getByText("I korthet")).toBeVisible();
    await expect(region(page).getByText("Ett av måtten kunde inte läsas in.")).toHaveCount(0);
  });
});

test("the files bear the counties' names and what they are of", async ({ page, open }) => {
  await open(PAIR);
  for (const [name, file] of [
    ["CSV", "jamforelse-Jämtland-Norrbotten.csv"],
    ["Excel (XLSX)", "jamforelse-Jämtland-Norrbotten.xlsx"],
  ] as const) {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name, exact: true }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(file);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    const bytes = Buffer.concat(chunks);
    if (name === "CSV")
      expect(bytes.toString("utf8")).toContain("Handlingsplaner för jämställd regional tillväxt");
    else expect(bytes.subarray(0, 2).toString()).toBe("PK");
  }
});

// The pairs with the longest texts, and the shortest.
for (const search of [
  PAIR,
  "?lan=01&jamfor=14&sprak=en",
  "?lan=14&jamfor=17&sprak=en",
  "?lan=12&jamfor=14",
  "?lan=09&jamfor=24",
]) {
  test(`is two sheets of A4 at ${search}`, async ({ page, open }) => {
    await open(search);
    const { pages, images } = await print(page);
    expect(pages).toHaveLength(2);
    expect(images).toBe(0);
    expect(pages[1]).toContain(bare(rootUrl() + search));
  });
}

test("both sheets say what the page says, and nothing that only a screen can do", async ({ page, open }) => {
  await open(PAIR);
  const text = (await print(page)).pages.join(" ");
  for (const part of [
    "Jämförelse: Jämtland och Norrbotten",
    "Norrbotten gick det över till regionen 2017",
    "Att exempel saknas säger inget om läget i länet",
    "Trångbodda i flerbostadshus",
    "Län som liknar Jämtland",
  ])
    expect(text).toContain(bare(part));
  for (const part of ["Byt plats", "Två kartor", "Kopiera länk", "Ordna måtten"])
    expect(text).not.toContain(bare(part));
});
