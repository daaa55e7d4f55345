/** Where things stand: the map early on a phone, the answer to a tap in sight, the panel beside map and table on a wide page; print and forced colours. */

import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./page.ts";

async function boxOf(part: Locator) {
  const box = await part.boundingBox();
  if (!box) throw new Error("the part has no box");
  return { ...box, bottom: box.y + box.height };
}

const scrolled = (page: Page) => page.evaluate(() => scrollY);
const county = (page: Page, code: string) => page.locator(`.map-area path[id$="-${code}"]`);

test.describe("on a phone", () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true });

  for (const search of ["", "?sprak=en", "?visa=utmaning-c02&sprak=en"]) {
    test(`the map begins in the upper half of the first screen at ${search || "the default view"}`, async ({
      page,
      open,
    }) => {
      await open(search);
      expect((await boxOf(page.locator(".map-stage"))).y).toBeLessThan(320);
    });
  }

  test("a tap on a county is answered in sight, with a way to the panel and a way back", async ({
    page,
    open,
  }) => {
    await open();
    const before = await scrolled(page);
    const norrbotten = await boxOf(county(page, "25"));
    const middle = [norrbotten.x + norrbotten.width / 2, norrbotten.y + norrbotten.height / 2] as const;
    await page.touchscreen.tap(...middle);
    const line = page.locator(".app-plate .app-selected");
    await expect(line).toContainText("Norrbottens län: Länsstyrelsen i Norrbottens län 2015");
    expect((await boxOf(line)).bottom).toBeLessThanOrEqual(640);
    expect(await scrolled(page)).toBe(before);

    await line.getByRole("button", { name: "Avmarkera" }).tap();
    await expect(line).toHaveCount(0);
    expect(await scrolled(page)).toBe(before);

    await page.touchscreen.tap(...middle);
    await line.getByRole("link", { name: "Läs mer" }).tap();
    const heading = page.getByRole("heading", { name: "Norrbottens län" });
    await expect(heading).toBeFocused();
    await expect(heading).toBeInViewport();
  });

  test("with the whole map in sight the line stands directly under it", async ({ page, open }) => {
    await open("?lan=25");
    const stage = page.locator(".map-stage");
    await stage.evaluate((element) => element.scrollIntoView());
    const [map, line] = [await boxOf(stage), await boxOf(page.locator(".app-plate .app-selected"))];
    expect(Math.abs(line.y - map.bottom)).toBeLessThanOrEqual(1);
  });

  test("a tap in the table is answered in sight too, and the row stays where it is", async ({
    page,
    open,
  }) => {
    await open();
    const link = page.getByRole("table").last().getByRole("link", { name: "Skåne län" });
    await link.evaluate((element) => element.scrollIntoView({ block: "center" }));
    const { y } = await boxOf(link);
    await link.tap();
    const line = page.locator(".app-table .app-selected");
    await expect(line).toContainText("Skåne län: Region Skåne 2015");
    await expect(line).toBeInViewport();
    await expect(page.getByRole("region", { name: "Skåne län" })).toContainText("Integration för tillväxt");
    await expect.poll(async () => Math.abs((await boxOf(link)).y - y)).toBeLessThanOrEqual(2);
    await expect(page.getByRole("heading", { name: "Skåne län" })).not.toBeFocused();
  });

  test("the zoom's buttons are not under the line when the keyboard reaches them", async ({ page, open }) => {
    await open("?lan=25");
    const line = page.locator(".app-plate .app-selected");
    for (const name of ["Zooma in", "Zooma ut", "Visa hela Sverige"]) {
      const button = page.getByRole("button", { name });
      await button.focus();
      expect((await boxOf(button)).bottom, name).toBeLessThanOrEqual((await boxOf(line)).y);
    }
  });

  test("the table's headings stand on two lines, code and county first", async ({ page, open }) => {
    for (const search of ["", "?visa=utmaning-c06&sprak=en"]) {
      await open(search);
      const heads = page.getByRole("table").last().getByRole("columnheader");
      const tops = await heads.evaluateAll((cells) =>
        cells.map((cell) => Math.round(cell.getBoundingClientRect().top)),
      );
      expect(tops[1]).toBe(tops[0]);
      expect(new Set(tops).size, search).toBe(2);
    }
  });
});

