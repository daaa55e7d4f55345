/** The tooltip's place: inside the stage, clear of pointer and label where there is room, out of the pointer's way, docked where there is no room. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Point } from "../../../src/map/geometry.ts";
import { headsFor, isNear } from "../../../src/map/onItsWay.ts";
import { around, isAhead, middle, overlap, type Rect, within } from "../../../src/map/rect.ts";
import { placeTooltip, type Surroundings } from "../../../src/map/tooltipPlace.ts";

const EDGE = 8;
const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });

/** The surroundings of a pointer on a county of some size. */
function pointerAt(at: Point, more: Partial<Surroundings> & Pick<Surroundings, "stage">): Surroundings {
  const pointer = around(at, 7);
  return {
    beside: pointer,
    county: around(at, 60),
    avoid: [pointer],
    covers: [],
    travel: null,
    foreign: () => 0,
    ...more,
  };
}

const scene = fc
  .record({
    width: number(300, 1600),
    height: number(300, 1000),
    tipWidth: number(80, 280),
    tipHeight: number(30, 90),
  })
  .chain(({ width, height, tipWidth, tipHeight }) =>
    fc.record({
      stage: fc.constant({ width, height }),
      tooltip: fc.constant({ width: tipWidth, height: tipHeight }),
      x: number(0, width),
      y: number(0, height),
    }),
  );

test("it stands inside the stage, in whole pixels", () => {
  fc.assert(
    fc.property(scene, number(20, 900), ({ stage, tooltip, x, y }, half) => {
      const place = placeTooltip(pointerAt([x, y], { stage, county: around([x, y], half) }), tooltip);
      expect(Number.isInteger(place.x) && Number.isInteger(place.y)).toBe(true);
      expect(place.x).toBeGreaterThanOrEqual(EDGE - 1);
      expect(place.y).toBeGreaterThanOrEqual(EDGE - 1);
      expect(place.x + tooltip.width).toBeLessThanOrEqual(stage.width - EDGE + 1);
      expect(place.y + tooltip.height).toBeLessThanOrEqual(stage.height - EDGE + 1);
    }),
  );
});

test("it never covers the pointer, and never the label where the stage has room beside both", () => {
  fc.assert(
    fc.property(scene, number(-200, 200), number(-60, 60), ({ stage, tooltip, x, y }, dx, dy) => {
      const pointer = around([x, y], 7);
      const label: Rect = { x: x + dx - 40, y: y + dy - 7, width: 80, height: 15 };
      const place = placeTooltip(pointerAt([x, y], { stage, avoid: [label, pointer] }), tooltip);
      const box = { ...place, ...tooltip };
      // Free for sure: a corner of the stage that neither rectangle comes near.
      const corners = [EDGE, stage.width - tooltip.width - EDGE].map((left) => ({
        x: left,
        y: stage.height - tooltip.height - EDGE,
        ...tooltip,
      }));
      if (corners.some((corner) => overlap(corner, pointer) === 0 && overlap(corner, label) === 0)) {
        const slack = { x: box.x + 1, y: box.y + 1, width: box.width - 2, height: box.height - 2 };
        expect(overlap(slack, pointer)).toBe(0);
        expect(overlap(slack, label)).toBe(0);
      }
    }),
  );
});

test("it is never in the way of a pointer that travels, wherever in the stage and whatever lies around", () => {
  const share = (seed: number) => (rect: Rect) => Math.abs(Math.sin(rect.x * seed + rect.y));
  fc.assert(
    fc.property(scene, number(0, 2 * Math.PI), number(0, 1), ({ stage, tooltip, x, y }, angle, seed) => {
      // On a stage less than three tooltips wide and high there may be no room anywhere.
      fc.pre(stage.width > 3 * tooltip.width && stage.height > 5 * tooltip.height);
      const travel: Point = [Math.cos(angle), Math.sin(angle)];
      const surroundings = pointerAt([x, y], { stage, travel, foreign: share(seed) });
      const place = placeTooltip(surroundings, tooltip);
      expect(isAhead({ ...place, ...tooltip }, [x, y], travel)).toBe(false);
    }),
  );
});

