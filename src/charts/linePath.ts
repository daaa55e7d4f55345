/** Lines and bands over time as SVG paths, cut where nothing is known and where the series breaks. */

/** `at` in years; a month is a twelfth of one. `value` is null where there is none. */
export interface TimePoint {
  readonly at: number;
  readonly value: number | null;
}

export interface RangePoint {
  readonly at: number;
  readonly low: number;
  readonly high: number;
}

export interface Cuts {
  /** How far apart two periods may lie and still follow on each other, in years: 1, or 1/12 for months. */
  readonly step: number;
  /** The first period after each break in the series. */
  readonly breaks: readonly number[];
}

/** True when the series breaks between the two: after `from` or at `to`. */
const breaksBetween = (from: number, to: number, breaks: readonly number[]) =>
  breaks.some((at) => from < at && at <= to);

/** The runs of points (ascending) that may be joined: no period between them is missing, and no break. */
export function runsOf<P extends { readonly at: number }>(
  points: readonly P[],
  { step, breaks }: Cuts,
): readonly (readonly P[])[] {
  const runs: P[][] = [];
  for (const point of points) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    // Half a step of tolerance: twelfths of a year do not add up exactly.
    const joins = before && point.at - before.at < step * 1.5 && !breaksBetween(before.at, point.at, breaks);
    if (run && joins) run.push(point);
    else runs.push([point]);
  }
  return runs;
}

/** The points that have a value. */
export const known = (points: readonly TimePoint[]) =>
  points.filter((point): point is TimePoint & { readonly value: number } => point.value !== null);

const rounded = (pixels: number) => Math.round(pixels * 100) / 100;

type Place = readonly [x: number, y: number];
const corner = ([x, y]: Place) => `${rounded(x)} ${rounded(y)}`;

/** A line through the places; empty for fewer than two. */
export const linePath = (places: readonly Place[]): string =>
  places.length < 2 ? "" : `M${places.map(corner).join("L")}`;

/** The area between the two lines; empty for fewer than two places each. */
export const bandPath = (upper: readonly Place[], lower: readonly Place[]): string =>
  upper.length < 2 ? "" : `${linePath([...upper, ...lower.toReversed()])}Z`;
