/** From outlines in the plane to SVG path data in relative steps: short, and the same bytes everywhere. */

import type { Box, Outline, Point } from "./geometry.ts";

/** Metres per unit of the SVG's own coordinates: a ninth of a pixel when the country is 700 pixels high. */
export const METRES_PER_UNIT = 250;

/** Steps per unit to which points are rounded: whole units for the overview, finer ones for close looks. */
export const OVERVIEW_STEPS = 1;
export const DETAIL_STEPS = 10;

/** The path of an open line in the coordinates of `frame`'s SVG, rounded to `1 / steps` unit. */
export function linePath([west, , , north]: Box, line: readonly Point[], steps: number): string {
  // Counted in whole steps, so that rounding does not add up along the line.
  const inSteps = ([x, y]: Point): Point => [
    Math.round(((x - west) / METRES_PER_UNIT) * steps),
    Math.round(((north - y) / METRES_PER_UNIT) * steps),
  ];
  let [px, py] = inSteps(line[0] ?? [0, 0]);
  let path = `M${px / steps} ${py / steps}`;
  let command = "l";
  for (const point of line.slice(1)) {
    const [x, y] = inSteps(point);
    if (x === px && y === py) continue;
    path += `${command}${(x - px) / steps},${(y - py) / steps}`;
    command = " ";
    [px, py] = [x, y];
  }
  return path;
}

/** The path of `outline` in the coordinates of `frame`'s SVG, rounded to `1 / steps` unit. */
export function svgPath(frame: Box, outline: Outline, steps: number): string {
  return outline
    .map((polygon) => polygon.map((ring) => `${linePath(frame, ring.slice(0, -1), steps)}z`).join(""))
    .join("");
}

/** The paths of all `outlines`, by the areas' codes. */
export const areaPaths = <Code extends string>(
  frame: Box,
  outlines: Iterable<readonly [Code, Outline]>,
  steps: number,
): ReadonlyMap<Code, string> =>
  new Map([...outlines].map(([code, outline]) => [code, svgPath(frame, outline, steps)]));

/** The `viewBox` that shows `box` in the coordinates of `frame`'s SVG. */
export function viewBox(frame: Box, [west, south, east, north]: Box): string {
  const [frameWest, , , frameNorth] = frame;
  return [west - frameWest, frameNorth - north, east - west, north - south]
    .map((metres) => +(metres / METRES_PER_UNIT).toFixed(2))
    .join(" ");
}
