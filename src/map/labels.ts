/** Where each county's name stands and from which size on: inside the county, in the sea beside it, or as its letter. */

import type { CoreCounty } from "../content/slices.ts";
import type { Point } from "./geometry.ts";
import type { Place } from "./places.ts";

/** Height of the whole country on screen, in CSS pixels, from which the next set of names is tried. */
export const LABEL_STEPS = [380, 420, 460, 500, 540, 580, 620, 660, 700, 770, 840, 920, 1000] as const;

/** Type of the labels in CSS pixels. An estimate on the wide side: the reader's font is not known. */
const CHARACTER_WIDTH = 7.2;
export const MUNICIPALITY_CHARACTER_WIDTH = 6.8;
export const LINE_HEIGHT = 15;
/** The ellipse that a name must fit is this many times wider than high. */
const ASPECT = 3.5;
/** Names in the sea stand at least 40 km apart: at this scale (pixels per metre) that is the height of their letters. */
const SEA_SCALE = 13 / 40_000;

/** Width of the stage in CSS pixels from which names may stand in the sea. */
export const WIDE = 900;

export type LabelForm = "name" | "sea" | "letter";

export interface Label {
  /** The label line by line. */
  readonly lines: readonly string[];
  readonly at: Point;
  readonly anchor: "middle" | "start" | "end";
}

/** The label of `county` in one of its forms, or null for a county with no place in the sea. */
export function labelOf(county: CoreCounty, place: Place, form: LabelForm): Label | null {
  if (form === "letter") return { lines: [county.letter], at: place.anchor, anchor: "middle" };
  if (form === "name") return { lines: [county.short], at: place.anchor, anchor: "middle" };
  const { seaLabel } = place;
  if (!seaLabel) return null;
  // A word a line: "Västra Götaland" in one would reach from the coast into the title's column.
  return { lines: county.short.split(" "), at: [seaLabel.x, seaLabel.y], anchor: seaLabel.side };
}

/** The box that a label takes on screen, in CSS pixels, when it stands at `at`; on the wide side. */
export function labelBox({ lines, anchor }: Label, [x, y]: Point) {
  const width = Math.max(...lines.map((line) => line.length)) * CHARACTER_WIDTH + 4;
  const height = lines.length * LINE_HEIGHT;
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
  return { x: left, y: y - height / 2, width, height };
}

/** True when `text` fits inside an area's ellipse, `halfWidth` metres from its middle to its side, at `scale` (pixels per metre). */
export function fitsInside(
  text: string,
  halfWidth: number,
  scale: number,
  characterWidth = CHARACTER_WIDTH,
): boolean {
  const [a, b] = [halfWidth * scale, (halfWidth * scale) / ASPECT];
  const [x, y] = [(text.length * characterWidth) / 2, LINE_HEIGHT / 2.6];
  return (x / a) ** 2 + (y / b) ** 2 <= 1.15;
}

/** The form in which a county's label is drawn at `scale`; names in the sea only where the map is `wide`. */
export function labelForm(county: CoreCounty, place: Place, scale: number, wide: boolean): LabelForm {
  if (fitsInside(county.short, place.halfWidth, scale)) return "name";
  return wide && place.seaLabel && scale >= SEA_SCALE ? "sea" : "letter";
}
