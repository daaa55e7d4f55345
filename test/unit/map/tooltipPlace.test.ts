/** The tooltip's place: inside the stage, clear of pointer and label where there is room, docked where there is none. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { headsFor, placeTooltip, type Rect } from "../../../src/map/tooltipPlace.ts";

const EDGE = 8;
const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const meet = (a: Rect, b: Rect) =>
  Math.min(a.x + a.width, b.x + b.width) > Math.max(a.x, b.x) &&
  Math.min(a.y + a.height, b.y + b.height) > Math.max(a.y, b.y);
const around = (x: number, y: number, half: number): Rect => ({
  x: x - half,
  y: y - half,
  width: 2 * half,
  height: 2 * half,
});

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
    fc.property(scene, ({ stage, tooltip, x, y }) => {
      const place = placeTooltip({ beside: around(x, y, 2), avoid: [], tooltip, stage });
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
      const pointer = around(x, y, 7);
      const label: Rect = { x: x + dx - 40, y: y + dy - 7, width: 80, height: 15 };
      const place = placeTooltip({ beside: around(x, y, 2), avoid: [label, pointer], tooltip, stage });
      const box = { ...place, ...tooltip };
      // Free for sure: a corner of the stage that neither rectangle comes near.
      const corners = [EDGE, stage.width - tooltip.width - EDGE].map((left) => ({
        x: left,
        y: stage.height - tooltip.height - EDGE,
        ...tooltip,
      }));
      if (corners.some((corner) => !meet(corner, pointer) && !meet(corner, label))) {
        const slack = { x: box.x + 1, y: box.y + 1, width: box.width - 2, height: box.height - 2 };
        expect(meet(slack, pointer)).toBe(false);
        expect(meet(slack, label)).toBe(false);
      }
    }),
  );
});

describe("by hand, on a stage of 400 × 400 with a tooltip of 100 × 40", () => {
  const stage = { width: 400, height: 400 };
  const tooltip = { width: 100, height: 40 };
  const at = (beside: Rect, avoid: readonly Rect[] = [beside]) =>
    placeTooltip({ beside, avoid, tooltip, stage });

  test("it stands to the right, in the middle of the height", () => {
    expect(at(around(200, 200, 2))).toEqual({ x: 214, y: 180 });
  });

  test("it changes to the left at the right edge", () => {
    expect(at(around(380, 200, 2))).toEqual({ x: 266, y: 180 });
  });

  test("it keeps off a label that stands on the right", () => {
    const label: Rect = { x: 210, y: 190, width: 80, height: 20 };
    expect(at(around(200, 200, 2), [label])).toEqual({ x: 86, y: 180 });
  });

  test("it docks at the edge when the county fills the map, away from the label in the middle", () => {
    const label = around(200, 200, 20);
    const place = at({ x: -500, y: -500, width: 1400, height: 1400 }, [label]);
    expect(meet({ ...place, ...tooltip }, label)).toBe(false);
    expect([EDGE, 400 - EDGE - tooltip.height, 180]).toContain(place.y);
  });

  test("a tooltip larger than the stage begins at its edge", () => {
    const place = placeTooltip({
      beside: around(50, 50, 2),
      avoid: [],
      tooltip: { width: 300, height: 300 },
      stage: { width: 100, height: 100 },
    });
    expect(place).toEqual({ x: EDGE, y: EDGE });
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
    // Inside it nothing can be nearer.
    [[110, 105], [120, 110], false],
  ] as const)("from %j to %j: %s", (before, now, expected) => {
    expect(headsFor(rect, before, now)).toBe(expected);
  });
});
