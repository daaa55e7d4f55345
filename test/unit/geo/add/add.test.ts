/** A table becomes an indicator: what is written is what the house reads, and whatever is unclear or missing is refused by name. */

import { readFileSync } from "node:fs";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { parseSums, sha256 } from "../../../../geo/boundaries/sources.ts";
import { addIndicator, PLACES, type Texts } from "../../../../geo/figures/add/addIndicator.ts";
import { readEntry } from "../../../../geo/figures/add/entry.ts";
import { tableFigures } from "../../../../geo/figures/add/tableFigures.ts";
import { parseFigures } from "../../../../geo/figures/figureFile.ts";
import { indicator } from "../../../../src/content/schema/indicators.ts";
import { COUNTY_CODES } from "../../../../src/domain/county.ts";
import { INDICATOR_IDS } from "../../../../src/domain/indicator.ts";
import { areaName } from "../../../../src/owndata/areaList.ts";

const ROOT = new URL("../../../../", import.meta.url);
const text = (place: string) => readFileSync(new URL(place, ROOT), "utf8");
const texts = Object.fromEntries(
  Object.entries(PLACES).map(([name, place]) => [name, text(place)]),
) as unknown as Texts;
const bytes = (table: string) => new Uint8Array(new TextEncoder().encode(table));
const rows = (change = (name: string, index: number) => `${name};${index},5;${index + 1},25`) =>
  COUNTY_CODES.map((code, index) => change(areaName("counties", code), index)).join("\n");
const TABLE = `Andel;;\nLän;2019;2020\nRiket;1;2\n${rows()}\nKälla: SCB;;`;

/** An entry as someone would write it: one of ours under another id. */
const entry = (change: object = {}) => {
  const { indicators } = JSON.parse(texts.catalogue) as { indicators: { id: string }[] };
  const one = indicators.find(({ id }) => id === "overcrowded_flats_share");
  return JSON.stringify({ ...one, id: "new_share", decimals: 2, riket: { ...RIKET }, ...change });
};
const RIKET = { kind: null, note: { sv: "Riket saknas.", en: "No value for Sweden." } };

test("source, checksum, catalogue, id and plan are as the house reads them", async () => {
  const table = await tableFigures(bytes(TABLE), null);
  expect(table.asides).toEqual([
    "Set aside: rows about the whole country (1).",
    "Set aside: rows of headings or notes (2).",
  ]);
  const files = addIndicator(texts, readEntry(entry()), table);
  const csv = files.get("geo/figures/source/new_share.csv") ?? "";
  const figures = parseFigures("new_share.csv", csv);
  expect(figures).toHaveLength(42);
  expect(figures[1]).toEqual({ county: "01", period: 2020, part: {}, text: "1.25" });
  expect(parseSums(files.get(PLACES.sums) ?? "").get("new_share.csv")).toBe(sha256(Buffer.from(csv)));

  const { indicators } = JSON.parse(files.get(PLACES.catalogue) ?? "");
  const added = v.parse(v.strictObject({ ...indicator.entries, id: v.string() }), indicators.at(-1));
  expect(added.id).toBe("new_share");
  expect(indicators.slice(0, -1)).toEqual(JSON.parse(texts.catalogue).indicators);

  const ids = [...(files.get(PLACES.ids) ?? "").matchAll(/^ {2}"(\w+)",$/gm)].map(([, id]) => id ?? "");
  expect(ids.slice(0, INDICATOR_IDS.length + 1)).toEqual([...INDICATOR_IDS, "new_share"].sort());
  expect(files.get(PLACES.plans)).toContain("  new_share: nowhere(");
});

describe("refused, by name:", () => {
  const why = (table: string, year: number | null = null) =>
    tableFigures(bytes(table), year).then(String, (error: Error) => error.message);

  test("a misspelt county, a cell that is no number, two values for one county", async () => {
    const said = await why("Län;2019\nStokholms län;1\nUppsala län;x\nSkåne län;3\nSkåne län;4");
    expect(said).toContain("row 2: “Stokholms län” is no county; is it Stockholms län?");
    expect(said).toContain("row 3, column B: “x” is no number");
    expect(said).toContain("Skåne län 2019 has different values in rows 4 and 5");
  });

  test("municipalities, no year, a year too many, a number that may be two", async () => {
    expect(await why("kommun;2019\nMalmö;1\nLund;2")).toContain("no row names a county");
    expect(await why("Län;v\nSkåne län;1")).toContain("give it with --year");
    expect(await why(TABLE, 2020)).toContain("leave --year out");
    expect(await why("Län;2019\nSkåne län;1.234")).toContain("“1.234” may have");
    expect((await tableFigures(bytes("Län;v\nSkåne län;1"), 2020)).csv).toContain("\n12,2020,1\n");
  });

  test("an entry that lacks something, or says what the table does not", async () => {
    const { source } = JSON.parse(entry());
    const { licence: _, ...open } = source;
    expect(() => readEntry(entry({ title: { sv: "Andel" } }))).toThrow("title.en");
    expect(() => readEntry(entry({ source: open }))).toThrow("source.licence");
    expect(() => readEntry(entry({ id: "population" }))).toThrow("is the id of another indicator");
    expect(() => readEntry(entry({ riket: { ...RIKET, kind: "published" } }))).toThrow("published.ts");
    expect(() => readEntry("{")).toThrow("the entry is no JSON");
    const table = await tableFigures(bytes(TABLE), null);
    expect(() => addIndicator(texts, readEntry(entry({ decimals: 1 })), table)).toThrow("the table has 2");
  });
});
