/** Pictures of figures: every county painted by its own value, the legend counting what is painted, missing never a class. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { thirdsOf, type Values } from "../../../src/domain/bivariate.ts";
import { breaksFor, type Choice } from "../../../src/domain/breaks.ts";
import { COUNTY_CODES } from "../../../src/domain/county.ts";
import { CLASS_METHODS } from "../../../src/domain/indicator.ts";
import { isNumber, partsOf, RIKET, valuesIn } from "../../../src/domain/series.ts";
import { bivariateScene } from "../../../src/map/bivariateScene.ts";
import { figureScene } from "../../../src/map/figureScene.ts";
import { MAX_RADIUS, radiusOf, symbolScene } from "../../../src/map/symbols.ts";
import { anySeries, rowOf, seriesOf, withRiket } from "../../fixtures/smallSeries.ts";

const CHOICE: Choice = { method: "lika", locked: true, middle: "none" };
const sceneOf = (series: Parameters<typeof figureScene>[0], choice = CHOICE, period = 2013) =>
  figureScene(series, { part: {}, period }, breaksFor(series, { part: {}, period }, choice), null);
const choices = fc.record({
  method: fc.constantFrom(...CLASS_METHODS),
  locked: fc.boolean(),
  middle: fc.constantFrom("none" as const, "zero" as const, "riket" as const),
});

describe("the picture of a rate", () => {
  /** 0 to 20 with the country at 8, Gotland suppressed and Blekinge not available. */
  const series = withRiket(
    [[8, rowOf((index) => (index === 7 ? "suppressed" : index === 8 ? ".." : index))]],
    { decimals: 0 },
  );

  test("paints by class, and lists the classes with their ends and counties", () => {
    const { areas, classes, riket, riketClass } = sceneOf(series);
    expect(areas.get("01")).toEqual({ fill: "s1", hatched: false, outlined: false });
    expect(areas.get("25")).toEqual({ fill: "s5", hatched: false, outlined: false });
    expect(classes.map(({ fill, from, to, counties }) => [fill, from, to, counties.length])).toEqual([
      ["s1", null, 3, 4],
      ["s2", 4, 7, 3],
      ["s3", 8, 11, 3],
      ["s4", 12, 15, 4],
      ["s5", 16, null, 5],
    ]);
    expect([riket, riketClass]).toEqual([8, 2]);
  });

  test("shows Gotland as missing when its value is suppressed, with the reason apart from other reasons", () => {
    const { areas, missing } = sceneOf(series);
    expect(areas.get("09")).toEqual({ fill: "missing", hatched: false, outlined: false, pattern: "gap" });
    expect(missing.map(({ reason, counties }) => [reason, counties])).toEqual([
      ["..", ["10"]],
      ["suppressed", ["09"]],
    ]);
  });

  test("has rings below the middle and none above it, and the strongest paints at the ends", () => {
    const around = seriesOf([rowOf((index) => index - 10)], { decimals: 0 });
    const { areas, classes } = sceneOf(around, { ...CHOICE, middle: "zero" });
    expect(classes.map(({ fill, pattern }) => [fill, pattern])).toEqual([
      ["d1", "rings"],
      ["d2", "rings"],
      ["d3", "rings"],
      ["d4", undefined],
      ["d5", undefined],
      ["d6", undefined],
    ]);
    expect(areas.get("01")).toMatchObject({ fill: "d1", pattern: "rings" });
    expect(areas.get("25")?.fill).toBe("d6");
  });

  test("of a year that was not read is all missing, as not published", () => {
    const { missing, riket, areas } = sceneOf(series, CHOICE, 1999);
    expect(missing.map(({ reason, counties }) => [reason, counties.length])).toEqual([["unpublished", 21]]);
    expect(riket).toBeNull();
    expect(new Set([...areas.values()].map(({ fill }) => fill))).toEqual(new Set(["missing"]));
  });

  test("counts 21 counties, each as it is painted, whatever the series", () => {
    fc.assert(
      fc.property(anySeries, choices, (any, choice) => {
        for (const part of partsOf(any)) {
          for (const period of any.periods) {
            const breaks = breaksFor(any, { part, period }, choice);
            const scene = figureScene(any, { part, period }, breaks, null);
            const listed = [...scene.classes, ...scene.missing];
            expect(listed.flatMap(({ counties }) => counties).sort()).toEqual(COUNTY_CODES);
            const looks = listed.map(({ fill }) => fill);
            expect(new Set(scene.classes.map(({ fill }) => fill)).size).toBe(scene.classes.length);
            for (const { counties, fill, pattern } of listed)
              for (const code of counties) {
                expect(scene.areas.get(code)?.fill).toBe(fill);
                expect(scene.areas.get(code)?.pattern).toBe(pattern);
              }
            expect(looks.slice(0, scene.classes.length)).not.toContain("missing");
            const values = valuesIn(any, part, period);
            const without = COUNTY_CODES.filter((code) => !isNumber(values?.get(code)));
            expect(scene.missing.flatMap(({ counties }) => counties).sort()).toEqual(without);
            expect(scene.riket).toBe(isNumber(values?.get(RIKET)) ? values?.get(RIKET) : null);
          }
        }
      }),
    );
  });
});

