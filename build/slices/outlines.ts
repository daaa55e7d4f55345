/** Cuts the outlines as they are on Earth: degrees of WGS 84, for files that leave the map. */

import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { fromSweref } from "../../geo/boundaries/sweref.ts";
import detail from "../../src/content/boundaries/counties-detail.json" with { type: "json" };
import municipal from "../../src/content/boundaries/municipalities.json" with { type: "json" };
import type { AreaOutline, CountyOutline, LonLat, Ring } from "../../src/domain/outlines.ts";
import {
  type CountyTopology,
  decodeCounties,
  type Outline,
  outlineOf,
  type Point,
} from "../../src/map/geometry.ts";

/** About a metre, which is far finer than the outlines are. */
const DECIMALS = 5;

const rounded = (degrees: number) => Number(degrees.toFixed(DECIMALS));

/** Twice the area that a ring encloses, positive where it runs counterclockwise. */
function turn(ring: Ring): number {
  return ring.reduce((sum, [x, y], index) => {
    const [fromX, fromY] = ring.at(index - 1) ?? [x, y];
    return sum + fromX * y - x * fromY;
  }, 0);
}

/** By the right-hand rule: an outline counterclockwise, a hole clockwise. */
function ringOf(points: readonly Point[], isHole: boolean): Ring {
  const ring = points.map(([x, y]): LonLat => {
    const [lon, lat] = fromSweref([x, y]);
    return [rounded(lon), rounded(lat)];
  });
  return turn(ring) > 0 === isHole ? ring.toReversed() : ring;
}

/** Areas in the plane as areas on Earth, in the order of their codes. */
const onEarth = <Code extends string>(
  areas: Iterable<readonly [Code, Outline]>,
): readonly AreaOutline<Code>[] =>
  [...areas]
    .map(([code, outline]) => ({
      code,
      polygons: outline.map((polygon) => polygon.map((ring, index) => ringOf(ring, index > 0))),
    }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));

/** `make`, once: nothing changes the outlines but `npm run geo`. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** The counties' outlines of the map's close look. */
export const cutOutlines: () => readonly CountyOutline[] = once(() =>
  onEarth(decodeCounties(detail as unknown as CountyTopology)),
);

/** The municipalities' outlines: they share their points with each other's and with the counties'. */
export const cutMunicipalOutlines: () => readonly AreaOutline[] = once(() => {
  const topology = municipal as unknown as Topology<{ municipalities: GeometryCollection }>;
  const { features } = feature(topology, topology.objects.municipalities);
  return onEarth(features.map(({ id, geometry }) => [String(id), outlineOf(geometry)] as const));
});
