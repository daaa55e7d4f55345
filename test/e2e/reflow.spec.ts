/** Small screens, large type and spacing: nothing scrolls sideways, nothing is cut, nothing moves against the reader's wish. */

import type { Page } from "@playwright/test";
import { expect, test } from "./page.ts";

const SEARCHES = [
  "",
  "?lan=14",
  "?lan=14&jamfor=22",
  "?lan=09&sprak=en",
  "?visa=utmaning-c02",
  "?vy=tabell",
  "?sida=kallor",
  "?sida=exempel&urval=lan.14",
  "?sida=om&sprak=en",
  "?visa=what_nobody_has_ever_counted_in_any_county",
];

/** Elements whose text is wider than their box and cut off by it. */
const cutOff = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("main *, header *, footer *")]
      .filter((element) => {
        if (element.closest(".ui-hidden, .map-stage, svg, select, .app-skip, .map-keys")) return false;
        const { overflowX, overflowY } = getComputedStyle(element);
        const hides = (value: string) => value === "hidden" || value === "clip";
        return (
          (hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
          (hides(overflowY) && element.scrollHeight > element.clientHeight + 1)
        );
      })
      .map((element) => element.outerHTML.slice(0, 100)),
  );

const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

// 1280 px at 400 % is 320 px wide and 256 px high (WCAG 1.4.10).
for (const viewport of [
  { width: 320, height: 640 },
  { width: 320, height: 256 },
]) {
  test.describe(`${viewport.width} × ${viewport.height}`, () => {
    test.use({ viewport });
    for (const search of SEARCHES) {
      test(`no sideways scrolling at ${search || "the default view"}`, async ({ page, open }) => {
        await open(search);
        expect(await sideways(page)).toBe(0);
        expect(await cutOff(page)).toEqual([]);
      });
    }
  });
}

for (const width of [320, 1440]) {
  test(`text spacing overrides cut nothing at ${width} px`, async ({ page, open }) => {
    await page.setViewportSize({ width, height: 900 });
    await open("?lan=14");
    // WCAG 1.4.12, through the debugger: the page's policy forbids added styles.
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }",
      );
      document.adoptedStyleSheets = [sheet];
    });
    expect(await cutOff(page)).toEqual([]);
    if (width === 320) expect(await sideways(page)).toBe(0);
  });
}

test.describe("reduced motion", () => {
  test("stops every transition and animation", async ({ page, open }) => {
    await open("?lan=14");
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll("*")]
        .filter((element) => {
          const { transitionDuration, animationName } = getComputedStyle(element);
          const lasts = transitionDuration.split(",").some((time) => Number.parseFloat(time) > 0);
          return lasts || animationName !== "none";
        })
        .map((element) => element.outerHTML.slice(0, 80)),
    );
    expect(moving).toEqual([]);
  });
});

test("the map takes at most 70 % of a phone's height", async ({ page, open }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open();
  const box = await page.locator(".map-stage").boundingBox();
  expect(box?.height ?? 0).toBeLessThanOrEqual(0.7 * 640);
});

for (const [width, height] of [
  [320, 640],
  [768, 1024],
  [1440, 900],
  [1920, 1200],
] as const) {
  test(`no two names on the map overlap at ${width} × ${height}`, async ({ page, open }) => {
    await page.setViewportSize({ width, height });
    await open();
    const overlaps = await page.evaluate(() => {
      const boxes = [...document.querySelectorAll<SVGTextElement>(".map-label")]
        .map((label) => ({ text: label.textContent, box: label.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0);
      const over = (a: DOMRect, b: DOMRect) =>
        a.left < b.right && b.left < a.right && a.top + 2 < b.bottom - 2 && b.top + 2 < a.bottom - 2;
      return {
        shown: boxes.length,
        pairs: boxes.flatMap((a, i) =>
          boxes
            .slice(i + 1)
            .filter((b) => over(a.box, b.box))
            .map((b) => `${a.text} / ${b.text}`),
        ),
      };
    });
    expect(overlaps).toEqual({ shown: 21, pairs: [] });
  });
}

test("at 320 px the counties' letters are large enough and set off from their neighbours", async ({
  page,
  open,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open();
  const letters = await page.evaluate(() =>
    [...document.querySelectorAll<SVGTextElement>(".label-letter")]
      .filter((letter) => letter.getBoundingClientRect().width > 0)
      .map((letter) => {
        const { fontSize, paintOrder, strokeWidth, stroke, fill } = getComputedStyle(letter);
        const halo = paintOrder === "stroke" && Number.parseFloat(strokeWidth) >= 3 && stroke !== fill;
        return { text: letter.textContent, size: Number.parseFloat(fontSize), halo };
      }),
  );
  expect(letters.map(({ text }) => text)).toContain("AB");
  for (const { text, size, halo } of letters) {
    expect(size, text ?? "").toBeGreaterThanOrEqual(11);
    expect(halo, text ?? "").toBe(true);
  }
});
