/** The two maps' frames, for every pair: one scale for both, and each county whole with room around it. */

import { expect, test } from "vitest";
import { pairBoxes } from "../../../src/compare/TwoMaps.tsx";
import { type Box, boxOf } from "../../../src/map/geometry.ts";
import { placeOf } from "../../../src/map/places.ts";
import { OVERVIEW } from "../../../src/map/useMapGeometry.ts";
import { PAIRS } from "../../fixtures/comparison.ts";

const sizeOf = ([west, south, east, north]: Box) => [east - west, north - south] as const;

test("both frames are squares of one size, each with its whole county in the middle", () => {
  for (const [a, b] of PAIRS) {
    const boxes = pairBoxes([placeOf(a).bbox, placeOf(b).bbox]);
    const [side = 0] = sizeOf(boxes[0]);
    for (const size of boxes.flatMap(sizeOf)) expect(size, `${a} ${b}`).toBeCloseTo(side, 3);
    for (const [index, code] of [a, b].entries()) {
      const [west, south, east, north] = boxes[index] ?? [0, 0, 0, 0];
      // By the outline that is drawn, not by the box that the frame was made of.
      const [left, bottom, right, top] = boxOf(OVERVIEW.get(code) ?? []);
      expect(west, code).toBeLessThan(left);
      expect(south, code).toBeLessThan(bottom);
      expect(east, code).toBeGreaterThan(right);
      expect(north, code).toBeGreaterThan(top);
      const middle = ([l, b, r, t]: Box) => [(l + r) / 2, (b + t) / 2].map(Math.round);
      expect(middle([west, south, east, north]), code).toEqual(middle(placeOf(code).bbox));
    }
  }
});

test("the larger county decides, in either order, and fills two thirds of its frame", () => {
  for (const [a, b] of PAIRS) {
    const [one, other] = [placeOf(a).bbox, placeOf(b).bbox];
    const [first, second] = pairBoxes([one, other]);
    expect(pairBoxes([other, one])).toEqual([second, first]);
    const largest = Math.max(...sizeOf(one), ...sizeOf(other));
    expect(largest / sizeOf(first)[0]).toBeCloseTo(2 / 3, 6);
  }
});
