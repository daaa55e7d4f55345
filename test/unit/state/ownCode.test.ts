/** Own figures in an address: the same come out as went in, shortly, and no text makes it stumble. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { OwnFigures } from "../../../src/domain/ownFigures.ts";
import { MISSING_REASONS } from "../../../src/domain/series.ts";
import { ByteWriter } from "../../../src/state/ownBytes.ts";
import { decodeOwn, encodeOwn, LONGEST_OWN_CODE } from "../../../src/state/ownCode.ts";

const LETTERS = [..."abcdefghijklmnopqrstuvwxyzåäöABCÅÄÖ0123456789 –—%,.()/’”é€²"];
const text = (minLength: number, maxLength: number) =>
  fc
    .array(fc.constantFrom(...LETTERS), { minLength, maxLength })
    .map((letters) => letters.join("").trim())
    .filter((title) => title.length >= minLength);

interface Bounds {
  readonly areas?: OwnFigures["areas"];
  readonly years?: number;
  readonly title?: number;
  readonly largest?: number;
}

/** Figures as anyone may have them. */
function figuresOf({ areas = "counties", years = 4, title = 120, largest = 1e15 }: Bounds = {}) {
  const size = areas === "counties" ? 21 : 290;
  return fc
    .record({
      decimals: fc.integer({ min: 0, max: 4 }),
      years: fc.uniqueArray(fc.integer({ min: 1000, max: 2999 }), { minLength: 1, maxLength: years }),
    })
    .chain(({ decimals, years: unordered }) => {
      const value = fc.oneof(
        { weight: 9, arbitrary: fc.integer({ min: -largest, max: largest }).map((n) => n / 10 ** decimals) },
        { weight: 1, arbitrary: fc.constantFrom(...MISSING_REASONS) },
      );
      const row = fc.array(value, { minLength: size, maxLength: size });
      return fc.record({
        title: text(1, title),
        unit: text(0, 30),
        kind: fc.constantFrom("rate" as const, "count" as const),
        areas: fc.constant(areas),
        decimals: fc.constant(decimals),
        years: fc.constant(unordered.toSorted((a, b) => a - b)),
        values: fc.array(row, { minLength: unordered.length, maxLength: unordered.length }),
      }) satisfies fc.Arbitrary<OwnFigures>;
    });
}

const EXAMPLE: OwnFigures = {
  title: "Påhittade siffror",
  unit: "procent",
  kind: "rate",
  areas: "counties",
  decimals: 1,
  years: [2023, 2024],
  values: [
    Array.from({ length: 21 }, (_, index) => (index === 7 ? ".." : index + 0.5)),
    Array.from({ length: 21 }, (_, index) => index + 1.5),
  ],
};

describe("the code", () => {
  test("gives back what it was made of", () => {
    fc.assert(
      fc.property(figuresOf(), (figures) => {
        expect(decodeOwn(encodeOwn(figures))).toEqual(figures);
      }),
      { numRuns: 200 },
    );
  });

  test("takes 290 municipalities over twenty years", () => {
    const row = (year: number) => Array.from({ length: 290 }, (_, index) => (index * 37 + year * 11) % 1000);
    const years = Array.from({ length: 20 }, (_, index) => 2005 + index);
    const figures: OwnFigures = {
      ...EXAMPLE,
      areas: "municipalities",
      decimals: 0,
      years,
      values: years.map(row),
    };
    expect(decodeOwn(encodeOwn(figures))).toEqual(figures);
  });

  test("has at most 400 characters for 21 values, a title of 60 and a unit of 30", () => {
    fc.assert(
      fc.property(figuresOf({ years: 1, title: 60, largest: 1e9 }), (figures) => {
        const code = encodeOwn(figures);
        expect(code.length).toBeLessThanOrEqual(400);
        expect(code).toMatch(/^[\w-]+$/);
      }),
      { numRuns: 500 },
    );
  });

  test.each<[string, Partial<OwnFigures>]>([
    ["an empty title", { title: "" }],
    ["a title that is too long", { title: "å".repeat(121) }],
    ["a unit that is too long", { unit: "å".repeat(31) }],
    ["text that turns its direction", { title: "siffror \u202Egranskade" }],
    ["a line break", { unit: "kronor\nper år" }],
    ["a year too early", { years: [999, 2024] }],
    ["years that go back", { years: [2024, 2023] }],
    ["a year without values", { years: [2023, 2024, 2025] }],
    ["a row that is too short", { values: [[1], [2]] }],
    ["more decimals than may be", { decimals: 5 }],
    ["more decimals than it says", { decimals: 0 }],
    ["numbers that are none", { values: EXAMPLE.values.map((row) => row.map(() => Number.NaN)) }],
    ["numbers without end", { values: EXAMPLE.values.map((row) => row.map(() => 1e300)) }],
  ])("is not made of figures with %s", (_, wrong) => {
    expect(() => encodeOwn({ ...EXAMPLE, ...wrong })).toThrow(RangeError);
  });
});

