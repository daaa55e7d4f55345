/** The script on host pages of another origin: wherever it stands it runs once, sizes our frames and no others, and tells who asks. */

import type { Frame } from "@playwright/test";
import fc from "fast-check";
import { expect, inside, insideHeight, resize, say, test, told } from "./standIn.ts";

const ELEMENT = '<lanskartan-karta lan="09" dolj="panel,tabell"><a href="/">Kartan</a></lanskartan-karta>';

test.describe("wherever the script stands", () => {
  /** Each gives the page's head and body. */
  const places: Readonly<Record<string, (src: string) => readonly [head: string, body: string]>> = {
    "before the element": (src) => [`<script src="${src}"></script>`, ELEMENT],
    "after the element": (src) => ["", `${ELEMENT}<script src="${src}"></script>`],
    deferred: (src) => [`<script src="${src}" defer></script>`, ELEMENT],
    "when it comes": (src) => [`<script src="${src}" async></script>`, ELEMENT],
    "as a module": (src) => [`<script type="module" src="${src}"></script>`, ELEMENT],
    "with a version": (src) => [`<script src="${src}?ver=6.4#x" defer></script>`, ELEMENT],
    "three times": (src) => [
      `<script src="${src}"></script><script src="${src}?2" async></script>`,
      `${ELEMENT}<script type="module" src="${src}"></script>`,
    ],
    "added by another script": (src) => [
      `<script>document.head.append(Object.assign(document.createElement("script"), { src: "${src}" }))</script>`,
      ELEMENT,
    ],
    "in a bundle, its own tag being held back": (src) => [
      `<script type="text/plain" src="${src}"></script><script src="/bunt.js" defer></script>`,
      ELEMENT,
    ],
  };

  for (const [place, parts] of Object.entries(places)) {
    test(`${place}: one frame, sized, one listener, no name left behind`, async ({ page, world }) => {
      await page.addInitScript(() => {
        const counts: Record<string, number> = {};
        const add = EventTarget.prototype.addEventListener;
        EventTarget.prototype.addEventListener = function (type, ...rest) {
          // Playwright's own come from no file.
          if (!new Error().stack?.includes("http://")) return add.call(this, type, ...rest);
          const key = `${this === window ? "window" : this === document ? "document" : "other"} ${type}`;
          counts[key] = (counts[key] ?? 0) + 1;
          return add.call(this, type, ...rest);
        };
        Object.assign(window, { counts, names: [] });
        Object.assign(window, { names: Object.getOwnPropertyNames(window) });
      });
      world.host.put("/bunt.js", world.script);
      const [head, body] = parts(`${world.site}embed/v1.js`);
      await page.goto(world.host.url(world.html(body, head)));
      const frame = page.locator("lanskartan-karta > iframe");
      await expect(frame).toHaveCount(1);
      await expect(frame).toHaveAttribute(
        "src",
        `${world.site}?lan=09&dolj=panel%2Ctabell&inbaddad=1&id=lanskartan-karta-1&resize=own`,
      );
      await say(page, await inside(frame), resize(640));
      expect(await insideHeight(frame)).toBe(640);
      // The host's own counter is the other listener to messages.
      expect(await page.evaluate("counts")).toEqual({
        "window message": 2,
        "window error": 1,
        "document securitypolicyviolation": 1,
      });
      // The frame's number is the browser's.
      expect(
        await page.evaluate("Object.getOwnPropertyNames(window).filter((x) => !names.includes(x))"),
      ).toEqual(["0", "seen", "errors"]);
      expect(await page.evaluate("errors")).toEqual([]);
    });
  }

  test("a copy that does not know where the map is does nothing", async ({ page, world }) => {
    world.host.put("/bunt.js", world.script);
    const head = '<script src="/bunt.js"></script><script src="/bunt.js?/embed/v1.js"></script>';
    await page.goto(world.host.url(world.html(ELEMENT, head)));
    await expect(page.getByRole("link", { name: "Kartan" })).toBeVisible();
    await expect(page.locator("iframe")).toHaveCount(0);
    expect(await page.evaluate("errors")).toEqual([]);
  });

  test("under a policy that allows the map and nothing else", async ({ page, world }) => {
    const { server, site, host } = world;
    const html = `<!doctype html><title>Sträng</title>${ELEMENT}<script src="${site}embed/v1.js"></script>`;
    const policy = `default-src 'none'; script-src ${server.origin}; frame-src ${server.origin}; require-trusted-types-for 'script'`;
    // Anything that the policy blocks is an error in the console, which fails the test.
    await page.goto(host.url(html, { "Content-Security-Policy": policy }));
    const frame = page.locator("lanskartan-karta > iframe");
    await (await inside(frame)).evaluate((message) => parent.postMessage(message, "*"), resize(777));
    await expect.poll(() => insideHeight(frame)).toBe(777);
    expect(await frame.evaluate((element) => getComputedStyle(element).borderTopWidth)).toBe("0px");
  });
});

