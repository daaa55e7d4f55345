/** The map in other people's pages, on another origin: right height with every system's own script, and nothing broken by hostile hosts. */

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test as base, expect, type Frame, type Page } from "@playwright/test";
import { sv } from "../../src/i18n/sv.ts";
import { type Host, startHost } from "./hosts.ts";
import { rootUrl } from "./page.ts";
import { bare, print } from "./pdf.ts";

const library = (path: string) => readFileSync(createRequire(import.meta.url).resolve(path), "utf8");
const PYM = library("pym.js/dist/pym.v1.js");
const RESIZER = library("iframe-resizer/js/iframeResizer.js");

/** Errors and warnings of all frames, and requests to anyone but host and map. */
const test = base.extend<{ host: Host; quiet: readonly string[] }>({
  host: async ({ page: _ }, use) => {
    const host = await startHost();
    await use(host);
    host.close();
  },
  quiet: [
    async ({ page, host }, use) => {
      const problems: string[] = [];
      page.on("console", (message) => {
        if (["error", "warning"].includes(message.type())) problems.push(message.text());
      });
      page.on("pageerror", (error) => problems.push(error.message));
      page.on("request", (request) => {
        const { origin, protocol } = new URL(request.url());
        const known = [host.origin, new URL(rootUrl()).origin];
        if (protocol.startsWith("http") && !known.includes(origin)) problems.push(request.url());
      });
      await use(problems);
      // The host has no icon; iframe-resizer speaks to its frame before the map is in it.
      const known = /404|target origin provided/;
      expect(problems.filter((problem) => !known.test(problem))).toEqual([]);
    },
    { auto: true },
  ],
});

const address = (search: string) => `${rootUrl()}?${search}`;
const escaped = (text: string) => text.replaceAll("&", "&amp;");

interface FrameOptions {
  readonly search?: string;
  readonly height?: number;
  readonly more?: string;
}
const BARE = "inbaddad=1&dolj=panel,tabell";

const iframe = ({ search = BARE, height = 900, more = "" }: FrameOptions = {}) =>
  `<iframe src="${escaped(address(search))}" title="Karta" lang="sv" width="100%" height="${height}" style="border:0" ${more}></iframe>`;

const htmlOf = (body: string, head = "") =>
  `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>Värd</title>${head}</head><body>${body}<p>Efter</p></body></html>`;

/** The map's frame, ready. */
async function mapIn(page: Page, index = 0): Promise<Frame> {
  await expect.poll(() => maps(page).length).toBeGreaterThan(index);
  const frame = maps(page)[index];
  if (!frame) throw new Error("The host page has no map");
  await frame.waitForSelector("html[data-ready]", { state: "attached" });
  return frame;
}
const maps = (page: Page) => page.frames().filter((frame) => frame.url().startsWith(rootUrl()));

/** By how many pixels the frame is higher than what is in it. */
const excess = (frame: Frame) =>
  frame.evaluate(() => {
    const root = document.getElementById("root");
    return innerHeight - (root?.getBoundingClientRect().height ?? 0);
  });

async function fits(frame: Frame) {
  await expect.poll(async () => Math.abs(await excess(frame)), { timeout: 20_000 }).toBeLessThanOrEqual(1);
}

/** Fits at first, when the content grows, and when it is small again. */
async function followsContent(page: Page) {
  const frame = await mapIn(page);
  await fits(frame);
  const height = () => frame.evaluate(() => innerHeight);
  const first = await height();
  const changes = frame.getByText("Visa ändringar");
  // Not by mouse: where a host's page is zoomed, the test's mouse aims beside.
  await changes.press("Enter");
  await expect.poll(height).toBeGreaterThan(first + 200);
  await fits(frame);
  await changes.press("Enter");
  await expect.poll(height).toBe(first);
  await fits(frame);
}

