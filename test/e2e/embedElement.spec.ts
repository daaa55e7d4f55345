/** `<lanskartan-karta>` on a host page of another origin: its frame, its attributes, its events, and the room it keeps. */

import type { Page } from "@playwright/test";
import { expect, inside, insideHeight, ready, resize, say, test, told } from "./standIn.ts";

const FRAME = "lanskartan-karta > iframe";
const QUIET = 'dolj="panel,tabell"';

/** A frame as it stands in the studio's code, inside the element. */
const frameIn = (search: string, height: number) =>
  `<iframe src="SITE${search}" title="Karta" lang="sv" width="100%" height="${height}" style="border:0"></iframe>`;

/** Sets attributes of the element in one task; null takes one away. */
const set = (page: Page, values: Readonly<Record<string, string | null>>) =>
  page.locator("lanskartan-karta").evaluate((element, entries) => {
    for (const [name, value] of entries) {
      if (value === null) element.removeAttribute(name);
      else element.setAttribute(name, value);
    }
  }, Object.entries(values));

/** The search parameters of a frame's address, without its name. */
async function searchOf(page: Page, frame = page.locator(FRAME)) {
  const search = new URL((await frame.getAttribute("src")) ?? "").searchParams;
  expect(search.get("id")).toMatch(/^[A-Za-z0-9_-]{1,40}$/);
  search.delete("id");
  return Object.fromEntries(search);
}

