/** A reader's own figures from paste to host page: read, joined, mended, shown, sent on as a link, embedded, and taken along as a picture. */

import { readFileSync } from "node:fs";
import type { Frame, Page } from "@playwright/test";
import { ownDataSv } from "../../src/i18n/ownDataSv.ts";
import { ownSv } from "../../src/i18n/ownSv.ts";
import { picturePanelSv } from "../../src/i18n/picturePanelSv.ts";
import { pictureColours } from "../../src/share/pictureColours.ts";
import { pngChunks, pngImage, pngTexts } from "../fixtures/readPng.ts";
import { startHost } from "./hosts.ts";
import { describeRates, pasteTable } from "./ownTable.ts";
import { expect, ready, test } from "./page.ts";

const { report, details } = ownDataSv;

interface County {
  readonly code: string;
  readonly short: string;
  readonly long: { readonly sv: string };
}
const COUNTIES: readonly County[] = JSON.parse(
  readFileSync(new URL("../../src/content/counties.json", import.meta.url), "utf8"),
);

/** Made up, so that each county's value tells which county it is of. */
const valueAt = (index: number) => `1\u00a0${String(index).padStart(3, "0")},5`;
/** As Excel copies it: names in three ways, one of them misspelt. */
const TABLE = [
  "Län\tProvsiffror 2024",
  ...COUNTIES.map(({ code, short, long }, index) => {
    const name = code === "12" ? "Skonelän" : index % 2 ? short.toUpperCase() : long.sv;
    return `${name}\t${valueAt(index)}`;
  }),
].join("\r\n");

/** The paint of every county on the map, by code. */
const paints = (page: Page | Frame) =>
  page
    .locator(".map-area")
    .evaluateAll((areas) =>
      areas.map((area) => [area.querySelector("path")?.id.slice(-2), area.getAttribute("class")]).sort(),
    );

const MUNICIPALITIES: readonly { readonly code: string; readonly name: string }[] = JSON.parse(
  readFileSync(new URL("../../src/content/boundaries/municipalityNames.json", import.meta.url), "utf8"),
);

/** The colours in a PNG, as the browser decodes it: `rrggbb`. */
async function coloursIn(page: Page, png: Buffer): Promise<ReadonlySet<string>> {
  const colours = await page.evaluate(async (text) => {
    const picture = await createImageBitmap(
      new Blob([Uint8Array.from(atob(text), (one) => one.charCodeAt(0))]),
    );
    const context = new OffscreenCanvas(picture.width, picture.height).getContext("2d");
    context?.drawImage(picture, 0, 0);
    const { data } = context?.getImageData(0, 0, picture.width, picture.height) ?? new ImageData(1, 1);
    // Bytes of a pixel stand as alpha, blue, green, red.
    return [...new Set(new Uint32Array(data.buffer).map((pixel) => pixel & 0xffffff))];
  }, png.toString("base64"));
  return new Set(colours.map((one) => Buffer.from([one, one >> 8, one >> 16]).toString("hex")));
}

/** What the dialogue hands out of the map as PNG. */
async function pictureFile(page: Page) {
  await page.getByRole("button", { name: "Ladda ner", exact: true }).click();
  const downloads = page.getByRole("dialog", { name: "Ladda ner" });
  await downloads.getByRole("radio", { name: picturePanelSv.formats.png }).check();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    downloads.getByRole("button", { name: picturePanelSv.download }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^lanskartan-karta-egna-2024-.*\.png$/);
  const file = readFileSync(await download.path());
  const chunks = pngChunks(file);
  expect(pngImage(chunks).width).toBeGreaterThan(600);
  const words = new Map(pngTexts(chunks).map(({ keyword, text }) => [keyword, text]));
  expect([...words.values()].join(" ")).toContain(ownSv.mark);
  await page.keyboard.press("Escape");
  return { file, words };
}

/** The value beside each county's name in the table. */
async function tableValues(page: Page) {
  const table = page.getByRole("table", { name: /Provsiffror/ });
  const row = (name: string) => table.getByRole("row").filter({ has: page.getByRole("rowheader", { name }) });
  return Promise.all(
    COUNTIES.map(async ({ long }) => (await row(long.sv).innerText()).replaceAll("\u00a0", " ")),
  );
}

test.use({ allowed: /^request to http:\/\/127\.0\.0\.1:/ });

