/** The municipalities for a close look: outlines, names with the room for them, and the lines between them. Loaded when the reader zooms in. */

import { feature, mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import topologyUrl from "../content/boundaries/municipalities.json?url";
import namesUrl from "../content/boundaries/municipalityNames.json?url";
import { type CountyCode, parseCounty } from "../domain/county.ts";
import type { Municipality } from "../domain/municipality.ts";
import { type Outline, outlineOf, type Point } from "./geometry.ts";
import { FRAME } from "./places.ts";
import { DETAIL_STEPS, linePath } from "./svgPath.ts";

/** A municipality on the map; metres of the plane. */
export interface MunicipalityArea extends Municipality {
  readonly county: CountyCode;
  readonly outline: Outline;
  /** Middle of the room for its name, and half the width of that room. */
  readonly anchor: Point;
  readonly halfWidth: number;
}

export interface Municipalities {
  readonly areas: readonly MunicipalityArea[];
  /** The lines between municipalities of one county; a county's own outline is drawn as such. */
  readonly borders: readonly (readonly Point[])[];
  /** The same as SVG path data in the frame's units. */
  readonly path: string;
  /** Path data of the borders between counties, without their coasts: a line around every island would hide the islands. */
  readonly countyBorders: string;
}

export type MunicipalityTopology = Topology<{
  municipalities: GeometryCollection<{ anchor: Point; halfWidth: number }>;
}>;

const countyOf = (id: unknown) => String(id).slice(0, 2);

/** Decodes the file's outlines. Throws a RangeError for an area without a name or a county: the build made the files. */
export function decodeMunicipalities(
  topology: MunicipalityTopology,
  names: readonly Municipality[],
): Municipalities {
  const nameOf = new Map(names.map(({ code, name }) => [code, name]));
  const collection = topology.objects.municipalities;
  const areas = feature(topology, collection).features.map(({ id, geometry, properties }) => {
    const code = String(id);
    const name = nameOf.get(code);
    const county = parseCounty(countyOf(code));
    if (!name || !county) throw new RangeError(`The topology has an area ${code} that is no municipality`);
    const outline = outlineOf(geometry);
    const { anchor, halfWidth } = properties;
    return { code, name, county, outline, anchor, halfWidth };
  });
  const linesWhere = (isDrawn: (one: string, other: string) => boolean) =>
    mesh(topology, collection, (a, b) => a !== b && isDrawn(countyOf(a.id), countyOf(b.id)))
      .coordinates as unknown as readonly (readonly Point[])[];
  const pathOf = (lines: readonly (readonly Point[])[]) =>
    lines.map((line) => linePath(FRAME, line, DETAIL_STEPS)).join("");
  const borders = linesWhere((one, other) => one === other);
  const countyBorders = pathOf(linesWhere((one, other) => one !== other));
  return { areas, borders, path: pathOf(borders), countyBorders };
}

/** Fetches both files. Rejects when one cannot be had. */
export async function fetchMunicipalities(signal: AbortSignal): Promise<Municipalities> {
  const read = async (url: string) => {
    const response = await fetch(url, { signal });
    if (!response.ok) throw new Error(`${url}: ${response.status}`);
    return response.json();
  };
  const [topology, names] = await Promise.all([read(topologyUrl), read(namesUrl)]);
  return decodeMunicipalities(topology as MunicipalityTopology, names as readonly Municipality[]);
}
