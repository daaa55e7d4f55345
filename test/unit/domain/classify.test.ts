/** Classes: every value in exactly one, bounds as they are printed, and each method what it says. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Breaks,
  classify,
  classifyAround,
  classOf,
  levelOf,
  MOST_CLASSES,
  MOST_PER_SIDE,
  rangesOf,
} from "../../../src/domain/classify.ts";
import { CLASS_METHODS } from "../../../src/domain/indicator.ts";
import { someValues } from "../../fixtures/smallSeries.ts";

const method = fc.constantFrom(...CLASS_METHODS);
const sizesOf = (breaks: Breaks, values: readonly number[]) => {
  const sizes = Array.from({ length: breaks.bounds.length + 1 }, () => 0);
  for (const value of values) {
    const index = classOf(breaks, value);
    sizes[index] = (sizes[index] ?? Number.NaN) + 1;
  }
  return sizes;
};
const distinct = (values: readonly number[]) => new Set(values).size;
/** The two kinds of scale for any values, the middle among them or beside them. */
const anyBreaks = fc
  .record({ given: someValues, method, middle: fc.option(fc.integer({ min: -600, max: 600 })) })
  .map(({ given: { values, decimals }, method, middle }) => ({
    values,
    decimals,
    breaks:
      middle === null
        ? classify(values, method, decimals)
        : classifyAround(values, method, decimals, middle / 10 ** decimals),
  }));

describe("a value on a bound", () => {
  test("is in the class above it", () => {
    const breaks = { bounds: [10, 20] };
    expect([9.9, 10, 19.9, 20].map((value) => classOf(breaks, value))).toEqual([0, 1, 1, 2]);
  });

  test("is printed as that class's first, and the class below ends one unit of the last decimal before", () => {
    expect(rangesOf({ bounds: [12.3, 20] }, 1)).toEqual([
      { from: null, to: 12.2 },
      { from: 12.3, to: 19.9 },
      { from: 20, to: null },
    ]);
    expect(rangesOf({ bounds: [0] }, 2)).toEqual([
      { from: null, to: -0.01 },
      { from: 0, to: null },
    ]);
    expect(rangesOf({ bounds: [] }, 0)).toEqual([{ from: null, to: null }]);
  });
});

describe("any scale", () => {
  test("has bounds that ascend strictly, at the values' precision, between the lowest and the highest value", () => {
    fc.assert(
      fc.property(anyBreaks, ({ values, decimals, breaks: { bounds, extent, middle } }) => {
        expect(extent).toEqual([Math.min(...values), Math.max(...values)]);
        // From a middle beside them all the scale reaches to the values.
        const low = Math.min(...values, middle ?? Infinity);
        const high = Math.max(...values, middle ?? -Infinity);
        for (const [index, bound] of bounds.entries()) {
          expect(Number(bound.toFixed(decimals))).toBe(bound);
          expect(Object.is(bound, -0)).toBe(false);
          expect(bound).toBeGreaterThan(bounds[index - 1] ?? low);
          expect(bound).toBeLessThanOrEqual(high);
        }
      }),
    );
  });

  test("puts every value in exactly the one class whose printed range has it", () => {
    fc.assert(
      fc.property(anyBreaks, ({ values, decimals, breaks }) => {
        const ranges = rangesOf(breaks, decimals);
        for (const value of values) {
          const inside = ranges.flatMap(({ from, to }, index) =>
            value >= (from ?? -Infinity) && value <= (to ?? Infinity) ? [index] : [],
          );
          expect(inside).toEqual([classOf(breaks, value)]);
        }
      }),
    );
  });

  test("has a value in its lowest and in its highest class, but for the nearest to a middle beside them all", () => {
    fc.assert(
      fc.property(anyBreaks, ({ values, breaks }) => {
        fc.pre(breaks.middle === null || breaks.bounds.includes(breaks.middle));
        const sizes = sizesOf(breaks, values);
        expect(sizes[0]).toBeGreaterThan(0);
        expect(sizes.at(-1)).toBeGreaterThan(0);
      }),
    );
  });

  test("colours its classes ever stronger, and within the palette", () => {
    fc.assert(
      fc.property(anyBreaks, ({ breaks }) => {
        const levels = rangesOf(breaks, 0).map((_, index) => levelOf(breaks, index));
        expect(levels).toEqual([...new Set(levels)].sort((a, b) => a - b));
        const most = breaks.middle === null ? MOST_CLASSES : 2 * MOST_PER_SIDE;
        for (const level of levels) expect(level >= 0 && level < most).toBe(true);
      }),
    );
  });
});