test("from a paste over the join report to a map, a link, a host page and a picture", async ({
  page,
  open,
  browser,
}) => {
  const sent: string[] = [];
  page.on("request", (request) => {
    if (request.method() !== "GET" || request.url().includes("Provsiffror")) sent.push(request.url());
  });
  await open();
  const dialog = await pasteTable(page, TABLE);

  // The misspelt name is a proposal, never a join.
  await expect(dialog.getByText(report.matched(20, 21, "counties"))).toBeVisible();
  const show = dialog.getByRole("button", { name: details.show });
  await expect(show).toHaveAttribute("aria-disabled", "true");
  await dialog.getByRole("button", { name: report.isIt("Skåne län") }).click();
  await expect(dialog.getByText(report.matched(21, 21, "counties"))).toBeVisible();
  await describeRates(dialog, "Provsiffror", "kronor per prov");
  await expect(show).toHaveAttribute("aria-disabled", "false");
  await show.click();

  await expect(dialog).toBeHidden();
  await expect(page).toHaveURL(/\?visa=egna&ar=2024#egna=/);
  await expect(page.getByRole("table", { name: /Provsiffror.*kronor per prov.*2024/ })).toBeVisible();
  for (const [index, row] of (await tableValues(page)).entries())
    expect(row).toContain(`1 ${String(index).padStart(3, "0")},5`);
  const colours = await paints(page);
  expect(new Set(colours.map(([, paint]) => paint)).size).toBeGreaterThan(3);
  expect(sent).toEqual([]);

  // The link is all there is: a browser that has never been here shows the same.
  const link = page.url();
  expect(new URL(link).hash.length).toBeLessThanOrEqual(400);
  const context = await browser.newContext({ locale: "sv-SE" });
  const other = await context.newPage();
  await other.goto(link);
  await ready(other);
  expect(await paints(other)).toEqual(colours);
  expect(await tableValues(other)).toEqual(await tableValues(page));
  await context.close();

  // The studio's frame brings them to a host page.
  await page.getByRole("button", { name: "Bädda in" }).click();
  const code = await page.getByRole("textbox", { name: "Ram och länk" }).inputValue();
  const host = await startHost();
  host.put("/favicon.ico", "");
  const guest = await page.context().newPage();
  const listen = `const told = []; addEventListener("message", ({ data }) => told.push(data));`;
  await guest.goto(host.url(`<!doctype html><title>Värd</title><script>${listen}</script>${code}`));
  const frame = await (await guest.locator("iframe").elementHandle())?.contentFrame();
  if (!frame) throw new Error("The code has no frame");
  await frame.waitForSelector("html[data-ready]", { state: "attached" });
  expect(await paints(frame)).toEqual(colours);
  // A host page that keeps the view is told of them, too.
  const hashTold = () => guest.evaluate(`told.find(({ type }) => type === "lanskartan:ready")?.hash`);
  await expect.poll(hashTold).toBe(new URL(frame.url()).hash);
  await guest.close();
  host.close();

  // And a picture leaves with title, unit, and whose figures they are.
  await page.keyboard.press("Escape");
  expect((await pictureFile(page)).words.get("Title")).toContain("Provsiffror");

  // Of municipalities, too, each in its own outline: all classes, and what is missing, are in the picture.
  const rows = MUNICIPALITIES.map(({ code }, index) => `${code}\t${index % 29 === 3 ? ".." : index}`);
  await pasteTable(page, ["Kommun\tProv 2024", ...rows].join("\n"));
  await expect(dialog.getByText(report.matched(290, 290, "municipalities"))).toBeVisible();
  await dialog.getByRole("textbox", { name: details.name }).fill("Prov per kommun");
  await dialog.getByRole("radio", { name: details.kinds.rate }).check();
  await show.click();
  await expect(dialog).toBeHidden();
  await expect(page.locator(".map-fine path")).toHaveCount(290);
  const { file, words } = await pictureFile(page);
  expect(words.get("Title")).toContain("Prov per kommun");
  expect(words.get("Description")).toContain("Karta över Sveriges 290 kommuner");
  const { paints: ours } = pictureColours("light", true);
  const drawn = await coloursIn(page, file);
  const painted = [ours.s1, ours.s2, ours.s3, ours.s4, ours.s5, ours.missing];
  expect(painted.filter((colour) => !drawn.has(colour.slice(1)))).toEqual([]);
});
