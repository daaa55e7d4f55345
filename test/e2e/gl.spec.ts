/** The GL map: takes over without a jump, carries selection and zoom, and hands back to the SVG when it fails. */

import type { Page } from "@playwright/test";
import { expect, holdBack, ready, rootUrl, test } from "./page.ts";
import { followsTheReader, gl, still, viewBox, zoomIn, zoomReady } from "./view.ts";

/** Takes the words off the map: their letters have colours of their own. */
async function hideWords(page: Page) {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(".map-labels, .app-caption, .map-legend, .map-zoom { visibility: hidden }");
    document.adoptedStyleSheets = [sheet];
  });
}

/** For each row and column of a screenshot, in device pixels, where what has the colour of `paint` begins and ends; -1 where there is none. */
async function edgesOf(page: Page, paint: string, shot: Buffer): Promise<Record<Side, number[]>> {
  const colour = await page.evaluate((name) => {
    const style = getComputedStyle(document.documentElement);
    // The paints of actors and examples, and those of figures, which come with their code.
    return (
      style.getPropertyValue(`--data-${name}`).trim() || style.getPropertyValue(`--paint-${name}`).trim()
    );
  }, paint);
  // Decoded in an empty page: the app's policy has no place for it.
  const decoder = await page.context().newPage();
  const edges = await decoder.evaluate(
    async ([png, hex]) => {
      const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
      const { width, height } = image;
      const context = new OffscreenCanvas(width, height).getContext("2d");
      if (!context) throw new Error("no 2d context");
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, width, height);
      const wanted = [1, 3, 5].map((at) => Number.parseInt((hex ?? "").slice(at, at + 2), 16));
      const none = (length: number) => Array.from({ length }, () => -1);
      const found = { left: none(height), right: none(height), top: none(width), bottom: none(width) };
      for (let y = 0; y < height; y++) {
        for (let x = 0; x < width; x++) {
          const at = (y * width + x) * 4;
          if (wanted.some((value, i) => Math.abs((data[at + i] ?? 0) - value) > 8)) continue;
          if (found.left[y] === -1) found.left[y] = x;
          if (found.top[x] === -1) found.top[x] = y;
          found.right[y] = x;
          found.bottom[x] = y;
        }
      }
      return found;
    },
    [shot.toString("base64"), colour] as const,
  );
  await decoder.close();
  return edges;
}

/** How many device pixels within a county's box are not of the colour that most are, without words on the map. */
async function insideOf(page: Page, code: string): Promise<number> {
  await hideWords(page);
  const box = await page.locator(`.map-area path[id$="-${code}"]`).boundingBox();
  if (!box) throw new Error(`${code} has no box`);
  const middle = { x: box.x + box.width * 0.3, y: box.y + box.height * 0.35, width: 240, height: 240 };
  const shot = await page.screenshot({ clip: middle });
  const decoder = await page.context().newPage();
  const others = await decoder.evaluate(async (png) => {
    const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
    const context = new OffscreenCanvas(image.width, image.height).getContext("2d");
    if (!context) throw new Error("no 2d context");
    context.drawImage(image, 0, 0);
    const pixels = new Uint32Array(context.getImageData(0, 0, image.width, image.height).data.buffer);
    const counts = new Map<number, number>();
    for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
    return pixels.length - Math.max(...counts.values());
  }, shot.toString("base64"));
  await decoder.close();
  return others;
}

const SIDES = ["left", "right", "top", "bottom"] as const;
type Side = (typeof SIDES)[number];

/** Of the rows or columns that have the paint in both pictures, the share whose edge differs by more than a pixel. */
function moved(before: readonly number[], after: readonly number[]): { lines: number; share: number } {
  const both = before.flatMap((edge, i) =>
    edge >= 0 && (after[i] ?? -1) >= 0 ? [Math.abs(edge - (after[i] ?? 0))] : [],
  );
  return { lines: both.length, share: both.filter((distance) => distance > 1).length / both.length };
}

