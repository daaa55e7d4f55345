/** Where the map looks: plane and screen are inverses, and at rest the country stands in the middle of its room. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Camera,
  restCamera,
  type Stage,
  toPlanePoint,
  toScreen,
  visibleBox,
  zoomPoint,
} from "../../../src/map/camera.ts";
import type { Point } from "../../../src/map/geometry.ts";
import { FRAME } from "../../../src/map/places.ts";
import { METRES_PER_UNIT, viewBox } from "../../../src/map/svgPath.ts";

const [WEST, SOUTH, EAST, NORTH] = FRAME;
const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });

const anyStage: fc.Arbitrary<Stage> = fc
  .record({ width: number(200, 3000), height: number(200, 2000), share: number(0, 0.6) })
  .map(({ width, height, share }) => ({ width, height, inset: width * share }));
const anyPoint: fc.Arbitrary<Point> = fc.tuple(number(WEST, EAST), number(SOUTH, NORTH));
const anyCamera: fc.Arbitrary<Camera> = fc.record({ centre: anyPoint, scale: number(1e-4, 1e-2) });

const near = (a: Point, b: Point, within: number) => Math.hypot(a[0] - b[0], a[1] - b[1]) <= within;

test("a point goes to the screen and back", () => {
  fc.assert(
    fc.property(anyCamera, anyStage, anyPoint, (camera, stage, point) => {
      expect(near(toPlanePoint(camera, stage, toScreen(camera, stage, point)), point, 1e-3)).toBe(true);
    }),
  );
});

test("what the stage shows ends at its corners, north up", () => {
  fc.assert(
    fc.property(anyCamera, anyStage, (camera, stage) => {
      const [west, south, east, north] = visibleBox(camera, stage);
      expect(near(toScreen(camera, stage, [west, north]), [0, 0], 1e-6)).toBe(true);
      expect(near(toScreen(camera, stage, [east, south]), [stage.width, stage.height], 1e-6)).toBe(true);
    }),
  );
});

describe("at rest", () => {
  test("the whole frame is inside the room beside the inset, in its middle, and touches two sides", () => {
    fc.assert(
      fc.property(anyStage, (stage) => {
        const camera = restCamera(FRAME, stage);
        const [left, top] = toScreen(camera, stage, [WEST, NORTH]);
        const [right, bottom] = toScreen(camera, stage, [EAST, SOUTH]);
        const middle: Point = [(left + right) / 2, (top + bottom) / 2];
        expect(near(middle, [(stage.inset + stage.width) / 2, stage.height / 2], 1e-6)).toBe(true);
        const gaps = [left - stage.inset, top];
        expect(Math.min(...gaps)).toBeCloseTo(0, 6);
        expect(Math.max(...gaps)).toBeGreaterThanOrEqual(-1e-6);
      }),
    );
  });

  test("is what an SVG with `xMidYMid meet` beside the inset shows", () => {
    const stage: Stage = { width: 1000, height: 700, inset: 300 };
    const [x, y, width, height] = viewBox(FRAME, FRAME).split(" ").map(Number) as [
      number,
      number,
      number,
      number,
    ];
    expect([x, y]).toEqual([0, 0]);
    const scale = Math.min(700 / width, 700 / height);
    // The SVG fills the room, so its middle is the room's.
    const onScreen = ([px, py]: Point): Point => [
      650 + ((px - WEST) / METRES_PER_UNIT - width / 2) * scale,
      350 + ((NORTH - py) / METRES_PER_UNIT - height / 2) * scale,
    ];
    for (const point of [
      [WEST, NORTH],
      [EAST, SOUTH],
      [600_000, 6_900_000],
    ] as const)
      expect(near(toScreen(restCamera(FRAME, stage), stage, point), onScreen(point), 0.01)).toBe(true);
  });
});

describe("the buttons zoom about", () => {
  const stage: Stage = { width: 1000, height: 700, inset: 300 };
  const rest = restCamera(FRAME, stage);

  test("the wanted point while it is on screen", () => {
    expect(zoomPoint(rest, stage, [600_000, 6_900_000])).toEqual([600_000, 6_900_000]);
  });

  test("the middle of the free room without one, or when it is off screen or under the title", () => {
    const middle = toPlanePoint(rest, stage, [650, 350]);
    const underTitle = toPlanePoint(rest, stage, [100, 350]);
    const below = toPlanePoint(rest, stage, [650, 900]);
    for (const wanted of [null, underTitle, below]) expect(zoomPoint(rest, stage, wanted)).toEqual(middle);
  });
});