describe("a sequential scale", () => {
  test("has at most five classes, and no more than there are different values", () => {
    fc.assert(
      fc.property(someValues, method, ({ values, decimals }, name) => {
        const { bounds } = classify(values, name, decimals);
        expect(bounds.length + 1).toBeLessThanOrEqual(Math.min(MOST_CLASSES, distinct(values)));
      }),
    );
  });

  test.each(["kvantiler", "naturliga"] as const)(
    "by %s has no empty class, and as many as it may",
    (name) => {
      fc.assert(
        fc.property(someValues, ({ values, decimals }) => {
          const sizes = sizesOf(classify(values, name, decimals), values);
          expect(Math.min(...sizes)).toBeGreaterThan(0);
          expect(sizes).toHaveLength(Math.min(MOST_CLASSES, distinct(values)));
        }),
      );
    },
  );

  test("by kvantiler has classes of the same size to within one where no two values are equal", () => {
    fc.assert(
      fc.property(someValues, ({ values, decimals }) => {
        const different = [...new Set(values)];
        const sizes = sizesOf(classify(different, "kvantiler", decimals), different);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      }),
    );
  });

  test("by kvantiler is off by no more than the largest tie, as long as every class can have its share", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 21, maxLength: 63 }), (values) => {
        const ties = Math.max(...values.map((value) => values.filter((other) => other === value).length));
        // Larger ties leave some class without a share of its own.
        fc.pre(ties <= values.length / MOST_CLASSES);
        const sizes = sizesOf(classify(values, "kvantiler", 0), values);
        for (const size of sizes)
          expect(Math.abs(size - values.length / MOST_CLASSES)).toBeLessThanOrEqual(ties);
      }),
    );
  });

  test("by naturliga has the least spread within its classes of all ways to part the values", () => {
    const spread = (values: readonly number[]) => {
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
      return values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    };
    /** The least spread of `values` in so many groups of neighbours, by trying all. */
    const least = (values: readonly number[], groups: number): number =>
      groups === 1
        ? spread(values)
        : Math.min(
            ...values
              .slice(0, values.length - groups + 1)
              .map((_, at) => spread(values.slice(0, at + 1)) + least(values.slice(at + 1), groups - 1)),
          );
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 5, maxLength: 12 }), (values) => {
        fc.pre(distinct(values) >= MOST_CLASSES);
        const sorted = [...values].sort((a, b) => a - b);
        const breaks = classify(values, "naturliga", 0);
        const within = rangesOf(breaks, 0).map((_, index) =>
          spread(sorted.filter((value) => classOf(breaks, value) === index)),
        );
        const sum = within.reduce((total, one) => total + one, 0);
        expect(sum).toBeCloseTo(least(sorted, MOST_CLASSES), 6);
      }),
    );
  });

  test("by lika has classes equally wide, up to the rounding of its bounds", () => {
    expect(classify([10, 11, 30], "lika", 0).bounds).toEqual([17, 23]);
    fc.assert(
      fc.property(someValues, ({ values, decimals }) => {
        const { bounds, extent } = classify(values, "lika", decimals);
        fc.pre(bounds.length === MOST_CLASSES - 1);
        const [low, high] = extent ?? [0, 0];
        for (const [index, bound] of bounds.entries())
          expect(Math.abs(bound - (low + ((high - low) * (index + 1)) / MOST_CLASSES))).toBeLessThanOrEqual(
            0.5001 / 10 ** decimals,
          );
      }),
    );
  });

  test("by jamna has bounds that are equally far apart and multiples of 1, 2 or 5 times a power of ten", () => {
    fc.assert(
      fc.property(someValues, ({ values, decimals }) => {
        const bounds = classify(values, "jamna", decimals).bounds.map((bound) =>
          Math.round(bound * 10 ** decimals),
        );
        const steps = new Set(bounds.slice(1).map((bound, index) => bound - (bounds[index] ?? 0)));
        expect(steps.size).toBeLessThanOrEqual(1);
        for (const step of steps) {
          expect(String(step)).toMatch(/^[125]0*$/);
          for (const bound of bounds) expect(Math.abs(bound % step)).toBe(0);
        }
      }),
    );
  });

  test.each([
    ["kvantiler", [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], [3, 5, 7, 9]],
    ["kvantiler", [1, 1, 1, 1, 1, 1, 2, 3, 4, 5], [2, 3, 4, 5]],
    ["kvantiler", [114, 168, 203, 260, 333], [150, 200, 250, 300]],
    ["naturliga", [1, 2, 10, 11, 20, 21, 30, 31, 95], [10, 20, 30, 50]],
    ["lika", [0, 100], [50]],
    ["jamna", [13, 22, 31, 38, 44, 57], [20, 30, 40, 50]],
    ["jamna", [3, 4, 5, 6, 350, 360], [50, 100, 150, 200]],
    ["lika", [7, 7, 7], []],
  ] as const)("by %s of %j has the bounds %j", (name, values, bounds) =>
    expect(classify(values, name, 0).bounds).toEqual(bounds),
  );

  test("of no values has one class and no extent", () => {
    for (const name of CLASS_METHODS)
      expect(classify([], name, 1)).toEqual({ bounds: [], middle: null, below: 0, extent: null });
  });

  test("is coloured from end to end however few classes it has", () => {
    const levels = (classes: number) => {
      const breaks = {
        bounds: Array.from({ length: classes - 1 }, (_, i) => i),
        middle: null,
        below: 0,
        extent: null,
      };
      return Array.from({ length: classes }, (_, index) => levelOf(breaks, index));
    };
    expect([1, 2, 3, 4, 5].map(levels)).toEqual([[2], [0, 4], [0, 2, 4], [0, 1, 3, 4], [0, 1, 2, 3, 4]]);
  });
});

