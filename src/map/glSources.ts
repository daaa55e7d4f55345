/** Outlines in the plane as GeoJSON for MapLibre: the degrees whose Mercator image is the plane. */

import type { LngLatBoundsLike } from "maplibre-gl";
import type { CountyCode } from "../domain/county.ts";
import { toLngLat } from "../domain/plane.ts";
import type { Box, Outline, Point } from "./geometry.ts";

/** MapLibre wants numbers as ids for feature-state: the county code read as one. */
export const idOf = (code: CountyCode) => Number(code);

/** A point as MapLibre wants it. */
export const lngLat = (point: Point) => toLngLat(point) as [number, number];

function multiPolygon(outline: Outline): GeoJSON.MultiPolygon {
  return {
    type: "MultiPolygon",
    coordinates: outline.map((polygon) => polygon.map((ring) => ring.map(lngLat))),
  };
}

/** Outlines as features with numbers as ids. */
export function collection(outlines: Iterable<readonly [number, Outline]>): GeoJSON.FeatureCollection {
  return {
    type: "FeatureCollection",
    features: [...outlines].map(([id, outline]) => ({
      type: "Feature",
      id,
      properties: {},
      geometry: multiPolygon(outline),
    })),
  };
}

/** Lines as one feature. */
export function lines(paths: readonly (readonly Point[])[]): GeoJSON.Feature {
  const coordinates = paths.map((path) => path.map(lngLat));
  return { type: "Feature", properties: {}, geometry: { type: "MultiLineString", coordinates } };
}

/** A box as MapLibre wants it. */
export function bounds([west, south, east, north]: Box): LngLatBoundsLike {
  return [lngLat([west, south]), lngLat([east, north])];
}
