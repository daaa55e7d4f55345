/** The first paint: what is there before any script, what React makes of it, and what it costs. */

import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "@playwright/test";
import { belowUrl, expect, holdBack, ready, rootUrl, test } from "./page.ts";

test.describe("with JavaScript off", () => {
  test.use({ javaScriptEnabled: false });

  test("map, names and the table of 2015 are readable", async ({ page }) => {
    await page.goto(rootUrl());
    const table = page.getByRole("table", { name: /2015/ });
    await expect(table.getByRole("rowheader")).toHaveCount(21);
    await expect(table.getByRole("row", { name: /Gotlands län/ })).toContainText(
      "Region Gotland (Gotlands kommun)",
    );
    await expect(table.getByRole("row", { name: /Stockholms län/ })).toContainText(
      "Länsstyrelsen i Stockholms län",
    );
    await expect(page.getByRole("region", { name: "Sverige" })).toBeVisible();
    // The areas are coloured by the styles in the HTML: Norrbotten and Skåne had different kinds of actor.
    const fill = (name: string) =>
      page.locator(`.map-area path[id$="-${name}"]`).evaluate((path) => getComputedStyle(path).fill);
    expect(await fill("25")).not.toBe(await fill("12"));
    await expect(page.locator(".map-labels text", { hasText: "Norrbotten" }).first()).toBeVisible();
  });

  test("one sentence in each language says what needs JavaScript, and no control is shown that does nothing", async ({
    page,
  }) => {
    await page.goto(rootUrl());
    for (const locale of ["sv", "en"])
      await expect(page.locator(`p[lang="${locale}"]`, { hasText: "JavaScript" })).toBeVisible();
    for (const role of ["combobox", "slider", "listbox"] as const)
      await expect(page.getByRole(role)).toHaveCount(0);
    for (const name of ["Zooma in", "Tabell", "Kopiera länk"])
      await expect(page.getByRole("button", { name })).toHaveCount(0);
    await expect(page.getByRole("link", { name: "English" })).toHaveCount(0);
    // The words that the controls stood for are there.
    await expect(page.locator(".indicators-headline")).toHaveText(
      /Kartan visar\s+Aktörer med regionalt utvecklingsansvar.*år\s+2015/,
    );
  });
});

test("with JavaScript on, nothing says that it is off", async ({ page, open }) => {
  await open();
  await expect(page.getByText("krävs JavaScript")).toBeHidden();
});

const SIZES = [
  [320, 640],
  [768, 1024],
  [1440, 900],
] as const;

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly { readonly node: Node | null }[];
}

/**
 * Notes from the very beginning of the page how much anything moved that nobody had asked to. A space that goes to the
 * next line with the word that has just come is not seen to move.
 */
const watchShifts = (page: Page) =>
  page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries() as LayoutShift[]) {
        const spaces = sources.filter(({ node }) => node instanceof Text && node.data.trim() === "");
        if (sources.length === 0 || spaces.length < sources.length) shifts.push(value);
      }
    }).observe({ type: "layout-shift", buffered: true });
  });

const shiftsOn = (page: Page) => page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts);

