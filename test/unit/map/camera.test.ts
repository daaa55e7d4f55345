/** Where the map looks: plane and screen are inverses, and at rest the country stands in the middle of its room. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Camera,
  restCamera,
  revealing,
  type Stage,
  toPlanePoint,
  toScreen,
  visibleBox,
  zoomPoint,
} from "../../../src/map/camera.ts";
import type { Box, Point } from "../../../src/map/geometry.ts";
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

describe("what is revealed", () => {
  const anyBox: fc.Arbitrary<Box> = fc
    .tuple(number(WEST, EAST - 60_000), number(SOUTH, NORTH - 60_000), number(0, 1), number(0, 1))
    .map(([west, south, wide, high]) => [
      west,
      south,
      Math.min(EAST, west + 5_000 + wide * 300_000),
      Math.min(NORTH, south + 5_000 + high * 400_000),
    ]);
  /** A stage, what it shows at rest, and a camera zoomed in within that. */
  const zoomed = anyStage.chain((stage) => {
    const rest = restCamera(FRAME, stage);
    return fc.record({
      stage: fc.constant(stage),
      rest: fc.constant(rest),
      camera: fc.record({ centre: anyPoint, scale: number(rest.scale * 1.01, rest.scale * 24) }),
    });
  });
  const corners = (camera: Camera, stage: Stage, [west, south, east, north]: Box) =>
    [toScreen(camera, stage, [west, north]), toScreen(camera, stage, [east, south])] as const;

  test("is wholly in view beside the inset, at the same scale where it fits, and never outside the country's view", () => {
    fc.assert(
      fc.property(zoomed, anyBox, ({ stage, rest, camera }, box) => {
        const to = revealing(camera, stage, rest, box);
        const [[left, top], [right, bottom]] = corners(to, stage, box);
        expect(left).toBeGreaterThanOrEqual(stage.inset - 1e-3);
        expect(top).toBeGreaterThanOrEqual(-1e-3);
        expect(right).toBeLessThanOrEqual(stage.width + 1e-3);
        expect(bottom).toBeLessThanOrEqual(stage.height + 1e-3);
        expect(to.scale).toBeLessThanOrEqual(camera.scale);
        const [west, south, east, north] = box;
        const fits =
          (east - west) * camera.scale <= stage.width - stage.inset - 32 &&
          (north - south) * camera.scale <= stage.height - 32;
        if (fits) expect(to.scale).toBe(camera.scale);
        if (to === camera) return;
        const [seen, all] = [visibleBox(to, stage), visibleBox(rest, stage)];
        expect(seen[0]).toBeGreaterThanOrEqual(all[0] - 1);
        expect(seen[1]).toBeGreaterThanOrEqual(all[1] - 1);
        expect(seen[2]).toBeLessThanOrEqual(all[2] + 1);
        expect(seen[3]).toBeLessThanOrEqual(all[3] + 1);
      }),
    );
  });

  test("moves nothing when it is in view already, and so nothing the second time", () => {
    fc.assert(
      fc.property(zoomed, anyBox, ({ stage, rest, camera }, box) => {
        const to = revealing(camera, stage, rest, box);
        const again = revealing(to, stage, rest, box);
        expect(near(again.centre, to.centre, 1)).toBe(true);
        expect(again.scale).toBeCloseTo(to.scale, 9);
      }),
    );
    const stage: Stage = { width: 1000, height: 700, inset: 300 };
    const camera: Camera = { centre: [600_000, 6_900_000], scale: 0.002 };
    const inView: Box = [590_000, 6_890_000, 610_000, 6_910_000];
    expect(revealing(camera, stage, restCamera(FRAME, stage), inView)).toBe(camera);
  });

  test("is reached by the shortest way: sideways only, when only that is wanting", () => {
    const stage: Stage = { width: 1000, height: 700, inset: 300 };
    const camera: Camera = { centre: [600_000, 6_900_000], scale: 0.002 };
    const east: Box = [860_000, 6_890_000, 900_000, 6_910_000];
    const to = revealing(camera, stage, restCamera(FRAME, stage), east);
    expect(to.centre[1]).toBe(6_900_000);
    expect(toScreen(to, stage, [900_000, 6_900_000])[0]).toBeCloseTo(984, 6);
  });
});
