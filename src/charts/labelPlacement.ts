/** Where the labels of points in a plot stand: beside their points, over nothing else, and with a line where they had to go further. */

import { around, distanceFrom, overlap, type Rect, within } from "../map/rect.ts";

export interface LabelledPoint {
  readonly x: number;
  readonly y: number;
  /** The label's size, in pixels. */
  readonly width: number;
  readonly height: number;
}

export interface PlacedLabel {
  readonly box: Rect;
  /** True where the label is too far off to be understood without a line to its point. */
  readonly leader: boolean;
}

interface Surroundings {
  /** What labels must stay inside. */
  readonly frame: Rect;
  /** Half the side of the square that each point keeps for itself. */
  readonly dot: number;
  /** What else labels must not cover. */
  readonly taken: readonly Rect[];
  /** Points that get no label here, and are kept free like the others. */
  readonly bare?: readonly { readonly x: number; readonly y: number }[];
}

/** How far from its point a label may be tried, in pixels. */
const DISTANCES = [2, 9, 18, 28, 40, 54, 70, 90, 115] as const;
/** Beyond this a label has a line. */
const CLOSE = 9;
/** To the right, to the left, above, below, and the corners; what is read most easily first. */
const WAYS = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1],
  [0.5, -1],
  [-0.5, -1],
  [0.5, 1],
  [-0.5, 1],
] as const;
/** Rounds in which every label may move to a better place that another has left. */
const ROUNDS = 4;
/** What a line over another label or point costs, in pixels of distance. */
const CROSSING = 35;

/** What a place costs where another point is not clearly further from the label than its own, by so many pixels. */
const DOUBTFUL = 15;
const CLEARLY = 4;

/** What it costs to have no label at all. */
const UNPLACED = 200;
const NOWHERE: Rect = { x: 0, y: 0, width: 0, height: 0 };

interface Candidate extends PlacedLabel {
  readonly price: number;
}

/** A label's places inside the frame. */
function candidates({ x, y, width, height }: LabelledPoint, { frame, dot }: Surroundings): Candidate[] {
  return DISTANCES.flatMap((distance) =>
    WAYS.map(([dx, dy], preference) => {
      const box = {
        x: x + dx * (dot + distance + width / 2) - width / 2,
        y: y + dy * (dot + distance + height / 2) - height / 2,
        width,
        height,
      };
      return { box, leader: distance > CLOSE, price: distance * Math.hypot(dx, dy) + preference * 0.4 };
    }),
  ).filter(({ box }) => within(box, frame));
}

/** Points on the way between a label and its point: enough to notice what a line would run over. */
const wayTo = ({ x, y }: LabelledPoint, { box }: PlacedLabel): readonly Rect[] => {
  const [cx, cy] = [box.x + box.width / 2, box.y + box.height / 2];
  return [0.2, 0.35, 0.5, 0.65, 0.8].map((share) => around([x + (cx - x) * share, y + (cy - y) * share], 1));
};

/**
 * A place for each label, in the order of `points`; null where there is none. No label covers another, a point, or what is
 * `taken`, and all are inside the frame.
 */
export function placeLabels(
  points: readonly LabelledPoint[],
  surroundings: Surroundings,
): readonly (PlacedLabel | null)[] {
  const all = [...points, ...(surroundings.bare ?? [])];
  const dots = all.map(({ x, y }) => around([x, y], surroundings.dot));
  const hits = (box: Rect, others: readonly Rect[]) => others.some((other) => overlap(box, other) > 0);
  const choices = points.map((point) =>
    candidates(point, surroundings)
      .filter(({ box }) => !hits(box, dots) && !hits(box, surroundings.taken))
      .map((choice) => {
        const own = distanceFrom(choice.box, [point.x, point.y]);
        const near = all.filter(
          (other) => other !== point && distanceFrom(choice.box, [other.x, other.y]) < own + CLEARLY,
        ).length;
        return { ...choice, price: choice.price + near * DOUBTFUL };
      })
      .sort((a, b) => a.price - b.price),
  );
  const placed: (Candidate | null)[] = points.map(() => null);
  const cost = (label: Candidate | null | undefined) => label?.price ?? UNPLACED;

  const best = (i: number): Candidate | null => {
    const others = placed.flatMap((label, k) => (label && k !== i ? [label.box] : []));
    const obstacles = [...others, ...dots.filter((_, k) => k !== i)];
    const point = points[i];
    let cheapest: Candidate | null = null;
    for (const choice of choices[i] ?? []) {
      if (cheapest && choice.price >= cheapest.price) break;
      if (hits(choice.box, others)) continue;
      const crossed = point && choice.leader && wayTo(point, choice).some((step) => hits(step, obstacles));
      const price = choice.price + (crossed ? CROSSING : 0);
      if (!cheapest || price < cheapest.price) cheapest = { ...choice, price };
    }
    return cheapest;
  };

  /** Lets label `i` have a better place that one other holds, when both together are better off. */
  const swap = (i: number) => {
    for (const choice of choices[i] ?? []) {
      const before = placed[i] ?? null;
      if (choice.price >= cost(before)) return;
      const holders = [...placed.keys()].filter(
        (k) => k !== i && overlap(choice.box, placed[k]?.box ?? NOWHERE) > 0,
      );
      const [k] = holders;
      if (choice.leader || k === undefined || holders.length > 1) continue;
      const held = placed[k] ?? null;
      placed[i] = choice;
      placed[k] = null;
      placed[k] = best(k);
      if (choice.price + cost(placed[k]) < cost(before) + cost(held)) return;
      placed[i] = before;
      placed[k] = held;
    }
  };

  // Who has the fewest places chooses first.
  const order = points.map((_, i) => i).sort((a, b) => (choices[a]?.length ?? 0) - (choices[b]?.length ?? 0));
  for (let round = 0; round < ROUNDS; round++) {
    for (const i of order) placed[i] = best(i);
    for (const i of order) if (placed[i]?.leader !== false) swap(i);
  }
  return placed.map((label) => label && { box: label.box, leader: label.leader });
}