describe("by hand, on a stage of 400 × 400 with a tooltip of 100 × 40", () => {
  const stage = { width: 400, height: 400 };
  const tooltip = { width: 100, height: 40 };
  const at = (point: Point, more: Partial<Surroundings> = {}): Rect => ({
    ...placeTooltip(pointerAt(point, { stage, ...more }), tooltip),
    ...tooltip,
  });

  test.each([
    ["east", [1, 0]],
    ["south", [0, 1]],
    ["west", [-1, 0]],
    ["north", [0, -1]],
    ["south-east", [1, 1]],
  ] as const)("it stands behind a pointer that travels %s", (_, travel) => {
    const [x, y] = middle(at([200, 200], { travel }));
    expect((x - 200) * travel[0] + (y - 200) * travel[1]).toBeLessThan(0);
  });

  test("it stands over the sea rather than over other counties", () => {
    // Other counties are west of 200.
    const foreign = ({ x, width }: Rect) => Math.max(0, Math.min(1, (200 - x) / width));
    expect(at([200, 200], { foreign }).x).toBeGreaterThanOrEqual(200);
  });

  test("it keeps off a label beside the pointer, and off the title where it can", () => {
    const label: Rect = { x: 210, y: 190, width: 80, height: 20 };
    expect(overlap(at([200, 200], { avoid: [around([200, 200], 7), label] }), label)).toBe(0);
    const title: Rect = { x: 0, y: 0, width: 195, height: 400 };
    expect(overlap(at([200, 200], { covers: [title] }), title)).toBe(0);
  });

  test("it stands beside the county of the keyboard", () => {
    const county: Rect = { x: 150, y: 150, width: 60, height: 80 };
    expect(overlap(at([0, 0], { beside: county, county, avoid: [] }), county)).toBe(0);
  });

  test("it docks at the edge when the county fills the map, away from label and pointer", () => {
    const county: Rect = { x: -500, y: -500, width: 1400, height: 1400 };
    const label: Rect = { x: 160, y: 350, width: 80, height: 20 };
    for (const beside of [county, around([200, 200], 7)]) {
      const rect = at([200, 200], { beside, county, avoid: [label] });
      expect(overlap(rect, label)).toBe(0);
      const inner: Rect = { x: EDGE + 1, y: EDGE + 1, width: 398 - 2 * EDGE, height: 398 - 2 * EDGE };
      expect(within(rect, inner)).toBe(false);
    }
  });

  test("a tooltip larger than the stage begins at its edge", () => {
    const small = pointerAt([50, 50], { stage: { width: 100, height: 100 }, avoid: [] });
    expect(placeTooltip(small, { width: 300, height: 300 })).toEqual({ x: EDGE, y: EDGE, foreign: 0 });
  });
});

describe("a pointer heads for the tooltip", () => {
  const rect: Rect = { x: 100, y: 100, width: 50, height: 20 };

  test.each([
    [[60, 110], [70, 110], true],
    [[70, 110], [60, 110], false],
    [[70, 110], [70, 110], false],
    [[10, 110], [20, 110], false],
    [[90, 90], [95, 95], true],
    [[200, 160], [180, 140], true],
    // Inside it nothing can be nearer; past it the way leads elsewhere.
    [[110, 105], [120, 110], false],
    [[80, 70], [90, 70], false],
  ] as const)("from %j to %j: %s", (before, now, expected) => {
    expect(headsFor(rect, before, now)).toBe(expected);
  });

  test("from close by, not thrown there from afar", () => {
    expect(isNear(rect, [80, 110])).toBe(true);
    expect(isNear(rect, [20, 110])).toBe(false);
  });
});
