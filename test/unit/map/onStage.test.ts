/** What lies over the map at rest, in shares of the country's frame, stands where the camera at rest would put it. */

import fc from "fast-check";
import { expect, test } from "vitest";
import { restCamera, type Stage, toScreen } from "../../../src/map/camera.ts";
import { onStage, radiusOnStage } from "../../../src/map/onStage.ts";
import { FRAME } from "../../../src/map/places.ts";

const [WEST, SOUTH, EAST, NORTH] = FRAME;
const share = (text: string | number) => Number(String(text).replace("%", "")) / 100;
const point = fc.tuple(
  fc.double({ min: WEST, max: EAST, noNaN: true }),
  fc.double({ min: SOUTH, max: NORTH, noNaN: true }),
);
const stages: fc.Arbitrary<Stage> = fc.record({
  width: fc.integer({ min: 300, max: 1600 }),
  height: fc.integer({ min: 320, max: 1000 }),
  inset: fc.integer({ min: 0, max: 250 }),
});

test("points and radii at rest are the rest camera's, within the rounding of a percentage", () => {
  fc.assert(
    fc.property(point, stages, fc.integer({ min: 0, max: 72_000 }), (at, stage, metres) => {
      const rest = restCamera(FRAME, stage);
      const [width, height] = [(EAST - WEST) * rest.scale, (NORTH - SOUTH) * rest.scale];
      const [left, top] = toScreen(rest, stage, [WEST, NORTH]);
      const { x, y } = onStage(at, null, stage);
      const [wantedX, wantedY] = toScreen(rest, stage, at);
      expect(Math.abs(left + share(x) * width - wantedX)).toBeLessThan(0.1);
      expect(Math.abs(top + share(y) * height - wantedY)).toBeLessThan(0.1);
      // SVG 2, 8.9: a percentage of a radius is of the diagonal over the root of two.
      const diagonal = Math.hypot(width, height) / Math.SQRT2;
      expect(Math.abs(share(radiusOnStage(metres, null)) * diagonal - metres * rest.scale)).toBeLessThan(0.1);
    }),
  );
});

test("with a camera they are CSS pixels of the stage", () => {
  const stage = { width: 800, height: 600, inset: 0 };
  const camera = { centre: [500_000, 6_500_000], scale: 0.002 } as const;
  expect(onStage([500_000, 6_500_000], camera, stage)).toEqual({ x: 400, y: 300 });
  expect(radiusOnStage(10_000, camera)).toBe(20);
});
