/** Counties like each other: by hand, on the real figures, and by what must hold for any. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { COUNTY_CODES } from "../../../src/domain/county.ts";
import { INDICATOR_IDS, type IndicatorId } from "../../../src/domain/indicator.ts";
import type { Row, Series, Value } from "../../../src/domain/series.ts";
import { likenedIn, similarTo, type Weighed } from "../../../src/domain/similar.ts";
import { indicatorIn } from "../../fixtures/figures.ts";
import { rowOf, seriesOf } from "../../fixtures/smallSeries.ts";

const named = (id: IndicatorId, row: Row, more: Partial<Series> = {}) => seriesOf([row], { id, ...more });

describe("by hand", () => {
  /** 0, 10, 20 … by code: the standard deviation is 10·√(440/12). */
  const ladder = named(
    "population_density",
    rowOf((index) => index * 10),
    { decimals: 0 },
  );
  const step = 1 / Math.sqrt(440 / 12);

  test("the next ones on a ladder are the nearest, equal distances in the order of codes", () => {
    const { nearest, unranked } = similarTo("05", [{ series: ladder, weight: 1 }]);
    expect(nearest.map(({ code }) => code)).toEqual(["04", "06", "03", "07", "01"]);
    expect(nearest[0]?.distance).toBeCloseTo(step, 8);
    expect(nearest[2]?.distance).toBeCloseTo(2 * step, 8);
    expect(nearest[0]).toMatchObject({ alike: ["population_density"], unlike: [], left: [] });
    expect(unranked).toEqual([]);
  });

  test("weights mix the squares of the differences", () => {
    const other = named(
      "life_expectancy",
      rowOf((index) => 20 - index),
      { decimals: 0 },
    );
    const even = named(
      "foreign_born_share",
      rowOf(() => 7),
    );
    const { nearest } = similarTo(
      "01",
      [
        { series: ladder, weight: 3 },
        { series: other, weight: 1 },
        { series: even, weight: 4 },
      ],
      1,
    );
    expect(nearest[0]?.code).toBe("03");
    expect(nearest[0]?.distance).toBeCloseTo(step * Math.sqrt((3 + 1 + 0) / 8), 8);
    expect(nearest[0]?.alike).toEqual(["foreign_born_share", "life_expectancy"]);
    expect(nearest[0]?.unlike).toEqual(["population_density"]);
  });

  test("what a county lacks is left out and said, and its weight falls to the others", () => {
    const holed = named(
      "life_expectancy",
      rowOf((index) => (index === 1 ? "suppressed" : index)),
    );
    const chosen = [
      { series: ladder, weight: 1 },
      { series: holed, weight: 1 },
    ];
    const [first] = similarTo("01", chosen).nearest;
    expect(first).toMatchObject({ code: "03", left: ["life_expectancy"], alike: ["population_density"] });
    expect(first?.distance).toBeCloseTo(step, 8);
    expect(similarTo("03", chosen).nearest.every(({ left }) => left.length === 1)).toBe(true);
  });

  test("a county with under half of the weight in common is not ranked", () => {
    const holed = named(
      "life_expectancy",
      rowOf((index) => (index === 1 ? ".." : index)),
    );
    const chosen = [
      { series: ladder, weight: 2 },
      { series: holed, weight: 3 },
    ];
    const { nearest, unranked } = similarTo("01", chosen, 20);
    expect(unranked).toEqual(["03"]);
    expect(nearest.map(({ code }) => code)).not.toContain("03");
    expect(similarTo("03", chosen).unranked).toHaveLength(20);
  });

  test("a period with values for too few counties is passed over", () => {
    const all = rowOf((index) => index);
    const some = (count: number) => rowOf((index) => (index < count ? index : ".."));
    expect(likenedIn(seriesOf([all, some(15), some(14), null]))).toBe(2014);
    expect(likenedIn(seriesOf([some(14)]))).toBeNull();
    const [series, thin] = [ladder, named("life_expectancy", some(14))];
    expect(
      similarTo("01", [
        { series, weight: 1 },
        { series: thin, weight: 1 },
      ]).nearest[0]?.left,
    ).toEqual(["life_expectancy"]);
  });

  test("where two are equal in everything nothing is most unlike", () => {
    const even = named(
      "foreign_born_share",
      rowOf((index) => (index < 2 ? 1 : index)),
    );
    const twin = named(
      "life_expectancy",
      rowOf((index) => (index < 2 ? 9 : 3)),
    );
    const [first] = similarTo("01", [
      { series: twin, weight: 1 },
      { series: even, weight: 1 },
    ]).nearest;
    expect(first).toMatchObject({ code: "03", distance: 0, unlike: [] });
    expect(first?.alike).toEqual(["foreign_born_share", "life_expectancy"]);
  });

  test("nothing chosen, nobody near", () =>
    expect(similarTo("01", [{ series: ladder, weight: 0 }])).toEqual({ nearest: [], unranked: [] }));
});

