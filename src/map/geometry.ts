/** The counties' outlines in the plane (SWEREF 99 TM, metres, north up), decoded from the shared-arc topology. */

import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { type CountyCode, parseCounty } from "../domain/county.ts";

/** A point in the plane: easting, northing. */
export type Point = readonly [number, number];
/** An area as polygons of rings: the first ring is the outline, the others are holes. */
export type Outline = readonly (readonly (readonly Point[])[])[];
/** A rectangle in the plane: west, south, east, north. */
export type Box = readonly [number, number, number, number];

export type CountyTopology = Topology<{ counties: GeometryCollection }>;

/** An area's polygons. Throws a RangeError for a geometry that is no area. */
export function outlineOf(geometry: GeoJSON.Geometry): Outline {
  if (geometry.type === "Polygon") return [geometry.coordinates] as unknown as Outline;
  if (geometry.type === "MultiPolygon") return geometry.coordinates as unknown as Outline;
  throw new RangeError(`An area is a ${geometry.type}`);
}

/** The rectangle around an outline. */
export function boxOf(outline: Outline): Box {
  const points = outline.flat(2) as readonly Point[];
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/** The outlines by county code. Throws a RangeError for an area that is no county: the build made the file. */
export function decodeCounties(topology: CountyTopology): ReadonlyMap<CountyCode, Outline> {
  return new Map(
    feature(topology, topology.objects.counties).features.map(({ id, geometry }) => {
      const code = parseCounty(String(id));
      if (!code) throw new RangeError(`The topology has an area ${id} that is no county`);
      return [code, outlineOf(geometry)];
    }),
  );
}

const boxes = new WeakMap<Outline, Box>();

/** The rectangle around an outline that is asked for again and again. */
function knownBox(outline: Outline): Box {
  const known = boxes.get(outline);
  if (known) return known;
  const box = boxOf(outline);
  boxes.set(outline, box);
  return box;
}

/** The eastings at which `outline` crosses the line of northing `y`, in no order. */
function crossings(outline: Outline, y: number): number[] {
  const found: number[] = [];
  const [, south, , north] = knownBox(outline);
  if (y < south || y > north) return found;
  // By index: no other loop runs as often while a pointer moves.
  for (const polygon of outline)
    for (const ring of polygon)
      for (let i = 1; i < ring.length; i++) {
        const a = ring[i - 1] as Point;
        const b = ring[i] as Point;
        if (a[1] > y !== b[1] > y) found.push(a[0] + ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]));
      }
  return found;
}

/** A stretch of a line of northing that lies inside an area: the eastings where it begins and ends, and the area's code. */
export type Span<Code> = readonly [west: number, east: number, code: Code];

/** What the line of northing `y` runs through, area by area, from west to east in each (even–odd rule). */
export function spansAlong<Code>(outlines: ReadonlyMap<Code, Outline>, y: number): readonly Span<Code>[] {
  const spans: Span<Code>[] = [];
  for (const [code, outline] of outlines) {
    const cuts = crossings(outline, y).sort((a, b) => a - b);
    for (let i = 1; i < cuts.length; i += 2) spans.push([cuts[i - 1] as number, cuts[i] as number, code]);
  }
  return spans;
}

/** True when `point` lies inside `outline` (even–odd rule). */
export function contains(outline: Outline, [x, y]: Point): boolean {
  const [west, , east] = knownBox(outline);
  return x >= west && x <= east && crossings(outline, y).reduce((inside, cut) => inside !== x < cut, false);
}

/** Distance in metres from `point` to the nearest edge of `outline`. */
export function distanceTo(outline: Outline, [x, y]: Point): number {
  let least = Number.POSITIVE_INFINITY;
  for (const ring of outline.flat()) {
    for (let i = 1; i < ring.length; i++) {
      const [ax, ay] = ring[i - 1] as Point;
      const [bx, by] = ring[i] as Point;
      const [dx, dy] = [bx - ax, by - ay];
      const along = dx || dy ? ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy) : 0;
      const t = Math.min(1, Math.max(0, along));
      least = Math.min(least, Math.hypot(x - ax - t * dx, y - ay - t * dy));
    }
  }
  return least;
}

export type LandTopology = Topology<{ land: GeometryCollection }>;

/** All land of a context topology as one outline. */
export function decodeLand(topology: LandTopology): Outline {
  return feature(topology, topology.objects.land).features.flatMap(({ geometry }) => outlineOf(geometry));
}
