/** The outlines of counties and municipalities as they are on Earth, for files that leave the map: the map itself draws a plane. */

import type { CountyCode } from "./county.ts";

/** Longitude and latitude in degrees of WGS 84. */
export type LonLat = readonly [lon: number, lat: number];

/** The first point is the last, too. Outlines run counterclockwise, holes clockwise. */
export type Ring = readonly LonLat[];

/** An area's outline under its code. */
export interface AreaOutline<Code extends string = string> {
  readonly code: Code;
  /** Of each the first ring is the outline, the others are holes. */
  readonly polygons: readonly (readonly Ring[])[];
}

export type CountyOutline = AreaOutline<CountyCode>;
