/** Where a county's label stands on screen: in its own place, or, where a close look has left that out of view, in the visible part of its county. */

import type { CoreCounty } from "../content/slices.ts";
import { type Camera, type Stage, toPlanePoint, toScreen, visibleBox } from "./camera.ts";
import { contains, type Outline, type Point } from "./geometry.ts";
import { LABEL_STEPS, type Label, type LabelForm, labelBox, labelForm, labelOf, WIDE } from "./labels.ts";
import { FRAME, placeOf } from "./places.ts";
import { overlap, type Rect, within } from "./rect.ts";
import { OVERVIEW } from "./useMapGeometry.ts";

export interface StandingLabel {
  readonly form: LabelForm;
  readonly label: Label;
  /** In CSS pixels of the stage. */
  readonly at: Point;
  readonly box: Rect;
}

const [, SOUTH, , NORTH] = FRAME;
/** Distance in CSS pixels between the places that are tried, roughly. */
const TRIED = 48;
/** Room between a label and the stage's edge, in CSS pixels. */
const MARGIN = 4;

/** The form at rest: as the stylesheet chooses it, step by step of the stage's height. */
function formAtRest(county: CoreCounty, { width, height }: Stage): LabelForm {
  const step = LABEL_STEPS.findLast((one) => one <= height) ?? 0;
  return labelForm(county, placeOf(county.code), step / (NORTH - SOUTH), width >= WIDE);
}

/** Where a text's box is looked at, as shares of it; the middle first, because that is where most fail. */
const SHARES = [0.5, 0, 1, 0.25, 0.75];

/** True when a text in `box` lies wholly on the county. */
function isOn(outline: Outline, { x, y, width, height }: Rect, camera: Camera, stage: Stage): boolean {
  return SHARES.every((along) =>
    SHARES.slice(0, 3).every((down) =>
      contains(outline, toPlanePoint(camera, stage, [x + along * width, y + down * height])),
    ),
  );
}

/** Points that keep their place on the map while it is moved, so that a label does too; the nearest to `wanted` first. */
function lattice([west, south, east, north]: readonly number[], scale: number, wanted: Point): Point[] {
  const step = 2 ** Math.round(Math.log2(TRIED / scale));
  const points: Point[] = [];
  for (let x = Math.ceil((west ?? 0) / step) * step; x < (east ?? 0); x += step)
    for (let y = Math.ceil((south ?? 0) / step) * step; y < (north ?? 0); y += step) points.push([x, y]);
  const distance = ([x, y]: Point) => Math.hypot(x - wanted[0], y - wanted[1]);
  return points.sort((a, b) => distance(a) - distance(b));
}

/** The county's label as the reader sees it, or null where it has no room. `camera` is null at rest, where `rest` shows the whole country. */
export function labelOnScreen(
  county: CoreCounty,
  camera: Camera | null,
  rest: Camera,
  stage: Stage,
  covers: readonly Rect[],
): StandingLabel | null {
  const place = placeOf(county.code);
  const shown = camera ?? rest;
  const standing = (form: LabelForm, at?: Point): StandingLabel | null => {
    const label = labelOf(county, place, form);
    if (!label) return null;
    const point = toScreen(shown, stage, at ?? label.at);
    return { form, label, at: point, box: labelBox(label, point) };
  };
  if (!camera) return standing(formAtRest(county, stage));

  const free = {
    x: MARGIN,
    y: MARGIN,
    width: stage.width - 2 * MARGIN,
    height: stage.height - 2 * MARGIN,
  };
  const isFree = (box: Rect) => within(box, free) && covers.every((cover) => overlap(box, cover) === 0);
  const form = labelForm(county, place, camera.scale, stage.width >= WIDE);
  const own = standing(form);
  if (own && isFree(own.box)) return own;

  const [west, south, east, north] = visibleBox(camera, stage);
  const [left, bottom, right, top] = place.bbox;
  const inset = west + stage.inset / camera.scale;
  const seen = [
    Math.max(inset, left),
    Math.max(south, bottom),
    Math.min(east, right),
    Math.min(north, top),
  ] as const;
  const outline = OVERVIEW.get(county.code);
  if (!outline || seen[0] >= seen[2] || seen[1] >= seen[3]) return null;
  const points = lattice(seen, camera.scale, place.anchor);
  for (const inside of form === "letter" ? (["letter"] as const) : (["name", "letter"] as const))
    for (const point of points) {
      const moved = standing(inside, point);
      if (moved && isFree(moved.box) && isOn(outline, moved.box, camera, stage)) return moved;
    }
  return null;
}
