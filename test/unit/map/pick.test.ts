/** Which county a point means: the one under it; at sea the one close by; never the neighbour's land. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { COUNTY_CODES, type CountyCode } from "../../../src/domain/county.ts";
import { CONTEXT } from "../../../src/map/context.ts";
import {
  contains,
  decodeCounties,
  decodeLand,
  distanceTo,
  type Outline,
  type Point,
  spansAlong,
} from "../../../src/map/geometry.ts";
import { pickArea } from "../../../src/map/pick.ts";
import { FRAME, placeOf } from "../../../src/map/places.ts";
import { OVERVIEW } from "../../../src/map/useMapGeometry.ts";

const [WEST, SOUTH, EAST, NORTH] = FRAME;
/** Metres that half a target of 24 CSS pixels covers when the country is `height` pixels high. */
const reachAt = (height: number) => 12 / (height / (NORTH - SOUTH));
const REACH = reachAt(600);
const pick = (point: Point, reach = REACH) => pickArea(OVERVIEW, point, reach);
const outlineOf = (code: CountyCode) => OVERVIEW.get(code) as Outline;

const anywhere = fc.tuple(
  fc.double({ min: WEST, max: EAST, noNaN: true }),
  fc.double({ min: SOUTH, max: NORTH, noNaN: true }),
);

describe("on land", () => {
  test.each(COUNTY_CODES)("the anchor of %s picks it, with and without reach", (code) => {
    const { anchor } = placeOf(code);
    expect(pick(anchor, 0)).toBe(code);
    expect(pick(anchor, 200_000)).toBe(code);
  });

  test("the county under the point is picked, however near the neighbour is", () => {
    fc.assert(
      fc.property(anywhere, fc.double({ min: 0, max: 100_000, noNaN: true }), (point, reach) => {
        const under = COUNTY_CODES.filter((code) => contains(outlineOf(code), point));
        if (under.length > 0) expect(under).toContain(pick(point, reach));
      }),
    );
  });
});

describe("at sea", () => {
  // East of Gotland, 10 km off its coast.
  const { bbox } = placeOf("09");
  const off: Point = [bbox[2] + 10_000, placeOf("09").anchor[1]];

  test("Gotland is hit from the water within reach, and not from further away", () => {
    const distance = distanceTo(outlineOf("09"), off);
    expect(pick(off, distance + 1)).toBe("09");
    expect(pick(off, distance - 1)).toBeNull();
  });

  test("the thin south of Blekinge is hit from its sea", () => {
    const [x] = placeOf("10").anchor;
    const south: Point = [x, placeOf("10").bbox[1] - 5000];
    expect(pick(south, reachAt(380))).toBe("10");
    expect(pick(south, 0)).toBeNull();
  });

  test("the nearest of those within reach is picked, and nothing beyond it", () => {
    fc.assert(
      fc.property(anywhere, (point) => {
        if (COUNTY_CODES.some((code) => contains(outlineOf(code), point))) return;
        const distances = COUNTY_CODES.map((code) => distanceTo(outlineOf(code), point));
        const least = Math.min(...distances);
        const picked = pick(point);
        if (least < REACH) expect(distances[COUNTY_CODES.indexOf(picked as CountyCode)]).toBe(least);
        else expect(picked).toBeNull();
      }),
    );
  });
});

test("every county is hit by a target of at least 24 pixels, even on the smallest map", () => {
  const reach = reachAt(320);
  for (const code of COUNTY_CODES) {
    const [x, y] = placeOf(code).anchor;
    // Four points 12 pixels from the anchor: on the county, or within reach of it where no other county lies.
    for (const [dx, dy] of [
      [reach, 0],
      [-reach, 0],
      [0, reach],
      [0, -reach],
    ] as const) {
      const at: Point = [x + dx * 0.99, y + dy * 0.99];
      const other = COUNTY_CODES.some((one) => one !== code && contains(outlineOf(one), at));
      if (!other) expect(pick(at, reach), code).not.toBeNull();
    }
  }
  expect(pick([placeOf("09").anchor[0] + reach * 0.99, placeOf("09").anchor[1]], reach)).toBe("09");
});

test("without outlines nothing is picked", () => {
  expect(pickArea(new Map(), [600_000, 6_900_000], 1e9)).toBeNull();
});

describe("the sums behind it", () => {
  const square: Outline = [
    [
      [
        [0, 0],
        [10, 0],
        [10, 10],
        [0, 10],
        [0, 0],
      ],
      [
        [4, 4],
        [6, 4],
        [6, 6],
        [4, 6],
        [4, 4],
      ],
    ],
  ];

  test("a hole is outside", () => {
    expect(contains(square, [2, 2])).toBe(true);
    expect(contains(square, [5, 5])).toBe(false);
    expect(contains(square, [11, 5])).toBe(false);
  });

  test("a line runs through what lies beside the hole, and through nothing beyond the area", () => {
    const areas = new Map([["a", square]]);
    expect(spansAlong(areas, 5)).toEqual([
      [0, 4, "a"],
      [6, 10, "a"],
    ]);
    expect(spansAlong(areas, 2)).toEqual([[0, 10, "a"]]);
    expect(spansAlong(areas, 11)).toEqual([]);
  });

  test("a point lies in a county exactly where the county's stretch of its line has it", () => {
    fc.assert(
      fc.property(anywhere, ([x, y]) => {
        const on = spansAlong(OVERVIEW, y).filter(([west, east]) => x > west && x < east);
        const inside = COUNTY_CODES.filter((code) => contains(outlineOf(code), [x, y]));
        expect(on.map(([, , code]) => code).sort()).toEqual(inside.sort());
      }),
    );
  });

  test("distance is to the nearest edge, from inside, outside and off a corner", () => {
    expect(distanceTo(square, [13, 5])).toBe(3);
    expect(distanceTo(square, [13, 14])).toBe(5);
    expect(distanceTo(square, [1, 5])).toBe(1);
    expect(distanceTo(square, [5, 5])).toBe(1);
    expect(
      distanceTo(
        [
          [
            [
              [3, 4],
              [3, 4],
            ],
          ],
        ],
        [0, 0],
      ),
    ).toBe(5);
  });

  test("an area that is no county stops the build, not the reader", () => {
    const topology = {
      type: "Topology" as const,
      arcs: [
        [
          [0, 0],
          [1, 0],
          [1, 1],
          [0, 0],
        ] as [number, number][],
      ],
      objects: {
        counties: {
          type: "GeometryCollection" as const,
          geometries: [{ type: "Polygon" as const, id: "99", arcs: [[0]] }],
        },
      },
    };
    expect(() => decodeCounties(topology)).toThrow("99");
    const [geometry] = topology.objects.counties.geometries;
    const named = (id: string, type: "Polygon" | "Point") => ({
      ...topology,
      objects: {
        counties: {
          type: "GeometryCollection" as const,
          geometries: [type === "Polygon" ? { ...geometry, id } : { type, id, coordinates: [0, 0] }],
        },
      },
    });
    expect([...decodeCounties(named("09", "Polygon") as never).keys()]).toEqual(["09"]);
    expect(() => decodeCounties(named("09", "Point") as never)).toThrow("Point");
  });

  test("the neighbouring countries are land and no county", () => {
    expect(CONTEXT.length).toBeGreaterThan(3);
    const land = decodeLand({
      type: "Topology",
      arcs: [],
      objects: { land: { type: "GeometryCollection", geometries: [] } },
    });
    expect(land).toEqual([]);
    for (const code of COUNTY_CODES) expect(contains(CONTEXT, placeOf(code).anchor), code).toBe(false);
  });
});
