/** A line joins what follows on each other and nothing else: never over a missing year, a missing value or a break. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bandPath, known, linePath, runsOf } from "../../../src/charts/linePath.ts";
import { drawLine } from "../../../src/charts/timeLayout.ts";

const at = (...years: readonly number[]) => years.map((year) => ({ at: year }));
const years = (points: readonly { readonly at: number }[]) => points.map((point) => point.at);

describe("runs", () => {
  test.each([
    ["years in a row", [2011, 2012, 2013], [], [[2011, 2012, 2013]]],
    ["a missing year parts them", [2011, 2012, 2014], [], [[2011, 2012], [2014]]],
    ["years apart stand alone", [2001, 2005, 2009], [], [[2001], [2005], [2009]]],
    ["a break parts them before its first year", [2017, 2018, 2019], [2019], [[2017, 2018], [2019]]],
    ["a break in a gap", [2017, 2020], [2019], [[2017], [2020]]],
    ["a break before the first year is none", [2019, 2020], [2019], [[2019, 2020]]],
    ["nothing", [], [], []],
  ])("%s", (_, points, breaks, expected) => {
    expect(runsOf(at(...points), { step: 1, breaks }).map(years)).toEqual(expected);
  });

  test("months follow on each other over a new year, and a missing one parts them", () => {
    const months = Array.from({ length: 30 }, (_, i) => 2020 + i / 12);
    expect(runsOf(at(...months), { step: 1 / 12, breaks: [] })).toHaveLength(1);
    expect(runsOf(at(...months.toSpliced(11, 1)), { step: 1 / 12, breaks: [] })).toHaveLength(2);
  });

  test("no run crosses a break or a gap, and none loses a point", () => {
    const series = fc
      .uniqueArray(fc.integer({ min: 1994, max: 2030 }))
      .map((list) => list.toSorted((a, b) => a - b));
    fc.assert(
      fc.property(
        series,
        fc.array(fc.integer({ min: 1990, max: 2034 }), { maxLength: 4 }),
        (list, breaks) => {
          const runs = runsOf(at(...list), { step: 1, breaks }).map(years);
          expect(runs.flat()).toEqual(list);
          for (const run of runs)
            for (const [i, year] of run.entries()) {
              const before = run[i - 1];
              if (before === undefined) continue;
              expect(year - before).toBe(1);
              expect(breaks).not.toContain(year);
            }
        },
      ),
    );
  });
});

describe("drawn", () => {
  const place = (point: { at: number; value: number }) => [point.at - 2000, point.value] as const;

  test("a missing value parts the line, and its neighbours keep their dots", () => {
    const points = [1, 2, null, 4, 5, null, 7].map((value, i) => ({ at: 2001 + i, value }));
    const { paths, places, alone } = drawLine(points, { step: 1, breaks: [] }, place);
    expect(paths).toEqual(["M1 1L2 2", "M4 4L5 5"]);
    expect(places).toEqual([1, 2, 4, 5, 7].map((i) => [i, i]));
    expect(alone).toEqual([[7, 7]]);
    expect(known(points)).toHaveLength(5);
  });

  test("one value has a dot and no line", () => {
    expect(drawLine([{ at: 2001, value: 3 }], { step: 1, breaks: [] }, place)).toEqual({
      paths: [],
      places: [[1, 3]],
      alone: [[1, 3]],
    });
  });

  test("a path is as its places, to a hundredth of a pixel", () => {
    expect(
      linePath([
        [0, 1 / 3],
        [2, 4],
      ]),
    ).toBe("M0 0.33L2 4");
    expect(linePath([[1, 1]])).toBe("");
    expect(
      bandPath(
        [
          [0, 1],
          [2, 1],
        ],
        [
          [0, 5],
          [2, 6],
        ],
      ),
    ).toBe("M0 1L2 1L2 6L0 5Z");
    expect(bandPath([[0, 1]], [[0, 5]])).toBe("");
  });
});
