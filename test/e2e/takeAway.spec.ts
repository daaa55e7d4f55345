/** Files and citations in the real browser: by keyboard, accessible, within the page's policy, nothing beside a narrow screen, and what is saved opens. */

import { readFile } from "node:fs/promises";
import Papa from "papaparse";
import readExcel from "read-excel-file/node";
import { violations } from "./axe.ts";
import { expect, test } from "./page.ts";

test.use({ viewport: { width: 320, height: 640 } });

test("the figures that the map shows come as CSV, workbook and GeoJSON", async ({ page, open }) => {
  await open("?visa=overcrowded_flats_share");
  await page.getByRole("button", { name: "Ladda ner" }).focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Ladda ner" });
  await expect(dialog.getByRole("heading", { level: 2 })).toBeFocused();
  expect(await violations(page)).toEqual([]);
  expect(
    await dialog.locator(".ui-dialog-body").evaluate((body) => body.scrollWidth - body.clientWidth),
  ).toBe(0);

  const save = async (label: string) => {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      dialog.getByRole("button", { name: `Ladda ner ${label}` }).click(),
    ]);
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  };
  const csv = await save("CSV för program (RFC 4180)");
  expect(csv.name).toMatch(/^lanskartan-overcrowded-flats-share-\d{4}\.rfc4180\.csv$/);
  const { data } = Papa.parse<Record<string, string>>(csv.bytes.toString("utf8"), {
    header: true,
    skipEmptyLines: true,
  });
  const values = new Map(data.map(({ county_code, value }) => [county_code, Number(value)]));
  expect(values.size).toBe(22);
  // The version is the one that the content's own files bear.
  const files = await page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name));
  expect(files.some((name) => name.endsWith(`-${data[0]?.version}.json`))).toBe(true);

  const workbook = await readExcel((await save("Excel-arbetsbok (XLSX)")).bytes);
  expect(new Map(workbook[2]?.data.slice(3).map((row) => [row[0], row[3]]))).toEqual(values);

  const { features } = JSON.parse((await save("GeoJSON: länens gränser med värden")).bytes.toString("utf8"));
  for (const { id, properties } of features) expect(properties.value).toBe(values.get(id));
});

test("a citation is there by keyboard, and nothing of it is beside a narrow screen", async ({
  page,
  open,
}) => {
  await open("?visa=utmaning-c06&sprak=en");
  await page.getByRole("button", { name: "Cite", exact: true }).press("Enter");
  const dialog = page.getByRole("dialog", { name: "Cite" });
  await expect(dialog.getByRole("textbox", { name: "Source of the map: the report" })).toHaveValue(
    /^Tillväxtverket\. \(2015\)/,
  );
  await dialog.getByRole("radio", { name: "BibTeX" }).check();
  await expect(dialog.getByRole("textbox", { name: "The map", exact: true })).toHaveValue(
    /^@misc\{lanskartan-utmaning-c06,/,
  );
  expect(await violations(page)).toEqual([]);
  expect(
    await dialog.locator(".ui-dialog-body").evaluate((body) => body.scrollWidth - body.clientWidth),
  ).toBe(0);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "Cite", exact: true })).toBeFocused();
});