describe("the picture of two indicators", () => {
  const values = (rule: (index: number) => number | ".."): Values =>
    new Map(COUNTY_CODES.map((code, index) => [code, rule(index)]));
  const breaks = thirdsOf(seriesOf([rowOf((index) => index)], { decimals: 0 }), "locked");

  test("paints by cell and marks each county with its cell's name", () => {
    const scene = bivariateScene(
      [values((index) => index), values((index) => (index === 7 ? ".." : 20 - index))],
      [breaks, breaks],
      "01",
    );
    expect(scene.areas.get("01")).toEqual({ fill: "b13", hatched: false, outlined: false });
    expect(scene.marks.get("01")).toBe("A3");
    expect(scene.areas.get("25")?.fill).toBe("b31");
    expect(scene.areas.get("09")).toMatchObject({ fill: "missing", pattern: "gap" });
    expect(scene.missing).toEqual(["09"]);
    expect(scene.marks.size).toBe(20);
    expect(scene.cells.map(({ fill }) => fill)).toEqual([
      "b11",
      "b12",
      "b13",
      "b21",
      "b22",
      "b23",
      "b31",
      "b32",
      "b33",
    ]);
  });
});

describe("the picture of a count", () => {
  const count = (rows: Parameters<typeof seriesOf>[0]) => seriesOf(rows, { id: "population", decimals: 0 });
  const series = count([
    rowOf((index) => (index === 7 ? "." : index === 8 ? 0 : index * 100)),
    rowOf((index) => index * 400),
  ]);
  const shown = { part: {}, period: 2013 };

  test("has circles whose areas are as the values, on one scale for all years, large ones first", () => {
    const { symbols } = symbolScene(series, shown, null);
    expect(symbols[0]).toMatchObject({ code: "25", value: 2000 });
    expect(symbols[0]?.radius).toBeCloseTo(MAX_RADIUS / 2, 6);
    expect(symbolScene(series, { ...shown, period: 2014 }, null).symbols[0]?.radius).toBe(MAX_RADIUS);
    const values = symbols.map(({ value }) => value);
    expect(values).toEqual([...values].sort((a, b) => b - a));
    for (const { value, radius } of symbols)
      expect(radius ** 2 / value).toBeCloseTo(MAX_RADIUS ** 2 / 8000, 3);
  });

  test("has none for nothing and none for missing, and tells the two apart", () => {
    const { symbols, missing, areas } = symbolScene(series, shown, null);
    expect(symbols.map(({ code }) => code)).not.toContain("09");
    expect(symbols.map(({ code }) => code)).not.toContain("10");
    expect(missing.map(({ reason, counties }) => [reason, counties])).toEqual([[".", ["09"]]]);
    expect([areas.get("09")?.fill, areas.get("10")?.fill]).toEqual(["missing", "none"]);
  });

  test.each([
    [2_473_307, [2_000_000, 1_000_000, 200_000]],
    [1_628_133, [1_000_000, 500_000, 100_000]],
    [8000, [5000, 2000, 500]],
    [7, [5, 2]],
    [0, []],
  ])("has round values in its legend when the highest is %d", (highest, expected) => {
    const { samples } = symbolScene(count([rowOf(() => highest)]), shown, null);
    expect(samples.map(({ value }) => value)).toEqual(expected);
    for (const { value, radius } of samples) expect(radius).toBe(radiusOf(value, highest));
  });
});
