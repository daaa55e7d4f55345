/** Figures of municipalities, made up: each has its own value's class, place and words, never another's. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { breaksFor } from "../../../src/domain/breaks.ts";
import { classOf } from "../../../src/domain/classify.ts";
import { COUNTY_CODES } from "../../../src/domain/county.ts";
import { fromHighest, municipalFigures, summaryOf } from "../../../src/domain/municipalFigures.ts";
import { isNumber, MISSING_REASONS, type Value, valuesIn } from "../../../src/domain/series.ts";
import { municipalEn } from "../../../src/i18n/municipalEn.ts";
import { municipalSv } from "../../../src/i18n/municipalSv.ts";
import { municipalRows } from "../../../src/indicators/municipal/municipalRows.ts";
import { classArea, MISSING } from "../../../src/map/figureScene.ts";
import { municipalScene } from "../../../src/map/municipalScene.ts";
import { MUNICIPALITIES, municipalSeries } from "../../fixtures/municipalSeries.ts";
import { atlas } from "../../fixtures/report.ts";

const CHOICE = { method: "kvantiler", locked: true, middle: "none" } as const;
const SHOWN = { part: {}, period: 2018 };
/** Few different numbers, so that ties are common. */
const value = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -40, max: 40 }).map((n) => n / 10) },
  { weight: 1, arbitrary: fc.constantFrom<Value>(...MISSING_REASONS) },
);
const values = fc.array(value, { minLength: 290, maxLength: 290 });
const seriesOf = (list: readonly Value[]) => municipalSeries((_, index) => list[index] ?? "unpublished");

test("each municipality has the paint of its own value's class, and every one is counted once in the legend", () => {
  fc.assert(
    fc.property(values, (list) => {
      const series = seriesOf(list);
      const breaks = breaksFor(series, SHOWN, CHOICE);
      const scene = municipalScene(series, municipalFigures(series, 2018), breaks, null);
      for (const [index, { code }] of MUNICIPALITIES.entries()) {
        const own = list[index] ?? "unpublished";
        expect(scene.fine.get(code)).toEqual(
          isNumber(own) ? classArea(breaks, classOf(breaks, own)) : MISSING,
        );
      }
      const counted = [...scene.classes, ...scene.missing].reduce((sum, { count }) => sum + count, 0);
      expect(counted).toBe(290);
    }),
    { numRuns: 30 },
  );
});

test("a place is one more than how many have more; equal values share it, and what is missing has none", () => {
  fc.assert(
    fc.property(values, (list) => {
      const numbers = list.filter(isNumber);
      for (const { value: own, place } of municipalFigures(seriesOf(list), 2018))
        expect(place).toBe(isNumber(own) ? numbers.filter((one) => one > own).length + 1 : null);
    }),
    { numRuns: 20 },
  );
});

test("what has no value comes last by value, whichever way", () => {
  fc.assert(
    fc.property(values, fc.boolean(), (list, descending) => {
      const figures = municipalFigures(seriesOf(list), 2018);
      const rows = municipalRows(figures, atlas, { column: "varde", descending }, "sv");
      const numbers = rows.map((row) => row.value).filter(isNumber);
      expect(rows.slice(0, numbers.length).every((row) => isNumber(row.value))).toBe(true);
      expect(numbers).toEqual([...numbers].sort((a, b) => (descending ? b - a : a - b)));
    }),
    { numRuns: 20 },
  );
});

test("no county and no country has a value of municipalities' figures", () => {
  expect(
    valuesIn(
      municipalSeries((_, index) => index),
      {},
      2018,
    ),
  ).toBeNull();
});

test("Håbo in Uppsala län and Habo in Jönköpings län are two", () => {
  const series = municipalSeries(({ name }) =>
    name === "Håbo" ? 9.5 : name === "Habo" ? 1.5 : "unpublished",
  );
  const found = fromHighest(municipalFigures(series, 2018));
  expect(found.map(({ code, county, value: own }) => [code, county, own])).toEqual([
    ["0305", "03", 9.5],
    ["0643", "06", 1.5],
  ]);
});

test("a year that the series does not have gives no value to anyone", () => {
  const figures = municipalFigures(
    municipalSeries(() => 1),
    2030,
  );
  expect(figures).toHaveLength(290);
  expect(fromHighest(figures)).toEqual([]);
});

test("circles only for what is above zero, none of them coloured as a class", () => {
  const series = municipalSeries((_, index) => (index < 3 ? index : "suppressed"), 0);
  const scene = municipalScene(series, municipalFigures(series, 2018), null, null);
  expect([...(scene.circles?.values ?? [])].map(([, own]) => own)).toEqual([1, 2]);
  expect(scene.classes).toEqual([]);
  expect(scene.fine.get("0114")?.fill).toBe("none");
});

test("the circles to compare with are so far apart that their numbers can be read", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000 }), (highest) => {
      const series = municipalSeries(() => highest, 0);
      const samples =
        municipalScene(series, municipalFigures(series, 2018), null, null).circles?.samples ?? [];
      expect(samples.length).toBeGreaterThan(0);
      const tops = samples.map(({ radius }) => 2 * radius);
      for (const [index, top] of tops.entries())
        if (index > 0) expect((tops[index - 1] ?? 0) - top).toBeGreaterThanOrEqual(24_000);
    }),
  );
});

describe("what is said of a county's municipalities", () => {
  const written = (list: readonly Value[], of: string) => {
    const figures = municipalFigures(seriesOf(list), 2018).filter(({ county }) => county === of);
    const { highest, lowest, ...rest } = summaryOf(figures);
    const end = (one: typeof highest) => one && { ...one, value: String(one.value).replace(".", ",") };
    return { ...rest, highest: end(highest), lowest: end(lowest) };
  };
  const jamtland = (own: Readonly<Record<string, Value>>) =>
    written(
      MUNICIPALITIES.map(({ name }) => own[name] ?? "unpublished"),
      "23",
    );
  test.each([
    [{}, "ingen av 8 kommuner har något värde"],
    [{ Åre: 3.1 }, "1 av 8 kommuner har ett värde: 3,1 (Åre)"],
    [{ Åre: 3.1, Ragunda: 9.9 }, "2 av 8 kommuner har värden, från 3,1 (Åre) till 9,9 (Ragunda)"],
    [{ Åre: 2, Ragunda: 2 }, "2 av 8 kommuner har värden, samma i alla: 2"],
    [{ Åre: 2, Ragunda: 2, Berg: 5 }, "3 av 8 kommuner har värden, från 2 (Ragunda och Åre) till 5 (Berg)"],
  ])("%j", (own, said) => {
    expect(municipalSv.says(jamtland(own))).toBe(said);
  });
  test("Gotland has one", () => {
    expect(
      municipalSv.says(
        written(
          MUNICIPALITIES.map(() => 4),
          "09",
        ),
      ),
    ).toBe("länets enda kommun har värdet 4");
  });
  test("no words are empty, whatever is missing, in either language", () => {
    fc.assert(
      fc.property(values, fc.constantFrom(...COUNTY_CODES), (list, county) => {
        const told = written(list, county);
        for (const words of [municipalSv, municipalEn]) {
          expect(words.says(told)).not.toMatch(/undefined|null|NaN|\(\)/);
          expect(words.ends(told, 2018)).not.toMatch(/undefined|null|NaN|\(\)/);
        }
      }),
      { numRuns: 50 },
    );
  });
});