test.describe("the frame", () => {
  test("is called after the map and follows the view's title and language", async ({ page, visit }) => {
    await visit(
      `<lanskartan-karta lan="09" ${QUIET}><a href="/">Kartan</a></lanskartan-karta><lanskartan-karta sprak="en" lan=""></lanskartan-karta>`,
    );
    const [sv, en] = [page.locator(FRAME).first(), page.locator(FRAME).last()];
    await expect(sv).toHaveAttribute("title", "Karta: Länskartan");
    await expect(sv).toHaveAttribute("lang", "sv");
    await expect(en).toHaveAttribute("title", "Map: Länskartan");
    await expect(en).toHaveAttribute("lang", "en");
    for (const [name, value] of [
      ["loading", "lazy"],
      ["width", "100%"],
      ["allow", "clipboard-write"],
    ] as const)
      await expect(sv).toHaveAttribute(name, value);
    expect(await searchOf(page, sv)).toEqual({
      lan: "09",
      dolj: "panel,tabell",
      inbaddad: "1",
      resize: "own",
    });
    expect(await searchOf(page, en)).toEqual({ sprak: "en", inbaddad: "1", resize: "own" });
    expect(await sv.getAttribute("src")).not.toBe(await en.getAttribute("src"));
    expect(
      await page
        .locator("lanskartan-karta")
        .first()
        .evaluate((e) => getComputedStyle(e).display),
    ).toBe("block");
    await expect(page.getByRole("link", { name: "Kartan" })).toBeVisible();

    await say(page, await inside(sv), ready('Aktörer "2015"<b>', "en"));
    await expect(sv).toHaveAttribute("title", 'Aktörer "2015"<b>');
    await expect(sv).toHaveAttribute("lang", "en");
    await say(page, await inside(sv), {
      ...ready("x".repeat(9000), "y".repeat(99)),
      type: "lanskartan:change",
    });
    await expect(sv).toHaveAttribute("title", "x".repeat(500));
    await expect(sv).toHaveAttribute("lang", "y".repeat(35));
    await expect(en).toHaveAttribute("title", "Map: Länskartan");
  });

  test("is the one that is there already, and is told what the element says", async ({
    page,
    visit,
    world,
  }) => {
    const address = "?visa=population&ar=2015&klass=lika&inbaddad=1";
    const frame = page.locator(FRAME);
    await visit(
      `<lanskartan-karta visa="population" ar="2020">${frameIn(address, 900).replace("SITE", world.site)}</lanskartan-karta>`,
    );
    await expect(frame).toHaveCount(1);
    await expect(frame).toHaveAttribute("src", world.site + address);
    expect(await insideHeight(frame)).toBe(900);
    await say(page, await inside(frame), ready("Folkmängd", "sv"));
    // A script that came after the frame has asked it before, by setting nothing.
    const heard = (await told(await inside(frame))).map(({ data }) => data as Record<string, unknown>);
    expect(heard.filter(({ visa }) => visa !== undefined)).toEqual([
      { type: "lanskartan:set", v: 1, visa: "population", ar: "2020" },
    ]);
    await expect(frame).toHaveAttribute("title", "Folkmängd");
    await say(page, await inside(frame), resize(640));
    expect(await insideHeight(frame)).toBe(640);
    // It belongs to the page: it goes and comes with its element as it is, and the element still speaks for it.
    await page.locator("lanskartan-karta").evaluate((element) => {
      element.remove();
      document.body.append(element);
    });
    await expect(frame).toHaveCount(1);
    await expect(frame).toHaveAttribute("src", world.site + address);
    await say(page, await inside(frame), ready("Folkmängd", "sv"));
    await set(page, { ar: "2021" });
    await expect
      .poll(async () => (await told(await inside(frame))).at(-1)?.data)
      .toMatchObject({ ar: "2021" });
    // What only an address can say takes a frame of the element's own.
    await set(page, { dolj: "panel" });
    await expect.poll(async () => (await searchOf(page)).dolj).toBe("panel");
    await expect(frame).toHaveCount(1);
  });

  test("takes hostile attributes as values and nothing else", async ({ page, visit, world }) => {
    await visit("<div></div>");
    const hostile = {
      lan: '"><script>errors.push("run")</script>',
      visa: "javascript:alert(1)",
      jamfor: "&inbaddad=0&id=x#/../..",
      ar: "\u0000\u202e\ud800",
      del: "x".repeat(100_000),
      dolj: "../../annat/",
      las: "lan&las=ar",
      sprak: "en'\"",
      height: "1e9",
    };
    await page.evaluate((values) => {
      const element = document.createElement("lanskartan-karta");
      for (const [name, value] of Object.entries(values)) element.setAttribute(name, value);
      document.body.append(element);
    }, hostile);
    const { del: _, height: __, ...kept } = hostile;
    expect(await searchOf(page)).toEqual({ ...kept, ar: "\u0000\u202e\ufffd", inbaddad: "1", resize: "own" });
    expect((await page.locator(FRAME).getAttribute("src"))?.startsWith(`${world.site}?lan=`)).toBe(true);
    await inside(page.locator(FRAME));
    expect(await page.evaluate("errors")).toEqual([]);
    await expect(page.locator("body script")).toHaveCount(0);
  });

  test("goes with its element and comes again with it; nothing keeps it", async ({ page, visit }) => {
    await page.addInitScript(() => {
      const add = window.addEventListener;
      let added = 0;
      window.addEventListener = (...args: Parameters<typeof add>) => {
        added++;
        add.apply(window, args);
      };
      Object.assign(window, { listeners: () => added });
    });
    await visit(`<lanskartan-karta ${QUIET}><a href="/">Kartan</a></lanskartan-karta><main></main>`);
    await say(page, await inside(page.locator(FRAME)), ready(), resize(640));
    const listeners = await page.evaluate("listeners()");
    await page.evaluate(() => {
      const element = document.querySelector("lanskartan-karta");
      const frames: WeakRef<Element>[] = [];
      for (let i = 0; i < 3; i++) {
        const frame = element?.querySelector("iframe");
        if (element && frame) frames.push(new WeakRef(frame));
        element?.remove();
        if (element) document.querySelector("main")?.append(element);
      }
      // Added and taken away in one go, and copied with what it made.
      const brief = document.createElement("lanskartan-karta");
      document.body.append(brief);
      brief.remove();
      if (element) document.body.append(element.cloneNode(true));
      Object.assign(window, { gone: frames, brief });
    });
    await expect(page.locator("main iframe")).toHaveCount(1);
    await expect(page.locator("iframe")).toHaveCount(2);
    await expect(page.locator("a")).toHaveCount(2);
    expect(await page.evaluate("brief.childNodes.length")).toBe(0);
    expect(await page.evaluate("listeners()")).toBe(listeners);
    const session = await page.context().newCDPSession(page);
    await expect
      .poll(async () => {
        await session.send("HeapProfiler.collectGarbage");
        return page.evaluate("gone.filter((frame) => frame.deref()).length");
      })
      .toBe(0);
    // The new frame is as good as the first.
    await say(page, await inside(page.locator("main iframe")), resize(321));
    expect(await insideHeight(page.locator("main iframe"))).toBe(321);
  });
});