/** Host pages' listeners, written to the documented forms. */
const LISTENERS = {
  own: `addEventListener("message", (e) => { if (e.data && e.data.type === "lanskartan:resize") for (const f of document.querySelectorAll("iframe")) if (f.contentWindow === e.source) f.style.height = e.data.height + "px"; });`,
  Datawrapper: `window.addEventListener("message", function (a) { if (a.data["datawrapper-height"] !== undefined) { var e = document.querySelectorAll("iframe"); for (var t in a.data["datawrapper-height"]) for (var r, i = 0; (r = e[i]); i++) if (r.contentWindow === a.source) r.style.height = a.data["datawrapper-height"][t] + "px"; } });`,
  AMP: `addEventListener("message", (e) => { const d = e.data; if (d && d.sentinel === "amp" && d.type === "embed-size") document.querySelector("iframe").height = d.height; });`,
  Medium: `addEventListener("message", (e) => { let d; try { d = JSON.parse(e.data); } catch { return; } if (d && d.context === "iframe.resize" && d.src === document.querySelector("iframe").src) document.querySelector("iframe").style.height = d.height + "px"; });`,
} as const;

for (const [name, listener] of Object.entries(LISTENERS)) {
  test(`${name}: the frame is as high as its content, growing and shrinking`, async ({ page, host }) => {
    await page.goto(host.url(htmlOf(iframe({ height: 300 }), `<script>${listener}</script>`)));
    await followsContent(page);
  });
}

test("pym.js sizes the frame", async ({ page, host }) => {
  const script = host.put("/pym.js", PYM);
  const code = `<div id="karta"></div><script src="${script}"></script><script>new pym.Parent("karta", "${address(BARE)}", {})</script>`;
  await page.goto(host.url(htmlOf(code)));
  await followsContent(page);
  const frame = await mapIn(page);
  // What pym adds stays in the frame's address and is not handed on.
  expect(frame.url()).toContain("childId=karta");
  const own = await frame.getByRole("link", { name: "Öppna i eget fönster" }).getAttribute("href");
  expect(own).toBe(rootUrl());
});

test("iframe-resizer 4 sizes the frame, however late it begins", async ({ page, host }) => {
  const script = host.put("/resizer.js", RESIZER);
  await page.goto(
    host.url(
      htmlOf(
        `${iframe({ height: 300 })}<script src="${script}"></script><script>iFrameResize({ warningTimeout: 0 }, "iframe")</script>`,
      ),
    ),
  );
  await followsContent(page);
});

test("resize=own tells our own form only", async ({ page, host }) => {
  const log = `<script>window.log = []; addEventListener("message", (e) => log.push(e.data));</script>`;
  await page.goto(host.url(htmlOf(iframe({ search: `${BARE}&resize=own&id=k7` }), log)));
  const frame = await mapIn(page);
  const told = () => page.evaluate(() => (window as unknown as { log: unknown[] }).log);
  await expect.poll(async () => JSON.stringify(await told())).toContain("lanskartan:ready");
  const height = await frame.evaluate(() =>
    Math.ceil(document.getElementById("root")?.getBoundingClientRect().height ?? 0),
  );
  const sizes = (await told()).filter((data) => (data as { type: string }).type === "lanskartan:resize");
  expect(sizes.at(-1)).toEqual({ type: "lanskartan:resize", v: 1, id: "k7", height });
  for (const data of await told()) expect(data).toMatchObject({ type: /^lanskartan:/, v: 1, id: "k7" });
});

