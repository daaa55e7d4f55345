/** Frozen files opened from disk in the real browser: nothing is asked for, nothing is refused by the file's own policy, the table is the page's, and everything has room on a phone, on a screen and on paper. */

import { writeFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { violations } from "./axe.ts";
import { type FileMaker, fileMaker } from "./madeFiles.ts";
import { expect, test } from "./page.ts";

// One maker serves all tests.
test.describe.configure({ mode: "default" });

let files: FileMaker;
test.beforeAll(async () => {
  files = await fileMaker();
});
test.afterAll(() => files.close());

const SAMPLES = [
  ["actors", "sv"],
  ["a challenge", "en"],
  ["missing values", "sv"],
  ["count", "en"],
  ["two indicators", "sv"],
  ["two counties", "en"],
  ["below the middle", "sv"],
] as const;

for (const [name, locale] of SAMPLES) {
  test(`${name}, ${locale}: opens from disk, asks for nothing, and has the page's table`, async ({
    page,
    open,
  }, info) => {
    const { html, search } = files.frozen(name, locale);
    const file = info.outputPath("fryst.html");
    await writeFile(file, html);

    const requests: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    const address = pathToFileURL(file).href;
    await page.goto(address);
    expect(requests).toEqual([address]);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByRole("img")).toHaveAccessibleName(/Sweden|Sverige/);
    const cells = () =>
      page
        .locator(".parts > section tbody tr, .indicators-table > tbody > tr")
        .evaluateAll((rows) =>
          rows.map((row) => [...row.children].map((cell) => (cell as HTMLElement).textContent?.trim())),
        );
    // In the file a county says that it is marked, and a doubt has a comma where the page has only space.
    const bare = (rows: (string | undefined)[][]) =>
      rows.map((row) =>
        row.map((cell) =>
          cell?.replace(/(marked on the map|markerat på kartan)$/, "").replaceAll(/[\s,]/g, ""),
        ),
      );
    const own = bare(await cells());
    for (const width of [320, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over, `${width} px`).toBeLessThanOrEqual(0);
    }
    await open(search);
    expect(own).toEqual(bare(await cells()));
  });
}

test("what is written in a picture stays in it and off its map, in this machine's fonts", async ({
  page,
}, info) => {
  for (const [name, locale] of SAMPLES) {
    const file = info.outputPath(`${name} ${locale}.html`);
    await writeFile(file, files.frozen(name, locale).html);
    await page.goto(pathToFileURL(file).href);
    const faults = await page.evaluate(() => {
      const svg = document.querySelector("svg");
      const box = (element: Element | null | undefined) => element?.getBoundingClientRect() ?? new DOMRect();
      const [whole, plate] = [box(svg), box(svg?.querySelector(":scope > g > rect"))];
      const texts = [...(svg?.querySelectorAll("text") ?? [])];
      return texts.flatMap((text) => {
        const own = box(text);
        const out = own.left < whole.left - 1 || own.right > whole.right + 1 || own.bottom > whole.bottom + 1;
        const words = text.parentElement === (svg as Element | null) && own.top < plate.bottom - 1;
        return out || words ? [text.textContent] : [];
      });
    });
    expect(faults, `${name} ${locale}`).toEqual([]);
  }
});

test("both themes pass axe, and the scrolled table can be reached by keyboard", async ({ page }, info) => {
  for (const theme of ["auto", "morkt"] as const) {
    const file = info.outputPath(`${theme}.html`);
    await writeFile(file, files.frozen("a challenge", "sv", { theme }).html);
    await page.goto(pathToFileURL(file).href);
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press("Tab");
    await expect(page.getByRole("region")).toBeFocused();
  }
});
