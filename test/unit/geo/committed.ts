/** The committed boundary files as the tests read them: areas with codes, and arcs, in metres. */

import { readFileSync } from "node:fs";
import type { Polygon as GeoPolygon, MultiPolygon } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { Area, Point, Polygon } from "../../../geo/boundaries/area.ts";
import { contains } from "../../../geo/boundaries/ring.ts";
import { toSweref } from "../../../geo/boundaries/sweref.ts";

export type Drawn = Topology<Record<string, GeometryCollection>>;

/** A boundary file's text as committed. */
export function committedText(name: string): string {
  return readFileSync(new URL(`../../../src/content/boundaries/${name}`, import.meta.url), "utf8");
}

export const readDrawn = (name: string): Drawn => JSON.parse(committedText(name)) as Drawn;

/** The object's areas in metres. */
export function areasOf(drawn: Drawn, name: string): Area[] {
  const { features } = feature(drawn, drawn.objects[name] as GeometryCollection);
  return features.map(({ id, geometry }) => {
    const shape = geometry as GeoPolygon | MultiPolygon;
    const polygons = shape.type === "Polygon" ? [shape.coordinates] : shape.coordinates;
    return { code: String(id), polygons: polygons as Polygon[] };
  });
}

/** The arcs in metres. */
export function arcsOf({ arcs, transform }: Drawn): Point[][] {
  const [scaleX, scaleY] = transform?.scale ?? [1, 1];
  return arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx = 0, dy = 0]): Point => {
      x += dx;
      y += dy;
      return [x * scaleX, y * scaleY];
    });
  });
}

/** Codes of the areas a place given in degrees lies in. */
export function codesAt(areas: readonly Area[], lng: number, lat: number): string[] {
  const point = toSweref([lng, lat]);
  return areas
    .filter(({ polygons }) => polygons.some((polygon) => contains(polygon, point)))
    .map(({ code }) => code);
}
