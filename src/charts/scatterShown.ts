/** Which point of a plot the mouse means, and where the name and the values of the one that is shown stand. */

import type { Rect } from "../map/rect.ts";
import { placeLabels } from "./labelPlacement.ts";
import { middleWithin } from "./scaleLayout.ts";
import { DOT, type ScatterLayout, TICK } from "./scatterLayout.ts";
import { boldWidth } from "./textWidth.ts";
import type { Room } from "./useRoom.ts";

export interface ShownTexts {
  readonly name: Rect;
  /** True where the name needs a line to its point. */
  readonly leader: boolean;
  /** Where the lines from the point meet the axes, in the place of the ticks' texts. */
  readonly x: Rect;
  readonly y: Rect;
}

/** The places of name and values of the point `at`, which is pointed at or chosen, among all `points`. */
export function layOutShown(
  at: ScatterLayout["points"][number],
  texts: { readonly name: string; readonly x: string; readonly y: string },
  { plot, points, labels }: Pick<ScatterLayout, "plot" | "points" | "labels">,
  room: Room,
): ShownTexts {
  const { em } = room;
  const height = em * 1.25;
  const [name, x, y] = [boldWidth(texts.name, em), boldWidth(texts.x, em), boldWidth(texts.y, em)];
  const bare = points.filter((point) => point !== at);
  const labelled = labels.flatMap((other, i) => (other && points[i] !== at ? [other.box] : []));
  const place = (surroundings: { taken: readonly Rect[]; bare: typeof bare }) =>
    placeLabels([{ ...at, width: name, height }], { frame: plot, dot: DOT + 2, ...surroundings })[0];
  // Beside the labels where that is close by, else over them, and if need be over points.
  const free = place({ taken: labelled, bare });
  const label = free && !free.leader ? free : (place({ taken: [], bare }) ?? place({ taken: [], bare: [] }));
  return {
    name: label?.box ?? { x: at.x - name / 2, y: at.y - DOT - height, width: name, height },
    leader: label?.leader ?? false,
    x: { x: middleWithin(at.x, texts.x, room) - x / 2, y: plot.y + plot.height + 4, width: x, height },
    y: { x: plot.x - TICK - y, y: at.y - height / 2, width: y, height },
  };
}

/** The index of the point nearest to `[px, py]`, at most `reach` pixels away; -1 where there is none. */
export function nearest(
  points: readonly { readonly x: number; readonly y: number }[],
  [px, py]: readonly [number, number],
  reach: number,
): number {
  let [index, least] = [-1, reach];
  for (const [i, { x, y }] of points.entries()) {
    const distance = Math.hypot(x - px, y - py);
    if (distance <= least) [index, least] = [i, distance];
  }
  return index;
}
