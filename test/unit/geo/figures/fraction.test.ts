/** Exact arithmetic: what binary fractions would get wrong, and what no arithmetic may do. */

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  fraction,
  minus,
  over,
  plus,
  rounded,
  sumOf,
  times,
  whole,
} from "../../../../geo/figures/fraction.ts";

describe("a decimal", () => {
  it.each([
    ["1.005", 2, 1.01],
    ["2.675", 2, 2.68],
    ["0.285", 2, 0.29],
    ["-1.005", 2, -1.01],
    ["-0.55", 1, -0.6],
    ["6.45", 1, 6.5],
    ["6.449", 1, 6.4],
    ["1783440", 0, 1783440],
    ["-0.04", 1, 0],
  ])("%s with %i decimals is %d", (text, decimals, expected) => {
    expect(rounded(fraction(text), decimals)).toBe(expected);
  });

  it("is refused in any other form", () => {
    for (const text of ["", "-", "1,5", "1e3", " 1", "1.", ".5", "NaN", "0x1"]) {
      expect(() => fraction(text), text).toThrow(RangeError);
    }
  });

  it("comes back as it was written, at its own precision", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -9_999_999, max: 9_999_999 }),
        fc.integer({ min: 0, max: 3 }),
        (n, decimals) => {
          const size = Math.abs(n)
            .toString()
            .padStart(decimals + 1, "0");
          const at = size.length - decimals;
          const text = `${n < 0 ? "-" : ""}${size.slice(0, at)}${decimals > 0 ? `.${size.slice(at)}` : ""}`;
          expect(rounded(fraction(text), decimals)).toBe(n === 0 ? 0 : Number(text));
        },
      ),
    );
  });
});

describe("the sums", () => {
  const some = fc.tuple(fc.bigInt(-(10n ** 9n), 10n ** 9n), fc.bigInt(1n, 10n ** 6n));

  it("undo each other", () => {
    fc.assert(
      fc.property(some, some, (a, b) => {
        expect(rounded(minus(plus(a, b), b), 6)).toBe(rounded(a, 6));
        if (b[0] !== 0n) expect(rounded(over(times(a, b), b), 6)).toBe(rounded(a, 6));
      }),
    );
  });

  it("add up and refuse to divide by nothing", () => {
    expect(rounded(sumOf(["0.1", "0.2", "0.3"].map(fraction)), 1)).toBe(0.6);
    expect(rounded(over(whole(1), fraction("-8")), 3)).toBe(-0.125);
    expect(() => over(whole(1), whole(0))).toThrow("Division by zero");
  });
});
