/** The outlines on Earth: where places are by proj4's own reckoning and by the map, and each point within a metre of the plane's. */

import { readFileSync } from "node:fs";
import { geoArea, geoContains } from "d3-geo";
import proj4 from "proj4";
import { expect, test } from "vitest";
import { cutMunicipalOutlines, cutOutlines } from "../../../build/slices/outlines.ts";
import type { AreaOutline } from "../../../src/domain/outlines.ts";
import { type CountyTopology, decodeCounties } from "../../../src/map/geometry.ts";
import { content } from "../../fixtures/report.ts";

const outlines = cutOutlines();
const municipal = cutMunicipalOutlines();
const detail = decodeCounties(
  JSON.parse(
    readFileSync(new URL("../../../src/content/boundaries/counties-detail.json", import.meta.url), "utf8"),
  ) as CountyTopology,
);

/** True where the place lies in the area. d3 takes outlines clockwise for what they enclose, the other way round than RFC 7946. */
const holds = ({ polygons }: AreaOutline, place: readonly [number, number]) =>
  polygons.some((polygon) =>
    geoContains(
      { type: "Polygon", coordinates: polygon.map((ring) => ring.toReversed().map(([x, y]) => [x, y])) },
      [...place],
    ),
  );

test("cathedrals, harbours and mountains lie in their counties and municipalities, and in no other", () => {
  const places: Readonly<Record<string, readonly [number, number]>> = {
    "0180": [18.0686, 59.3293], // Stockholm
    "0380": [17.6389, 59.8586], // Uppsala
    "0980": [18.2948, 57.6348], // Visby
    "1281": [13.191, 55.7047], // Lund
    "1480": [11.9746, 57.7089], // Göteborg
    "2380": [14.6357, 63.1792], // Östersund
    "2480": [20.263, 63.8258], // Umeå
    "2584": [20.2251, 67.8558], // Kiruna
  };
  for (const [code, place] of Object.entries(places)) {
    const inside = [...outlines, ...municipal].filter((one) => holds(one, place));
    expect(inside.map((one) => one.code)).toEqual([code.slice(0, 2), code]);
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

const pointsOf = ({ polygons }: AreaOutline) =>
  polygons.flatMap((polygon) => polygon.flatMap((ring) => ring.map(String)));

test("the 290 municipalities have the counties' own points, to the last decimal", () => {
  expect(municipal.map(({ code }) => code)).toEqual(content.municipalities.map(({ code }) => code).sort());
  for (const county of outlines) {
    const own = municipal.filter(({ code }) => code.startsWith(county.code));
    const points = new Set(own.flatMap(pointsOf));
    expect(pointsOf(county).filter((point) => !points.has(point))).toEqual([]);
  }
});

test("a municipality's rings are closed, outlines counterclockwise and holes clockwise", () => {
  // RFC 7946, 3.1.6; d3 reckons areas on the sphere, and takes clockwise for what is enclosed.
  const wrong = municipal.flatMap(({ code, polygons }) =>
    polygons.flatMap((polygon) =>
      polygon.flatMap((ring, index) => {
        const area = geoArea({ type: "Polygon", coordinates: [ring.map(([x, y]) => [x, y])] });
        const turned = area > 2 * Math.PI === (index === 0);
        const closed = ring.length > 3 && String(ring[0]) === String(ring.at(-1));
        return turned && closed ? [] : [code];
      }),
    ),
  );
  expect(wrong).toEqual([]);
});