test("events out, the view in; a stranger's message does nothing", async ({ page, host }) => {
  const log = `<script>window.log = []; addEventListener("message", (e) => { if (e.data && /:(ready|change|select|hover)$/.test(e.data.type)) log.push(e.data); });</script>`;
  await page.goto(host.url(htmlOf(iframe({ search: `${BARE}&id=k1` }), log)));
  const frame = await mapIn(page);
  const last = (type: string) =>
    page.evaluate(
      (wanted) =>
        (window as unknown as { log: { type: string }[] }).log.findLast((data) => data.type === wanted),
      `lanskartan:${type}`,
    );
  const set = (values: object) =>
    page.evaluate((message) => document.querySelector("iframe")?.contentWindow?.postMessage(message, "*"), {
      type: "lanskartan:set",
      v: 1,
      ...values,
    });
  await expect.poll(() => last("ready")).toMatchObject({ v: 1, id: "k1", search: "", lang: "sv" });

  await set({ visa: "population", ar: 2015, lan: "23" });
  await expect
    .poll(() => last("change"))
    .toMatchObject({ search: "?lan=23&visa=population&ar=2015", title: /^Jämtlands län: / });
  expect(await last("select")).toMatchObject({ lan: "23" });
  await set({ sprak: "en" });
  await expect.poll(() => last("change")).toMatchObject({ lang: "en", title: /^Jämtland County: / });

  await frame.getByRole("option", { name: /^Gotland/ }).dispatchEvent("click");
  await expect.poll(() => last("select")).toMatchObject({ lan: "09" });
  await frame.getByRole("listbox").focus();
  await expect.poll(() => last("hover")).toMatchObject({ lan: "09" });

  // Nothing that could be run, followed or read: the view stays, and no answer comes.
  const before = JSON.stringify(await last("change"));
  await set({ lan: '"><img src=x onerror=alert(1)>', visa: "javascript:alert(1)", sprak: "__proto__" });
  // The frame beside it is no parent.
  await frame.evaluate(() => {
    window.postMessage({ type: "lanskartan:set", v: 1, lan: "01" }, "*");
  });
  await set({ tema: "morkt" });
  await expect.poll(() => frame.locator("html").getAttribute("data-theme")).toBe("morkt");
  expect(JSON.parse(before)).toMatchObject({ lang: "en" });
  await expect.poll(() => last("change")).toMatchObject({ search: /lan=09.*tema=morkt/ });
  expect(page.frames()).toHaveLength(2);
});

test("what is hidden is not there, what is locked is words", async ({ page, host }) => {
  await page.goto(
    host.url(
      htmlOf(
        iframe({ search: "inbaddad=1&lan=23&dolj=panel,forklaring,reglage,tabell&las=lan,visa,ar" }),
        `<script>${LISTENERS.own}</script>`,
      ),
    ),
  );
  const frame = await mapIn(page);
  await expect(frame.getByText("Kartan visar")).toBeVisible();
  for (const role of ["combobox", "slider", "table", "region", "navigation", "banner"] as const)
    await expect(frame.getByRole(role), role).toHaveCount(0);
  await expect(frame.getByRole("contentinfo")).toContainText("Källor: ");
  // Neither mouse nor key chooses another county; both still say what a county is.
  await frame.getByRole("listbox", { name: "Sveriges län" }).focus();
  await page.keyboard.press("Home");
  await page.keyboard.press("Enter");
  await expect(frame.getByRole("option", { selected: true })).toHaveText(/^Jämtlands län/);
  await expect(frame.locator(".map-tooltip")).toContainText("Stockholms län");
  await fits(frame);
});

test("the keyboard comes in and goes out", async ({ page, host }) => {
  await page.goto(host.url(htmlOf(`<a href="#a">Före</a>${iframe()}<a href="#b" id="b">Bakom</a>`)));
  await mapIn(page);
  await page.getByRole("link", { name: "Före" }).focus();
  const isBehind = () => page.evaluate(() => document.activeElement?.id === "b");
  for (let stops = 0; stops < 30 && !(await isBehind()); stops++) await page.keyboard.press("Tab");
  expect(await isBehind()).toBe(true);
  await page.keyboard.press("Shift+Tab");
  // The focus goes from one process of the browser's to another.
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe("IFRAME");
});