describe("a diverging scale", () => {
  test("has the middle as a bound where values are on both sides, and tells how many classes are below it", () => {
    fc.assert(
      fc.property(someValues, method, ({ values, decimals }, name) => {
        const breaks = classifyAround(values, name, decimals, 0);
        const both = values.some((value) => value < 0) && values.some((value) => value >= 0);
        expect(breaks.bounds.includes(0)).toBe(both);
        for (const value of values) expect(classOf(breaks, value) < breaks.below).toBe(value < 0);
      }),
    );
  });

  test("has its bounds equally far from the middle on both sides, at most three classes on each", () => {
    fc.assert(
      fc.property(someValues, method, ({ values, decimals }, name) => {
        const { bounds, below } = classifyAround(values, name, decimals, 0);
        expect(below).toBeLessThanOrEqual(MOST_PER_SIDE);
        expect(bounds.length + 1 - below).toBeLessThanOrEqual(MOST_PER_SIDE);
        const [under, over] = [bounds.filter((b) => b < 0).map((b) => -b), bounds.filter((b) => b > 0)];
        const [few, many] = [under, over].sort((a, b) => a.length - b.length) as [number[], number[]];
        // The side that reaches less far has the nearest of the other side's bounds.
        expect(few.sort((a, b) => a - b)).toEqual([...many].sort((a, b) => a - b).slice(0, few.length));
      }),
    );
  });

  test.each([
    ["lika", [-6, -1, 0, 2, 9], 0, [-3, 0, 3, 6], 2],
    ["jamna", [-12, 3, 14, 27, 31], 0, [-10, 0, 10, 20], 2],
    ["kvantiler", [70, 74, 75, 78, 81, 90], 75, [72, 75, 78, 81], 2],
    ["lika", [1, 4, 9], 0, [3, 6], 0],
    ["lika", [-9, -4, -1], 0, [-6, -3], 3],
    ["kvantiler", [], 5, [], 0],
  ] as const)(
    "by %s of %j around %d has the bounds %j, %d classes below",
    (name, values, middle, bounds, below) =>
      expect(classifyAround(values, name, 0, middle)).toMatchObject({ bounds, middle, below }),
  );
});
