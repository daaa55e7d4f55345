/** Two counties side by side, counted by hand and on any series. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LAST_YEAR } from "../../../src/domain/actor.ts";
import {
  bySize,
  compareActors,
  compareChallenges,
  compareFigures,
  split,
} from "../../../src/domain/compare.ts";
import { COUNTY_CODES, type CountyCode } from "../../../src/domain/county.ts";
import { INDICATOR_KINDS } from "../../../src/domain/indicator.ts";
import { defaultPart, isNumber, type Value, valuesIn } from "../../../src/domain/series.ts";
import { unitsOf } from "../../fixtures/readFigures.ts";
import { atlas } from "../../fixtures/report.ts";
import { anySeries, rowOf, seriesOf, withRiket } from "../../fixtures/smallSeries.ts";
import { tinyAtlas } from "../../fixtures/tinyAtlas.ts";

/** The first two counties have these values; the others lie at the given one. */
const row = (a: Value, b: Value, others: Value = 1) =>
  rowOf((index) => (index === 0 ? a : index === 1 ? b : others));
const compare = (
  series: Parameters<typeof compareFigures>[0],
  kind: Parameters<typeof compareFigures>[1] = "rate",
) => compareFigures(series, kind, "01", "03");

describe("figures of two counties", () => {
  test("are those of the latest period in which both have a number", () => {
    const series = seriesOf([row(1, 2), row(74.1, 70.2), row(80, "suppressed"), row("..", "..")]);
    expect(compare(series)).toMatchObject({
      periods: [2014, 2014],
      common: true,
      latest: 2016,
      values: [74.1, 70.2],
      difference: 3.9,
      ranks: [
        { place: 1, of: 21 },
        { place: 2, of: 21 },
      ],
    });
  });

  test("are each county's own latest, and not compared, where no period is common", () => {
    const series = seriesOf([row(1, ".."), row("..", 2), row("suppressed", 3), null]);
    expect(compare(series)).toMatchObject({
      periods: [2013, 2015],
      common: false,
      latest: 2015,
      values: [1, 3],
      riket: null,
      difference: null,
      deviations: null,
    });
  });

  test("are missing with the reason that the latest period has", () => {
    const series = seriesOf([row(1, ".."), row("..", "suppressed")]);
    expect(compare(series)).toMatchObject({
      periods: [2013, 2014],
      values: [1, "suppressed"],
      difference: null,
    });
    expect(compare(seriesOf([row("..", "suppressed")]))).toMatchObject({
      common: true,
      values: ["..", "suppressed"],
      difference: null,
    });
    expect(compare(seriesOf([null]))).toMatchObject({
      periods: [2013, 2013],
      latest: 2013,
      values: ["unpublished", "unpublished"],
      ranks: [null, null],
    });
    expect(() => compare(seriesOf([]))).toThrow(RangeError);
  });

  test("stand beside the country's value, but not beside a sum", () => {
    const series = withRiket([[5, row(1, 2)]]);
    expect(compare(series).riket).toBe(5);
    expect(compare(series, "count").riket).toBeNull();
    expect(compare({ ...series, riket: "sum" }).riket).toBeNull();
    expect(compare(withRiket([["..", row(1, 2)]])).riket).toBeNull();
  });

  test("differ by so many standard deviations over all counties with a value", () => {
    // One at 0, one at 4, two at 2: the deviation is √2.
    const series = seriesOf([rowOf((index) => [0, 4, 2, 2][index] ?? "..")]);
    expect(compare(series).deviations).toBeCloseTo(4 / Math.SQRT2, 12);
    expect(compare(series, "count").deviations).toBeNull();
    expect(compare(seriesOf([row(0.1, 0.1, 0.1)]))).toMatchObject({ difference: 0, deviations: null });
  });

  test("are honest for any series: from a period that both have, exact, and the same the other way round", () => {
    const county = fc.constantFrom(...COUNTY_CODES);
    fc.assert(
      fc.property(anySeries, fc.constantFrom(...INDICATOR_KINDS), county, county, (series, kind, a, b) => {
        const found = compareFigures(series, kind, a, b);
        const back = compareFigures(series, kind, b, a);
        const at = (code: CountyCode, period: number | string) =>
          valuesIn(series, defaultPart(series), period)?.get(code) ?? "unpublished";
        const both = series.periods.filter((one) => isNumber(at(a, one)) && isNumber(at(b, one)));
        expect(found.values).toEqual([at(a, found.periods[0]), at(b, found.periods[1])]);
        expect(found.difference !== null).toBe(both.length > 0);
        if (both.length > 0) {
          const [one, other] = found.values.map((value) =>
            isNumber(value) ? unitsOf(value, series.decimals) : 0n,
          );
          expect(found.periods).toEqual([both.at(-1), both.at(-1)]);
          expect(unitsOf(found.difference ?? Number.NaN, series.decimals)).toBe((one ?? 0n) - (other ?? 0n));
        }
        expect(back.periods).toEqual([...found.periods].reverse());
        expect(back.deviations).toBe(found.deviations);
        expect((back.difference ?? 0) + (found.difference ?? 0)).toBe(0);
      }),
    );
  });

  test("come in the order of their size, those without one last and as they were", () => {
    const figures = [null, 1, null, 3, 0, 1].map((deviations, index) => ({ deviations, index }));
    expect(bySize(figures).map(({ index }) => index)).toEqual([3, 1, 5, 4, 0, 2]);
  });
});

