/** A stand-in for the map under `/karta/`, with the real script for host pages, and what tests make it say: the script is tested, not the map. */

import { readFileSync } from "node:fs";
import type { Frame, Locator, Page } from "@playwright/test";
import { type Host, startHost } from "./hosts.ts";
import { expect, test as pageTest } from "./page.ts";

/** Remembers what it is told, and says what a test has it say. */
const CHILD = `<!doctype html><html lang="sv"><meta charset="utf-8"><title>Karta</title><body><script>
var told = [];
addEventListener("message", function (event) { told.push({ data: event.data, origin: event.origin }); });
</script>`;

/** Counts messages and errors: when a message is counted, everyone on the page has seen it. */
const COUNTER = `<script>
var seen = 0, errors = [];
addEventListener("message", function () { seen++; });
addEventListener("error", function (event) { errors.push(event.message); });
</script>`;

export interface World {
  /** A host page's server. */
  readonly host: Host;
  /** The server of the stand-in. */
  readonly server: Host;
  /** Where the stand-in is: an address with a slash at its end. */
  readonly site: string;
  /** The script's text. */
  readonly script: string;
  /** A host page with `body`, which counts messages. */
  html(body: string, head?: string): string;
}

export const SCRIPT_URL = new URL("../../dist/embed/v1.js", import.meta.url);

/** Each worker has two servers of its own; the page may ask both. */
export const test = pageTest.extend<
  { visit: (body: string, head?: string) => Promise<void> },
  { world: World }
>({
  allowed: /^request to http:\/\/127\.0\.0\.1:/,
  world: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from it that nothing else is needed.
    async ({}, use) => {
      const [host, server] = [await startHost(), await startHost()];
      const script = readFileSync(SCRIPT_URL, "utf8");
      const site = server.put("/karta/", CHILD);
      server.put("/karta/embed/v1.js", script, { "Access-Control-Allow-Origin": "*" });
      server.put("/annat/", CHILD);
      host.put("/eget/", CHILD);
      host.put("/favicon.ico", "");
      const html = (body: string, head = "") =>
        `<!doctype html><html lang="sv"><meta charset="utf-8"><title>Myndigheten</title>${COUNTER}${head}<body style="margin:0">${body}`;
      await use({ host, server, site, script, html });
      host.close();
      server.close();
    },
    { scope: "worker" },
  ],
  /** Opens a host page that has the script in its head. */
  visit: async ({ page, world }, use) => {
    await use(async (body, head = "") => {
      const script = `<script src="${world.site}embed/v1.js" defer></script>`;
      await page.goto(world.host.url(world.html(body, script + head)));
    });
  },
});

export { expect };

/** The document in a frame, once the stand-in has loaded there. */
export async function inside(frame: Locator): Promise<Frame> {
  const element = await frame.elementHandle();
  const content = await element?.contentFrame();
  // A handle would keep the frame after it is gone from the page.
  await element?.dispose();
  if (!content) throw new Error("There is nothing in the frame");
  await content.waitForFunction(() => "told" in window);
  return content;
}

/** Has the stand-in say `messages`, and waits until the host page has seen all. */
export async function say(page: Page, frame: Frame, ...messages: readonly unknown[]) {
  const before = await seen(page);
  await frame.evaluate((all) => {
    for (const message of all) parent.postMessage(message, "*");
  }, messages);
  await expect.poll(() => seen(page)).toBe(before + messages.length);
}

const seen = (page: Page) => page.evaluate<number>("seen");

/** What the host page has told the stand-in so far. */
export const told = (frame: Frame) => frame.evaluate<{ data: unknown; origin: string }[]>("told");

export const resize = (height: unknown) => ({ type: "lanskartan:resize", v: 1, id: "x", height });
export const ready = (title = "Karta: Sverige", lang = "sv") => ({
  type: "lanskartan:ready",
  v: 1,
  id: "x",
  search: "?inbaddad=1",
  title,
  lang,
});

/** Height (px) of the frame's inside, two frames after now: a transition would be under way. */
export const insideHeight = (frame: Locator) =>
  frame.evaluate(async (element) => {
    for (let i = 0; i < 2; i++) await new Promise((next) => requestAnimationFrame(next));
    const style = getComputedStyle(element);
    const around = ["padding-top", "padding-bottom", "border-top-width", "border-bottom-width"];
    const sum = around.reduce((all, name) => all + Number.parseFloat(style.getPropertyValue(name)), 0);
    return Math.round(element.getBoundingClientRect().height - sum);
  });
