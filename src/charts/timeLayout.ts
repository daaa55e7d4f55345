/** Where everything in a line over time stands, in pixels: axes, margins for the words, and the paths between the breaks. */

import { spread } from "./dodge.ts";
import { extentOf, type Interval, linear } from "./linear.ts";
import { bandPath, type Cuts, known, linePath, type RangePoint, runsOf, type TimePoint } from "./linePath.ts";
import { textWidth } from "./textWidth.ts";
import { decimalsOf, niceDomain, valueTicks, yearTicks } from "./ticks.ts";
import type { Room } from "./useRoom.ts";

export interface TimeSeries {
  /** Ascending. */
  readonly own: readonly TimePoint[];
  /** Empty where the country has no value. */
  readonly riket: readonly TimePoint[];
  /** The counties' lowest and highest value, period by period; empty where it is not to be shown. */
  readonly band: readonly RangePoint[];
}

export interface Format {
  readonly decimals: number;
  /** A value without its unit, with so many decimals. */
  readonly format: (value: number, decimals: number) => string;
}

type Place = readonly [x: number, y: number];
const MARGIN = 8;
/** A dot's own room on either side of the first and last period. */
const INSET = 7;

/** A series as drawn: a path for each run, and a place for each of its values. */
export interface DrawnLine {
  readonly paths: readonly string[];
  readonly places: readonly Place[];
  /** Those that no line goes through. */
  readonly alone: readonly Place[];
}

export function drawLine(
  points: readonly TimePoint[],
  cuts: Cuts,
  at: (point: TimePoint & { value: number }) => Place,
): DrawnLine {
  // A point without a value parts the line as a missing year does.
  const runs = runsOf(known(points), cuts);
  return {
    paths: runs.map((run) => linePath(run.map(at))).filter(Boolean),
    places: known(points).map(at),
    alone: runs.filter((run) => run.length === 1).flatMap((run) => run.map(at)),
  };
}

/** The breaks that lie between the first and the last period of the series. */
export function breaksWithin<B extends { readonly at: number }>(
  { own, riket, band }: TimeSeries,
  breaks: readonly B[],
): readonly B[] {
  const [first, last] = extentOf([...own, ...riket, ...band].map(({ at }) => at));
  return breaks.filter(({ at }) => first < at && at <= last);
}

