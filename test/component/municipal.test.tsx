/** The page with made-up figures of the municipalities in the place of an indicator's. */

import { readFile } from "node:fs/promises";
import { screen, waitFor, within } from "@testing-library/react";
import { expect, onTestFinished, test } from "vitest";
import type { SliceName } from "../../src/content/library.ts";
import type { Value } from "../../src/domain/series.ts";
import { compareSv } from "../../src/i18n/compareSv.ts";
import { figuresSv } from "../../src/i18n/figuresSv.ts";
import { sv } from "../../src/i18n/sv.ts";
import { municipalSeries } from "../fixtures/municipalSeries.ts";
import { slices } from "../fixtures/report.ts";
import { page, renderApp } from "./renderApp.tsx";

/** Ten have no value; the others have their place in the list of codes. */
const madeUp = (_: unknown, index: number): Value => (index % 30 === 7 ? "suppressed" : index);
const serve = (name: SliceName) =>
  name === "figures/population_density" ? municipalSeries(madeUp, 0) : slices.get(name);
const open = (search = "") => renderApp(`?visa=population_density${search}`, { serve });

test("the legend's classes and missing add up to the 290", async () => {
  await open();
  const items = within(page.legend()).getAllByRole("listitem");
  const counts = items.map((item) => Number(/(\d+)\skommun(er)?$/.exec(item.textContent ?? "")?.[1]));
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(290);
  expect(within(page.legend()).getByText("Skyddas av sekretess").parentElement?.textContent).toContain(
    "10\u00a0kommuner",
  );
});

test("while the municipalities' outlines cannot be had, the map says so and can try again", async () => {
  const { fetch } = globalThis;
  globalThis.fetch = () => Promise.reject(new Error("there is no network"));
  onTestFinished(() => {
    globalThis.fetch = fetch;
  });
  await open();
  await waitFor(() => expect(page.said()).toContainEqual(expect.stringContaining(sv.figures.failed)));
  expect(screen.getByRole("button", { name: sv.panel.retry })).toBeDefined();
});

test("an option says what the county's municipalities have", async () => {
  await open();
  expect(page.option("Gotlands län").textContent).toContain("länets enda kommun har värdet");
});

test("the table has a row for each municipality, ordered by what is pressed", async () => {
  const { user } = await open("&vy=tabell");
  const table = within(page.main()).getByRole("table", { name: /per kommun$/ });
  const names = () =>
    within(table)
      .getAllByRole("rowheader")
      .map(({ textContent }) => textContent);
  expect(names()).toHaveLength(290);
  expect(names()[0]).toBe("Upplands Väsby");
  await user.click(within(table).getByRole("button", { name: "Kommun" }));
  expect(names()[0]).toBe("Ale");
  await user.click(within(table).getByRole("button", { name: "Värde" }));
  expect(names()[0]).toBe("Kiruna");
  const kiruna = within(table).getByRole("row", { name: /Kiruna/ });
  expect(within(kiruna).getByRole("link", { name: "Norrbottens län" })).toBeDefined();
});

test("a county's panel lists exactly its own municipalities, the highest value first", async () => {
  await open("&lan=23");
  const list = within(page.panel("Jämtlands län")).getByRole("table", { name: "Kommunerna" });
  expect(
    within(list)
      .getAllByRole("rowheader")
      .map(({ textContent }) => textContent),
  ).toEqual(["Östersund", "Härjedalen", "Berg", "Åre", "Strömsund", "Krokom", "Bräcke", "Ragunda"]);
});

test("the country's panel has the five highest and the five lowest", async () => {
  await open();
  for (const name of ["Högst", "Lägst"]) {
    const list = within(page.panel()).getByRole("table", { name });
    expect(within(list).getAllByRole("rowheader")).toHaveLength(5);
  }
});

test("a comparison names each county's highest, middle and lowest, and gives the county no value", async () => {
  await open("&lan=23&jamfor=09");
  const table = screen.getByRole("table", { name: /2018: Jämtland, Gotland$/ });
  const [jamtland, gotland] = within(table).getAllByRole("cell");
  // Eight municipalities have two in the middle.
  expect(jamtland?.textContent).toMatch(
    /Högst.*Östersund.*I mitten.*Åre.*Strömsund.*Lägst.*Ragunda8 av 8 kommuner har värde$/,
  );
  expect(gotland?.textContent).toMatch(/Gotlandlänets enda kommun$/);
  expect(screen.getAllByText(figuresSv.municipal.noSum).length).toBeGreaterThan(0);
});

test("two maps of two counties are of the municipalities, too", async () => {
  const { fetch } = globalThis;
  globalThis.fetch = async (url) => new Response(await readFile(`.${url}`));
  onTestFinished(() => {
    globalThis.fetch = fetch;
  });
  const { user } = await open("&lan=23&jamfor=09");
  await user.click(screen.getByRole("button", { name: compareSv.map.two }));
  const gotland = await screen.findByText("Gotland", { selector: "figcaption" });
  const areas = () => gotland.closest("figure")?.querySelectorAll(".map-fine > path").length;
  await waitFor(() => expect(areas()).toBe(290));
});
