/** Sentences on any figures: whatever a series holds, what is said of it is so, in both languages. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { COUNTY_CODES } from "../../../src/domain/county.ts";
import {
  CATEGORIES,
  DIMENSIONS,
  INDICATOR_DIRECTIONS,
  INDICATOR_KINDS,
  UNITS,
} from "../../../src/domain/indicator.ts";
import { LOCALES } from "../../../src/domain/locale.ts";
import { MISSING_REASONS, partsOf, RIKET_KINDS, type Row, type Series } from "../../../src/domain/series.ts";
import { formatCell } from "../../../src/i18n/formatValue.ts";
import { claimsOn } from "../../fixtures/figureClaims.ts";
import { numbersIn, written } from "../../fixtures/readFigures.ts";

const DIMENSION = fc.constantFrom(...DIMENSIONS).chain((dimension) =>
  fc.record({
    dimension: fc.constant(dimension),
    categories: fc.subarray([...CATEGORIES[dimension]], { minLength: 1, maxLength: 2 }),
  }),
);

/** Few different values make ties; large ones need their separators; negative ones their sign. */
const UNITS_OF_VALUE = fc.oneof(
  fc.constant(fc.integer({ min: -3, max: 3 })),
  fc.constant(fc.integer({ min: -2000, max: 2000 })),
  fc.constant(fc.integer({ min: 0, max: 3_000_000_000 })),
  fc.integer({ min: -10, max: 10 }).map((one) => fc.constant(one)),
);

const PERIODS = fc.oneof(
  fc.uniqueArray(fc.integer({ min: 1994, max: 2026 }), { minLength: 1, maxLength: 4 }),
  fc.uniqueArray(
    fc
      .tuple(fc.integer({ min: 2019, max: 2024 }), fc.integer({ min: 1, max: 12 }))
      .map(([year, month]) => `${year}-${`${month}`.padStart(2, "0")}`),
    { minLength: 1, maxLength: 3 },
  ),
);

const SERIES = fc
  .record({
    decimals: fc.integer({ min: 0, max: 2 }),
    periods: PERIODS.map((periods) => [...periods].sort()),
    dimensions: fc.uniqueArray(DIMENSION, { maxLength: 2, selector: ({ dimension }) => dimension }),
    riket: fc.option(fc.constantFrom(...RIKET_KINDS)),
    unit: UNITS_OF_VALUE,
    breaks: fc
      .uniqueArray(fc.integer({ min: 1996, max: 2025 }), { maxLength: 2 })
      .map((years) => years.sort((a, b) => a - b)),
    gaps: fc.constantFrom(0, 0.1, 0.95),
  })
  .chain(({ unit, gaps, ...shape }) => {
    const dimensions = [...shape.dimensions].sort(
      (a, b) => DIMENSIONS.indexOf(a.dimension) - DIMENSIONS.indexOf(b.dimension),
    );
    const scale = 10 ** shape.decimals;
    const missing = { arbitrary: fc.constantFrom(...MISSING_REASONS), weight: gaps * 100 };
    const value = fc.oneof(
      { arbitrary: unit.map((one) => one / scale + 0), weight: 100 - gaps * 100 },
      ...(gaps > 0 ? [missing] : []),
    );
    const length = COUNTY_CODES.length + (shape.riket ? 1 : 0);
    const row: fc.Arbitrary<Row | null> = fc.option(
      fc.array(value, { minLength: length, maxLength: length }),
      {
        freq: 6,
      },
    );
    const parts = partsOf({ dimensions }).length;
    const periods = shape.periods.length;
    const rows = fc.array(fc.array(row, { minLength: periods, maxLength: periods }), {
      minLength: parts,
      maxLength: parts,
    });
    return rows.map((all): Series => ({ ...shape, id: "population", dimensions, rows: all }));
  });

const ABOUT = fc.record({
  unit: fc.constantFrom(...UNITS),
  kind: fc.constantFrom(...INDICATOR_KINDS),
  direction: fc.constantFrom(...INDICATOR_DIRECTIONS),
});

describe.each(LOCALES)("in %s", (locale) => {
  test("every sentence on every county and the country says what the series has", () => {
    fc.assert(
      fc.property(SERIES, ABOUT, (series, about) => {
        expect(claimsOn(series, about, locale).faults).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test("a number is written with its decimals, its separators and a true minus", () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.integer({ min: 0, max: 2 }), (digits, decimals) => {
        const units = Math.trunc(digits / 1000);
        const text = formatCell(units / 10 ** decimals, decimals, locale);
        expect(text).toBe(written(BigInt(units), decimals, locale));
        expect(numbersIn(text)).toEqual([text]);
      }),
    );
  });
});