test("the wheel scrolls the host's page; with Ctrl it zooms, and the map says so", async ({ page, host }) => {
  await page.goto(
    host.url(htmlOf(`${iframe()}<div style="height:3000px"></div>`, `<script>${LISTENERS.own}</script>`)),
  );
  const frame = await mapIn(page);
  await frame.waitForFunction(() => "__zoom" in (document.querySelector(".map-stage") ?? {}));
  const middle = await frame.locator(".map-stage").boundingBox();
  if (!middle) throw new Error("The map has no place");
  await page.mouse.move(middle.x + middle.width / 2, middle.y + middle.height / 2);
  await page.mouse.wheel(0, 120);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  await expect(frame.locator(".map-hint")).toContainText("Ctrl");
  await expect(frame.locator(".map-zoomed")).toHaveCount(0);
  await page.evaluate(() => scrollTo(0, 0));
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -120);
  await page.keyboard.up("Control");
  await expect(frame.locator(".map-zoomed")).toHaveCount(1);
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test.describe("hostile hosts", () => {
  test("a sandbox without the origin: everything works, storage or not", async ({ page, host }) => {
    const script = `<script>${LISTENERS.own}</script>`;
    await page.goto(host.url(htmlOf(iframe({ more: 'sandbox="allow-scripts"' }), script)));
    await followsContent(page);
    const frame = await mapIn(page);
    expect(await frame.evaluate(() => self.origin)).toBe("null");
    await frame.getByRole("combobox", { name: "Kartan visar" }).selectOption("utmaning-c05");
    await expect(frame.getByRole("region", { name: "Teckenförklaring" })).toContainText(
      "nämns vid utmaningen",
    );
  });

  test("a host without scripts: the frame has the height that was handed out, and all of it can be reached", async ({
    page,
    host,
  }) => {
    await page.goto(
      host.url(htmlOf(iframe({ height: 620 })), { "Content-Security-Policy": "script-src 'none'" }),
    );
    const frame = await mapIn(page);
    expect(await frame.evaluate(() => innerHeight)).toBe(620);
    await frame.getByRole("link", { name: "Öppna i eget fönster" }).scrollIntoViewIfNeeded();
    await expect(frame.getByRole("link", { name: "Öppna i eget fönster" })).toBeInViewport();
  });

  const RESETS =
    "* { box-sizing: border-box; transition: all 1s; line-height: 3; direction: rtl } html { zoom: 1.25 }";
  test("resets, a page from right to left, a zoomed page", async ({ page, host }) => {
    const head = `<style>${RESETS}</style><script>${LISTENERS.own}</script>`;
    await page.goto(host.url(htmlOf(iframe(), head).replace("<html", '<html dir="rtl"')));
    await followsContent(page);
  });

  test("a tab that is opened later: right height then", async ({ page, host }) => {
    const hidden = `<div id="flik" style="display:none">${iframe({ height: 300 })}</div>`;
    await page.goto(host.url(htmlOf(hidden, `<script>${LISTENERS.own}</script>`)));
    await expect.poll(() => maps(page).length).toBe(1);
    await page.evaluate(() => document.getElementById("flik")?.style.setProperty("display", "block"));
    await fits(await mapIn(page));
  });

  test("away and back again", async ({ page, host }) => {
    const other = host.url(htmlOf("En annan sida"));
    await page.goto(host.url(htmlOf(iframe({ height: 300 }), `<script>${LISTENERS.own}</script>`)));
    await fits(await mapIn(page));
    await page.goto(other);
    await page.goBack();
    await fits(await mapIn(page));
  });

  for (const search of [BARE, `${BARE}&lan=14&jamfor=09`]) {
    test(`printed with the host's page the map is on it, with its words and sources: ${search}`, async ({
      page,
      host,
    }) => {
      const frames = iframe({ search, height: 300 });
      await page.goto(host.url(htmlOf(frames, `<script>${LISTENERS.own}</script>`)));
      const frame = await mapIn(page);
      await fits(frame);
      const { pages, fills } = await print(page);
      const text = pages.join("");
      expect(text).toContain("Kartanvisar");
      expect(text).toContain("Norrbotten");
      // The frame does not grow on paper: the foot is in it all the same.
      expect(text).toContain(bare(sv.footer.short));
      expect(text).toContain("Efter");
      // Regions, councils, county boards, the municipality.
      for (const colour of ["#6fa5ab", "#eccd83", "#9a5560", "#223f4d"]) expect(fills).toContain(colour);
    });
  }
});

/** What the administrators of the four systems typically allow, with the one line that the studio hands out. */
const RECIPES = {
  Sitevision: (site: string) =>
    `default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; frame-src ${site}`,
  Optimizely: (site: string) => `default-src 'self'; style-src 'self'; frame-src 'self' ${site}`,
  WordPress: (site: string) =>
    `default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; frame-src ${site}`,
  SharePoint: (site: string) => `frame-src 'self' ${site}; script-src 'self' 'unsafe-inline'`,
};

for (const [name, policy] of Object.entries(RECIPES)) {
  test(`the plain frame under a policy as in ${name}`, async ({ page, host }) => {
    const site = new URL(rootUrl()).origin;
    const plain = iframe({ height: 900 }).replace(' style="border:0"', "");
    await page.goto(host.url(htmlOf(plain), { "Content-Security-Policy": policy(site) }));
    const frame = await mapIn(page);
    await expect(frame.getByRole("listbox", { name: "Sveriges län" })).toBeAttached();
    // As high as its attribute says, and the map fills it.
    expect(await frame.evaluate(() => innerHeight)).toBe(900);
  });
}

test("eight maps on a page: each its own height and view, no WebGL context", async ({ page, host }) => {
  await page.addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...args: [string]) {
      document.documentElement.dataset.contexts = args[0];
      return original.apply(this, args as never);
    } as typeof original;
  });
  const searches = [
    "lan=01",
    "lan=03",
    "ar=1996",
    "ar=2026",
    "visa=population",
    "visa=utmaning-c01",
    "sprak=en",
    "",
  ];
  const frames = searches.map((search, i) => iframe({ search: `${search}&${BARE}&id=k${i}`, height: 400 }));
  await page.goto(host.url(htmlOf(frames.join(""), `<script>${LISTENERS.own}</script>`)));
  // As the host has it: a frame out of sight may hear of its new height only when it is seen.
  const beside = async (frame: Frame) => {
    const given = await (await frame.frameElement()).evaluate((element) => (element as Element).clientHeight);
    const wanted = await frame.evaluate(
      () => document.getElementById("root")?.getBoundingClientRect().height ?? 0,
    );
    return Math.abs(given - wanted);
  };
  for (const [i] of searches.entries()) {
    const frame = await mapIn(page, i);
    await expect.poll(() => beside(frame), { timeout: 20_000 }).toBeLessThanOrEqual(1);
  }
  const set = { type: "lanskartan:set", v: 1, tema: "morkt" };
  await page.evaluate((message) => {
    document.querySelectorAll("iframe")[2]?.contentWindow?.postMessage(message, "*");
  }, set);
  await expect.poll(() => maps(page)[2]?.locator("html").getAttribute("data-theme")).toBe("morkt");
  for (const [i, frame] of maps(page).entries()) {
    expect(await frame.locator("html").getAttribute("data-theme"), `map ${i}`).toBe(i === 2 ? "morkt" : null);
    expect(await frame.locator("html").getAttribute("data-contexts"), `map ${i}`).toBeNull();
    expect(await frame.locator("html").getAttribute("data-renderer"), `map ${i}`).toBe("svg");
  }
});

