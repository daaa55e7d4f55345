/** What a map needs to know of each county besides its outline: where its name fits, its neighbours, its box. */

import { neighbors } from "topojson-client";
import type { Area, Point } from "./area.ts";
import { type Directions, directionsOf } from "./directions.ts";
import { roomForName } from "./inscribed.ts";
import { type Box, boxOf } from "./ring.ts";
import { SEA_LABELS } from "./seaLabels.ts";
import { toSweref } from "./sweref.ts";
import type { AreaTopology } from "./topology.ts";

/** Metres in SWEREF 99 TM throughout. */
export interface Place {
  readonly code: string;
  /** Middle of the room for the name, and half the width of that room. */
  readonly anchor: Point;
  readonly halfWidth: number;
  readonly bbox: Box;
  /** Counties with a border on land. */
  readonly neighbours: string[];
  /** Counties met only across a lake. */
  readonly lakeNeighbours: string[];
  readonly directions: Directions;
  readonly seaLabel?: { x: number; y: number; side: "start" | "end" };
}

export interface Places {
  /** Sweden with a margin: what an overview shows. */
  readonly frame: Box;
  readonly counties: Place[];
}

/**
 * Counties whose border runs only through water, reviewed by hand on the map: Uppsala and Södermanland in Mälaren,
 * Östergötland and Västra Götaland in Vättern. Every other pair that shares a lake meets on land too.
 */
const ACROSS_A_LAKE: readonly (readonly [string, string])[] = [
  ["03", "04"],
  ["05", "14"],
];

const MARGIN = 0.02;

/** The box with a margin of 2 % of its longer side all around, in whole metres. */
function withMargin([minX, minY, maxX, maxY]: Box): Box {
  const margin = Math.round(MARGIN * Math.max(maxX - minX, maxY - minY));
  return [minX - margin, minY - margin, maxX + margin, maxY + margin];
}

/** Codes of the areas sharing an arc with each area, in code order. */
function borderingOf(topology: AreaTopology): Map<string, string[]> {
  const geometries = topology.objects.areas.geometries;
  const codes = geometries.map(({ id }) => String(id));
  const lists = neighbors(geometries as Parameters<typeof neighbors>[0]);
  return new Map(codes.map((code, i) => [code, (lists[i] ?? []).map((j) => codes[j] as string).sort()]));
}

/** The lookup for counties (metres, one area per code) drawn as this topology. */
export function describePlaces(counties: readonly Area[], topology: AreaTopology): Places {
  const bordering = borderingOf(topology);
  const rooms = new Map(counties.map(({ code, polygons }) => [code, roomForName(polygons)]));
  const directions = directionsOf(new Map([...rooms].map(([code, { anchor }]) => [code, anchor])), bordering);
  const places = counties.map(({ code, polygons }): Place => {
    const sea = SEA_LABELS[code];
    const [x, y] = sea ? (toSweref(sea.at).map(Math.round) as Point) : [0, 0];
    return {
      code,
      ...(rooms.get(code) as ReturnType<typeof roomForName>),
      bbox: boxOf(polygons.flat(2)),
      neighbours: bordering.get(code) ?? [],
      lakeNeighbours: ACROSS_A_LAKE.flatMap(([a, b]) => (a === code ? [b] : b === code ? [a] : [])),
      directions: directions.get(code) as Directions,
      ...(sea && { seaLabel: { x, y, side: sea.side } }),
    };
  });
  return { frame: withMargin(boxOf(counties.flatMap(({ polygons }) => polygons.flat(2)))), counties: places };
}