test("what both have and what only one has are told apart, each once", () => {
  expect(split(["c", "a", "c", "b"], new Set(["d", "b", "c"]))).toEqual({
    shared: ["c", "b"],
    onlyA: ["a"],
    onlyB: ["d"],
  });
});

test("challenges are shared where the report has examples from both", () => {
  expect(compareChallenges(tinyAtlas.coverage, "01", "09")).toEqual({
    shared: ["c01", "c02"],
    onlyA: [],
    onlyB: [],
  });
  expect(compareChallenges(tinyAtlas.coverage, "01", "25")).toEqual({
    shared: ["c02"],
    onlyA: ["c01"],
    onlyB: [],
  });
  // Named by a place for c01, but without an example.
  expect(compareChallenges(tinyAtlas.coverage, "14", "25")).toEqual({
    shared: [],
    onlyA: [],
    onlyB: ["c02"],
  });
});

describe("the responsibility in two counties", () => {
  test("is told with who changed when", () => {
    const { held, today, changes } = compareActors(atlas.spells, "23", "25");
    expect([held, today].map((pair) => pair.map(({ type }) => type))).toEqual([
      ["region", "lansstyrelse"],
      ["region", "region"],
    ]);
    expect(changes).toEqual([
      [
        { year: 2011, from: "lansstyrelse", to: "samverkansorgan", confidence: "medium" },
        { year: 2015, from: "samverkansorgan", to: "region", confidence: "high" },
      ],
      [{ year: 2017, from: "lansstyrelse", to: "region", confidence: "high" }],
    ]);
  });

  test("does not change with a new name or a new county", () => {
    const { changes } = compareActors(atlas.spells, "09", "14");
    expect(changes.map((some) => some.map(({ year }) => year))).toEqual([[1997], [1999]]);
  });

  test("leads from the first kind of holder to today's in every county", () => {
    for (const code of COUNTY_CODES) {
      const { held, today, changes } = compareActors(atlas.spells, code, code, 1996);
      const types = [held[0].type, ...changes[0].map(({ to }) => to)];
      expect(
        changes[0].map(({ from }) => from),
        code,
      ).toEqual(types.slice(0, -1));
      expect(types.at(-1), code).toBe(today[0].type);
    }
  });

  test("needs a holder in the year asked for", () => {
    expect(() => compareActors(atlas.spells, "01", "03", LAST_YEAR + 1)).not.toThrow();
    expect(() => compareActors(atlas.spells, "01", "03", 1900)).toThrow(RangeError);
  });
});
