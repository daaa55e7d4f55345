/** The county files: whole, seamless, true to size and light enough. */

import { brotliCompressSync } from "node:zlib";
import { Geodesic } from "geographiclib-geodesic";
import { merge } from "topojson-client";
import type { MultiPolygon as MergeableMulti } from "topojson-specification";
import { describe, expect, test } from "vitest";
import type { Polygon } from "../../../geo/boundaries/area.ts";
import { findCrossings } from "../../../geo/boundaries/crossings.ts";
import { polygonArea } from "../../../geo/boundaries/ring.ts";
import { fromSweref } from "../../../geo/boundaries/sweref.ts";
import { COUNTY_CODES } from "../../../src/domain/county.ts";
import { arcsOf, areasOf, codesAt, committedText, readDrawn } from "./committed.ts";

const LEVELS = [
  { name: "counties-overview.json", bytes: 8_000 },
  { name: "counties-detail.json", bytes: 60_000 },
];

const areaOf = (polygons: readonly Polygon[]) =>
  polygons.reduce((sum, polygon) => sum + polygonArea(polygon), 0);

/** Area in m² on the ellipsoid GRS 80 of polygons given in the plane. */
function geodesicArea(polygons: readonly Polygon[]): number {
  const grs80 = new Geodesic.Geodesic(6378137, 1 / 298.257222101);
  const ringArea = (ring: Polygon[number]) => {
    const line = grs80.Polygon(false);
    for (const [lng, lat] of ring.slice(1).map(fromSweref)) line.AddPoint(lat, lng);
    return Math.abs(line.Compute(false, true).area as number);
  };
  return polygons.reduce((sum, [outline = [], ...holes]) => {
    return holes.reduce((rest, hole) => rest - ringArea(hole), sum + ringArea(outline));
  }, 0);
}

describe.each(LEVELS)("$name", ({ name, bytes }) => {
  const drawn = readDrawn(name);
  const counties = areasOf(drawn, "counties");

  test("has the 21 counties by SCB's codes", () => {
    expect(counties.map(({ code }) => code)).toEqual(COUNTY_CODES);
  });

  test("fits the budget", () => {
    expect(brotliCompressSync(committedText(name)).length).toBeLessThanOrEqual(bytes);
  });

  test("uses every arc for one county and the coast, or for two counties that lie on either side", () => {
    const uses = drawn.arcs.map((): string[] => []);
    for (const geometry of drawn.objects.counties?.geometries ?? []) {
      const indices = ("arcs" in geometry ? geometry.arcs : []).flat(2) as number[];
      for (const i of indices) uses[i < 0 ? ~i : i]?.push(`${geometry.id}${i < 0 ? " back" : ""}`);
    }
    for (const users of uses) {
      expect(users.length).toBeGreaterThanOrEqual(1);
      expect(users.length).toBeLessThanOrEqual(2);
      if (users.length === 2) {
        expect(new Set(users.map((user) => user.slice(0, 2))).size).toBe(2);
        expect(users.filter((user) => user.endsWith("back"))).toHaveLength(1);
      }
    }
  });

  test("has no lines that cross, touch or run over each other", () => {
    expect(findCrossings(arcsOf(drawn))).toEqual([]);
  });

  test("covers as much as its counties together: no gap, no overlap", () => {
    const whole = merge(drawn, (drawn.objects.counties?.geometries ?? []) as MergeableMulti[]);
    const sum = counties.reduce((total, { polygons }) => total + areaOf(polygons), 0);
    expect(areaOf(whole.coordinates as Polygon[]) / sum).toBeCloseTo(1, 9);
    // Real lakes only: Vänern, Vättern, Mälaren, Hjälmaren, Siljan, Storsjön and the lakes of Skellefte älv.
    const holes = (whole.coordinates as Polygon[]).flatMap(([, ...rings]) => rings);
    expect(holes).toHaveLength(7);
    for (const hole of holes) expect(polygonArea([hole])).toBeGreaterThan(250e6);
  });

  test.each(counties)("shows county $code within 0.2 % of its size on the ellipsoid", ({ polygons }) => {
    expect(Math.abs(areaOf(polygons) / geodesicArea(polygons) - 1)).toBeLessThan(0.002);
  });

  test.each([
    ["Borgholm on Öland", 16.7, 56.87, "08"],
    ["Grönhögen on Öland", 16.42, 56.28, "08"],
    ["Fårö", 19.1, 57.93, "09"],
    ["Orust", 11.65, 58.2, "14"],
    ["Tjörn", 11.62, 58.02, "14"],
    ["Värmdö", 18.55, 59.32, "01"],
    ["Utö", 18.3, 58.96, "01"],
    ["Heby, in Uppsala County since 2007", 16.86, 59.94, "03"],
    ["Karesuando", 22.45, 68.43, "25"],
  ])("has %s in its county", (_name, lng, lat, code) => {
    expect(codesAt(counties, lng, lat)).toEqual([code]);
  });

  test.each([
    ["Vänern", 13.2, 58.9],
    ["Vättern", 14.6, 58.3],
    ["Mälaren", 17.0, 59.5],
    ["Hjälmaren", 15.8, 59.25],
    ["the Baltic", 18.0, 57.9],
  ])("has water in %s", (_name, lng, lat) => {
    expect(codesAt(counties, lng, lat)).toEqual([]);
  });
});

test.each([
  ["Ven", 12.698, 55.906, "12"],
  ["Gotska Sandön", 19.24, 58.37, "09"],
  ["Koster", 11.03, 58.88, "14"],
  ["Holmön", 20.87, 63.79, "24"],
])("the detail level has the island %s in its county", (_name, lng, lat, code) => {
  expect(codesAt(areasOf(readDrawn("counties-detail.json"), "counties"), lng, lat)).toEqual([code]);
});