test.describe("the height", () => {
  const sheets = {
    none: "",
    resets:
      "* { box-sizing: border-box; transition: all 1s; line-height: 3 } iframe { height: auto !important; max-height: 300px; padding: 4px; border: 2px solid }",
    "content boxes":
      "iframe { height: 50% !important; min-height: 900px !important; padding: 3% 0; border: 1px dashed; aspect-ratio: 1 }",
    "right to left":
      "html { direction: rtl } @layer a { iframe { height: 90px !important; transition: height 5s !important } }",
  };
  for (const [name, css] of Object.entries(sheets)) {
    test(`is exact, growing and shrinking, under a host's styles: ${name}`, async ({
      page,
      visit,
      world,
    }) => {
      await page.setViewportSize({ width: 320, height: 600 });
      const plain = `<iframe id="vanlig" width="100%" height="500" src="${world.site}?inbaddad=1"></iframe>`;
      await visit(`${ELEMENT}${plain}`, `<style>${css}</style>`);
      for (const frame of [page.locator("lanskartan-karta > iframe"), page.locator("#vanlig")]) {
        const child = await inside(frame);
        for (const height of [1210, 333.2, 2000]) {
          await say(page, child, resize(height));
          expect(await insideHeight(frame)).toBe(Math.ceil(height));
          expect(Math.abs((await child.evaluate(() => innerHeight)) - height)).toBeLessThanOrEqual(1);
          await expect(frame).toHaveAttribute("height", String(Math.ceil(height)));
        }
      }
      const own = page.locator("lanskartan-karta > iframe");
      expect(await own.evaluate((element) => element.getBoundingClientRect().width)).toBe(
        await page.evaluate(() => document.documentElement.clientWidth),
      );
    });
  }

  test("comes to sandboxed frames of ours, and not to those of others", async ({ page, visit, world }) => {
    const frames = [`${world.site}?lan=09`, `${world.host.origin}/eget/`, `${world.server.origin}/annat/`];
    const sandboxed = frames.map(
      (src) => `<iframe sandbox="allow-scripts" height="200" src="${src}"></iframe>`,
    );
    const open = frames.map((src) => `<iframe height="200" src="${src}"></iframe>`);
    await visit([...sandboxed, ...open].join(""));
    const all = page.locator("iframe");
    for (const frame of await all.all()) await say(page, await inside(frame), resize(444));
    expect(await all.evaluateAll((list) => list.map((frame) => frame.getAttribute("height")))).toEqual([
      "444",
      "200",
      "200",
      "444",
      "200",
      "200",
    ]);
  });

  test("is no one else's to say: not a page's own, not another window's of the map, not a page's that came after it", async ({
    page,
    visit,
    world,
  }) => {
    const nested = world.server.put("/karta/yttre/", `<iframe src="${world.site}"></iframe>`);
    await visit(`<iframe height="200" src="${nested}"></iframe>`);
    await page.evaluate((message) => postMessage(message, "*"), resize(444));
    const outer = await (await page.locator("iframe").elementHandle())?.contentFrame();
    const inner = await inside(outer?.locator("iframe") ?? page.locator("none"));
    await inner.evaluate((message) => top?.postMessage(message, "*"), resize(444));
    await expect.poll(() => page.evaluate("seen")).toBe(2);
    await expect(page.locator("iframe")).toHaveAttribute("height", "200");
    // A frame that was ours until a link in it led elsewhere.
    await outer?.goto(`${world.host.origin}/eget/`);
    await say(page, await inside(page.locator("iframe")), resize(444));
    await expect(page.locator("iframe")).toHaveAttribute("height", "200");
  });
});

