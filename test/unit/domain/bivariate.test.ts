/** Two indicators at once: nine cells that take in every county with both values, and a correlation that a word can be said of. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bivariate, thirdOf, thirdsOf, type Values } from "../../../src/domain/bivariate.ts";
import { correlation } from "../../../src/domain/correlation.ts";
import { COUNTY_CODES, type CountyCode } from "../../../src/domain/county.ts";
import { isNumber, MISSING_REASONS, type Value, valuesIn } from "../../../src/domain/series.ts";
import { rowOf, seriesOf } from "../../fixtures/smallSeries.ts";

const valuesOf = (rule: (index: number) => Value): Values =>
  new Map(COUNTY_CODES.map((code, index) => [code, rule(index)]));
const anyValues: fc.Arbitrary<Values> = fc
  .array(
    fc.oneof({ weight: 6, arbitrary: fc.integer({ min: -9, max: 99 }) }, fc.constantFrom(...MISSING_REASONS)),
    {
      minLength: 21,
      maxLength: 21,
    },
  )
  .map((row) => valuesOf((index) => row[index] ?? ".."));

describe("thirds", () => {
  const rising = seriesOf([rowOf((index) => index), rowOf((index) => index + 21)], { decimals: 0 });

  test("are as large as can be, and locked over all years", () => {
    const locked = thirdsOf(rising, "locked");
    expect(locked.bounds).toHaveLength(2);
    const all = [2013, 2014].flatMap((year) => [...(valuesIn(rising, {}, year)?.values() ?? [])]);
    const sizes = [1, 2, 3].map(
      (third) => all.filter((value) => isNumber(value) && thirdOf(locked, value) === third).length,
    );
    expect(sizes).toEqual([14, 14, 14]);
    expect(thirdsOf(rising, "locked")).toBe(locked);
  });

  test("of two different values are the lowest and the highest, of one the middle", () => {
    const of = (...values: number[]) => {
      const series = seriesOf([rowOf((index) => values[index % values.length] ?? 0)], { decimals: 0 });
      return values.map((value) => thirdOf(thirdsOf(series, "locked"), value));
    };
    expect(of(4, 9)).toEqual([1, 3]);
    expect(of(4)).toEqual([2]);
    expect(of(4, 6, 9)).toEqual([1, 2, 3]);
  });
});

describe("the nine cells", () => {
  const breaks = { bounds: [10, 20], middle: null, below: 0, extent: null } as const;

  test("are named as on a chessboard: the first indicator's letter, the second's number", () => {
    const { cells } = bivariate([new Map(), new Map()], [breaks, breaks]);
    expect(cells.map(({ name }) => name)).toEqual(["A1", "A2", "A3", "B1", "B2", "B3", "C1", "C2", "C3"]);
  });

  test("hold a county by both values, and none that lacks one of them", () => {
    const a = valuesOf((index) => (index === 0 ? 25 : index === 1 ? ".." : 10));
    const b = valuesOf((index) => (index === 2 ? "suppressed" : 9));
    const { cellOf, missing } = bivariate([a, b], [breaks, breaks]);
    expect(cellOf.get("01")?.name).toBe("C1");
    expect(cellOf.get("25")?.name).toBe("B1");
    expect(missing).toEqual(["03", "04"]);
  });

  test("take in every county once or leave it missing", () => {
    fc.assert(
      fc.property(anyValues, anyValues, (a, b) => {
        const { cells, cellOf, missing } = bivariate([a, b], [breaks, breaks]);
        const listed = cells.flatMap(({ counties }) => counties);
        expect([...listed, ...missing].sort()).toEqual(COUNTY_CODES);
        expect(missing).toEqual(COUNTY_CODES.filter((c) => !isNumber(a.get(c)) || !isNumber(b.get(c))));
        for (const [code, { thirds, counties }] of cellOf) {
          expect(counties).toContain(code);
          expect(thirds).toEqual([
            thirdOf(breaks, a.get(code) as number),
            thirdOf(breaks, b.get(code) as number),
          ]);
        }
      }),
    );
  });
});

describe("the correlation", () => {
  test.each([
    ["rises in step", (i: number) => 2 * i + 1, { r: 1, n: 21, strength: "strong", sign: "positive" }],
    ["falls in step", (i: number) => -i, { r: -1, n: 21, strength: "strong", sign: "negative" }],
    ["does neither", (i: number) => Math.abs(i - 10), { r: 0, n: 21, strength: "none", sign: null }],
  ] as const)("of what %s is %j", (_name, rule, expected) =>
    expect(
      correlation(
        valuesOf((index) => index),
        valuesOf(rule),
      ),
    ).toEqual(expected),
  );

  test("is of the counties that have both values", () => {
    const few = valuesOf((index) => (index < 3 ? index : ".."));
    expect(
      correlation(
        few,
        valuesOf((index) => index),
      ),
    ).toMatchObject({ n: 3, r: 1 });
    const two = valuesOf((index) => (index < 2 ? index : "."));
    expect(
      correlation(
        two,
        valuesOf((index) => index),
      ),
    ).toBeNull();
  });

  test("is none where one of the two is the same everywhere", () => {
    const same = valuesOf(() => 12.3);
    expect(
      correlation(
        same,
        valuesOf((index) => index / 10),
      ),
    ).toBeNull();
    expect(
      correlation(
        valuesOf((index) => index / 10),
        same,
      ),
    ).toBeNull();
  });

  test("is the textbook's sum, the same both ways round, and its word fits its number", () => {
    const limits = { none: [0, 0.29], weak: [0.3, 0.49], moderate: [0.5, 0.69], strong: [0.7, 1] } as const;
    fc.assert(
      fc.property(anyValues, anyValues, (a, b) => {
        const found = correlation(a, b);
        expect(correlation(b, a)).toEqual(found);
        if (!found) return;
        const both = COUNTY_CODES.filter(
          (code: CountyCode) => isNumber(a.get(code)) && isNumber(b.get(code)),
        );
        const [x, y] = [a, b].map((values) => both.map((code) => values.get(code) as number)) as [
          number[],
          number[],
        ];
        const mean = (list: number[]) => list.reduce((sum, one) => sum + one, 0) / list.length;
        const [mx, my] = [mean(x), mean(y)];
        const sum = (rule: (i: number) => number) => x.reduce((total, _, i) => total + rule(i), 0);
        const r =
          sum((i) => ((x[i] ?? 0) - mx) * ((y[i] ?? 0) - my)) /
          Math.sqrt(sum((i) => ((x[i] ?? 0) - mx) ** 2) * sum((i) => ((y[i] ?? 0) - my) ** 2));
        expect(Math.abs(found.r - r)).toBeLessThanOrEqual(0.0050001);
        expect(found.n).toBe(both.length);
        const [least, most] = limits[found.strength];
        expect(Math.abs(found.r)).toBeGreaterThanOrEqual(least);
        expect(Math.abs(found.r)).toBeLessThanOrEqual(most);
        expect(found.sign).toBe(found.strength === "none" ? null : found.r > 0 ? "positive" : "negative");
      }),
    );
  });
});
