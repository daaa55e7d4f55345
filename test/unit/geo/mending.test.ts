/** The steps that mend and generalise outlines, on shapes small enough to see. */

import { describe, expect, test } from "vitest";
import type { Area, Point, Ring } from "../../../geo/boundaries/area.ts";
import { findCrossings, sidesCross } from "../../../geo/boundaries/crossings.ts";
import { closeGaps } from "../../../geo/boundaries/gaps.ts";
import { placeIslands } from "../../../geo/boundaries/islands.ts";
import { polygonArea } from "../../../geo/boundaries/ring.ts";
import { simplify } from "../../../geo/boundaries/simplify.ts";
import { dissolve, topologyOf } from "../../../geo/boundaries/topology.ts";
import { weld } from "../../../geo/boundaries/weld.ts";

/** A closed ring from corners in hundreds of metres. */
const ring = (...corners: [number, number][]): Ring =>
  [...corners, corners[0] as Point].map(([x, y]): Point => [x * 100, y * 100]);
const area = (code: string, ...corners: [number, number][]): Area => ({
  code,
  polygons: [[ring(...corners)]],
});

const west = area("0101", [0, 0], [100, 0], [100, 100], [0, 100]);
const areaOf = (areas: readonly Area[]) =>
  areas.flatMap(({ polygons }) => polygons).reduce((s, p) => s + polygonArea(p), 0);

describe("weld", () => {
  test("joins corners that are nearly the same", () => {
    const east = area("0102", [100.3, 0], [200, 0], [200, 100], [100.3, 100]);
    const [whole] = dissolve(weld([west, east], 50), () => "");
    expect(whole?.polygons).toHaveLength(1);
  });

  test("puts a corner on a neighbour's side into that side", () => {
    const south = area("0102", [100, 0], [200, 0], [200, 60], [100.2, 60]);
    const north = area("0103", [100.2, 60], [200, 60], [200, 100], [100, 100]);
    const [whole, ...rest] = dissolve(weld([west, south, north], 50), () => "");
    expect(rest).toEqual([]);
    expect(whole?.polygons).toHaveLength(1);
    expect(whole?.polygons[0]).toHaveLength(1);
  });

  test("takes away a spike that runs out and back", () => {
    const spiked = area("0101", [0, 0], [100, 0], [200, 0.2], [100, 0.3], [100, 100], [0, 100]);
    expect(areaOf(weld([spiked], 50))).toBe(100e6);
  });
});

describe("closing gaps", () => {
  const around = (hole: Ring): Area => ({
    code: "0101",
    polygons: [[ring([0, 0], [100, 0], [100, 100], [0, 100]), hole]],
  });

  test("gives a sliver to its neighbour", () => {
    expect(areaOf(closeGaps([around(ring([10, 10], [10, 12], [60, 11]))]))).toBe(100e6);
  });

  test("leaves a lake", () => {
    expect(areaOf(closeGaps([around(ring([10, 10], [10, 60], [60, 60], [60, 10]))]))).toBe(75e6);
  });
});

describe("islands", () => {
  const land = [west, area("0102", [0, 200], [100, 200], [100, 300], [0, 300])];

  test("belong to the nearest municipality of their county", () => {
    const [island] = placeIslands([area("01", [120, 180], [130, 180], [130, 190])], land, 300);
    expect(island?.code).toBe("0102");
  });

  test("are left out where the land already is, or nearly", () => {
    expect(placeIslands([area("01", [50, 50], [130, 50], [130, 60])], land, 300)).toEqual([]);
    expect(placeIslands([area("01", [102, 50], [130, 50], [130, 60])], land, 300)).toEqual([]);
  });
});

describe("crossings", () => {
  test.each([
    ["cross", [0, 0], [2, 2], [0, 2], [2, 0], true],
    ["share an end", [0, 0], [2, 2], [2, 2], [4, 0], false],
    ["share an end and run back over each other", [0, 0], [4, 0], [4, 0], [2, 0], true],
    ["continue each other", [0, 0], [2, 0], [2, 0], [4, 0], false],
    ["touch in the middle", [0, 0], [4, 0], [2, 0], [2, 4], true],
    ["are apart on one line", [0, 0], [1, 0], [2, 0], [3, 0], false],
    ["are the same", [0, 0], [1, 1], [1, 1], [0, 0], true],
  ] as [string, Point, Point, Point, Point, boolean][])("of sides that %s", (_name, a, b, c, d, expected) => {
    expect(sidesCross([a, b], [c, d])).toBe(expected);
    expect(sidesCross([c, d], [a, b])).toBe(expected);
  });

  test("are mended when simplifying by putting points back", () => {
    // A narrow bay reaches past the straight line that its neighbour's coast would become.
    const land = area("01", [0, 0], [100, 0], [100, 40], [52, 40], [50, 4], [48, 40], [0, 40]);
    const skerry = area("02", [49.5, 20], [50.5, 20], [50.5, 30], [49.5, 30]);
    const drawn = simplify(topologyOf([land, skerry]), { grid: 10, leastWeight: 20e6, weigh: () => 1e6 });
    expect(findCrossings(drawn.arcs as Point[][])).toEqual([]);
  });
});
