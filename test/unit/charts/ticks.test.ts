/** Ticks are round, no finer than the figures, inside, and years are only those that there are. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decimalsOf, niceDomain, valueTicks, yearTicks } from "../../../src/charts/ticks.ts";

const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const decimalPlaces = fc.integer({ min: 0, max: 2 });

describe("values", () => {
  test.each([
    ["whole numbers", [0, 10], 5, 2, [0, 2, 4, 6, 8, 10]],
    ["decimals where they are published", [0, 1], 4, 1, [0, 0.2, 0.4, 0.6, 0.8, 1]],
    ["none finer than published", [3, 5], 8, 0, [3, 4, 5]],
    ["negative", [-1, 1], 4, 2, [-1, -0.5, 0, 0.5, 1]],
    ["one value", [7, 7], 4, 1, [7]],
  ] as const)("%s", (_, domain, count, decimals, expected) => {
    expect(valueTicks(domain, count, decimals)).toEqual(expected);
  });

  test("ticks ascend within the domain and have no more decimals than the figures", () => {
    fc.assert(
      fc.property(value, value, fc.integer({ min: 2, max: 8 }), decimalPlaces, (a, b, count, decimals) => {
        const domain = [Math.min(a, b), Math.max(a, b)] as const;
        const ticks = valueTicks(domain, count, decimals);
        for (const [i, tick] of ticks.entries()) {
          expect(Number(tick.toFixed(decimals))).toBe(tick);
          expect(Object.is(tick, -0)).toBe(false);
          if (domain[0] < domain[1]) {
            expect(tick).toBeGreaterThanOrEqual(domain[0] - 1e-6);
            expect(tick).toBeLessThanOrEqual(domain[1] + 1e-6);
          }
          if (i > 0) expect(tick).toBeGreaterThan(ticks[i - 1] ?? tick);
        }
      }),
    );
  });

  test("a nice domain holds all values, has room, and a tick at each end", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -9999, max: 9999 }), { minLength: 1 }),
        decimalPlaces,
        (list, decimals) => {
          const values = list.map((whole) => whole / 10 ** decimals);
          const domain = niceDomain(values, 4, decimals);
          expect(domain[0]).toBeLessThan(domain[1]);
          for (const one of values) {
            expect(one).toBeGreaterThanOrEqual(domain[0]);
            expect(one).toBeLessThanOrEqual(domain[1]);
          }
          expect(valueTicks(domain, 4, decimals).length).toBeGreaterThanOrEqual(2);
        },
      ),
    );
  });

  test.each([
    [[1, 2, 3], 2, 0],
    [[0, 0.5, 1], 2, 1],
    [[0.25, 0.5], 2, 2],
    [[-0.5, 0], 1, 1],
    [[], 2, 0],
  ])("%j at %d decimals are written with %d", (ticks, decimals, expected) => {
    expect(decimalsOf(ticks, decimals)).toBe(expected);
  });
});

describe("years", () => {
  const years = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);

  test.each([
    ["all that have room", years(2015, 2018), 400, years(2015, 2018)],
    ["the ends, and round ones between", years(2011, 2024), 250, [2011, 2015, 2020, 2024]],
    ["no year that is not there", [2013, 2014, 2019, 2024], 500, [2013, 2014, 2019, 2024]],
    ["of neighbours without room the end", [2013, 2014, 2019, 2024], 200, [2013, 2019, 2024]],
    ["one year", [2017], 200, [2017]],
    ["the last where both ends have no room", [2017, 2018], 20, [2018]],
    ["months: the Januaries", Array.from({ length: 30 }, (_, i) => 2020 + i / 12), 300, [2020, 2021, 2022]],
    ["months of one spring", [2020 + 2 / 12, 2020 + 3 / 12], 300, []],
  ])("%s", (_, periods, width, expected) => {
    expect(yearTicks(periods, width, 45)).toEqual(expected);
  });

  test("those written are there, ascend and have their room", () => {
    const series = fc.uniqueArray(fc.integer({ min: 1994, max: 2030 }), { minLength: 1 });
    fc.assert(
      fc.property(series, fc.integer({ min: 150, max: 640 }), (list, width) => {
        const periods = list.toSorted((a, b) => a - b);
        const written = yearTicks(periods, width, 45);
        const perYear = width / Math.max(1e-9, (periods.at(-1) ?? 0) - (periods[0] ?? 0));
        expect(written.length).toBeGreaterThan(0);
        for (const [i, year] of written.entries()) {
          expect(periods).toContain(year);
          const before = written[i - 1];
          if (before !== undefined) expect((year - before) * perYear).toBeGreaterThanOrEqual(45);
        }
      }),
    );
  });
});
