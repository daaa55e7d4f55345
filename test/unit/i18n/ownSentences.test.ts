/** Sentences on figures of a sender's own: whatever they bring, what is said of it is so, with bare numbers, in both languages. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { COUNTY_CODES } from "../../../src/domain/county.ts";
import { LOCALES } from "../../../src/domain/locale.ts";
import { OWN_DECIMALS, type OwnFigures } from "../../../src/domain/ownFigures.ts";
import { MISSING_REASONS } from "../../../src/domain/series.ts";
import { loadOwnWords, ownAbout, ownSeries } from "../../../src/indicators/own/ownIndicator.ts";
import { claimsOn } from "../../fixtures/figureClaims.ts";

/** Many ties or none, signs, thousands, all decimals, and gaps. */
const OWN_FIGURES: fc.Arbitrary<OwnFigures> = fc
  .record({
    title: fc.string({ minLength: 1, maxLength: 120 }),
    unit: fc.string({ maxLength: 30 }),
    kind: fc.constantFrom("rate", "count"),
    decimals: fc.integer({ min: 0, max: OWN_DECIMALS }),
    years: fc
      .uniqueArray(fc.integer({ min: 1000, max: 2999 }), { minLength: 1, maxLength: 4 })
      .map((years) => years.sort((a, b) => a - b)),
    most: fc.constantFrom(3, 5000, 9_000_000_000),
    gaps: fc.constantFrom(0, 1, 20),
  })
  .chain(({ most, gaps, ...rest }) => {
    const number = fc
      .integer({ min: most === 3 ? -3 : -most, max: most })
      .map((whole) => whole / 10 ** rest.decimals + 0);
    const value = fc.oneof(
      { arbitrary: number, weight: 10 },
      ...(gaps > 0 ? [{ arbitrary: fc.constantFrom(...MISSING_REASONS), weight: gaps }] : []),
    );
    const row = fc.array(value, { minLength: COUNTY_CODES.length, maxLength: COUNTY_CODES.length });
    return fc
      .array(row, { minLength: rest.years.length, maxLength: rest.years.length })
      .map((values): OwnFigures => ({ ...rest, areas: "counties", values }));
  });

describe.each(LOCALES)("in %s", async (locale) => {
  const words = await loadOwnWords(locale);
  test("every sentence on every county and the country says what the sender has sent", () => {
    fc.assert(
      fc.property(OWN_FIGURES, (figures) => {
        const about = ownAbout(figures, words);
        const { read, faults } = claimsOn(ownSeries(figures), about, locale);
        expect(faults).toEqual([]);
        expect(read).toBe(figures.years.length * (COUNTY_CODES.length + 1));
      }),
      { numRuns: 40 },
    );
  });

  test("nothing but the sender's words and the mark is said of what they are", () => {
    fc.assert(
      fc.property(OWN_FIGURES, (figures) => {
        const about = ownAbout(figures, words);
        expect(about).toMatchObject({
          title: figures.title,
          own: { unit: figures.unit, mark: words.mark },
          direction: "neither",
          confidence: null,
          checks: [],
        });
        expect(about.source.text).toBe(words.mark);
        expect(about.source.licence + about.source.readIn).toBe("");
      }),
      { numRuns: 20 },
    );
  });
});