test("nothing that is not to the letter changes anything", async ({ page, visit }) => {
  // A host page with something on the prototype of all objects.
  const polluted = `<script>
    for (const [name, value] of Object.entries({ height: 555, lan: "09" }))
      Object.defineProperty(Object.prototype, name, { value, configurable: true, writable: true });
  </script>`;
  await visit(ELEMENT, polluted);
  const frame = page.locator("lanskartan-karta > iframe");
  const child = await inside(frame);
  const state = () => frame.evaluate((element) => element.outerHTML);
  const before = await state();
  await page.evaluate(() => {
    const events: string[] = [];
    for (const type of ["ready", "change", "select", "hover", "resize", "set", "host"])
      document.addEventListener(`lanskartan:${type}`, () => events.push(type));
    Object.assign(window, { events });
  });

  const types = ["resize", "ready", "change", "select", "hover", "ask"].map((name) => `lanskartan:${name}`);
  const noHeight = [0, 0.99, -1, 100_001, 1e308, Infinity, -Infinity, NaN, "640", "", null, true, [640], {}];
  const anything = fc.anything({ maxDepth: 3, withBigInt: true });
  const noText = anything.filter((value) => typeof value !== "string" && value !== null);
  const wrong = fc.oneof(
    anything,
    fc.record({
      type: fc.constant("lanskartan:resize"),
      v: fc.constant(1),
      height: fc.constantFrom(...noHeight),
    }),
    fc.record({ type: fc.constant("lanskartan:resize"), v: fc.constant(1) }),
    fc.record({
      type: fc.constantFrom(...types),
      v: anything.filter((v) => v !== 1),
      height: fc.constant(500),
    }),
    fc.record({ type: fc.constantFrom(...types), height: fc.constant(500), lan: fc.constant("09") }),
    fc.record({
      type: fc.string().map((text) => `${text}lanskartan:resize `),
      v: fc.constant(1),
      height: fc.nat(),
    }),
    fc.record({
      type: fc.constantFrom(...types.slice(1, 3)),
      v: fc.constant(1),
      search: fc.string(),
      title: noText,
      lang: fc.string(),
    }),
    fc.record({ type: fc.constantFrom(...types.slice(3, 5)), v: fc.constant(1), lan: noText }),
    fc.constantFrom(...types.slice(1, 5)).map((type) => ({ type, v: 1 })),
    fc.constantFrom("__proto__", "constructor", "toString").map((type) => ({ type, v: 1, height: 500 })),
    fc.constant("x".repeat(100_000)).map((title) => ({ type: "lanskartan:ready", v: 1, title })),
  );
  await say(page, child, ...fc.sample(wrong, 2000));
  expect(await state()).toBe(before);
  expect(await page.evaluate("events")).toEqual([]);
  expect(await page.evaluate("errors")).toEqual([]);
  expect(await told(child)).toEqual([]);
  // It listens all the same.
  await say(page, child, resize(640));
  expect(await insideHeight(frame)).toBe(640);
});

test.describe("what only the host page knows", () => {
  test.use({ allowed: /^request to http:\/\/127\.0\.0\.1:|Content Security Policy/ });

  test("is told to frames of ours that ask, and to no others", async ({ page, visit, world }) => {
    const policy = "img-src 'none'";
    const frames = [
      `<iframe title="Kartan" lang="sv" width="300" height="200" src="${world.site}"></iframe>`,
      `<iframe sandbox="allow-scripts" width="300" height="200" src="${world.site}"></iframe>`,
      `<iframe src="${world.server.origin}/annat/"></iframe>`,
    ];
    await visit(frames.join(""), `<meta http-equiv="content-security-policy" content="${policy}">`);
    await page.evaluate(
      async (urls) => {
        for (const src of urls)
          await new Promise((blocked) => {
            document.addEventListener("securitypolicyviolation", blocked, { once: true });
            document.body.append(Object.assign(new Image(), { src }));
          });
      },
      Array.from({ length: 21 }, (_, i) => `${world.host.origin}/hemlig/${i}.png?namn=x`),
    );
    const answers = [];
    for (const frame of await page.locator("iframe").all()) {
      const child = await inside(frame);
      await say(page, child, { type: "lanskartan:ask", v: 1 });
      answers.push(child);
    }
    const answer = {
      type: "lanskartan:host",
      v: 1,
      script: "v1",
      title: "Kartan",
      lang: "sv",
      policies: [policy],
      violations: Array.from({ length: 20 }, () => ({ directive: "img-src", blocked: world.host.origin })),
      width: 300,
      height: 200,
    };
    const [ours, sandboxed, foreign] = answers;
    const hostsOf = async (frame: Frame) =>
      (await told(frame)).filter(({ data }) => (data as { type: unknown }).type === answer.type);
    if (!ours || !sandboxed || !foreign) throw new Error("There are not three frames");
    await expect.poll(() => hostsOf(ours)).toEqual([{ data: answer, origin: world.host.origin }]);
    await expect
      .poll(() => hostsOf(sandboxed))
      .toEqual([{ data: { ...answer, title: "", lang: "" }, origin: world.host.origin }]);
    expect(await told(foreign)).toEqual([]);
  });
});