for (const width of [280, 320, 600, 1000]) {
  test(`at ${width} px nothing reaches out of the frame`, async ({ page, host }) => {
    await page.setViewportSize({ width, height: 800 });
    const style = `<style>body { margin: 0 }</style><script>${LISTENERS.own}</script>`;
    for (const search of ["inbaddad=1&lan=14", "inbaddad=1&visa=population&vy=tabell"]) {
      await page.goto(host.url(htmlOf(iframe({ search }), style)));
      const frame = await mapIn(page);
      await fits(frame);
      expect(await frame.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });
}

/** Three widths, and layers whose words are shorter and longer. */
const LAYERS = ["", "utmaning-c05", "population", "job_education_match_rate"];
for (const width of [320, 600, 1000]) {
  test(`<lanskartan-karta> at ${width} px: right height, and nothing on the host's page moves`, async ({
    page,
    host,
  }) => {
    await page.setViewportSize({ width, height: 1700 });
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
      }).observe({ type: "layout-shift", buffered: true });
    });
    for (const layer of LAYERS) {
      const element = `<lanskartan-karta visa="${layer}" dolj="panel,tabell"></lanskartan-karta>`;
      const script = `<style>body { margin: 0 }</style><script src="${rootUrl()}embed/v1.js"></script>`;
      await page.goto(host.url(htmlOf(element, script)));
      const frame = await mapIn(page);
      await fits(frame);
      await expect(page.locator("iframe")).toHaveAttribute("title", /Länskartan$/);
      expect(await page.evaluate("shifts"), layer).toEqual([]);
    }
  });
}

