/** Adapter: the land around Sweden from Natural Earth 1:50m, as the npm package world-atlas carries it. */

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { MultiPolygon } from "geojson";
import { merge, mesh } from "topojson-client";
import type { GeometryCollection, MultiPolygon as MergeableMulti, Topology } from "topojson-specification";
import type { Point, Polygon } from "./area.ts";

const require = createRequire(import.meta.url);

/** ISO 3166-1 numeric. */
const SWEDEN = "752";

export type WorldTopology = Topology<{ countries: GeometryCollection }>;

/** The world's countries in degrees; the version is held by package-lock.json. */
export function readWorld(): WorldTopology {
  const path = require.resolve("world-atlas/countries-50m.json");
  return JSON.parse(readFileSync(path, "utf8")) as WorldTopology;
}

/** All land but Sweden's, without the borders inside it (degrees, wound as d3-geo has it). */
export function landWithoutSweden(world: WorldTopology): Polygon[] {
  const others = world.objects.countries.geometries.filter(({ id }) => id !== SWEDEN);
  return merge(world as Topology, others as MergeableMulti[]).coordinates as Polygon[];
}

/** The points of Sweden's land border with Norway and Finland (degrees). */
export function swedishBorder(world: WorldTopology): Point[] {
  const border = mesh(world as Topology, world.objects.countries, (a, b) => {
    return a !== b && [(a as { id?: unknown }).id, (b as { id?: unknown }).id].includes(SWEDEN);
  });
  return border.coordinates.flat() as Point[];
}

/** Polygons as the GeoJSON geometry that d3-geo projects. */
export const asGeometry = (polygons: Polygon[]): MultiPolygon => ({
  type: "MultiPolygon",
  coordinates: polygons,
});
