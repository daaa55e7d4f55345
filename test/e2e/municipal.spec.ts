/** A reader's own figures of the municipalities from paste to paper: the report of the join, the map, a municipality under the pointer, the county's list, the table. */

import { readFileSync } from "node:fs";
import { municipalSv } from "../../src/i18n/municipalSv.ts";
import { ownDataSv } from "../../src/i18n/ownDataSv.ts";
import { ownSv } from "../../src/i18n/ownSv.ts";
import { violations } from "./axe.ts";
import { describeRates, pasteTable } from "./ownTable.ts";
import { expect, ready, test } from "./page.ts";
import { bare, print } from "./pdf.ts";

const { report, details } = ownDataSv;
const MUNICIPALITIES: readonly { readonly code: string; readonly name: string }[] = JSON.parse(
  readFileSync(new URL("../../src/content/boundaries/municipalityNames.json", import.meta.url), "utf8"),
);
/** Made up, so that each municipality's value tells which it is of. */
const madeUp = (name: string) => `${MUNICIPALITIES.findIndex((one) => one.name === name)},5`;
/** Names only, without Heby's row, and with one that is no municipality's. */
const TABLE = [
  "Kommun\tProvsiffror 2024",
  ...MUNICIPALITIES.filter(({ name }) => name !== "Heby").map(({ name }) => `${name}\t${madeUp(name)}`),
  "Qwertyholm\t7,5",
].join("\r\n");

test("from a paste of 290 rows to map, panel, table and paper", async ({ page, open }) => {
  await open();
  const dialog = await pasteTable(page, TABLE);
  await expect(dialog.getByText(report.matched(289, 290, "municipalities"))).toBeVisible();
  await expect(dialog.getByText(report.missing(1, "municipalities"))).toBeVisible();
  await expect(dialog.getByText("Qwertyholm").first()).toBeVisible();
  await dialog.getByRole("combobox", { name: /Qwertyholm/ }).selectOption(report.leaveOut);
  await describeRates(dialog, "Provsiffror", "prov per dag");
  const show = dialog.getByRole("button", { name: details.show });
  await expect(show).toHaveAttribute("aria-disabled", "false");
  await show.click();

  await expect(page.locator(".map-fine path")).toHaveCount(290);

  await page.locator('.map-fine [data-code="2361"]').hover();
  const tooltip = page.locator(".map-tooltip");
  await expect(tooltip).toContainText("Härjedalen, Jämtlands län");
  await expect(tooltip).toContainText(`${madeUp("Härjedalen")} prov per dag`);

  await expect(page).toHaveURL(/visa=egna.*#egna=/);
  const link = new URL(page.url());
  link.searchParams.set("lan", "03");
  await page.goto(link.href);
  await page.reload();
  await ready(page);
  const own = page
    .getByRole("region", { name: "Uppsala län" })
    .getByRole("table", { name: municipalSv.title });
  await expect(own.getByRole("rowheader")).toHaveCount(8);
  // Namesakes but for a letter have their own values.
  await expect(own.getByRole("row", { name: /^Håbo / })).toContainText(madeUp("Håbo"));
  await expect(own.getByRole("row", { name: /^Heby / })).toContainText("–");

  const table = page.getByRole("table", { name: /per kommun/ });
  await expect(table.getByRole("row", { name: / Habo / })).toContainText(madeUp("Habo"));
  await expect(table.getByRole("row", { name: / Malung-Sälen / })).toContainText(madeUp("Malung-Sälen"));
  await table.getByRole("button", { name: "Värde" }).press("Enter");
  await expect(table.getByRole("rowheader").first()).toHaveText("Kiruna");
  expect(await violations(page)).toEqual([]);

  await page.getByRole("link", { name: "Hela Sverige" }).click();
  await expect(page.getByRole("region", { name: "Sverige", exact: true })).toBeVisible();
  const { pages, images } = await print(page);
  expect(images).toBe(0);
  expect(pages[0]).toContain(bare("Provsiffror"));
  expect(pages[0]).toContain(bare(ownSv.mark));
  expect(pages[0]).toContain("Teckenförklaring");
  // The table's head is on each of its pages, and every municipality on one of them.
  const rows = pages.filter((text) => /\d+,5/.test(text));
  for (const text of rows.slice(1)) expect(text).toContain(bare("Kod Kommun Län"));
  for (const { name } of MUNICIPALITIES) expect(pages.join(""), name).toContain(bare(name));
});
