/** Adapter: Sweden's small islands from Natural Earth 1:10m, which SCB's generalised outlines leave out. */

import type { FeatureCollection, Polygon as GeoPolygon } from "geojson";
import type { Area, Polygon } from "./area.ts";

/** Natural Earth names counties by HASC; `-99` is the one nameless feature, the island Ven in Skåne. */
const COUNTY_BY_HASC: Readonly<Record<string, string>> = {
  "SE.ST": "01",
  "SE.UP": "03",
  "SE.SD": "04",
  "SE.OG": "05",
  "SE.JO": "06",
  "SE.KR": "07",
  "SE.KA": "08",
  "SE.GT": "09",
  "SE.BL": "10",
  "SE.SN": "12",
  "SE.HA": "13",
  "SE.VG": "14",
  "SE.VR": "17",
  "SE.OR": "18",
  "SE.VM": "19",
  "SE.KO": "20",
  "SE.GV": "21",
  "SE.VN": "22",
  "SE.JA": "23",
  "SE.VB": "24",
  "SE.NB": "25",
  "-99": "12",
};

export type IslandFile = FeatureCollection<GeoPolygon, { code_hasc: string }>;

/** Each polygon of the file as an area in degrees with its county's code. */
export function readIslands(file: IslandFile): Area[] {
  return file.features.map(({ properties, geometry }) => {
    const code = COUNTY_BY_HASC[properties.code_hasc];
    if (code === undefined) throw new Error(`Natural Earth has an unknown county: ${properties.code_hasc}`);
    return { code, polygons: [geometry.coordinates as Polygon] };
  });
}
