/** Parts in the address and in the series, and which value belongs to whom. */

import { describe, expect, test } from "vitest";
import { COUNTY_CODES } from "../../../src/domain/county.ts";
import { parsePart, partKey } from "../../../src/domain/indicator.ts";
import {
  defaultPart,
  isNumber,
  partsOf,
  periodsOf,
  type Row,
  type Series,
  valuesIn,
} from "../../../src/domain/series.ts";

const row = (first: number): Row => COUNTY_CODES.map((_, index) => first + index);

const byResidence: Series = {
  id: "employment_rate_by_residence_time",
  decimals: 1,
  periods: [2014, 2016],
  dimensions: [
    { dimension: "kon", categories: ["kvinnor", "man"] },
    { dimension: "vistelse", categories: ["0-1", "10plus"] },
  ],
  breaks: [],
  riket: "published",
  rows: [
    [["..", ...row(100)], null],
    [
      [2, ...row(200)],
      [3, ...row(300)],
    ],
    [
      [4, ...row(400)],
      [5, ...row(500)],
    ],
    [
      [6, ...row(600)],
      [7, ...row(700)],
    ],
  ],
};

describe("a part of the population", () => {
  test.each([
    ["kon.man", { kon: "man" }],
    ["vistelse.10plus,kon.kvinnor", { kon: "kvinnor", vistelse: "10plus" }],
    ["fodelse.norden-eu", { fodelse: "norden-eu" }],
  ])("%s is read from the address", (text, part) => expect(parsePart(text)).toEqual(part));

  test.each(["", "kon", "kon.", "kon.afrika", "kon.man,kon.man", "kon.man,", "toString.man", "vistelse.10+"])(
    "%j is none",
    (text) => expect(parsePart(text)).toBeNull(),
  );

  test("is written in the order of the dimensions, whatever order it was read in", () =>
    expect(partKey(parsePart("vistelse.10plus,kon.man") ?? {})).toBe("kon.man,vistelse.10plus"));
});

describe("a series", () => {
  test("lists its parts as its rows stand, the last dimension fastest", () =>
    expect(partsOf(byResidence).map(partKey)).toEqual([
      "kon.kvinnor,vistelse.0-1",
      "kon.kvinnor,vistelse.10plus",
      "kon.man,vistelse.0-1",
      "kon.man,vistelse.10plus",
    ]));

  test("shows the total, or the first category where there is none", () => {
    expect(partKey(defaultPart(byResidence))).toBe("kon.kvinnor,vistelse.0-1");
    const dimensions = [{ dimension: "fodelse", categories: ["asien", "totalt"] }] as const;
    expect(partKey(defaultPart({ dimensions }))).toBe("fodelse.totalt");
    expect(partKey(defaultPart({ dimensions: [] }))).toBe("");
  });

  test("knows for which years a part was read", () => {
    expect(periodsOf(byResidence, { kon: "kvinnor", vistelse: "0-1" })).toEqual([2014]);
    expect(periodsOf(byResidence, { kon: "man", vistelse: "0-1" })).toEqual([2014, 2016]);
  });

  test("gives each area its own value, and the reason where there is none", () => {
    const values = valuesIn(byResidence, { kon: "man", vistelse: "10plus" }, 2016);
    expect(values?.get("00")).toBe(7);
    expect(values?.get("01")).toBe(700);
    expect(values?.get("25")).toBe(720);
    const missing = valuesIn(byResidence, { kon: "kvinnor", vistelse: "0-1" }, 2014)?.get("00");
    expect(missing).toBe("..");
    expect(isNumber(missing)).toBe(false);
  });

  test("has no values for a year or a part that it lacks", () => {
    expect(valuesIn(byResidence, { kon: "kvinnor", vistelse: "0-1" }, 2016)).toBeNull();
    expect(valuesIn(byResidence, { kon: "man", vistelse: "10plus" }, 2015)).toBeNull();
    expect(valuesIn(byResidence, {}, 2016)).toBeNull();
  });
});
