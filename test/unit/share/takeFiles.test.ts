/** The files that are taken away, each opened by another reader than ours: what comes out is what the series has, and no text is a formula. */

import fc from "fast-check";
import Papa from "papaparse";
import readExcel from "read-excel-file/node";
import { describe, expect, test } from "vitest";
import { LOCALES, type Locale } from "../../../src/domain/locale.ts";
import type { CountyOutline } from "../../../src/domain/outlines.ts";
import { isNumber, partsOf, valuesIn } from "../../../src/domain/series.ts";
import { numberCell } from "../../../src/files/cells.ts";
import { forPeople, forPrograms, type Take, type TakeCell } from "../../../src/share/take.ts";
import { excelCsv, rfcCsv } from "../../../src/share/takeCsv.ts";
import { takeGeojson, takeJson } from "../../../src/share/takeJson.ts";
import { takeWorkbook } from "../../../src/share/takeWorkbook.ts";
import { indicatorIn } from "../../fixtures/figures.ts";
import { SHOWN } from "../../fixtures/pictures.ts";
import { slices } from "../../fixtures/report.ts";
import { takeIn } from "../../fixtures/takes.ts";

const golden = (name: string) => `../../fixtures/take/${name}`;
const MISSING = SHOWN["missing values"] ?? {};

/** A square of a degree for each of two counties: a golden file need not have the whole coast. */
const SQUARES: readonly CountyOutline[] = (["01", "25"] as const).map((code, index) => ({
  code,
  polygons: [
    [
      [
        [17 + index, 59],
        [18 + index, 59],
        [18 + index, 60],
        [17 + index, 60],
        [17 + index, 59],
      ],
    ],
  ],
}));

/** Header and rows, as papaparse reads them: it finds the separator itself. */
function read(text: string): readonly (readonly string[])[] {
  const { data, errors } = Papa.parse<string[]>(text, { skipEmptyLines: false });
  expect(errors).toEqual([]);
  expect(text.endsWith("\r\n")).toBe(true);
  // The line that the last CRLF ends.
  return data.slice(0, -1);
}

function record(rows: readonly (readonly string[])[], index: number): Readonly<Record<string, string>> {
  const [head = []] = rows;
  return Object.fromEntries(head.map((key, no) => [key, rows[index + 1]?.[no] ?? ""]));
}

describe("golden files", () => {
  test("the two CSVs", async () => {
    const take = takeIn(MISSING, "sv");
    await expect(excelCsv(take)).toMatchFileSnapshot(golden("excel.csv"));
    await expect(rfcCsv(take)).toMatchFileSnapshot(golden("rfc4180.csv"));
  });

  test("JSON and GeoJSON", async () => {
    await expect(takeJson(takeIn(SHOWN["a challenge"] ?? {}, "en"))).toMatchFileSnapshot(
      golden("challenge.json"),
    );
    await expect(takeGeojson(takeIn(MISSING, "sv"), SQUARES)).toMatchFileSnapshot(golden("figures.geojson"));
  });
});

describe.each(Object.entries(SHOWN))("%s", (_, shown) => {
  test.each(LOCALES)("has every county and what it rests on in every file, in %s", async (locale) => {
    const take = takeIn(shown, locale);
    const rfc = read(rfcCsv(take));
    const rows = rfc.slice(1).map((_, index) => record(rfc, index));
    expect(new Set(rows.map(({ county_code }) => county_code).filter((code) => code !== "00")).size).toBe(21);
    for (const row of rows) {
      for (const key of ["definition", "source", "licence", "address", "accessed", "version"])
        expect(row[key]).toBeTruthy();
    }
    const excel = read(excelCsv(take));
    expect(new Set(excel.map(({ length }) => length)).size).toBe(1);
    const texts = [...take.sections, take].flatMap(({ facts }) => facts.map(({ text }) => text));
    expect(texts.filter((text) => !excel.some((row) => row[1] === text))).toEqual([]);
    const json = JSON.parse(takeJson(take));
    expect(json.about.version).toBe("0a1b2c3d");
    expect(json.sections.flatMap(({ rows }: { rows: unknown[] }) => rows).length).toBe(rows.length);

    const sheets = await readExcel(Buffer.from(await (await takeWorkbook(take)).arrayBuffer()));
    expect(sheets.length).toBe(2 + take.sections.length);
    const notes = sheets.slice(0, 2).flatMap(({ data }) => data.flat());
    expect(texts.filter((text) => !notes.some((cell) => String(cell).endsWith(text)))).toEqual([]);
    for (const [index, section] of take.sections.entries()) {
      // Title, what to know and the headings stand over the rows.
      const cells = sheets[index + 2]?.data.slice(3) ?? [];
      expect(cells.map((row) => row.slice(0, section.columns.length))).toEqual(
        section.rows.map((row) =>
          row.map((cell) => {
            const own = forPeople(cell);
            return typeof own === "object" && own !== null ? own.value : own || null;
          }),
        ),
      );
      expect(typeof cells[0]?.[0]).toBe("string");
    }
  });
});