test("<lanskartan-karta>: attributes in, events out, gone without a trace and back again", async ({
  page,
  host,
}) => {
  const element = '<lanskartan-karta lan="23" dolj="panel,tabell" sprak="en"></lanskartan-karta>';
  const log = `<script>window.log = []; for (const name of ["ready", "change", "select", "hover"]) addEventListener("lanskartan:" + name, (e) => log.push([name, e.detail]));</script>`;
  await page.goto(host.url(htmlOf(`${element}${log}<script src="${rootUrl()}embed/v1.js" async></script>`)));
  const frame = await mapIn(page);
  const last = (name: string) =>
    page.evaluate(
      (wanted) =>
        (window as unknown as { log: [string, unknown][] }).log.findLast(([one]) => one === wanted)?.[1],
      name,
    );
  await expect.poll(() => last("ready")).toMatchObject({ search: "?lan=23&sprak=en", lang: "en" });
  await expect(page.locator("iframe")).toHaveAttribute("lang", "en");
  const set = (name: string, value: string) =>
    page
      .locator("lanskartan-karta")
      .evaluate((one, [n, v]) => one.setAttribute(n, v), [name, value] as const);
  await set("visa", "population");
  await set("ar", "2010");
  await expect
    .poll(() => last("change"))
    .toMatchObject({ search: "?lan=23&visa=population&ar=2010&sprak=en" });
  await page.locator("lanskartan-karta").evaluate((one) => one.removeAttribute("lan"));
  await expect.poll(() => last("select")).toEqual({ lan: null });
  await fits(frame);
  await page.evaluate(() => {
    const one = document.querySelector("lanskartan-karta");
    one?.remove();
    if (one) document.body.append(one);
  });
  await expect.poll(() => frame.isDetached()).toBe(true);
  await expect(page.locator("iframe")).toHaveCount(1);
  await fits(await mapIn(page));
});

test("a script that comes when the map has long been there gives frame and element their height, and is heard", async ({
  page,
  host,
}) => {
  const plain = iframe({ search: `${BARE}&visa=utmaning-c05`, height: 300 });
  const inElement = `<lanskartan-karta visa="utmaning-c06">${plain}</lanskartan-karta>`;
  await page.goto(host.url(htmlOf(plain + inElement)));
  // The later timers of a frame's own have run too.
  const [first, second] = [await mapIn(page, 0), await mapIn(page, 1)];
  for (const frame of [first, second]) {
    await frame.waitForFunction(
      () => "ready" in document.documentElement.dataset && performance.now() > 2500,
    );
    expect(await frame.evaluate(() => innerHeight)).toBe(300);
  }
  await page.addScriptTag({ url: `${rootUrl()}embed/v1.js` });
  for (const frame of [first, second]) await fits(frame);
  // What the element says counts, and it goes on to.
  const title = page.locator("lanskartan-karta > iframe");
  await expect.poll(() => second.evaluate(() => location.search)).toContain("visa=utmaning-c06");
  await page.locator("lanskartan-karta").evaluate((element) => element.setAttribute("visa", "utmaning-c07"));
  await expect.poll(() => second.evaluate(() => location.search)).toContain("visa=utmaning-c07");
  await expect.poll(async () => (await title.getAttribute("title")) === (await second.title())).toBe(true);
});

test("the self-test in a host page with the script: its height, its title, nobody else asked", async ({
  page,
  host,
}) => {
  const frame = `<iframe src="${rootUrl()}sjalvtest.html" title="Självtest" width="100%" height="300"></iframe>`;
  await page.goto(host.url(htmlOf(`${frame}<script src="${rootUrl()}embed/v1.js" defer></script>`)));
  const inside = page.frameLocator("iframe");
  await expect(inside.getByRole("status")).not.toBeEmpty();
  const report = await inside.getByRole("textbox").inputValue();
  expect(report).toContain("Självtest");
  expect(report).toContain("Ramen har rätt höjd");
});
