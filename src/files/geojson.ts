/** Areas as GeoJSON (RFC 7946): their outlines in degrees of WGS 84, with properties of the maker's. */

import type { AreaOutline } from "../domain/outlines.ts";

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
export type Properties = { readonly [key: string]: Json };

type Bounds = readonly [west: number, south: number, east: number, north: number];

function boundsOf(outlines: readonly AreaOutline[]): Bounds {
  const points = outlines.flatMap(({ polygons }) => polygons.flat(2));
  return points.reduce<Bounds>(
    ([west, south, east, north], [lon, lat]) => [
      Math.min(west, lon),
      Math.min(south, lat),
      Math.max(east, lon),
      Math.max(north, lat),
    ],
    [180, 90, -180, -90],
  );
}

/** The file. A feature's `id` is the area's code; `members` stand beside the features. A line for each feature. */
export function areasGeojson(
  outlines: readonly AreaOutline[],
  propertiesOf: (code: string) => Properties,
  members: Properties = {},
): string {
  const features = outlines.map(({ code, polygons }) =>
    JSON.stringify({
      type: "Feature",
      id: code,
      properties: propertiesOf(code),
      geometry: { type: "MultiPolygon", coordinates: polygons },
    }),
  );
  const head = JSON.stringify({ type: "FeatureCollection", bbox: boundsOf(outlines), ...members });
  return `${head.slice(0, -1)},"features":[\n${features.join(",\n")}\n]}\n`;
}