test.describe("attributes", () => {
  test("wait for the page inside, and go together", async ({ page, visit, world }) => {
    await visit(`<lanskartan-karta lan="09" visa="aktorer" ${QUIET}></lanskartan-karta>`);
    const child = await inside(page.locator(FRAME));
    const src = await page.locator(FRAME).getAttribute("src");
    await set(page, { lan: "10", ar: "2003" });
    await set(page, { lan: "12", visa: null });
    await say(page, child, { ...ready(), type: "lanskartan:change" });
    expect(await told(child)).toEqual([]);
    await say(page, child, ready());
    const first = { type: "lanskartan:set", v: 1, lan: "12", ar: "2003", visa: "" };
    await expect.poll(() => told(child)).toEqual([{ data: first, origin: world.host.origin }]);
    await set(page, { jamfor: "13", tema: "morkt", del: "", vy: "tabell", sprak: "en" });
    // Neither is a change: the value is as it was, or it is no attribute of the map's.
    await set(page, { jamfor: "13", klass: "lika" });
    await set(page, { lan: null });
    const rest = [
      { type: "lanskartan:set", v: 1, jamfor: "13", tema: "morkt", del: "", vy: "tabell", sprak: "en" },
      { type: "lanskartan:set", v: 1, lan: "" },
    ];
    await expect.poll(async () => (await told(child)).map(({ data }) => data)).toEqual([first, ...rest]);
    await expect(page.locator(FRAME)).toHaveAttribute("src", src ?? "");
  });

  test("that only the address can say load the frame anew, with all others in it", async ({
    page,
    visit,
  }) => {
    await visit(`<lanskartan-karta lan="09" ${QUIET}><a href="/">Kartan</a></lanskartan-karta>`);
    await say(page, await inside(page.locator(FRAME)), ready(), resize(640));
    const before = await page.evaluate(() => history.length);
    await set(page, { lan: "10", dolj: "panel", las: "lan,ar" });
    await expect
      .poll(() => searchOf(page))
      .toEqual({ lan: "10", dolj: "panel", las: "lan,ar", inbaddad: "1", resize: "own" });
    // It is as high as it was until the page inside says otherwise, and stands where it stood.
    expect(await insideHeight(page.locator(FRAME))).toBe(640);
    await expect(page.locator("lanskartan-karta > :first-child")).toHaveAttribute("title", "Karta: Sverige");
    const child = await inside(page.locator(FRAME));
    await set(page, { ar: "1999" });
    await say(page, child, { ...ready(), type: "lanskartan:change" });
    expect(await told(child)).toEqual([]);
    await say(page, child, ready());
    await expect
      .poll(async () => (await told(child)).map(({ data }) => data))
      .toEqual([{ type: "lanskartan:set", v: 1, ar: "1999" }]);
    expect(await page.evaluate(() => history.length)).toBe(before);
  });

  test("reach the page inside when the host page is sandboxed itself", async ({ page, visit, world }) => {
    const script = `<script src="${world.site}embed/v1.js"></script>`;
    const outer = world.host.url(world.html(`${script}<lanskartan-karta></lanskartan-karta>`));
    await visit(`<iframe sandbox="allow-scripts" width="800" height="500" src="${outer}"></iframe>`);
    const host = await (await page.locator("iframe").elementHandle())?.contentFrame();
    if (!host) throw new Error("There is no host page");
    const child = await inside(host.locator(FRAME));
    await child.evaluate((message) => parent.postMessage(message, "*"), ready());
    await expect(host.locator(FRAME)).toHaveAttribute("title", "Karta: Sverige");
    await host.locator("lanskartan-karta").evaluate((element) => element.setAttribute("lan", "20"));
    await expect
      .poll(() => told(child))
      .toEqual([{ data: { type: "lanskartan:set", v: 1, lan: "20" }, origin: "null" }]);
  });
});

test("what the page inside says is an event of the element, or of a frame written by hand", async ({
  page,
  visit,
  world,
}) => {
  await visit(`<lanskartan-karta ${QUIET}></lanskartan-karta><iframe src="${world.site}"></iframe>`);
  await page.evaluate(() => {
    const heard: unknown[] = [];
    for (const type of ["ready", "change", "select", "hover", "resize"])
      document.addEventListener(`lanskartan:${type}`, (event) => {
        const { target, detail } = event as CustomEvent;
        heard.push([(target as Element).tagName, event.type, detail]);
      });
    Object.assign(window, { heard });
  });
  const { search, title, lang } = ready();
  for (const [frame, name] of [
    [page.locator(FRAME), "LANSKARTAN-KARTA"],
    [page.locator("body > iframe"), "IFRAME"],
  ] as const) {
    await page.evaluate("heard.length = 0");
    await say(
      page,
      await inside(frame),
      ready(),
      { ...ready(), type: "lanskartan:change", hash: "#egna=aBc", more: 1 },
      { type: "lanskartan:select", v: 1, lan: "09" },
      { type: "lanskartan:hover", v: 1, lan: null },
    );
    expect(await page.evaluate("heard")).toEqual([
      [name, "lanskartan:ready", { search, title, lang }],
      [name, "lanskartan:change", { search, title, lang, hash: "#egna=aBc" }],
      [name, "lanskartan:select", { lan: "09" }],
      [name, "lanskartan:hover", { lan: null }],
    ]);
  }
  // Who wrote the frame has given it its name.
  expect(await page.locator("body > iframe").getAttribute("title")).toBeNull();
});

