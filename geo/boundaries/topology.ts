/** Shared-arc topologies of areas, and the merging of areas over the arcs they share. */

import type { Feature, FeatureCollection, Polygon as GeoPolygon, MultiPolygon } from "geojson";
import { feature, merge } from "topojson-client";
import { topology } from "topojson-server";
import type { GeometryCollection, MultiPolygon as MergeableMulti, Topology } from "topojson-specification";
import { type Area, byCode, type Polygon } from "./area.ts";
import { signedArea } from "./ring.ts";

export type AreaTopology = Topology<{ areas: GeometryCollection }>;

/** The areas as a topology: each side of a border is one arc, used by both its areas. Ids are the codes. */
export function topologyOf(areas: readonly Area[]): AreaTopology {
  const features = areas.map(({ code, polygons }): Feature<MultiPolygon> => {
    return {
      type: "Feature",
      id: code,
      properties: {},
      geometry: { type: "MultiPolygon", coordinates: polygons },
    };
  });
  const collection: FeatureCollection = { type: "FeatureCollection", features };
  return topology({ areas: collection }) as AreaTopology;
}

/** The topology's areas, each with its own outlines, in the topology's order. */
export function areasOf(drawn: AreaTopology): Area[] {
  return feature(drawn, drawn.objects.areas).features.map(({ id, geometry }) => {
    const shape = geometry as GeoPolygon | MultiPolygon;
    const polygons = shape.type === "Polygon" ? [shape.coordinates] : shape.coordinates;
    return { code: String(id), polygons: polygons as Polygon[] };
  });
}

/** Outlines counter-clockwise, holes clockwise (y up), as GeoJSON has them: holes stay holes under any fill rule. */
function wind(polygon: Polygon): Polygon {
  return polygon.map((ring, i) => (signedArea(ring) > 0 === (i === 0) ? ring : [...ring].reverse()));
}

/** The areas merged into one per code, over the arcs they share; order by code. */
export function dissolve(areas: readonly Area[], codeOf: (area: Area) => string): Area[] {
  return [...byCode(areas, codeOf)].map(([code, group]) => {
    const shared = topologyOf(group);
    const { coordinates } = merge(shared, shared.objects.areas.geometries as MergeableMulti[]);
    return { code, polygons: (coordinates as Polygon[]).map(wind) };
  });
}