const twoFrames = (page: Page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

for (const [width, height] of SIZES) {
  test(`React takes over the default view without moving anything at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await watchShifts(page);
    await page.goto(rootUrl());
    const prerendered = await page.locator("#root > .app").elementHandle();
    await ready(page);
    await twoFrames(page);
    expect(await shiftsOn(page)).toEqual([]);
    // The very element that was in the HTML, not a new one in its place.
    expect(await prerendered?.evaluate((element) => element === document.querySelector("#root > .app"))).toBe(
      true,
    );
  });
}

test("another address never shows the default view's words, and gets its own", async ({ page }) => {
  // The page's script is held back, so that the moment before it can be looked at.
  const release = await holdBack(page, "**/assets/index-*.js");
  await page.goto(`${rootUrl()}?lan=25&sprak=en&tema=morkt`, { waitUntil: "commit" });
  await expect(page.locator(".map-area").first()).toBeAttached();
  await expect(page.getByRole("heading", { name: "Sverige" })).toBeHidden();
  // The colours of 2015 are hidden too: all counties have the ground's paint.
  const fills = await page
    .locator(".map-area")
    .evaluateAll((areas) => [...new Set(areas.map((area) => getComputedStyle(area).fill))]);
  expect(fills).toHaveLength(1);
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe("rgb(18, 25, 30)");
  release();
  await ready(page);
  await expect(page.getByRole("region", { name: "Norrbotten County" })).toBeVisible();
  await expect(page).toHaveTitle(/Norrbotten County/);
});

/** The page over a line that stops in the middle of the HTML: `send` lets it through until before `mark`, or to its end. */
async function stoppingLine(page: Page) {
  const html = await (await page.request.get(rootUrl())).text();
  let sent = 0;
  let line: ServerResponse | null = null;
  const server = createServer(async ({ url = "/" }, response) => {
    if (url === "/") {
      line = response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" });
      line.write(html.slice(0, sent));
      return;
    }
    const file = await fetch(rootUrl() + url.slice(1));
    response.writeHead(file.status, { "Content-Type": file.headers.get("Content-Type") ?? "text/plain" });
    response.end(Buffer.from(await file.arrayBuffer()));
  });
  await new Promise<void>((listening) => server.listen(0, "localhost", listening));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    send(mark?: string) {
      const end = mark === undefined ? html.length : html.indexOf(mark, sent);
      if (end < sent) throw new Error(`no ${mark} after character ${sent}`);
      const part = html.slice(sent, end);
      sent = end;
      if (mark === undefined) line?.end(part);
      else line?.write(part);
    },
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

test("nothing is painted before title and counties are there", async ({ page }) => {
  const line = await stoppingLine(page);
  line.send('<div id="karta"');
  await page.goto(line.url, { waitUntil: "commit" });
  await expect(page.locator(".map-area path")).toHaveCount(21);
  const held = await page.evaluate(() => performance.now());
  line.send();
  const painted = await page.evaluate(
    () =>
      new Promise<number>((seen) => {
        new PerformanceObserver((list) => seen(list.getEntries()[0]?.startTime ?? 0)).observe({
          type: "paint",
          buffered: true,
        });
      }),
  );
  expect(painted).toBeGreaterThan(held);
  line.close();
});

for (const [width, height] of SIZES)
  test(`nothing moves while the HTML comes in pieces at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await watchShifts(page);
    const line = await stoppingLine(page);
    // Nothing is painted before (the test above).
    line.send('<div id="karta"');
    await page.goto(line.url, { waitUntil: "commit" });
    for (const [mark, there] of [
      ["<text", ".map-labels"],
      ["<button", ".map-zoom legend"],
      ["</button>", ".map-zoom button"],
      ['class="app-side"', ".indicators-slider"],
      ["</section>", ".app-side section >> nth=0"],
      ["<tbody", "thead"],
      ["<footer", "tbody"],
    ] as const) {
      line.send(mark);
      await page.locator(there).first().waitFor({ state: "attached" });
      await twoFrames(page);
    }
    line.send();
    await ready(page);
    await twoFrames(page);
    expect(await shiftsOn(page)).toEqual([]);
    line.close();
  });

test("the first frame is the map's, and the next has all of the page", async ({ page }) => {
  await page.addInitScript(() => {
    const frames: string[][] = [];
    Object.assign(globalThis, { frames });
    const shown = () =>
      [
        ".app-header",
        ".indicators-headline",
        ".map-areas",
        ".map-overlay",
        ".map-legend",
        ".app-side",
        ".app-table",
      ]
        .flatMap((part) => document.querySelector(part) ?? [])
        .filter((element) => element.checkVisibility())
        .map((element) => element.classList[0] ?? "");
    const look = () => {
      if (document.querySelector(".app-footer")) frames.push(shown());
      if (frames.length < 2) requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  // The whole page is there at once, and its script is not: the two frames are the HTML's own.
  const release = await holdBack(page, "**/assets/index-*.js");
  await page.goto(rootUrl(), { waitUntil: "commit" });
  const first = ["app-header", "indicators-headline", "map-areas"];
  await expect
    .poll(() => page.evaluate(() => (globalThis as unknown as { frames: string[][] }).frames))
    .toEqual([first, [...first, "map-overlay", "map-legend", "app-side", "app-table"]]);
  release();
});

test("an address that names a part of the page leads there", async ({ page }) => {
  await page.goto(`${rootUrl()}#tabell`);
  await ready(page);
  await expect(page.locator("#tabell")).toBeInViewport();
});

test.describe("when the page's script cannot be had", () => {
  test.use({ allowed: /Failed to load resource/ });

  test("the default view comes back into sight", async ({ page }) => {
    await page.route("**/assets/index-*.js", (route) => route.abort());
    await page.goto(`${rootUrl()}?lan=25`);
    await expect(page.getByRole("heading", { name: "Sverige" })).toBeVisible();
  });
});

test("the HTML has no style attribute, one file is enough for the first paint, and the rest stays in budget", async ({
  page,
}) => {
  const requested: string[] = [];
  page.on("request", (request) => requested.push(new URL(request.url()).pathname));
  const response = await page.goto(rootUrl());
  const html = (await response?.text()) ?? "";
  expect(html).not.toMatch(/\sstyle=/);
  // The one for paper holds nothing up.
  expect(html.match(/<link[^>]*rel="stylesheet"[^>]*media="print"[^>]*>/g)).toHaveLength(1);
  expect(html.match(/<link[^>]*stylesheet/g)).toHaveLength(1);
  // Browsers of 2023 know no light-dark(): the build has written it out.
  expect(html).not.toContain("light-dark(");
  await ready(page);
  expect(requested.filter((path) => /GlMap|maplibre|\/en-|county-\d\d/.test(path))).toEqual([]);
});

for (const search of ["?visa=utmaning-c02", "?lan=14", "?sprak=en", "?sprak=en&lan=23", "?sida=kallor"]) {
  test(`${search} loads neither the other language nor other counties before it is ready`, async ({
    page,
    open,
  }) => {
    const requested: string[] = [];
    page.on("request", (request) => requested.push(new URL(request.url()).pathname));
    await open(search);
    const other = search.includes("sprak=en") ? /\/sv-/ : /\/en-/;
    const county = /lan=(\d\d)/.exec(search)?.[1];
    expect(requested.filter((path) => other.test(path) || /GlMap|maplibre/.test(path))).toEqual([]);
    expect(
      requested.filter((path) => /county-\d\d/.test(path) && !path.includes(`county-${county}`)),
    ).toEqual([]);
  });
}

test("the policy is in the page and in the headers", async ({ page }) => {
  const response = await page.goto(rootUrl());
  const header = response?.headers()["content-security-policy"] ?? "";
  const meta =
    (await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute("content")) ?? "";
  expect(header).toBe(`${meta}; frame-ancestors *`);
  expect(meta).toMatch(
    /^default-src 'none'; script-src 'self' 'sha256-[^']+'; style-src 'self' 'sha256-[^']+'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; worker-src 'self'; frame-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'$/,
  );
  expect(response?.headers()["access-control-allow-origin"]).toBe("*");
});

test("everything works under a sub-path", async ({ page }) => {
  await page.goto(`${belowUrl()}?lan=12&visa=utmaning-c05`);
  await ready(page);
  await expect(page.getByRole("region", { name: "Skåne län" })).toContainText("Integration för tillväxt");
  await page.getByRole("link", { name: "Källor och licenser" }).first().click();
  await expect(page.getByRole("heading", { name: "Källor och licenser" })).toBeVisible();
});
