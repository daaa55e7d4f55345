/** How much of a rectangle on screen lies over other counties: what a tooltip would hide. */

import type { CountyCode } from "../domain/county.ts";
import { type Camera, type Stage, toPlanePoint } from "./camera.ts";
import { type Outline, type Span, spansAlong } from "./geometry.ts";
import type { Rect } from "./rect.ts";

/** The country is cut along lines this far apart, in CSS pixels. */
const STEP = 4;
/** So many of them, from top to bottom, speak for a rectangle. */
const LINES = 4;

/**
 * The share of a rectangle, from 0 to 1, that lies over other counties than `code`, as `camera` and `stage` show the `outlines`.
 * Every line is cut once, however many places are asked about: a hover asks about dozens.
 */
export function countiesBeneath(
  outlines: ReadonlyMap<CountyCode, Outline>,
  camera: Camera,
  stage: Stage,
): (code: CountyCode, rect: Rect) => number {
  const lines = new Map<number, readonly Span<CountyCode>[]>();
  const lineAt = (y: number) => {
    const step = Math.round(y / STEP);
    let line = lines.get(step);
    if (!line) {
      const [, northing] = toPlanePoint(camera, stage, [0, step * STEP]);
      line = spansAlong(outlines, northing);
      lines.set(step, line);
    }
    return line;
  };
  return (code, { x, y, width, height }) => {
    const [west] = toPlanePoint(camera, stage, [x, y]);
    const east = west + width / camera.scale;
    let over = 0;
    for (let i = 0; i < LINES; i++)
      for (const [from, to, county] of lineAt(y + (height * i) / (LINES - 1)))
        if (county !== code) over += Math.max(0, Math.min(to, east) - Math.max(from, west));
    return over / (east - west) / LINES;
  };
}
