/** How values stand: every unit short and full, differences with sign and unit, signs for what is missing. */

import { describe, expect, test } from "vitest";
import { UNITS, type Unit } from "../../../src/domain/indicator.ts";
import { LOCALES } from "../../../src/domain/locale.ts";
import { MISSING_REASONS } from "../../../src/domain/series.ts";
import {
  formatCell,
  formatDifference,
  formatFull,
  formatNumber,
  formatShort,
  formatValue,
} from "../../../src/i18n/formatValue.ts";

/** `_` for the no-break space. */
const shown = (text: string) => text.replaceAll("\u00a0", "_");

const EXPECTED: Readonly<Record<Unit, readonly [decimals: number, ...texts: string[]]>> = {
  percent: [1, "1_234,5_%", "1_234,5_procent", "1,234.5%", "1,234.5_per cent"],
  percentagePoints: [
    1,
    "1_234,5_procentenheter",
    "1_234,5_procentenheter",
    "1,234.5_percentage points",
    "1,234.5_percentage points",
  ],
  per1000: [1, "1_234,5_per 1_000", "1_234,5_per 1_000", "1,234.5_per 1,000", "1,234.5_per 1,000"],
  perKm2: [
    0,
    "1_235_invånare per km²",
    "1_235_invånare per km²",
    "1,235_inhabitants per km²",
    "1,235_inhabitants per km²",
  ],
  persons: [0, "1_235_personer", "1_235_personer", "1,235_people", "1,235_people"],
  dwellings: [0, "1_235_bostäder", "1_235_bostäder", "1,235_dwellings", "1,235_dwellings"],
  firms: [0, "1_235_företag", "1_235_företag", "1,235_firms", "1,235_firms"],
  years: [1, "1_234,5_år", "1_234,5_år", "1,234.5_years", "1,234.5_years"],
  tsek: [0, "1_235_tkr", "1_235_tusen kronor", "1,235_kSEK", "1,235_thousand kronor"],
  msek: [0, "1_235_mnkr", "1_235_miljoner kronor", "1,235_MSEK", "1,235_million kronor"],
  own: [1, "1_234,5", "1_234,5", "1,234.5", "1,234.5"],
};

describe("a value", () => {
  test.each(UNITS)("in %s", (unit) => {
    const [decimals, ...texts] = EXPECTED[unit];
    const value = decimals === 0 ? 1235 : 1234.5;
    const told = LOCALES.flatMap((locale) =>
      [formatShort, formatFull].map((format) => shown(format(value, { unit, decimals }, locale))),
    );
    expect(told).toEqual(texts);
  });

  test("of one is singular only without decimals", () => {
    const one = (decimals: number) =>
      LOCALES.map((locale) => shown(formatFull(1, { unit: "percentagePoints", decimals }, locale)));
    expect(one(0)).toEqual(["1_procentenhet", "1_percentage point"]);
    expect(one(1)).toEqual(["1,0_procentenheter", "1.0_percentage points"]);
    expect(shown(formatFull(1, { unit: "persons", decimals: 0 }, "en"))).toBe("1_person");
  });

  test("keeps its decimals, has a true minus and no minus before zero", () => {
    expect(shown(formatNumber(-1234567.5, 1, "sv"))).toBe("−1_234_567,5");
    expect(formatNumber(-1234567.5, 1, "en")).toBe("−1,234,567.5");
    expect(formatNumber(70, 2, "sv")).toBe("70,00");
    expect(formatNumber(-0, 0, "en")).toBe("0");
    expect(formatNumber(0, 1, "sv", true)).toBe("0,0");
  });

  test("that is missing is its sign, never a number", () => {
    expect(
      MISSING_REASONS.map((reason) => formatValue(reason, { unit: "percent", decimals: 1 }, "sv")),
    ).toEqual(["..", ".", "..", ".."]);
    expect(formatCell("suppressed", 1, "en")).toBe("..");
    expect(shown(formatCell(1234.5, 1, "sv"))).toBe("1_234,5");
    expect(formatValue(74.1, { unit: "percent", decimals: 1 }, "en")).toBe("74.1%");
  });
});

describe("a difference", () => {
  const told = (by: number, unit: Unit, decimals: number) =>
    LOCALES.map((locale) => shown(formatDifference(by, { unit, decimals }, locale)));

  test("of shares is in percentage points, with its sign", () => {
    expect(told(-0.5, "percent", 1)).toEqual(["−0,5_procentenheter", "−0.5_percentage points"]);
    expect(told(3.9, "percent", 1)).toEqual(["+3,9_procentenheter", "+3.9_percentage points"]);
    expect(told(0, "percent", 1)).toEqual(["0,0_procentenheter", "0.0_percentage points"]);
    expect(told(-1, "percent", 0)).toEqual(["−1_procentenhet", "−1_percentage point"]);
  });

  test("of anything else is in its own unit; as a size it has no sign", () => {
    expect(told(12, "tsek", 0)).toEqual(["+12_tusen kronor", "+12_thousand kronor"]);
    expect(told(-0.4, "years", 1)).toEqual(["−0,4_år", "−0.4_years"]);
    expect(shown(formatDifference(-0.4, { unit: "years", decimals: 1 }, "sv", "size"))).toBe("0,4_år");
  });
});
