/** What the level of municipalities has besides outlines: names, and the room for them. */

import type { GeometryCollection } from "topojson-specification";
import { roomForName } from "./inscribed.ts";
import type { NamedArea } from "./swemaps.ts";
import { type AreaTopology, areasOf } from "./topology.ts";

/** The drawn municipalities, each with the middle and half the width (metres) of the room for its name. */
export function findRooms(drawn: AreaTopology): AreaTopology {
  const rooms = new Map(areasOf(drawn).map(({ code, polygons }) => [code, roomForName(polygons)]));
  const geometries = drawn.objects.areas.geometries.map((geometry) => ({
    ...geometry,
    properties: rooms.get(String(geometry.id)) ?? {},
  }));
  const areas: GeometryCollection = { type: "GeometryCollection", geometries };
  return { ...drawn, objects: { areas } };
}

/** Codes and names as the source spells them, in the order of the codes, one a line. */
export function writeNames(source: readonly NamedArea[]): string {
  const names = source.map(({ code, name }) => ({ code, name }));
  names.sort((a, b) => (a.code < b.code ? -1 : 1));
  return `[\n${names.map((one) => JSON.stringify(one)).join(",\n")}\n]\n`;
}