describe("figures", () => {
  test("all years and parts are the series', with why a value is missing", () => {
    const { series } = indicatorIn("job_education_match_rate", "sv");
    const rows = read(rfcCsv(takeIn(MISSING, "sv", true)));
    const { data } = Papa.parse<Record<string, string>>(rfcCsv(takeIn(MISSING, "sv", true)), {
      header: true,
      skipEmptyLines: true,
    });
    const expected = series.periods.flatMap((period) =>
      partsOf(series).flatMap((part) => [...(valuesIn(series, part, period) ?? [])]),
    );
    expect(rows.length - 1).toBe(expected.length);
    const shown = (value: string | undefined, status: string | undefined) => (value ? Number(value) : status);
    const tally = (values: readonly unknown[]) => values.map(String).sort();
    expect(tally(data.map(({ value, status }) => shown(value, status)))).toEqual(
      tally(expected.map(([, value]) => value)),
    );
    expect(
      data.some(({ value, status }) => value === "" && ["..", "suppressed"].includes(status ?? "")),
    ).toBe(true);
    expect(expected.some(([, value]) => !isNumber(value))).toBe(true);
  });

  test("the Swedish spreadsheet gets a BOM, semicolons and decimal commas; programs get neither", () => {
    const take = takeIn(SHOWN.rate ?? {}, "sv");
    const [excel, rfc] = [excelCsv(take), rfcCsv(take)];
    expect(excel.startsWith("\uFEFFLänskod;Län;År;Värde;")).toBe(true);
    expect(excel).toMatch(/\r\n12;Skåne län;\d{4};\d+,\d{2};;procent\r\n/);
    expect(rfc.startsWith("county_code,county,year,value,status,unit,layer,")).toBe(true);
    expect(rfc).toMatch(/\r\n12,Skåne län,\d{4},\d+\.\d{2},,percent,foreign_born_share,/);
  });

  test("two indicators have a section each, told apart in every row", () => {
    const take = takeIn(SHOWN["two indicators"] ?? {}, "sv");
    const rows = read(rfcCsv(take));
    const layers = rows.slice(1).map((_, index) => record(rows, index).layer);
    expect(new Set(layers)).toEqual(new Set(["overcrowded_flats_share", "employment_rate_by_birth"]));
    const { features } = JSON.parse(takeGeojson(take, SQUARES));
    expect(Object.keys(features[0].properties)).toContain("value_2");
  });
});

test("a challenge has texts and no number: a count would read as a measure of need", () => {
  for (const shown of ["a challenge", "a challenge without examples"]) {
    const take = takeIn(SHOWN[shown] ?? {}, "sv");
    const cells = take.sections.flatMap(({ rows }) => rows.flat());
    expect(
      cells.filter((cell) => typeof forPrograms(cell) === "object" && forPrograms(cell) !== null),
    ).toEqual([]);
    expect(excelCsv(take)).toContain("varken exempel eller uttalande");
  }
});

test("GeoJSON has closed rings in degrees, outlines counterclockwise, and each county once", () => {
  const file = JSON.parse(
    takeGeojson(takeIn(SHOWN.rate ?? {}, "sv"), slices.get("outlines") as readonly CountyOutline[]),
  );
  expect(file.type).toBe("FeatureCollection");
  expect("crs" in file).toBe(false);
  const [west, south, east, north] = file.bbox;
  expect([west, south, east, north].map(Math.floor)).toEqual([10, 55, 24, 69]);
  expect(file.features.map(({ id }: { id: string }) => id)).toHaveLength(21);
  const area = (ring: [number, number][]) =>
    ring.slice(1).reduce((sum, [x, y], index) => {
      const [fromX, fromY] = ring[index] ?? [x, y];
      return sum + fromX * y - x * fromY;
    }, 0);
  for (const { id, properties, geometry } of file.features) {
    expect(properties.county_code).toBe(id);
    expect(typeof properties.value).toBe("number");
    for (const polygon of geometry.coordinates)
      for (const [index, ring] of polygon.entries()) {
        expect(ring.length).toBeGreaterThan(3);
        expect(ring.at(-1)).toEqual(ring[0]);
        expect(area(ring) > 0).toBe(index === 0);
        for (const [lon, lat] of ring)
          expect(lon >= west && lon <= east && lat >= south && lat <= north).toBe(true);
      }
  }
});

/** A file of one section with these rows. */
const ofRows = (locale: Locale, rows: readonly (readonly TakeCell[])[], note: string): Take => ({
  ...takeIn({}, locale),
  sections: [
    {
      id: "egna",
      title: "T",
      note,
      columns: ["county_code", "text", "value"].map((key) => ({ key, head: key })),
      rows,
      facts: [{ key: "definition", text: note }],
    },
  ],
});

test("any text arrives as it was or with an apostrophe, never as a formula; a negative number is still a number", () => {
  const text = fc.string({ unit: fc.constantFrom(..."abÅ=+-@'\";, \t\r\n–\u00a0🧭"), maxLength: 10 });
  const neutral = (one: string) => (/^[=+\-@\t\r]/.test(one) ? `'${one}` : one);
  fc.assert(
    fc.property(text, text, fc.integer({ min: -999, max: 999 }), (cell, note, tenths) => {
      const take = ofRows("sv", [["01", cell, numberCell(tenths / 10, 1)]], note);
      const { data: excel } = Papa.parse<string[]>(excelCsv(take).slice(1), {
        delimiter: ";",
        newline: "\r\n",
      });
      const { data: rfc } = Papa.parse<string[]>(rfcCsv(take), { delimiter: ",", newline: "\r\n" });
      expect(excel[1]).toEqual(["01", neutral(cell), (tenths / 10).toFixed(1).replace(".", ",")]);
      expect(rfc[1]?.slice(0, 3)).toEqual(["01", neutral(cell), (tenths / 10).toFixed(1)]);
      expect(rfc[1]?.[4]).toBe(neutral(note));
      const texts = [...excel, ...rfc].flatMap((row) => row.filter((_, index) => index !== 2));
      expect(texts.filter((one) => /^[=+\-@\t\r]/.test(one))).toEqual([]);
    }),
  );
});
