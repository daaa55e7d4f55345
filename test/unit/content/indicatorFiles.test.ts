/** The indicators' files in `dist/data`: read back and compared with the sources, cell by cell and breakdown by breakdown. */

import { readFileSync } from "node:fs";
import { csvParse } from "d3-dsv";
import { describe, expect, it } from "vitest";
import { indicatorFiles, pathOf } from "../../../build/indicatorFiles.ts";
import { INDICATOR_IDS } from "../../../src/domain/indicator.ts";
import { MISSING_REASONS } from "../../../src/domain/series.ts";
import { content } from "./readContent.ts";

const files = indicatorFiles(content);
const fileOf = (path: string) => files.get(path) ?? "";
const source = (id: string) =>
  csvParse(readFileSync(new URL(`../../../geo/figures/source/${id}.csv`, import.meta.url), "utf8"));
const longOf = new Map<string, string>(content.counties.map(({ code, long }) => [code, long.sv]));

/** Everything but the figure itself, as one text. */
const key = (row: Readonly<Record<string, string>>, columns: readonly string[]) =>
  columns.map((column) => row[column]).join(" ");

it("there is one for every indicator, and the catalogue", () => {
  expect([...files.keys()].sort()).toEqual([...INDICATOR_IDS.map(pathOf), "data/indicators.json"].sort());
});

describe.each(INDICATOR_IDS)("%s", (id) => {
  const file = fileOf(pathOf(id));
  const rows = csvParse(file);
  const given = source(id);
  const keys = given.columns.slice(0, -1);
  const decimals = content.figures.find((one) => one.id === id)?.decimals ?? 0;

  it("has the columns of the contract, and the source's own for breakdowns", () => {
    const [code = "", time = "", ...breakdowns] = keys;
    expect(rows.columns).toEqual([code, "county", time, ...breakdowns, "value", "status"]);
    expect(file.endsWith("\r\n")).toBe(true);
    expect(file.replaceAll("\r\n", "")).not.toMatch(/[\r\n"]/);
  });

  it("has every cell of the source, in the same precision, and no other county's", () => {
    const found = new Map(rows.map((row) => [key(row, keys), row]));
    expect(found.size).toBe(rows.length);
    for (const row of given) {
      const cell = found.get(key(row, keys));
      expect(cell?.value, `${id} ${key(row, keys)}`).toBe(Number(row.value).toFixed(decimals));
      // The sources write a zero that was rounded from below as -0.0; it is the same number.
      expect(Number(cell?.value)).toBe(Number(row.value) + 0);
      expect(cell?.status).toBe("");
      expect(cell?.county).toBe(longOf.get(row.county_code ?? ""));
    }
    const known = new Set(given.map((row) => key(row, keys)));
    const more = rows.filter((row) => row.county_code !== "00" && !known.has(key(row, keys)));
    for (const row of more) expect(row).toMatchObject({ value: "", status: "suppressed" });
    expect(more).toHaveLength(id === "job_education_match_rate" ? 4 : 0);
  });

  it("has the 21 counties, or these and the country, in every year and part", () => {
    const parts = new Map<string, string[]>();
    for (const row of rows) {
      const part = key(row, keys.slice(1));
      parts.set(part, [...(parts.get(part) ?? []), row.county_code ?? ""]);
    }
    const riket = content.figures.find((one) => one.id === id)?.riket ? ["00"] : [];
    for (const [part, codes] of parts) {
      expect(codes, part).toEqual([...riket, ...content.counties.map(({ code }) => code)]);
    }
  });

  it("says why where there is no value, and nothing where there is one", () => {
    for (const row of rows) {
      if (row.value === "") expect(MISSING_REASONS).toContain(row.status);
      else expect(row).toMatchObject({ status: "", value: expect.stringMatching(/^-?\d+(\.\d+)?$/) });
    }
  });
});

describe("the missing cell", () => {
  it("of women born in Africa on Gotland in 2015 is there and says that it was suppressed", () => {
    expect(fileOf(pathOf("job_education_match_rate"))).toContain(
      "\r\n09,Gotlands län,2015,women,africa,,suppressed\r\n",
    );
    expect(fileOf(pathOf("job_education_match_rate"))).toMatch(
      /\r\n09,Gotlands län,2018,women,africa,\d+\.\d,\r\n/,
    );
  });

  it("of the country is not left out either", () => {
    expect(fileOf(pathOf("overcrowded_flats_share"))).toContain("\r\n00,Riket,2013,,unpublished\r\n");
    expect(fileOf(pathOf("overcrowded_flats_share"))).toContain("\r\n00,Riket,2014,17.29,\r\n");
  });
});

describe("data/indicators.json", () => {
  const { indicators, reserved, doubts } = JSON.parse(fileOf("data/indicators.json"));

  it("has what the contract asks for, in both languages", () => {
    expect(indicators.map(({ id }: { id: string }) => id).sort()).toEqual([...INDICATOR_IDS].sort());
    for (const one of indicators) {
      for (const text of [
        one.title,
        one.short,
        one.definition,
        one.unit,
        one.source.text,
        one.source.licence,
      ]) {
        expect(text, one.id).toMatchObject({
          sv: expect.stringMatching(/./),
          en: expect.stringMatching(/./),
        });
      }
      expect(files.has(`data/${one.file}`)).toBe(true);
      expect(one.periods.length).toBeGreaterThan(0);
    }
    expect(reserved).toHaveLength(5);
    expect(doubts).toEqual(content.indicators.doubts);
  });

  it("has words for the categories as the files write them", () => {
    const match = indicators.find(({ id }: { id: string }) => id === "job_education_match_rate");
    expect(match.breakdowns.map(({ column }: { column: string }) => column)).toEqual(["sex", "origin"]);
    expect(match.breakdowns[1].categories.at(-1)).toEqual({
      value: "other_europe_americas_oceania",
      sv: "födda i övriga Europa, Amerika eller Oceanien",
      en: "born in other Europe, the Americas or Oceania",
    });
    expect(match.missing).toEqual([
      { status: "suppressed", sv: "skyddad av sekretess", en: "suppressed for confidentiality" },
    ]);
  });
});
