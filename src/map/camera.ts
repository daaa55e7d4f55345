/** Where the map looks. One description serves both renderers, so that one can take over from the other without a jump. */

import type { Box, Point } from "./geometry.ts";

/** `centre` in the plane (metres) and `scale` in CSS pixels per metre. */
export interface Camera {
  readonly centre: Point;
  readonly scale: number;
}

/** The map's stage on screen, in CSS pixels. `inset` is the part at its left that title and legend take at rest. */
export interface Stage {
  readonly width: number;
  readonly height: number;
  readonly inset: number;
}

/** How far the reader may zoom in, relative to the whole country on screen. */
export const MAX_ZOOM = 24;

/** The camera that shows all of `frame` in the middle of the stage beside the inset, as an SVG with `xMidYMid meet` does. */
export function restCamera([west, south, east, north]: Box, { width, height, inset }: Stage): Camera {
  const scale = Math.min((width - inset) / (east - west), height / (north - south));
  return { centre: [(west + east) / 2 - inset / 2 / scale, (south + north) / 2], scale };
}

/** Room in CSS pixels around what is brought into view, where the stage has it. */
const MARGIN = 16;

const between = (least: number, at: number, most: number) =>
  least > most ? (least + most) / 2 : Math.max(least, Math.min(at, most));

/**
 * The camera nearest to `camera` that shows all of `box` beside the inset, zoomed out where it would not fit;
 * `camera` itself where it shows the box already. It stays within what `rest`, the whole country, shows.
 */
export function revealing(camera: Camera, stage: Stage, rest: Camera, box: Box): Camera {
  const [west, south, east, north] = box;
  const [left, top] = toScreen(camera, stage, [west, north]);
  const [right, bottom] = toScreen(camera, stage, [east, south]);
  if (left >= stage.inset && top >= 0 && right <= stage.width && bottom <= stage.height) return camera;
  const fitting = Math.min(
    (stage.width - stage.inset - 2 * MARGIN) / (east - west),
    (stage.height - 2 * MARGIN) / (north - south),
  );
  const scale = Math.max(rest.scale, Math.min(camera.scale, fitting));
  const [halfWidth, halfHeight, margin] = [stage.width / 2 / scale, stage.height / 2 / scale, MARGIN / scale];
  const [x, y] = camera.centre;
  const inset = stage.inset / scale;
  const wanted = [
    between(east + margin - halfWidth, x, west - margin + halfWidth - inset),
    between(north + margin - halfHeight, y, south - margin + halfHeight),
  ] as const;
  const [restWest, restSouth, restEast, restNorth] = visibleBox(rest, stage);
  const centre = [
    between(restWest + halfWidth, wanted[0], restEast - halfWidth),
    between(restSouth + halfHeight, wanted[1], restNorth - halfHeight),
  ] as const;
  return { centre, scale };
}

/** The part of the plane that `camera` shows on the stage. */
export function visibleBox({ centre: [x, y], scale }: Camera, { width, height }: Stage): Box {
  const [halfWidth, halfHeight] = [width / 2 / scale, height / 2 / scale];
  return [x - halfWidth, y - halfHeight, x + halfWidth, y + halfHeight];
}

/** From the plane to CSS pixels on the stage, origin at its top left. */
export function toScreen({ centre, scale }: Camera, { width, height }: Stage, [x, y]: Point): Point {
  return [(x - centre[0]) * scale + width / 2, (centre[1] - y) * scale + height / 2];
}

/** The point of the plane that zooming by button should keep in place: `wanted` while it is on screen, else the middle of the free room. */
export function zoomPoint(camera: Camera, stage: Stage, wanted: Point | null): Point {
  const [x, y] = wanted ? toScreen(camera, stage, wanted) : [-1, -1];
  if (wanted && x >= stage.inset && x <= stage.width && y >= 0 && y <= stage.height) return wanted;
  return toPlanePoint(camera, stage, [(stage.inset + stage.width) / 2, stage.height / 2]);
}

/** From CSS pixels on the stage to the plane. */
export function toPlanePoint({ centre, scale }: Camera, { width, height }: Stage, [px, py]: Point): Point {
  return [centre[0] + (px - width / 2) / scale, centre[1] - (py - height / 2) / scale];
}