test.describe("on a wide page", () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  test("a click in the table changes the panel in sight, and moves neither page nor focus", async ({
    page,
    open,
  }) => {
    await open();
    const link = page.getByRole("table").last().getByRole("link", { name: "Norrbottens län" });
    await link.scrollIntoViewIfNeeded();
    const before = await scrolled(page);
    expect(before).toBeGreaterThan(300);
    await link.click();
    await expect(page.getByRole("heading", { name: "Norrbottens län" })).toBeInViewport();
    expect(await scrolled(page)).toBe(before);
    await expect(link).toBeFocused();
    await expect(page.locator(".app-selected").first()).toBeHidden();
  });

  test("another county is read from its beginning, however far the last one was read", async ({
    page,
    open,
  }) => {
    await open("?lan=14");
    const side = page.locator(".app-side");
    await side.evaluate((element) => element.scrollTo(0, 1500));
    await county(page, "25").click();
    await expect(page.getByRole("heading", { name: "Norrbottens län" })).toBeInViewport();
    expect(await side.evaluate((element) => element.scrollTop)).toBe(0);
    await side.evaluate((element) => element.scrollTo(0, 300));
    await page.getByRole("link", { name: "English" }).click();
    await expect(page.getByRole("region", { name: "Norrbotten County" })).toBeVisible();
    expect(await side.evaluate((element) => element.scrollTop)).toBeGreaterThan(0);
  });

  test("the page ends with the table: no blank column beside a long panel", async ({ page, open }) => {
    await open();
    const [table, foot] = [await boxOf(page.getByRole("table").last()), await boxOf(page.locator("footer"))];
    expect(foot.y - table.bottom).toBeLessThan(100);
    // Beside the foot the panel goes on; it covers nothing of it and makes the page no longer.
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    const [end, side] = [await boxOf(page.locator("footer")), await boxOf(page.locator(".app-side"))];
    expect(side.x).toBeGreaterThanOrEqual(end.x + end.width - 1);
    expect(Math.abs(side.bottom - 900)).toBeLessThanOrEqual(1);
    expect(Math.abs(end.bottom - 900)).toBeLessThanOrEqual(1);
    await expect(page.getByRole("heading", { name: "Sverige" })).toBeInViewport();
  });

  test("a chosen row moves nothing in the table", async ({ page, open }) => {
    await open();
    const cells = () =>
      page
        .getByRole("table")
        .last()
        .locator("td, th")
        .evaluateAll((all) => all.map((cell) => [cell.clientWidth, cell.clientHeight, cell.clientLeft]));
    const starts = () =>
      page.locator(".indicators-code").evaluateAll((all) =>
        all.map((cell) => {
          const text = document.createRange();
          text.selectNodeContents(cell);
          return text.getBoundingClientRect().left;
        }),
      );
    const before = [await cells(), await starts()];
    await page.getByRole("table").last().getByRole("link", { name: "Västra Götalands län" }).click();
    await expect(page.locator(".indicators-selected")).toHaveCount(1);
    expect([await cells(), await starts()]).toEqual(before);
  });
});

test("the counts of 2015 and of the last year stand under each other", async ({ page, open }) => {
  for (const width of [320, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await open();
    const ends = (column: number) =>
      page
        .locator(`.panel-counts li > span:nth-child(${column})`)
        .evaluateAll((all) => [...new Set(all.map((count) => count.getBoundingClientRect().right))]);
    for (const column of [2, 3]) expect(await ends(column)).toHaveLength(1);
  }
});

for (const search of ["", "?tema=morkt"]) {
  test(`a dark page is printed light at ${search || "the default view"}`, async ({ page, open }) => {
    await page.emulateMedia({ colorScheme: "dark" });
    await open(search);
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(await paper()).toBe("rgb(18, 25, 30)");
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    expect(await paper()).toBe("rgb(255, 255, 255)");
    const fill = await county(page, "12").evaluate((path) => getComputedStyle(path).fill);
    expect(fill).toBe("rgb(111, 165, 171)");
  });
}

test("the address's colours win over the system's, and the system's count where it names none", async ({
  page,
  open,
}) => {
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  for (const [system, search, expected] of [
    ["light", "", "rgb(251, 250, 247)"],
    ["dark", "", "rgb(18, 25, 30)"],
    ["dark", "?tema=ljust", "rgb(251, 250, 247)"],
    ["light", "?tema=morkt", "rgb(18, 25, 30)"],
  ] as const) {
    await page.emulateMedia({ colorScheme: system });
    await open(search);
    expect(await paper(), `${system} ${search}`).toBe(expected);
  }
});

test("in forced colours the slider has its track", async ({ page, open }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await open();
  const slider = page.getByRole("slider", { name: "År" });
  await slider.scrollIntoViewIfNeeded();
  const box = await boxOf(slider);
  // A piece between two marks, once across the track's middle and once below it, where nothing is.
  const piece = (y: number) =>
    page.screenshot({ clip: { x: box.x + box.width * 0.85, y, width: 20, height: 6 } });
  const [track, below] = [await piece(box.y + box.height / 2 - 3), await piece(box.bottom - 7)];
  expect(track.equals(below)).toBe(false);
});
