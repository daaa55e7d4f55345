/** How sure the pattern is, and what changed: both by the same classes as the map's. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { breaksFor, type Choice } from "../../../src/domain/breaks.ts";
import { classChanges } from "../../../src/domain/classChange.ts";
import { classOf, levelOf } from "../../../src/domain/classify.ts";
import { COUNTY_CODES } from "../../../src/domain/county.ts";
import { CLASS_METHODS } from "../../../src/domain/indicator.ts";
import { robustness } from "../../../src/domain/robustness.ts";
import { isNumber, partsOf, periodsOf, type Series, valuesIn } from "../../../src/domain/series.ts";
import { anySeries, rowOf, seriesOf } from "../../fixtures/smallSeries.ts";

const OPEN = { locked: false, middle: "none" } as const;
const shown2013 = { part: {}, period: 2013 };
const choice = fc.record({
  method: fc.constantFrom(...CLASS_METHODS),
  locked: fc.boolean(),
  middle: fc.constantFrom("none", "zero", "riket"),
}) satisfies fc.Arbitrary<Choice>;
const lastOf = (series: Series) => {
  const part = partsOf(series)[0] ?? {};
  return { part, period: periodsOf(series, part).at(-1) ?? "none" };
};

describe("how sure the pattern is", () => {
  test("a pattern that every method finds is sure in all counties", () => {
    // Five clusters, far and equally far apart, as many counties in each as can be.
    const clusters = seriesOf([rowOf((index) => Math.min(4, Math.floor(index / 4)) * 100)], { decimals: 0 });
    const { unsure, sure } = robustness(clusters, shown2013, OPEN);
    expect(unsure).toEqual([]);
    expect(sure).toEqual(COUNTY_CODES);
  });

  test("one county far from the others makes all but itself depend on the method", () => {
    // 0 to 19 and 1 000: quantiles part the twenty, equal widths do not.
    const outlier = seriesOf([rowOf((index) => (index === 20 ? 1000 : index))], { decimals: 0 });
    const { unsure, sure } = robustness(outlier, shown2013, OPEN);
    expect(sure).toContain("25");
    expect(unsure.map(({ county }) => county)).toContain("24");
    const last = unsure.find(({ county }) => county === "24");
    expect(last?.levels.kvantiler).toBe(4);
    expect(last?.levels.lika).toBe(0);
    expect(last).toMatchObject({ lowest: 0, highest: 4 });
  });

  test("agrees with the classes of the map, and has every county with a value once", () => {
    fc.assert(
      fc.property(anySeries, choice, (series, { locked, middle }) => {
        const shown = lastOf(series);
        const values = valuesIn(series, shown.part, shown.period);
        const { unsure, sure, breaks } = robustness(series, shown, { locked, middle });
        const counted = COUNTY_CODES.filter((code) => isNumber(values?.get(code)));
        expect([...sure, ...unsure.map(({ county }) => county)].sort()).toEqual(counted);
        const levelsOf = (code: (typeof COUNTY_CODES)[number]) =>
          CLASS_METHODS.map((method) => {
            const mine = breaksFor(series, shown, { method, locked, middle });
            expect(breaks[method]).toEqual(mine);
            return levelOf(mine, classOf(mine, values?.get(code) as number));
          });
        for (const code of sure) expect(new Set(levelsOf(code)).size).toBe(1);
        for (const { county, levels, lowest, highest, agreeing } of unsure) {
          const all = levelsOf(county);
          expect(Object.values(levels)).toEqual(all);
          expect([lowest, highest]).toEqual([Math.min(...all), Math.max(...all)]);
          expect(lowest).toBeLessThan(highest);
          expect(agreeing).toBe(Math.max(...all.map((one) => all.filter((other) => other === one).length)));
        }
        const order = unsure.map(({ agreeing }) => agreeing);
        expect(order).toEqual([...order].sort((a, b) => a - b));
      }),
    );
  });
});

describe("what changed", () => {
  const LIKA: Choice = { method: "lika", locked: true, middle: "none" };
  /** Blekinge rises from 0 to 100; Gotland gets its first value; everyone else stays. */
  const changing = seriesOf(
    [
      rowOf((index) => (index === 7 ? ".." : index === 8 ? 0 : index * 5)),
      rowOf((index) => (index === 7 ? 12 : index === 8 ? 100 : index * 5)),
    ],
    { decimals: 0, periods: [2009, 2014] },
  );

  test("are the counties in another class than in the period before, and those that got a value", () => {
    expect(classChanges(changing, { part: {}, period: 2014 }, LIKA)).toEqual({
      since: 2009,
      changes: [
        { county: "09", from: null, to: 0 },
        { county: "10", from: 0, to: 4 },
      ],
    });
  });

  test("is nothing that can be said of the first period, or of one that was not read", () => {
    expect(classChanges(changing, { part: {}, period: 2009 }, LIKA)).toBeNull();
    expect(classChanges(changing, { part: {}, period: 2010 }, LIKA)).toBeNull();
    expect(classChanges(changing, { part: { kon: "man" }, period: 2014 }, LIKA)).toBeNull();
  });

  test("never names a county whose value stayed, unless the classes are about the country", () => {
    fc.assert(
      fc.property(anySeries, choice, (series, asked) => {
        fc.pre(asked.middle !== "riket");
        const shown = lastOf(series);
        const changed = classChanges(series, shown, asked);
        if (!changed) return;
        const [before, after] = [changed.since, shown.period].map((period) =>
          valuesIn(series, shown.part, period),
        );
        for (const { county, from, to } of changed.changes) {
          expect(before?.get(county)).not.toBe(after?.get(county));
          expect(from !== to).toBe(true);
          expect(from === null).toBe(!isNumber(before?.get(county)));
        }
      }),
    );
  });
});
