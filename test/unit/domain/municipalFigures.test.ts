/** What is told of a county's municipalities: nothing is reckoned between two of them. */

import fc from "fast-check";
import { expect, test } from "vitest";
import { middleOf, municipalFigures } from "../../../src/domain/municipalFigures.ts";
import { isNumber, type Value } from "../../../src/domain/series.ts";
import { municipalSeries } from "../../fixtures/municipalSeries.ts";

const someValue = fc.oneof(fc.integer({ min: 0, max: 20 }), fc.constant<Value>(".."));

test("as many lie below the middle as above it, and its values are the municipalities' own", () => {
  fc.assert(
    fc.property(fc.array(someValue, { minLength: 290, maxLength: 290 }), fc.nat(290), (values, some) => {
      const figures = municipalFigures(
        municipalSeries((_, index) => values[index] ?? ".."),
        2018,
      ).slice(0, some);
      const measured = figures.filter(({ value }) => isNumber(value));
      const middle = middleOf(figures);
      expect(middle).toHaveLength(measured.length === 0 ? 0 : measured.length % 2 === 1 ? 1 : 2);
      for (const one of middle) expect(measured).toContain(one);
      const [low, high] = [middle[0]?.value ?? 0, middle.at(-1)?.value ?? 0];
      const half = measured.length / 2;
      expect(measured.filter(({ value }) => isNumber(value) && value < low).length).toBeLessThan(half || 1);
      expect(measured.filter(({ value }) => isNumber(value) && value > high).length).toBeLessThan(half || 1);
    }),
    { numRuns: 50 },
  );
});
