/** Bounds of a series: the same in every year while locked, the picture's own when not, around the country where that was chosen. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { breaksFor, breaksOf, type Choice, numbersIn } from "../../../src/domain/breaks.ts";
import { classOf } from "../../../src/domain/classify.ts";
import { CLASS_METHODS } from "../../../src/domain/indicator.ts";
import { isNumber, partsOf, RIKET, type Series, valuesIn } from "../../../src/domain/series.ts";
import { anySeries, rowOf, seriesOf, withRiket } from "../../fixtures/smallSeries.ts";

const LOCKED: Choice = { method: "kvantiler", locked: true, middle: "none" };
const OPEN: Choice = { ...LOCKED, locked: false };
const shownIn = (period: number) => ({ part: {}, period });
const everyPicture = (series: Series) =>
  partsOf(series).flatMap((part) => series.periods.map((period) => ({ part, period })));

/** 0 to 20 one year, 100 to 120 the next; the country far away from all. */
const twoYears = withRiket([
  [1000, rowOf((index) => index)],
  [-1000, rowOf((index) => 100 + index)],
]);

describe("locked bounds", () => {
  test("are made of all years and never of the country", () => {
    const breaks = breaksFor(twoYears, shownIn(2013), LOCKED);
    expect(breaks.extent).toEqual([0, 120]);
    expect(breaksFor(twoYears, shownIn(2014), LOCKED)).toBe(breaks);
    expect(numbersIn(twoYears, "locked")).toHaveLength(42);
  });

  test("are made of all breakdowns", () => {
    const byBirth = seriesOf([], {
      periods: [2020],
      dimensions: [{ dimension: "fodelse", categories: ["inrikes", "utrikes"] }],
      rows: [[rowOf(() => 80)], [rowOf((index) => 50 + index)]],
    });
    expect(breaksFor(byBirth, { part: { fodelse: "inrikes" }, period: 2020 }, LOCKED).extent).toEqual([
      50, 80,
    ]);
    expect(breaksFor(byBirth, { part: { fodelse: "utrikes" }, period: 2020 }, OPEN).extent).toEqual([50, 70]);
  });

  test("give the same value the same class in every year and breakdown", () => {
    fc.assert(
      fc.property(anySeries, fc.constantFrom(...CLASS_METHODS), (series, method) => {
        const classes = new Map<number, number>();
        for (const shown of everyPicture(series)) {
          const breaks = breaksFor(series, shown, { method, locked: true, middle: "none" });
          for (const value of valuesIn(series, shown.part, shown.period)?.values() ?? []) {
            if (!isNumber(value)) continue;
            expect(classOf(breaks, value)).toBe(classes.get(value) ?? classOf(breaks, value));
            classes.set(value, classOf(breaks, value));
          }
        }
      }),
    );
  });
});

describe("bounds that are not locked", () => {
  test("are the picture's own", () => {
    expect(breaksFor(twoYears, shownIn(2013), OPEN).extent).toEqual([0, 20]);
    expect(breaksFor(twoYears, shownIn(2014), OPEN).extent).toEqual([100, 120]);
  });

  test("of a year or part that was not read are none", () => {
    expect(breaksFor(twoYears, shownIn(1900), OPEN)).toMatchObject({ bounds: [], extent: null });
    expect(breaksFor(twoYears, { part: { kon: "man" }, period: 2013 }, OPEN).bounds).toEqual([]);
  });
});

test("the same question is reckoned once, every other on its own", () => {
  const ask = (series: Series) =>
    CLASS_METHODS.flatMap((method) =>
      (["none", "zero", "riket"] as const).flatMap((middle) => [
        breaksOf(series, method, "locked", middle),
        breaksOf(series, method, shownIn(2013), middle),
        breaksOf(series, method, shownIn(2014), middle),
      ]),
    );
  const [first, again] = [ask(twoYears), ask(twoYears)];
  expect(new Set(first).size).toBe(first.length);
  for (const [index, breaks] of first.entries()) expect(again[index]).toBe(breaks);
  expect(breaksOf(twoYears, "kvantiler", "locked", "none", 3).bounds).toHaveLength(2);
});

describe("bounds around the country", () => {
  const AROUND: Choice = { method: "lika", locked: true, middle: "riket" };
  /** Distances from −10 to 10 in both years, from a country that rises from 50 to 70. */
  const rising = withRiket([
    [50, rowOf((index) => 40 + index)],
    [70, rowOf((index) => 60 + index)],
  ]);

  test("stand at the country's value of the year, locked at the same distances from it", () => {
    expect(breaksFor(rising, shownIn(2013), AROUND)).toMatchObject({
      middle: 50,
      bounds: [43.3, 46.7, 50, 53.3, 56.7],
    });
    expect(breaksFor(rising, shownIn(2014), AROUND)).toMatchObject({
      middle: 70,
      bounds: [63.3, 66.7, 70, 73.3, 76.7],
    });
  });

  test("are sequential where the country has no value", () => {
    const without = withRiket([
      [50, rowOf((index) => index)],
      ["unpublished", rowOf((index) => index)],
    ]);
    expect(breaksFor(without, shownIn(2013), AROUND).middle).toBe(50);
    expect(breaksFor(without, shownIn(2014), AROUND)).toBe(breaksOf(without, "lika", "locked"));
    const never = seriesOf([rowOf((index) => index)]);
    expect(breaksFor(never, shownIn(2013), AROUND)).toBe(breaksOf(never, "lika", "locked"));
    expect(breaksOf(never, "lika", "locked", "riket").extent).toBeNull();
  });

  test("never put a county below the country on its upper side, or the reverse", () => {
    fc.assert(
      fc.property(anySeries, fc.constantFrom(...CLASS_METHODS), fc.boolean(), (series, method, locked) => {
        for (const shown of everyPicture(series)) {
          const breaks = breaksFor(series, shown, { method, locked, middle: "riket" });
          const values = valuesIn(series, shown.part, shown.period);
          const riket = values?.get(RIKET);
          expect(breaks.middle).toBe(isNumber(riket) ? riket : null);
          if (!isNumber(riket)) continue;
          for (const [area, value] of values ?? [])
            if (area !== RIKET && isNumber(value))
              expect(classOf(breaks, value) < breaks.below, `${value} and ${riket}`).toBe(value < riket);
        }
      }),
    );
  });
});