describe("on any figures", () => {
  const value: fc.Arbitrary<Value> = fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: -50, max: 50 }) },
    { weight: 2, arbitrary: fc.integer({ min: -3000, max: 3000 }) },
    fc.constantFrom<Value>("..", "suppressed"),
  );
  const rows = fc.array(value, { minLength: 21, maxLength: 21 });
  const chosen: fc.Arbitrary<readonly Weighed[]> = fc
    .uniqueArray(fc.constantFrom(...INDICATOR_IDS), { minLength: 1, maxLength: 6 })
    .chain((ids) =>
      fc.tuple(
        ...ids.map((id) =>
          fc.record({
            series: rows.map((row) => named(id, row, { decimals: 0 })),
            weight: fc.integer({ min: 0, max: 3 }),
          }),
        ),
      ),
    );
  const county = fc.constantFrom(...COUNTY_CODES);

  test("a county is as like another as that is like it, and is never in its own list", () => {
    fc.assert(
      fc.property(chosen, county, county, (some, a, b) => {
        fc.pre(a !== b);
        const [there, back] = [similarTo(a, some, 20), similarTo(b, some, 20)];
        const [one, other] = [
          there.nearest.find(({ code }) => code === b),
          back.nearest.find(({ code }) => code === a),
        ];
        expect(one?.distance).toBe(other?.distance);
        expect([one?.alike, one?.unlike, one?.left]).toEqual([other?.alike, other?.unlike, other?.left]);
        expect(there.unranked.includes(b)).toBe(back.unranked.includes(a));
        const listed = [...there.nearest.map(({ code }) => code), ...there.unranked];
        expect(listed).not.toContain(a);
        expect(listed.length === 0 || listed.length === 20).toBe(true);
        expect(new Set(listed).size).toBe(listed.length);
      }),
    );
  });

  test("the nearest come first, and every chosen indicator is used or left", () => {
    fc.assert(
      fc.property(chosen, county, (some, code) => {
        const { nearest } = similarTo(code, some, 20);
        const ids = some.filter(({ weight }) => weight > 0).map(({ series }) => series.id);
        nearest.forEach((one, index) => {
          const before = nearest[index - 1];
          expect(before === undefined || before.distance <= one.distance).toBe(true);
          expect(before === undefined || before.distance < one.distance || before.code < one.code).toBe(true);
          const told = [...one.alike, ...one.unlike, ...one.left];
          expect(new Set(told).size).toBe(told.length);
          expect(told.every((id) => ids.includes(id))).toBe(true);
          expect(one.alike.length).toBeGreaterThan(0);
          expect(one.alike.length + one.unlike.length).toBe(
            Math.min(ids.length - one.left.length, one.unlike.length + 3),
          );
        });
      }),
    );
  });

  test("weight 0 is not chosen; more weight on everything and another order change nothing", () => {
    fc.assert(
      fc.property(chosen, county, fc.integer({ min: 2, max: 9 }), (some, code, factor) => {
        const found = similarTo(code, some);
        expect(
          similarTo(
            code,
            some.filter(({ weight }) => weight > 0),
          ),
        ).toEqual(found);
        expect(
          similarTo(
            code,
            some.map(({ series, weight }) => ({ series, weight: weight * factor })),
          ),
        ).toEqual(found);
        expect(similarTo(code, some.toReversed())).toEqual(found);
      }),
    );
  });

  test("a series that is moved, stretched or turned over changes nothing", () => {
    const shift = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });
    const stretch = fc.integer({ min: -9, max: 9 }).filter((by) => by !== 0);
    fc.assert(
      fc.property(
        chosen,
        county,
        shift,
        stretch,
        fc.integer({ min: 0, max: 2 }),
        (some, code, by, times, decimals) => {
          const move = (one: Value) => (typeof one === "number" ? (one * times + by) / 10 ** decimals : one);
          const moved = some.map(({ series, weight }) => ({
            weight,
            series: {
              ...series,
              decimals,
              rows: series.rows.map((part) => part.map((row) => (row === null ? null : row.map(move)))),
            },
          }));
          expect(similarTo(code, moved)).toEqual(similarTo(code, some));
        },
      ),
    );
  });
});

test("all real indicators can be weighed, and every county finds five", () => {
  const chosen = INDICATOR_IDS.map((id) => ({ series: indicatorIn(id, "sv").series, weight: 1 }));
  expect(chosen.filter(({ series }) => likenedIn(series) === null)).toEqual([]);
  for (const code of COUNTY_CODES) {
    const { nearest, unranked } = similarTo(code, chosen);
    expect([nearest.length, unranked]).toEqual([5, []]);
    expect(nearest.every(({ distance }) => distance > 0 && distance < 4)).toBe(true);
  }
});