test.describe("the room it keeps", () => {
  /** The map alone, with its table, with table and panel. */
  const ROOM = { 320: [1310, 2710, 5610], 500: [1310, 2710, 5610], 1000: [800, 1800, 4700] } as const;

  test("is as high as the width and the hidden parts say, or as the host says", async ({ page, visit }) => {
    const elements = [QUIET, 'dolj="panel"', "", `${QUIET} height="333"`, `${QUIET} height="40%"`];
    await visit(elements.map((one) => `<lanskartan-karta ${one}></lanskartan-karta>`).join(""));
    const frames = page.locator(FRAME);
    const heights = () => frames.evaluateAll((all) => all.map(({ clientHeight }) => clientHeight));
    for (const [width, [map, table, all]] of Object.entries(ROOM)) {
      await page.setViewportSize({ width: Number(width), height: 600 });
      await expect.poll(heights).toEqual([map, table, all, 333, map]);
    }
    await page
      .locator("lanskartan-karta")
      .nth(3)
      .evaluate((element) => element.setAttribute("height", "444px"));
    expect((await heights())[3]).toBe(444);
    // Once the page inside has said its height, the width no longer matters.
    await say(page, await inside(frames.first()), resize(640));
    await page.setViewportSize({ width: 320, height: 600 });
    await expect.poll(heights).toEqual([640, 2710, 5610, 444, 1310]);
    expect(await page.evaluate("errors")).toEqual([]);
  });

  /** A script that the parser waits for; or a later one, where the page has room for the element until then, or the frame itself. */
  const PAGES = [
    ["before the element", "", "", ""],
    ["deferred, with room for it in the page", "defer", 'style="display:block;min-height:1310px"', ""],
    ["deferred, with the frame in it", "defer", "", frameIn("?inbaddad=1", 1310)],
  ] as const;
  for (const [place, how, style, inner] of PAGES) {
    test(`nothing moves when the real height is the reserved one: script ${place}`, async ({
      page,
      world,
    }) => {
      await page.setViewportSize({ width: 500, height: 1600 });
      await page.addInitScript(() => {
        const shifts: number[] = [];
        Object.assign(window, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
        }).observe({ type: "layout-shift", buffered: true });
      });
      const content = inner.replace("SITE", world.site);
      const body = `<h1>Sidan</h1><lanskartan-karta ${QUIET} ${style}>${content}</lanskartan-karta><h2>Mer</h2>`;
      const script = `<script src="${world.site}embed/v1.js" ${how}></script>`;
      await page.goto(world.host.url(world.html(body, script)));
      const frame = page.locator(FRAME);
      await say(page, await inside(frame), resize(1310));
      expect(await insideHeight(frame)).toBe(1310);
      expect(await page.evaluate("shifts")).toEqual([]);
      // What would have moved is noticed.
      await say(page, await inside(frame), resize(1350));
      await expect.poll(() => page.evaluate<number>("shifts.length")).toBeGreaterThan(0);
    });
  }

  test("is right in a part of the page that is opened later, and a hidden element stays hidden", async ({
    page,
    visit,
  }) => {
    await page.setViewportSize({ width: 1000, height: 600 });
    await visit(
      `<div id="flik" hidden style="width:320px"><lanskartan-karta ${QUIET}></lanskartan-karta></div><lanskartan-karta hidden id="dold"></lanskartan-karta>`,
    );
    const [element, frame] = [page.locator("#flik > lanskartan-karta"), page.locator("#flik iframe")];
    const show = (selector: string, isShown: boolean) =>
      page.locator(selector).evaluate((one: HTMLElement, shown) => {
        one.hidden = !shown;
      }, isShown);
    await expect(page.locator("#dold")).toBeHidden();
    await show("#flik", true);
    await expect.poll(() => element.evaluate(({ clientHeight }) => clientHeight)).toBe(1310);
    await say(page, await inside(frame), resize(640));
    await show("#flik", false);
    await show("#flik", true);
    expect(await insideHeight(frame)).toBe(640);
    await show("#dold", true);
    expect(await page.locator("#dold").evaluate((one) => getComputedStyle(one).display)).toBe("block");
    await show("#dold", false);
    await expect(page.locator("#dold")).toBeHidden();
    expect(await page.evaluate("errors")).toEqual([]);
  });
});
