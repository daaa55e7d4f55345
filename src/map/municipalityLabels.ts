/** Which municipalities bear their name on screen: those whose name fits inside them and meets no county's label. */

import { type Camera, type Stage, toScreen } from "./camera.ts";
import type { Point } from "./geometry.ts";
import { fitsInside, LINE_HEIGHT, MUNICIPALITY_CHARACTER_WIDTH } from "./labels.ts";
import type { Municipalities, MunicipalityArea } from "./municipalities.ts";
import { overlap, type Rect, within } from "./rect.ts";

export interface MunicipalityLabel {
  readonly area: MunicipalityArea;
  /** In CSS pixels of the stage. */
  readonly at: Point;
}

/** The box that a label takes on the stage; on the wide side. */
export function municipalityBox({ area, at: [x, y] }: MunicipalityLabel): Rect {
  const width = area.name.length * MUNICIPALITY_CHARACTER_WIDTH + 4;
  return { x: x - width / 2, y: y - LINE_HEIGHT / 2, width, height: LINE_HEIGHT };
}

/** The labels that have room; `taken` are rectangles on the stage where other things stand. */
export function municipalityLabels(
  { areas }: Municipalities,
  camera: Camera,
  stage: Stage,
  taken: readonly Rect[],
): MunicipalityLabel[] {
  const free = { x: 0, y: 0, width: stage.width, height: stage.height };
  return areas.flatMap((area) => {
    const label = { area, at: toScreen(camera, stage, area.anchor) };
    const box = municipalityBox(label);
    if (!within(box, free)) return [];
    if (!fitsInside(area.name, area.halfWidth, camera.scale, MUNICIPALITY_CHARACTER_WIDTH)) return [];
    return taken.some((rect) => overlap(rect, box) > 0) ? [] : [label];
  });
}