for (const [width, height] of [
  [360, 740],
  [768, 1024],
  [1440, 900],
] as const) {
  test(`the swap moves no outline at ${width} × ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    // GL is held back until the SVG has been looked at.
    const release = await holdBack(page, "**/assets/GlMap-*.js");
    // 2016: the county administrative boards of Norrbotten to Stockholm and Gotland's municipality span the map.
    await page.goto(`${rootUrl()}?ar=2016`);
    await ready(page);
    await hideWords(page);
    const picture = page.locator(".map-picture");
    const before = await picture.screenshot({ animations: "disabled" });
    release();
    await gl(page);
    const after = await picture.screenshot({ animations: "disabled" });
    for (const paint of ["lansstyrelse", "kommun", "region", "samverkansorgan"]) {
      const [svg, webgl] = [await edgesOf(page, paint, before), await edgesOf(page, paint, after)];
      for (const side of SIDES) {
        const { lines, share } = moved(svg[side], webgl[side]);
        expect(lines, `${paint} ${side}`).toBeGreaterThan(10);
        // An islet or a tip thinner than a pixel keeps or loses its full colour by the renderer's smoothing, and its
        // whole line with it: some lines, never many. A picture moved by two pixels would differ in nearly all.
        expect(share, `${paint} ${side}`).toBeLessThan(0.12);
      }
    }
  });
}

test("a click in GL selects, the wheel zooms, home shows all of Sweden", async ({ page, open }) => {
  await open();
  await gl(page);
  const norrbotten = await page.locator('.map-area path[id$="-25"]').boundingBox();
  if (!norrbotten) throw new Error("Norrbotten has no box");
  const middle = [norrbotten.x + norrbotten.width * 0.5, norrbotten.y + norrbotten.height * 0.6] as const;
  await page.mouse.click(...middle);
  await expect(page.getByRole("region", { name: "Norrbottens län" })).toBeVisible();
  await page.mouse.move(...middle);
  await page.mouse.wheel(0, -600);
  await expect(page.locator(".map-zoomed")).toHaveCount(1);
  await page.getByRole("button", { name: "Visa hela Sverige" }).click();
  await expect(page.locator(".map-zoomed")).toHaveCount(0);
  await expect(page.getByRole("region", { name: "Norrbottens län" })).toBeVisible();
});

test("the whole country stays the whole country when the window changes or the phone is turned", async ({
  page,
  open,
}) => {
  await page.setViewportSize({ width: 700, height: 700 });
  await open();
  await gl(page);
  for (const [width, height] of [
    [1280, 700],
    [1280, 960],
    [390, 844],
    [844, 390],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    await expect(page.locator(".map-zoomed"), `${width} × ${height}`).toHaveCount(0);
  }
});

test("what the reader zoomed to while GL was loading is kept", async ({ page }) => {
  // Without motion a zoom is over when it has begun, so that the box read is the one the reader ended at.
  await page.emulateMedia({ reducedMotion: "reduce" });
  const release = await holdBack(page, "**/assets/GlMap-*.js");
  await page.goto(rootUrl());
  await ready(page);
  await zoomReady(page);
  const rest = await viewBox(page);
  await page.getByRole("button", { name: "Zooma in" }).click();
  await expect.poll(() => viewBox(page)).not.toBe(rest);
  const zoomed = (await viewBox(page))?.split(" ").map(Number) ?? [];
  release();
  await gl(page);
  await expect(page.locator(".map-zoomed")).toHaveCount(1);
  const after = (await viewBox(page))?.split(" ").map(Number) ?? [];
  for (const [i, value] of zoomed.entries()) expect(Math.abs(value - (after[i] ?? 0))).toBeLessThan(25);
});

test("a zoom with motion goes on to its end, whoever is in charge then", async ({ page }) => {
  const box = async () => (await viewBox(page))?.split(" ").map(Number) ?? [];
  const zoomed = page.locator(".map-zoomed");
  // Where the zoom leads: the same without motion.
  const release = await holdBack(page, "**/assets/GlMap-*.js");
  await page.goto(rootUrl());
  await ready(page);
  await zoomReady(page);
  await page.getByRole("button", { name: "Zooma in" }).click();
  await expect(zoomed).toHaveCount(1);
  await still(page);
  const end = await box();

  await page.emulateMedia({ reducedMotion: "no-preference" });
  await page.reload();
  await ready(page);
  await zoomReady(page);
  await page.getByRole("button", { name: "Zooma in" }).click();
  release();
  await gl(page);
  await expect(zoomed).toHaveCount(1);
  for (const [i, value] of end.entries())
    await expect.poll(async () => Math.abs(((await box())[i] ?? 0) - value)).toBeLessThan(2);
});

test("GL waits until the reader has let go of the map", async ({ page }) => {
  const release = await holdBack(page, "**/assets/GlMap-*.js");
  await page.goto(rootUrl());
  await ready(page);
  await zoomReady(page);
  for (let i = 0; i < 4; i++) await page.getByRole("button", { name: "Zooma in" }).click();
  await still(page);
  const [x = 0, , width = 0] = (await viewBox(page))?.split(" ").map(Number) ?? [];
  const stage = await page.locator(".map-stage").boundingBox();
  if (!stage) throw new Error("no stage");
  const [px, py] = [stage.x + stage.width * 0.6, stage.y + stage.height * 0.5];
  await page.mouse.move(px, py);
  await page.mouse.down();
  // The map must have taken hold of the mouse before GL is let in.
  const before = await viewBox(page);
  await page.mouse.move(px + 1, py);
  await expect.poll(() => viewBox(page)).not.toBe(before);
  release();
  await expect(page.locator(".map-gl canvas")).toHaveCount(1);
  // A pixel at a time, each on a frame of its own: GL has time enough to be ready before the end.
  for (let moved = 2; moved <= 60; moved++) {
    await page.mouse.move(px + moved, py);
    await page.evaluate(() => new Promise((frame) => requestAnimationFrame(frame)));
  }
  await expect(page.locator("html")).toHaveAttribute("data-renderer", "svg");
  await page.mouse.up();
  await gl(page);
  const left = async () => Number((await viewBox(page))?.split(" ")[0]);
  await expect.poll(async () => Math.abs((x - (await left())) * (stage.width / width) - 60)).toBeLessThan(2);
});

// With motion it is tested without GL (zoom.spec.ts): software GL draws too few frames of it.
test("the map follows the keyboard and what is chosen elsewhere", async ({ page, open }) => {
  await open();
  await gl(page);
  await followsTheReader(page);
});

test("nothing of GL is loaded before the page is ready", async ({ page }) => {
  const early: string[] = [];
  let isReady = false;
  await page.exposeFunction("pageIsReady", () => {
    isReady = true;
  });
  await page.addInitScript(() => {
    new MutationObserver((_changes, observer) => {
      if (!("ready" in document.documentElement.dataset)) return;
      observer.disconnect();
      (globalThis as unknown as { pageIsReady: () => void }).pageIsReady();
    }).observe(document, { attributes: true, subtree: true, attributeFilter: ["data-ready"] });
  });
  // The texts are held back for a moment that GL could use, were it not waiting.
  const release = await holdBack(page, "**/sv-county-25-*.json");
  page.on("request", (request) => {
    if (!isReady && /GlMap|maplibre/.test(request.url())) early.push(request.url());
  });
  await page.goto(`${rootUrl()}?lan=25`);
  await page.evaluate(() => new Promise((idle) => requestIdleCallback(() => requestIdleCallback(idle))));
  release();
  await gl(page);
  expect(isReady).toBe(true);
  expect(early).toEqual([]);
});

test("scrolling down over the whole country scrolls the page", async ({ page, open }) => {
  await open();
  await gl(page);
  const stage = await page.locator(".map-stage").boundingBox();
  if (!stage) throw new Error("no stage");
  await page.mouse.move(stage.x + stage.width - 80, stage.y + 200);
  await page.mouse.wheel(0, 300);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
  await expect(page.locator(".map-zoomed")).toHaveCount(0);
});

test("year, layer and theme change while GL is on", async ({ page, open }) => {
  await open();
  await gl(page);
  await page.getByRole("combobox", { name: "Kartan visar" }).selectOption("utmaning-c06");
  await page.getByRole("combobox", { name: "Färger" }).selectOption("morkt");
  await hideWords(page);
  const shot = await page.locator(".map-picture").screenshot();
  // Östergötland and Jämtland are filled; in the dark theme's colour.
  const { left } = await edgesOf(page, "example", shot);
  expect(left.filter((edge) => edge >= 0).length).toBeGreaterThan(100);
});

test.describe("an indicator in GL", () => {
  /** How many rows of the picture have the paint in them. */
  const rows = async (page: Page, paint: string) => {
    const { left } = await edgesOf(page, paint, await page.locator(".map-picture").screenshot());
    return left.filter((edge) => edge >= 0).length;
  };

  test("has its classes, and what is missing in none of them", async ({ page, open }) => {
    await open("?visa=job_education_match_rate&ar=2015&del=kon.kvinnor,fodelse.afrika");
    await gl(page);
    await hideWords(page);
    expect(await rows(page, "s1")).toBeGreaterThan(50);
    // Gotland, whose value is withheld, is the only one in the colour of the paper.
    expect(await rows(page, "missing")).toBeGreaterThan(5);
  });

  test("changes with the breakdown", async ({ page, open }) => {
    await open("?visa=job_education_match_rate&ar=2015&del=kon.kvinnor,fodelse.afrika");
    await gl(page);
    await page.getByRole("combobox", { name: "Födda i" }).selectOption("sverige");
    await expect(page.locator(".map-area.paint-s1")).toHaveCount(0);
    await hideWords(page);
    // Software GL draws, and pictures are taken of it, in seconds where two tests share a machine.
    await expect.poll(() => rows(page, "s1"), { timeout: 30_000 }).toBe(0);
    expect(await rows(page, "s5")).toBeGreaterThan(100);
  });
});

test("a close look in GL draws and names the municipalities", async ({ page, open }) => {
  const release = await holdBack(page, "**/municipalityNames-*.json");
  await open("?lan=23");
  await gl(page);
  await zoomIn(page, 3);
  await expect(page.locator(".map-labels")).not.toContainText("Åre");
  const without = await insideOf(page, "23");
  release();
  await expect(page.locator(".map-labels")).toContainText("Åre");
  // The lines are drawn by a worker: the picture follows.
  await expect.poll(async () => (await insideOf(page, "23")) - without).toBeGreaterThan(150);
});

test.describe("GL that cannot be loaded", () => {
  test.use({ allowed: /Failed to (load resource|fetch dynamically imported module)/ });

  test("leaves the SVG, says so once, and can be tried again", async ({ page, open }) => {
    await page.route("**/assets/GlMap-*.js", (route) => route.abort());
    await open("?lan=25");
    const message = page
      .getByRole("status")
      .filter({ has: page.getByRole("button", { name: "Försök igen" }) });
    await expect(message).toHaveCount(1);
    await expect(page.locator(".map-selected")).toHaveCount(1);
    await expect(page.getByRole("region", { name: "Norrbottens län" })).toBeVisible();
    // In the page's flow: it covers neither the legend nor the map.
    const boxes = await Promise.all(
      [".map-message p", ".map-legend", ".map-stage"].map((part) => page.locator(part).boundingBox()),
    );
    const [said, legend, stage] = boxes;
    if (!said || !legend || !stage) throw new Error("message, legend or stage has no box");
    expect(said.y).toBeGreaterThanOrEqual(stage.y + stage.height - 1);
    expect(said.x >= legend.x + legend.width - 1 || said.y >= legend.y + legend.height - 1).toBe(true);
    // When GL is there, the focus goes from the button that is gone to the map's keys.
    const retry = message.getByRole("button", { name: "Försök igen" });
    await retry.focus();
    await page.unroute("**/assets/GlMap-*.js");
    await page.keyboard.press("Enter");
    await gl(page);
    await expect(page.getByRole("listbox", { name: "Sveriges län" })).toBeFocused();
  });
});
