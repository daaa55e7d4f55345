/** What a tooltip would hide: the share of a rectangle over other counties, compared with a grid of points. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { COUNTY_CODES, type CountyCode } from "../../../src/domain/county.ts";
import { restCamera, toPlanePoint } from "../../../src/map/camera.ts";
import { countiesBeneath } from "../../../src/map/countiesBeneath.ts";
import { contains, type Outline } from "../../../src/map/geometry.ts";
import { FRAME } from "../../../src/map/places.ts";
import type { Rect } from "../../../src/map/rect.ts";
import { OVERVIEW } from "../../../src/map/useMapGeometry.ts";

const box = (west: number, south: number, east: number, north: number): Outline => [
  [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ],
];

describe("on two squares side by side", () => {
  // One CSS pixel is a metre: the left square is at x 0–100, the right one at 100–200, both at y 0–100.
  const stage = { width: 400, height: 200, inset: 0 };
  const camera = { centre: [200, 100], scale: 1 } as const;
  const squares = new Map<CountyCode, Outline>([
    ["01", box(0, 100, 100, 200)],
    ["03", box(100, 100, 200, 200)],
  ]);
  const beneath = countiesBeneath(squares, camera, stage);
  const at = (x: number, y: number) => ({ x, y, width: 80, height: 40 });

  test("over the county itself and over the sea nothing is hidden", () => {
    expect(beneath("01", at(10, 20))).toBe(0);
    expect(beneath("01", at(250, 20))).toBe(0);
    expect(beneath("01", at(10, 130))).toBe(0);
  });

  test("over another county all is hidden, over its edge a part", () => {
    expect(beneath("03", at(10, 20))).toBe(1);
    expect(beneath("01", at(80, 20))).toBeCloseTo(60 / 80);
    expect(beneath("03", at(80, 20))).toBeCloseTo(20 / 80);
  });
});

test("on the map it is what a fine grid of points finds, within a tenth", () => {
  const stage = { width: 840, height: 660, inset: 220 };
  const camera = restCamera(FRAME, stage);
  const beneath = countiesBeneath(OVERVIEW, camera, stage);
  const gridShare = (code: CountyCode, { x, y, width, height }: Rect) => {
    const [columns, rows] = [24, 24];
    const points = Array.from({ length: columns * rows }, (_, i) =>
      toPlanePoint(camera, stage, [
        x + (width * ((i % columns) + 0.5)) / columns,
        y + (height * (Math.floor(i / columns) + 0.5)) / rows,
      ]),
    );
    const others = COUNTY_CODES.filter((other) => other !== code).map(
      (other) => OVERVIEW.get(other) as Outline,
    );
    return (
      points.filter((point) => others.some((outline) => contains(outline, point))).length / points.length
    );
  };
  fc.assert(
    fc.property(
      fc.constantFrom(...COUNTY_CODES),
      fc.integer({ min: 220, max: 640 }),
      fc.integer({ min: 8, max: 590 }),
      (code, x, y) => {
        const rect = { x, y, width: 190, height: 60 };
        expect(Math.abs(beneath(code, rect) - gridShare(code, rect))).toBeLessThan(0.1);
      },
    ),
    { numRuns: 60 },
  );
});
