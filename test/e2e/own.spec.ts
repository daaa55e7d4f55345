/** Figures of somebody's own in a browser that has never seen them: the map of the link, its copies on other pages, and nothing told to anyone. */

import type { Frame, Page } from "@playwright/test";
import { encodeOwn } from "../../src/state/ownCode.ts";
import { addressOf, ownCount, ownRate } from "../fixtures/ownFigures.ts";
import { startHost } from "./hosts.ts";
import { expect, test as pageTest, ready, rootUrl } from "./page.ts";

const test = pageTest.extend({
  // The host page's own address.
  allowed: /^request to http:\/\/127\.0\.0\.1:/,
});

/** The colour of every county, by its code. */
const colours = async (page: Page | Frame) =>
  Object.fromEntries(
    await page
      .locator(".map-area path")
      .evaluateAll((areas) => areas.map((area) => [area.id.slice(-2), getComputedStyle(area).fill])),
  );

test("a link with figures shows them in their colours, sends them nowhere, and goes on in what is copied", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const code = encodeOwn(ownRate);
  const sent: string[] = [];
  page.on("request", (request) =>
    sent.push((request.url().split("#")[0] ?? "") + (request.postData() ?? "")),
  );
  const address = rootUrl() + addressOf(ownRate);
  await page.goto(address);
  await ready(page);
  await expect(page).toHaveTitle(new RegExp(ownRate.title));

  const painted = await colours(page);
  expect(Object.keys(painted)).toHaveLength(21);
  // Five classes, and Gotland without a value.
  expect(new Set(Object.values(painted)).size).toBe(6);
  expect(Object.values(painted).filter((colour) => colour === painted["09"])).toHaveLength(1);
  expect(painted["01"]).not.toBe(painted["25"]);

  await page.getByRole("button", { name: "Kopiera länk" }).click();
  await expect(page.getByText("Länken är kopierad")).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);

  await page.getByRole("button", { name: "Bädda in" }).click();
  const handedOut = page.getByRole("textbox", { name: "Ram och länk" });
  await expect(handedOut).toHaveValue(
    new RegExp(`<iframe src="[^"]+#egna=${code}"[^]+<a href="[^"]+#egna=${code}"`),
  );
  const preview = await (await page.locator("dialog iframe").elementHandle())?.contentFrame();
  await preview?.waitForSelector("html[data-ready]", { state: "attached" });
  expect(preview && (await colours(preview))).toEqual(painted);

  expect(sent.length).toBeGreaterThan(5);
  expect(sent.filter((one) => one.includes(code.slice(0, 20)))).toEqual([]);
});

test("on a page of another origin a frame and the element show them, and the element follows its attribute", async ({
  page,
}) => {
  const host = await startHost();
  host.put("/favicon.ico", "");
  const [first, other] = [encodeOwn(ownRate), encodeOwn(ownCount)];
  const frame = `<iframe src="${rootUrl()}?visa=egna&amp;ar=2024&amp;inbaddad=1#egna=${first}" title="Karta" width="700" height="900"></iframe>`;
  const element = `<lanskartan-karta visa="egna" egna="${first}" dolj="panel,tabell"></lanskartan-karta>`;
  const script = `<script src="${rootUrl()}embed/v1.js"></script>`;
  await page.goto(
    host.url(
      `<!doctype html><html lang="sv"><meta charset="utf-8"><title>Värd</title>${frame}${element}${script}`,
    ),
  );
  const maps = () => page.frames().filter((one) => one.url().startsWith(rootUrl()));
  await expect.poll(() => maps().length).toBe(2);
  for (const map of maps()) await map.waitForSelector("html[data-ready]", { state: "attached" });
  const [plain, own] = await Promise.all(maps().map(colours));
  expect(new Set(Object.values(plain ?? {})).size).toBe(6);
  expect(own).toEqual(plain);

  const inElement = page.locator("lanskartan-karta > iframe");
  await page.locator("lanskartan-karta").evaluate((map, code) => map.setAttribute("egna", code), other);
  await expect(inElement).toHaveAttribute("title", new RegExp(ownCount.title));
  await page
    .locator("lanskartan-karta")
    .evaluate((map) => map.setAttribute("egna", '"><script>alert(1)</script>'));
  await expect(inElement).not.toHaveAttribute("src", /#/);
  host.close();
});
