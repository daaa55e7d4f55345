/** Outlines as SVG path data: they parse back to the outline within rounding, and rounding does not add up. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { COUNTY_CODES } from "../../../src/domain/county.ts";
import type { Box, Outline, Point } from "../../../src/map/geometry.ts";
import { FRAME } from "../../../src/map/places.ts";
import { DETAIL_STEPS, METRES_PER_UNIT, OVERVIEW_STEPS, svgPath, viewBox } from "../../../src/map/svgPath.ts";
import { OVERVIEW, OVERVIEW_PATHS } from "../../../src/map/useMapGeometry.ts";

/** The rings of a path of absolute moves, relative lines and closings, in the plane. */
function ringsOf(path: string, [west, , , north]: Box): Point[][] {
  return [...path.matchAll(/M([^lz]+)(?:l([^z]+))?z/g)].map(([, start = "", steps = ""]) => {
    let [x, y] = start.split(" ").map(Number) as [number, number];
    const points: Point[] = [[x, y]];
    for (const step of steps.split(" ").filter(Boolean)) {
      const [dx, dy] = step.split(",").map(Number) as [number, number];
      [x, y] = [x + dx, y + dy];
      points.push([x, y]);
    }
    return points.map(([px, py]): Point => [west + px * METRES_PER_UNIT, north - py * METRES_PER_UNIT]);
  });
}

/** The ring as it must be drawn: rounded to steps, without its closing point and without points that fall together. */
function rounded(ring: readonly Point[], [west, , , north]: Box, steps: number): Point[] {
  const grid = METRES_PER_UNIT / steps;
  const onGrid = ring
    .slice(0, -1)
    .map(
      ([x, y]): Point => [
        west + Math.round((x - west) / grid) * grid,
        north - Math.round((north - y) / grid) * grid,
      ],
    );
  return onGrid.filter((point, index) => index === 0 || point.join() !== onGrid[index - 1]?.join());
}

const close = (a: readonly Point[], b: readonly Point[]) =>
  a.length === b.length &&
  a.every(([x, y], index) => Math.hypot(x - (b[index]?.[0] ?? 0), y - (b[index]?.[1] ?? 0)) < 1e-3);

test.each(COUNTY_CODES)("%s is drawn as it is, to the step", (code) => {
  const outline = OVERVIEW.get(code) as Outline;
  for (const steps of [OVERVIEW_STEPS, DETAIL_STEPS]) {
    const rings = ringsOf(svgPath(FRAME, outline, steps), FRAME);
    const expected = outline.flat().map((ring) => rounded(ring, FRAME, steps));
    expect(rings).toHaveLength(expected.length);
    expect(rings.every((ring, index) => close(ring, expected[index] ?? []))).toBe(true);
  }
});

test("of any ring no point is further off than half a step, however long the ring", () => {
  const frame: Box = [0, 0, 1_000_000, 1_000_000];
  const coordinate = fc.double({ min: 0, max: 1_000_000, noNaN: true });
  const ring = fc
    .array(fc.tuple(coordinate, coordinate), { minLength: 3, maxLength: 200 })
    .map((points): Point[] => [...points, points[0] as Point]);
  fc.assert(
    fc.property(ring, fc.constantFrom(1, 10), (points, steps) => {
      const [drawn = []] = ringsOf(svgPath(frame, [[points]], steps), frame);
      expect(close(drawn, rounded(points, frame, steps))).toBe(true);
    }),
  );
});

describe("a path", () => {
  const path = svgPath(
    [0, 0, 1000, 1000],
    [
      [
        [
          [0, 1000],
          [250, 1000],
          [250, 1000],
          [500, 500],
          [0, 1000],
        ],
      ],
    ],
    1,
  );

  test("is short: relative, without the closing point, without points that fall together", () => {
    expect(path).toBe("M0 0l1,0 1,2z");
  });

  test("holds nothing but numbers and commands, so that no style can hide in it", () => {
    for (const d of [...OVERVIEW_PATHS.areas.values(), OVERVIEW_PATHS.context])
      expect(d).toMatch(/^[Mlz\d ,.-]+$/);
  });
});

test("a view box counts from the frame's north-west corner in units", () => {
  expect(viewBox([1000, 0, 2000, 500], [1250, 0, 1750, 250])).toBe("1 1 2 1");
  expect(viewBox(FRAME, FRAME)).toBe(
    `0 0 ${[FRAME[2] - FRAME[0], FRAME[3] - FRAME[1]].map((metres) => +(metres / METRES_PER_UNIT).toFixed(2)).join(" ")}`,
  );
});
