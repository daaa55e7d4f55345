/**
 * Between the plane the map is kept in (SWEREF 99 TM, metres) and the degrees a Web Mercator renderer asks for.
 *
 * The degrees are not where a place is on Earth: they are the ones whose Web Mercator image is the plane itself, at one
 * scale everywhere. So a renderer made for Web Mercator shows the outline Swedes know.
 */

/** Easting and northing in metres. */
export type PlanePoint = readonly [x: number, y: number];

/** Degrees, to be given to a Web Mercator renderer and to nothing else. */
export type LngLat = readonly [lng: number, lat: number];

/** The plane's point at longitude 0, latitude 0: the middle of Sweden's frame, so that no edge of the world is near. */
const MIDDLE: PlanePoint = [595_000, 6_900_000];

/** Metres of the plane along the whole Mercator world: Sweden, 1 536 km from north to south, is about a tenth of it. */
const WORLD_M = 16_000_000;

/** The Mercator world's width in pixels at zoom 0, as MapLibre has it. */
const WORLD_PX = 512;

const DEGREES = 180 / Math.PI;

/** The degrees whose Web Mercator image is this point of the plane. */
export function toLngLat([x, y]: PlanePoint): LngLat {
  const lng = ((x - MIDDLE[0]) / WORLD_M) * 360;
  const lat = Math.atan(Math.sinh(((y - MIDDLE[1]) / WORLD_M) * 2 * Math.PI)) * DEGREES;
  return [lng, lat];
}

/** The point of the plane that `toLngLat` gives these degrees for. */
export function toPlane([lng, lat]: LngLat): PlanePoint {
  const x = MIDDLE[0] + (lng / 360) * WORLD_M;
  const y = MIDDLE[1] + (Math.asinh(Math.tan(lat / DEGREES)) / (2 * Math.PI)) * WORLD_M;
  return [x, y];
}

/** The zoom at which a metre of the plane is this many pixels. */
export function zoomForScale(pixelsPerMetre: number): number {
  return Math.log2((pixelsPerMetre * WORLD_M) / WORLD_PX);
}

/** Pixels a metre of the plane is at this zoom. */
export function scaleForZoom(zoom: number): number {
  return (WORLD_PX * 2 ** zoom) / WORLD_M;
}
