/** A small world for the refresh as a whole: one series of each service, with the files that they continue. */

import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sha256 } from "../../../../geo/boundaries/sources.ts";
import { type FakeKpi, type FakeTable, REGIONS, type World, YEARS } from "./fakeServices.ts";
import { sourceText } from "./figures.ts";

/** Kolada's N07907, as the file has it and one year on. */
export const overcrowded: FakeKpi = {
  title: "Trångboddhet i flerbostadshus, enligt norm 2, andel (%)",
  years: [2013, 2014, 2015],
  value: (unit, year) => 10 + (unit === "0000" ? 1 : Number(unit) / 10) + (year - 2013) / 100,
};

const people = (region: string, year: string) => Number(region) * 1_000 + Number(year);
/** SCB's BefolkningNy; age, sex and marital status may be left out. */
export const population: FakeTable = {
  variables: [
    REGIONS,
    { code: "Civilstand", values: { OG: "ogifta", G: "gifta" }, elimination: true },
    { code: "Alder", values: { "0": "0 år", tot: "totalt ålder" }, elimination: true },
    { code: "Kon", values: { "1": "män", "2": "kvinnor" }, elimination: true },
    { code: "ContentsCode", values: { BE0101N1: "Folkmängd", BE0101N2: "Folkökning" } },
    YEARS(1968, 2014, 2015, 2016),
  ],
  value: ({ Region = "", Tid = "", ContentsCode }) =>
    ContentsCode === "BE0101N1" ? people(Region, Tid) : -5,
};

export const SERVICES: World = {
  kpis: { N07907: overcrowded },
  tables: { "BE/BE0101/BE0101A/BefolkningNy": population },
};

const FILES: Readonly<Record<string, string>> = {
  "overcrowded_flats_share.csv": sourceText([2013, 2014], (county, year) =>
    String(Math.round((10 + Number(county) / 10 + (Number(year) - 2013) / 100) * 100) / 100),
  ),
  "population.csv": sourceText([1998, 2014, 2015], (county, year) => String(people(county, year))),
};

/** A folder with the files before the refresh, and their checksums. */
export function sourceFolder(files: Readonly<Record<string, string>> = FILES): string {
  const folder = mkdtempSync(join(tmpdir(), "lanskartan-"));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const lines = Object.entries(files).map(([name, text]) => `${sha256(Buffer.from(text))}  ${name}\n`);
  writeFileSync(join(folder, "SHA256SUMS"), lines.join(""));
  return folder;
}

/** Everything in a folder, text by name. */
export const contentsOf = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]));
