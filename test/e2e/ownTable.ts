/** What a reader does in the dialogue for own figures: paste a table, and say what its figures are. */

import type { Locator, Page } from "@playwright/test";
import { ownDataSv } from "../../src/i18n/ownDataSv.ts";

const { input, details } = ownDataSv;

/** Opens the dialogue and has `table` read there. */
export async function pasteTable(page: Page, table: string): Promise<Locator> {
  await page.getByRole("button", { name: "Egna siffror" }).click();
  const dialog = page.getByRole("dialog", { name: ownDataSv.title });
  await dialog.getByRole("textbox", { name: input.paste }).fill(table);
  await dialog.getByRole("button", { name: input.read }).click();
  return dialog;
}

/** Names the figures, which are rates of 2024. */
export async function describeRates(dialog: Locator, name: string, unit: string): Promise<void> {
  await dialog.getByRole("textbox", { name: details.name }).fill(name);
  await dialog.getByRole("textbox", { name: details.unit }).fill(unit);
  await dialog.getByRole("radio", { name: details.kinds.rate }).check();
  const year = dialog.getByRole("textbox", { name: details.year });
  if (await year.isVisible()) await year.fill("2024");
}