/** The layout of the three series in `room`, as high as suits its width unless a height is given. Where the series breaks, a line above the plot is kept free for the breaks' tags. */
export function layOutTime(
  { own, riket, band }: TimeSeries,
  cuts: Cuts,
  tags: readonly string[],
  { decimals, format }: Format,
  { width, em, height: given }: Room & { readonly height?: number },
) {
  const periods = extentOf([...own, ...riket, ...band].map(({ at }) => at));
  const values = [...known(own), ...known(riket)].map(({ value }) => value);
  const all = [...values, ...band.flatMap(({ low, high }) => [low, high])];
  const height = given ?? Math.round(Math.min(260, Math.max(150, width * 0.48)));
  const domain = niceDomain(all, 4, decimals);
  const yTicks = valueTicks(domain, height < 200 ? 3 : 4, decimals);
  const last = (points: readonly TimePoint[]) => known(points).at(-1)?.value;
  const ends = [last(own), last(riket)]
    .filter((value) => value !== undefined)
    .map((value) => format(value, decimals));
  const tickDecimals = decimalsOf(yTicks, decimals);
  const tickTexts = yTicks.map((tick) => format(tick, tickDecimals));
  const widest = (texts: readonly string[]) => Math.max(0, ...texts.map((text) => textWidth(text, em)));
  const plot = {
    left: widest(tickTexts) + MARGIN,
    right: width - widest(ends) - MARGIN,
    top: Math.round(em * (cuts.breaks.length > 0 ? 1.8 : 0.7)),
    bottom: height - Math.round(em * 1.7),
  };
  const x = linear(periods, [plot.left + INSET, plot.right - INSET]);
  const y = linear(domain, [plot.bottom, plot.top]);
  const breaks = cuts.breaks.map((first) => x(first - cuts.step / 2));
  const tagsX = placeTags(breaks, tags, width, em);
  const at = (point: { at: number; value: number }): Place => [x(point.at), y(point.value)];
  const drawn = { own: drawLine(own, cuts, at), riket: drawLine(riket, cuts, at) };
  const [first] = known(own);
  return {
    ...drawn,
    first: placeFirst(first ? format(first.value, decimals) : "", drawn.own.places, drawn.riket.places, em),
    height,
    plot,
    x,
    y,
    ticks: yTicks.map((tick, i) => ({ tick, text: tickTexts[i] ?? "" })),
    years: yearTicks(
      [...new Set([...own, ...riket, ...band].map(({ at }) => at))].sort((a, b) => a - b),
      x(periods[1]) - x(periods[0]),
      textWidth("2020", em) + em * 0.7,
    ),
    band: runsOf(band, cuts).map((run) => ({
      path: bandPath(
        run.map(({ at, high }): Place => [x(at), y(high)]),
        run.map(({ at, low }): Place => [x(at), y(low)]),
      ),
      // A period alone has no area: its range is a stroke.
      stroke:
        run.length === 1 ? run.map(({ at, low, high }) => `M${x(at)} ${y(low)}V${y(high)}`).join("") : "",
    })),
    /** Where each break's line is, and the middle of its tag. */
    breaks: breaks.map((at, i) => ({ x: at, tagX: tagsX[i] ?? at })),
    ends: placeEnds(
      [known(own).at(-1), known(riket).at(-1)].map((point) => point && y(point.value)),
      em,
      [plot.top, plot.bottom],
    ),
  };
}

/** Where the first value is written: on the side of its point where it covers less of the lines, the county's own before the country's. */
function placeFirst(text: string, own: readonly Place[], riket: readonly Place[], em: number) {
  const [x = 0, y = 0] = own[0] ?? [];
  const width = textWidth(text, em);
  const covered = (top: number) => {
    const inside = ([px, py]: Place) => px > x + 2 && px < x + width && py > top && py < top + em;
    return 2 * between(own).filter(inside).length + between(riket).filter(inside).length;
  };
  const [above, below] = [y - 1.55 * em, y + 0.45 * em];
  return { x: x - 4, y: (covered(above) <= covered(below) ? above : below) + 0.88 * em };
}

/** The places and nine between each two of them. */
const between = (places: readonly Place[]): readonly Place[] =>
  places.flatMap(([x0, y0], i) => {
    const [x1, y1] = places[i + 1] ?? [x0, y0];
    return Array.from(
      { length: 10 },
      (_, k): Place => [x0 + ((x1 - x0) * k) / 10, y0 + ((y1 - y0) * k) / 10],
    );
  });

/** The middles of the tags above the breaks' lines, apart from each other and within the width. */
function placeTags(breaks: readonly number[], tags: readonly string[], width: number, em: number) {
  const half = (i: number) => textWidth(tags[i] ?? "", em) / 2;
  const gaps = breaks.slice(1).map((_, i) => half(i) + half(i + 1) + MARGIN);
  return spread(breaks, gaps, [half(0), width - half(breaks.length - 1)]);
}

/** Baselines of the last values beside the plot, apart from each other; null where a series has none. */
function placeEnds(
  wanted: readonly (number | undefined)[],
  em: number,
  room: Interval,
): readonly (number | null)[] {
  const order = [...wanted.entries()]
    .flatMap(([i, place]) => (place === undefined ? [] : [{ i, place }]))
    .sort((a, b) => a.place - b.place);
  const placed = spread(
    order.map(({ place }) => place),
    order.map(() => em * 1.15),
    room,
  );
  const ends: (number | null)[] = wanted.map(() => null);
  for (const [k, { i }] of order.entries()) ends[i] = (placed[k] ?? 0) + em * 0.34;
  return ends;
}
