/** How the scale bench tells linear growth from worse. */

import { expect, test } from "vitest";
import { growth } from "../../bench/statistics.ts";

const SIZES = [21, 290, 1500, 6000];

test.each([
  ["constant", 0, (size: number) => 7 + 0 * size],
  ["linear", 1, (size: number) => 0.3 * size],
  ["quadratic", 2, (size: number) => size ** 2 / 9],
])("%s growth has the exponent %d", (_name, exponent, value) => {
  expect(growth(SIZES.map((size) => [size, value(size)]))).toBeCloseTo(exponent, 9);
});

test("one size says nothing of growth", () => {
  expect(() => growth([[21, 3]])).toThrow(RangeError);
});
