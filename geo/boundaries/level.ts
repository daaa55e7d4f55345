/** One level of the map: areas generalised for a scale and written as TopoJSON. */

import { quantize } from "topojson-client";
import type { Objects, Topology } from "topojson-specification";
import type { Area } from "./area.ts";
import { polygonArea } from "./ring.ts";
import { simplify, weighByShape } from "./simplify.ts";
import { type AreaTopology, topologyOf } from "./topology.ts";

export interface Scale {
  /** Grid of the coordinates, in metres. */
  readonly grid: number;
  /** Corners that matter less than this many m² are left out. */
  readonly leastWeight: number;
  /** Separate pieces of land smaller than this many m² are left out. */
  readonly leastIslandM2: number;
}

/** The whole country on one screen: half a pixel is a kilometre, and an island needs about 1.5 × 1.5 pixels. */
export const OVERVIEW: Scale = { grid: 500, leastWeight: 2e6, leastIslandM2: 8e6 };

/** All that the source has; only points on a straight line are left out. */
export const DETAIL: Scale = { grid: 20, leastWeight: 500, leastIslandM2: 0 };

/** The areas (one per code) at the scale, as a topology in metres with shared arcs. */
export function drawLevel(areas: readonly Area[], { grid, leastWeight, leastIslandM2 }: Scale): AreaTopology {
  const large = areas.map(({ code, polygons }) => ({
    code,
    polygons: polygons.filter((polygon) => polygonArea(polygon) >= leastIslandM2),
  }));
  return simplify(topologyOf(large), { grid, leastWeight, weigh: weighByShape });
}

/** The topology as the text of a TopoJSON file with one object of the given name, in steps of the grid. */
export function encode({ objects, ...topology }: AreaTopology, name: string, grid: number): string {
  const named: Topology<Objects> = { ...topology, objects: { [name]: objects.areas } };
  // Without the bounding box: it is in places.json, and d3-geo does not read it.
  const {
    type,
    transform,
    objects: written,
    arcs,
  } = quantize(named, { scale: [grid, grid], translate: [0, 0] });
  return `${JSON.stringify({ type, transform, objects: written, arcs })}\n`;
}
