/** SWEREF 99 TM (EPSG:3006): the national plane all boundaries are kept in, metres east and north. */

import proj4 from "proj4";
import type { Point } from "./area.ts";

// SWEREF 99 is the Swedish ETRS 89. Its difference from today's WGS 84 is under a metre and below what these
// generalised outlines can show, so degrees in either are taken as the same.
const SWEREF_99_TM = "+proj=utm +zone=33 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m +no_defs";
const DEGREES = "+proj=longlat +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +no_defs";
const transform = proj4(DEGREES, SWEREF_99_TM);

/** Longitude and latitude in degrees to easting and northing in metres. */
export function toSweref([lng, lat]: Point): Point {
  const [x, y] = transform.forward([lng, lat]);
  return [x as number, y as number];
}

/** Easting and northing in metres to longitude and latitude in degrees. */
export function fromSweref([x, y]: Point): Point {
  const [lng, lat] = transform.inverse([x, y]);
  return [lng as number, lat as number];
}
