/** The outlines on Earth: where places are by proj4's own reckoning and by the map, and each point within a metre of the plane's. */

import { readFileSync } from "node:fs";
import { geoContains } from "d3-geo";
import proj4 from "proj4";
import { expect, test } from "vitest";
import { cutOutlines } from "../../../build/slices/outlines.ts";
import { type CountyTopology, decodeCounties } from "../../../src/map/geometry.ts";

const outlines = cutOutlines();
const detail = decodeCounties(
  JSON.parse(
    readFileSync(new URL("../../../src/content/boundaries/counties-detail.json", import.meta.url), "utf8"),
  ) as CountyTopology,
);

test("cathedrals, harbours and mountains lie in their counties and in no other", () => {
  const places: Readonly<Record<string, readonly [number, number]>> = {
    "01": [18.0686, 59.3293], // Stockholm
    "03": [17.6389, 59.8586], // Uppsala
    "09": [18.2948, 57.6348], // Visby
    "12": [13.191, 55.7047], // Lund
    "14": [11.9746, 57.7089], // Göteborg
    "23": [14.6357, 63.1792], // Östersund
    "24": [20.263, 63.8258], // Umeå
    "25": [20.2251, 67.8558], // Kiruna
  };
  for (const [code, place] of Object.entries(places)) {
    const inside = outlines.filter(({ polygons }) =>
      // d3 takes outlines clockwise for what they enclose, the other way round than RFC 7946.
      polygons.some((polygon) =>
        geoContains(
          { type: "Polygon", coordinates: polygon.map((ring) => ring.toReversed().map(([x, y]) => [x, y])) },
          [...place],
        ),
      ),
    );
    expect(inside.map((one) => one.code)).toEqual([code]);
  }
});

test("every point is the plane's, within a metre, by EPSG:3006 as its registry writes it", () => {
  const epsg3006 = proj4(
    "+proj=utm +zone=33 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m +no_defs +type=crs",
  );
  const off = outlines.flatMap(({ code, polygons }) =>
    polygons.flatMap((polygon, no) =>
      polygon.flatMap((ring, index) => {
        const own = detail.get(code)?.[no]?.[index] ?? [];
        const there = ring.map(([lon, lat]) => epsg3006.forward([lon, lat]) as [number, number]);
        expect(there.length).toBe(own.length);
        // A ring may have been turned around: it is one of the two throughout.
        return Math.min(
          ...[own, own.toReversed()].map((points) =>
            Math.max(
              ...there.map(([x, y], at) =>
                Math.hypot(x - (points[at]?.[0] ?? 0), y - (points[at]?.[1] ?? 0)),
              ),
            ),
          ),
        );
      }),
    ),
  );
  expect(off.length).toBeGreaterThan(200);
  expect(Math.max(...off)).toBeLessThan(1);
});
