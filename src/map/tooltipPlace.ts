/** Where the tooltip stands: beside the pointer or the county, never over the pointer or the county's label, docked at the edge when there is no room. */

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Wanted {
  /** What the tooltip stands beside, in CSS pixels of the stage: the pointer's point or the county's box. */
  readonly beside: Rect;
  /** What it must not cover: the county's label, the pointer. */
  readonly avoid: readonly Rect[];
  readonly tooltip: { readonly width: number; readonly height: number };
  readonly stage: { readonly width: number; readonly height: number };
}

const GAP = 12;
const EDGE = 8;

const overlap = (a: Rect, b: Rect): number =>
  Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) *
  Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y));

/** The top left corner of the tooltip, in CSS pixels of the stage. */
export function placeTooltip({ beside, avoid, tooltip, stage }: Wanted): {
  readonly x: number;
  readonly y: number;
} {
  const { width, height } = tooltip;
  const middle = beside.y + beside.height / 2 - height / 2;
  const centre = beside.x + beside.width / 2 - width / 2;
  const docked = stage.height - height - EDGE;
  const corners = [
    { x: beside.x + beside.width + GAP, y: middle },
    { x: beside.x - GAP - width, y: middle },
    { x: centre, y: beside.y - GAP - height },
    { x: centre, y: beside.y + beside.height + GAP },
    { x: centre, y: docked },
    { x: centre, y: EDGE },
    { x: EDGE, y: docked },
    { x: stage.width - width - EDGE, y: docked },
  ];
  const inside = corners.map(({ x, y }) => ({
    x: Math.max(EDGE, Math.min(x, stage.width - width - EDGE)),
    y: Math.max(EDGE, Math.min(y, stage.height - height - EDGE)),
  }));
  const covered = (corner: { x: number; y: number }) =>
    avoid.reduce((sum, rect) => sum + overlap({ ...corner, width, height }, rect), 0);
  const best = inside.reduce((a, b) => (covered(b) < covered(a) ? b : a));
  return { x: Math.round(best.x), y: Math.round(best.y) };
}

/** True while a pointer moving from `before` to `now` nears `rect`: it may cross other counties on its way to the tooltip. */
export function headsFor(
  rect: Rect,
  before: readonly [number, number],
  now: readonly [number, number],
): boolean {
  const distance = ([x, y]: readonly [number, number]) =>
    Math.hypot(
      Math.max(rect.x - x, 0, x - rect.x - rect.width),
      Math.max(rect.y - y, 0, y - rect.y - rect.height),
    );
  return distance(now) < 48 && distance(now) < distance(before);
}
