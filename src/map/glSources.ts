/** Outlines in the plane as GeoJSON for MapLibre: the degrees whose Mercator image is the plane. */

import type { LngLatBoundsLike } from "maplibre-gl";
import { toLngLat } from "../domain/plane.ts";
import type { Box, Outline, Point } from "./geometry.ts";

/** A point as MapLibre wants it. */
export const lngLat = (point: Point) => toLngLat(point) as [number, number];

function multiPolygon(outline: Outline): GeoJSON.MultiPolygon {
  return {
    type: "MultiPolygon",
    coordinates: outline.map((polygon) => polygon.map((ring) => ring.map(lngLat))),
  };
}

/** Outlines as features that bear their codes: `glStyle.ts` makes the codes their ids. */
export function collection(outlines: Iterable<readonly [string, Outline]>): GeoJSON.FeatureCollection {
  return {
    type: "FeatureCollection",
    features: [...outlines].map(([code, outline]) => ({
      type: "Feature",
      properties: { code },
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