describe("a code from anywhere", () => {
  const code = encodeOwn(EXAMPLE);
  const SYMBOLS = [
    ..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_",
    "%",
    "=",
    "å",
    "\0",
  ];

  test("that was cut anywhere is none", () => {
    for (let end = 0; end < code.length; end++) expect(decodeOwn(code.slice(0, end))).toBeNull();
  });

  test("with one other character is none", () => {
    for (let at = 0; at < code.length; at++) {
      const other = code[at] === "x" ? "y" : "x";
      const changed = code.slice(0, at) + other + code.slice(at + 1);
      // The last letter has bits of no byte.
      if (at < code.length - 1) expect(decodeOwn(changed), changed).toBeNull();
    }
  });

  test("that is longer than any is not looked at", () => {
    expect(decodeOwn(`a${"A".repeat(LONGEST_OWN_CODE)}`)).toBeNull();
  });

  test("of another form is none", () => {
    expect(decodeOwn(`b${code.slice(1)}`)).toBeNull();
  });

  /** Whatever comes of it must be figures that could have been sent. */
  const isNoneOrSound = (any: string) => {
    const figures = decodeOwn(any);
    if (figures) expect(decodeOwn(encodeOwn(figures))).toEqual(figures);
  };

  test("6,000 codes with changes of any kind: none, or figures", () => {
    const change = fc.record({
      at: fc.nat(code.length),
      cut: fc.nat(4),
      put: fc.array(fc.constantFrom(...SYMBOLS), { maxLength: 4 }),
    });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
        isNoneOrSound(
          changes.reduce(
            (now, { at, cut, put }) => now.slice(0, at) + put.join("") + now.slice(at + cut),
            code,
          ),
        );
      }),
      { numRuns: 6000 },
    );
  });

  test("6,000 that pass the check and say anything: none, or figures", () => {
    const piece = fc.oneof(
      fc.nat(30),
      fc.constantFrom(127, 128, 255, 2 ** 31, 2 ** 53 - 1),
      fc.string({ unit: "binary", maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const bytes = new ByteWriter();
        for (const one of pieces) {
          if (typeof one === "number") bytes.number(one);
          else bytes.text(one);
        }
        isNoneOrSound(`a${bytes.sealed()}`);
      }),
      { numRuns: 3000 },
    );
    // Near to what is right, so that each bound is met.
    const near = fc.record({
      head: fc.nat(24),
      title: fc.oneof(fc.constant("Titel"), fc.string({ unit: "binary", maxLength: 130 })),
      years: fc.array(fc.nat(2100), { minLength: 1, maxLength: 2 }),
      numbers: fc.array(fc.oneof(fc.nat(300), fc.maxSafeNat()), { minLength: 20, maxLength: 43 }),
    });
    fc.assert(
      fc.property(near, ({ head, title, years, numbers }) => {
        const bytes = new ByteWriter();
        bytes.number(head);
        bytes.text(title);
        bytes.text("");
        for (const number of [years.length, ...years, ...numbers]) bytes.number(number);
        isNoneOrSound(`a${bytes.sealed()}`);
      }),
      { numRuns: 3000 },
    );
  });
});
