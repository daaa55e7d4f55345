/** The self-test: alone, and in pages of another origin that do nothing, listen as other systems do, run the real libraries, or lock the frame in. */

import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import type { FrameLocator, Page } from "@playwright/test";
import { violations } from "./axe.ts";
import { expect as baseExpect, belowUrl, rootUrl, test } from "./page.ts";

const require = createRequire(import.meta.url);
const RESIZER = readFileSync(require.resolve("iframe-resizer/js/iframeResizer.js"), "utf8");
const PYM = readFileSync(require.resolve("pym.js/dist/pym.v1.js"), "utf8");

// The host pages lie on another origin than the map, on purpose; iframe-resizer speaks to frames before they are loaded.
test.use({ allowed: /^request to http:\/\/127\.0\.0\.1:|^Failed to execute 'postMessage'.*'http:\/\/127/ });
// A host that obeys nothing is waited for, form after form.
const expect = baseExpect.configure({ timeout: 15_000 });

/** Host pages on an origin of their own: each HTML at its own path. */
async function startHost() {
  const pages: string[] = [];
  const server = createServer(({ url }, response) => {
    const html = pages[Number(url?.slice(1).split("?")[0])];
    response.writeHead(html ? 200 : 404, { "Content-Type": "text/html; charset=utf-8" }).end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: (body: string, head = "") => {
      const html = `<!doctype html><html lang="sv"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>Värd</title>${head}</head><body>${body}</body></html>`;
      return `http://127.0.0.1:${port}/${pages.push(html) - 1}`;
    },
    close: () => server.close(),
  };
}

let host: Awaited<ReturnType<typeof startHost>>;
test.beforeAll(async () => {
  host = await startHost();
});
test.afterAll(() => host.close());

const address = (search = "") => `${rootUrl()}sjalvtest.html${search}`;
const iframe = (search = "", attributes = 'height="300"') =>
  `<iframe id="karta" title="Länskartan" src="${address(search)}" width="600" ${attributes}></iframe>`;
const done = /^Testet är klart: \d+ bra, \d+ att kontrollera, \d+ fel\.$/;

type Place = Page | FrameLocator;
const status = (place: Place) => place.locator(".selftest-status");
const row = (place: Place, name: string) => place.getByRole("listitem").filter({ has: heading(place, name) });
const heading = (place: Place, name: string) => place.getByRole("heading", { name, level: 3 });
const report = (place: Place) => place.getByLabel("Rapporten som text");

/** Opens a host page and waits until the test in its frame is done. */
async function openHost(page: Page, body: string, head = "") {
  await page.goto(host.url(body, head));
  const frame = page.frameLocator("iframe");
  await expect(status(frame)).toHaveText(done);
  return frame;
}

/** How much higher the frame is than what is in it. */
const spare = (frame: FrameLocator) =>
  frame
    .locator("main")
    .evaluate((main) => Math.abs(window.innerHeight - Math.ceil(main.getBoundingClientRect().height)));

const sideways = (place: Place) =>
  place.locator("html").evaluate((root) => root.scrollWidth - root.clientWidth);

test.describe("alone", () => {
  test("says so, hands out the code, and tests what can be tested", async ({ page }) => {
    await page.goto(`${belowUrl()}sjalvtest.html?tema=morkt`);
    await expect(status(page)).toHaveText(done);
    await expect(page.getByRole("heading", { name: "Sidan visas inte i en ram" })).toBeVisible();
    const code = page.getByLabel("Kod att klistra in");
    await expect(code).toHaveValue(new RegExp(`src="${belowUrl()}sjalvtest.html"`));
    await expect(code).toHaveValue(new RegExp(`src="${belowUrl()}embed/v1.js" defer`));
    await expect(row(page, "Anrop till andra webbplatser")).toContainText("Bra");
    await expect(row(page, "Tid till första bild")).toContainText(/\d+ millisekunder/);
    await expect(heading(page, "Ramens höjd")).toHaveCount(0);
    await expect(report(page)).toHaveValue(/Bra – Anrop till andra webbplatser: 0 anrop/);
    await expect(page.locator("html")).toHaveCSS("color-scheme", "dark");
  });

  test("speaks English, and keeps the rest of the address when it changes language", async ({ page }) => {
    await page.goto(address("?id=a1&childId=b&sprak=en"));
    await expect(status(page)).toHaveText(/^The test is done/);
    await expect(page).toHaveTitle("Self-test – Länskartan");
    await page.getByRole("link", { name: "På svenska" }).click();
    await expect(page).toHaveURL(address("?id=a1&childId=b&sprak=sv"));
    await expect(status(page)).toHaveText(done);
    await expect(page.locator("html")).toHaveAttribute("lang", "sv");
  });

  test("copies the report, or selects it where that is not allowed", async ({ page, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.goto(address());
    const copy = page.getByRole("button", { name: "Kopiera rapporten" });
    await copy.click();
    await expect(page.getByText("Rapporten är kopierad.")).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await report(page).inputValue());
    await page.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
    await copy.click();
    await expect(report(page)).toBeFocused();
    expect(await page.evaluate(() => getSelection()?.toString())).toContain("Självtest för Länskartan");
  });

  for (const scheme of ["light", "dark", "forced"] as const)
    test(`has no accessibility violation and no sideways scrolling at 320 px, ${scheme}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.emulateMedia({
        colorScheme: scheme === "dark" ? "dark" : "light",
        forcedColors: scheme === "forced" ? "active" : "none",
      });
      for (const search of ["", "?sprak=en"]) {
        await page.goto(address(search));
        await expect(page.getByRole("textbox")).toHaveCount(2);
        expect(await violations(page)).toEqual([]);
        expect(await sideways(page)).toBe(0);
      }
    });

  test("can be read without JavaScript", async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(address());
    await expect(page.locator("noscript p").first()).toBeVisible();
    await context.close();
  });
});

test.describe("in a page of another origin", () => {
  test("that does nothing: says that the frame is too low, and what to do", async ({ page }) => {
    const frame = await openHost(page, iframe());
    await expect(row(frame, "Ramens höjd")).toContainText("Fel");
    await expect(row(frame, "Ramens höjd")).toContainText(/Ramen är 300 pixlar hög, innehållet \d{3,4}\./);
    await expect(row(frame, "Ramens höjd")).toContainText(`<script src="${rootUrl()}embed/v1.js" defer>`);
    await expect(row(frame, "Meddelanden om höjden")).toContainText("följer inget av meddelandena");
    await expect(row(frame, "Ramens titel")).toContainText("Det vet bara din sida");
    await expect(report(frame)).toHaveValue(/Din sidas adress: http:\/\/127\.0\.0\.1:\d+\n/);
    await page.locator("iframe").evaluate((element) => element.setAttribute("width", "320"));
    await expect.poll(() => frame.locator("main").evaluate(() => window.innerWidth)).toBe(320);
    expect(await sideways(frame)).toBe(0);
    const inner = page.frame({ url: /sjalvtest/ });
    expect(inner && (await violations(inner))).toEqual([]);
  });

  test("that listens as Datawrapper's code does: follows it, also when the content grows", async ({
    page,
  }) => {
    const listener = `<script>window.addEventListener("message", function (event) {
      if (event.data["datawrapper-height"] === undefined) return;
      var frames = document.querySelectorAll("iframe");
      for (var id in event.data["datawrapper-height"])
        for (var frame, i = 0; (frame = frames[i]); i++)
          if (frame.contentWindow === event.source)
            frame.style.height = event.data["datawrapper-height"][id] + "px";
    });</script>`;
    const frame = await openHost(page, listener + iframe("?id=a1"));
    await expect(row(frame, "Ramens höjd")).toContainText(/Bra.*rätt höjd: \d{3,4} pixlar/s);
    await expect(row(frame, "Meddelanden om höjden")).toContainText("Din sida följer: Datawrapper.");
    await expect.poll(() => spare(frame)).toBeLessThanOrEqual(1);
    await page.locator("iframe").evaluate((element) => element.setAttribute("width", "320"));
    await expect.poll(() => frame.locator("main").evaluate(() => window.innerWidth)).toBe(320);
    await expect.poll(() => spare(frame)).toBeLessThanOrEqual(1);
    await frame.getByRole("button", { name: "Gör om testet" }).click();
    await expect(status(frame)).toHaveText(/pågår/);
    await expect(status(frame)).toHaveText(done);
    await expect(row(frame, "Meddelanden om höjden")).toContainText("Din sida följer: Datawrapper.");
    await expect.poll(() => spare(frame)).toBeLessThanOrEqual(1);
  });

  test("that runs iframe-resizer", async ({ page }) => {
    const run = '<script>iFrameResize({ checkOrigin: true }, "#karta")</script>';
    const frame = await openHost(page, iframe("", "") + run, `<script>${RESIZER}</script>`);
    await expect(row(frame, "Ramens höjd")).toContainText("Bra");
    await expect(row(frame, "Meddelanden om höjden")).toContainText("Din sida följer: iframe-resizer.");
    await expect.poll(() => spare(frame)).toBeLessThanOrEqual(1);
  });

  test("that runs pym.js", async ({ page }) => {
    const run = `<div id="plats"></div><script>new pym.Parent("plats", "${address()}", { title: "Länskartan" })</script>`;
    const frame = await openHost(page, run, `<script>${PYM}</script>`);
    await expect(row(frame, "Ramens höjd")).toContainText("Bra");
    await expect(row(frame, "Meddelanden om höjden")).toContainText("Din sida följer: pym.js.");
    await expect.poll(() => spare(frame)).toBeLessThanOrEqual(1);
  });

  test("that locks the frame in: says what is off, and works", async ({ page }) => {
    const frame = await openHost(page, iframe("?resize=own", 'sandbox="allow-scripts" height="300"'));
    await expect(row(frame, "Sandlåda")).toContainText("utan allow-same-origin");
    await expect(row(frame, "Anrop till andra webbplatser")).toContainText("0 anrop till andra");
    await expect(row(frame, "Ramens höjd")).toContainText("Fel");
  });

  test("that answers for its frame: title, language, policy and what it has blocked are told", async ({
    page,
  }) => {
    const answer = `<script>addEventListener("message", ({ data, source }) => {
      if (data.type !== "lanskartan:ask" || data.v !== 1) return;
      source.postMessage({ type: "lanskartan:host", v: 1, script: "v1", title: "<b>Karta</b>", lang: "en",
        policies: ["default-src 'self'"], violations: [{ directive: "script-src-elem", blocked: "${new URL(rootUrl()).origin}" }],
        width: 600, height: 300 }, "*");
    })</script>`;
    const frame = await openHost(page, answer + iframe("?resize=own"));
    await expect(row(frame, "Ramens titel")).toContainText("Ramen har en titel: ”<b>Karta</b>”.");
    await expect(row(frame, "Titelns språk")).toContainText("Kontrollera");
    await expect(row(frame, "Din sidas säkerhetspolicy (CSP)")).toContainText("default-src 'self'");
    await expect(row(frame, "Stoppat av säkerhetspolicyn")).toContainText("Fel");
  });

  test("in a part that is not shown: tests when it is", async ({ page }) => {
    await page.goto(host.url(`<div id="flik" hidden>${iframe("?resize=own")}</div>`));
    const frame = page.frameLocator("iframe");
    await expect(status(frame)).toHaveText(/pågår/);
    await page.locator("#flik").evaluate((part) => part.removeAttribute("hidden"));
    await expect(status(frame)).toHaveText(done);
    await expect(row(frame, "Ramens höjd")).toContainText("Ramen är 300 pixlar hög");
  });
});
