/** Numbers in all the ways in which Swedes write them, and the decimal sign by the company it keeps. */

import { describe, expect, test } from "vitest";
import { missingSign } from "../../../src/owndata/missing.ts";
import { decimalsOf, guessStyle, readNumber } from "../../../src/owndata/numbers.ts";

const comma = { decimal: ",", unit: "" } as const;
const point = { decimal: ".", unit: "" } as const;

describe("reading a number", () => {
  test.each<[string, typeof comma | typeof point, number | null]>([
    ["12,5", comma, 12.5],
    ["12.5", point, 12.5],
    ["12.5", comma, null],
    ["1 234,5", comma, 1234.5],
    ["1\u00a0234\u00a0567", comma, 1234567],
    ["1\u2009234,5", comma, 1234.5],
    ["1\u202f234,5", comma, 1234.5],
    ["1.234,5", comma, 1234.5],
    ["1.234.567", comma, 1234567],
    ["1'234.5", point, 1234.5],
    ["1’234,5", comma, 1234.5],
    ["1,234,567.8", point, 1234567.8],
    ["1,234", comma, 1.234],
    ["1,234", point, 1234],
    ["-3,2", comma, -3.2],
    ["\u22123,2", comma, -3.2],
    ["\u20133,2", comma, -3.2],
    ["\u20113,2", comma, -3.2],
    ["\u2212 3", comma, -3],
    ["-0", comma, 0],
    [",5", comma, 0.5],
    [" 7 ", comma, 7],
    ["1.5E-3", point, 0.0015],
    ["12 34", comma, null],
    ["1,2,3", comma, null],
    ["12,", comma, null],
    ["2-3", comma, null],
    ["--3", comma, null],
    ["12%", comma, null],
    ["abc", comma, null],
    ["", comma, null],
    ["1e999", comma, null],
    ["Infinity", comma, null],
    ["0x10", comma, null],
  ])("%s", (text, style, expected) => {
    expect(readNumber(text, style)).toBe(expected);
  });

  test("the column's unit may stand after a number, another may not", () => {
    const style = guessStyle(["12,5 %", "13 %", "3"]);
    expect(style).toMatchObject({ decimal: ",", unit: "%" });
    expect(readNumber("12,5%", style)).toBe(12.5);
    expect(readNumber("3", style)).toBe(3);
    expect(readNumber("12,5 kr", style)).toBeNull();
  });

  test("a workbook's number is itself, and one that is none is none", () => {
    expect(readNumber(0.1 + 0.2, comma)).toBe(0.1 + 0.2);
    expect(readNumber(Number.NaN, comma)).toBeNull();
  });

  test("what takes long to try is not tried", () => {
    expect(readNumber(`1${" ".repeat(100_000)}x1`, comma)).toBeNull();
  });
});

describe("the decimal sign", () => {
  test.each<[string[], "," | ".", boolean]>([
    [["1,234", "5,6"], ",", true],
    [["1,234", "5.6"], ".", true],
    [["1,234", "2,345"], ",", false],
    [["1.234", "2.345"], ",", false],
    [["1,234,567"], ".", true],
    [["1.234.567"], ",", true],
    [["0.123"], ".", true],
    [["1 234"], ",", true],
    [["1.234,5"], ",", true],
    [["1234.567"], ".", true],
    [["..", ".", "-", ""], ",", true],
  ])("%j", (cells, decimal, sure) => {
    expect(guessStyle(cells)).toMatchObject({ decimal, sure });
  });

  test("a number that may be two is named", () => {
    expect(guessStyle(["7", "1,234"]).doubtful).toBe("1,234");
  });
});

test("signs for no value", () => {
  expect(["..", "…", ".", "-", "–", "−", "‑", "", "  "].map(missingSign)).toEqual([
    "..",
    "..",
    ".",
    "-",
    "-",
    "-",
    "-",
    "",
    "",
  ]);
  expect([0, "0", "-1", ". .", "x"].map(missingSign)).toEqual([null, null, null, null, null]);
});

test("decimals are those that the value has, not those of floating point", () => {
  expect([1, 1.5, 0.1 + 0.2, 1.23456, 1e6 + 0.25].map((value) => decimalsOf(value, 4))).toEqual([
    0, 1, 1, 4, 2,
  ]);
});
