/** Where everything in a plot of two indicators stands, in pixels: axes, cells, points and their labels. */

import type { Rect } from "../map/rect.ts";
import { type LabelledPoint, placeLabels } from "./labelPlacement.ts";
import { type Interval, linear } from "./linear.ts";
import { type Bound, middleWithin } from "./scaleLayout.ts";
import { textWidth } from "./textWidth.ts";
import { decimalsOf, niceDomain, valueTicks } from "./ticks.ts";
import type { Format } from "./timeLayout.ts";
import type { Room } from "./useRoom.ts";

export interface Axis extends Format {
  /** What is measured, with its unit. */
  readonly label: string;
  /** The bounds between low, middle and high; null where there are no cells. */
  readonly terciles: readonly [number, number] | null;
  /** The country's value with its words, `Riket 3,9`. */
  readonly riket: Bound | null;
}

interface Given {
  readonly points: readonly {
    readonly x: number;
    readonly y: number;
    readonly name: string;
    readonly letter: string;
  }[];
  readonly xAxis: Axis;
  readonly yAxis: Axis;
}

/** From this width on, in ems, points bear names; below it the letters of the map. */
const NAMES_FROM = 32;
/** Half of the square that a point keeps free of labels. */
const DOT = 7;

interface Tick {
  readonly at: number;
  readonly text: string;
}

function domainOf(values: readonly number[], { decimals, riket, terciles }: Axis): Interval {
  return niceDomain([...values, ...(riket ? [riket.value] : []), ...(terciles ?? [])], 5, decimals);
}

function ticksOf(
  domain: Interval,
  count: number,
  { decimals, format }: Axis,
): readonly { value: number; text: string }[] {
  const ticks = valueTicks(domain, count, decimals);
  const written = decimalsOf(ticks, decimals);
  return ticks.map((value) => ({ value, text: format(value, written) }));
}

/** The layout of a plot as wide as `room`. */
export function layOutScatter({ points, xAxis, yAxis }: Given, room: Room) {
  const { width, em } = room;
  const named = width >= NAMES_FROM * em;
  const height = Math.round(Math.min(30 * em, Math.max(18 * em, width * 0.78)));
  const [xDomain, yDomain] = [
    domainOf(
      points.map(({ x }) => x),
      xAxis,
    ),
    domainOf(
      points.map(({ y }) => y),
      yAxis,
    ),
  ];
  const yTicks = ticksOf(yDomain, Math.round(height / (4 * em)), yAxis);
  const left = Math.ceil(Math.max(...yTicks.map(({ text }) => textWidth(text, em)))) + 10;
  const plot: Rect = {
    x: left,
    y: Math.round(em * 1.5),
    width: width - left - 6,
    height: Math.round(height - em * 3.2),
  };
  const [right, bottom] = [plot.x + plot.width, plot.y + plot.height];
  const inset = DOT + 3;
  const x = linear(xDomain, [plot.x + inset, right - inset]);
  const y = linear(yDomain, [bottom - inset, plot.y + inset]);
  const xTicks = ticksOf(xDomain, Math.round(plot.width / (5 * em)), xAxis);
  const at = points.map((point) => ({ x: x(point.x), y: y(point.y) }));
  const asked: readonly LabelledPoint[] = points.map(({ name, letter }, i) => ({
    ...(at[i] ?? { x: 0, y: 0 }),
    width: textWidth(named ? name : letter, em),
    height: em * 1.15,
  }));
  const riketY = yAxis.riket && y(yAxis.riket.value);
  const riketText: Rect | null =
    yAxis.riket && riketY !== null
      ? {
          x: right - textWidth(yAxis.riket.text, em) - 4,
          y: riketY - em * 1.35,
          width: textWidth(yAxis.riket.text, em) + 4,
          height: em * 1.3,
        }
      : null;
  return {
    named,
    height,
    plot,
    x,
    y,
    xTicks: xTicks.map(({ value, text }): Tick => ({ at: x(value), text })),
    yTicks: yTicks.map(({ value, text }): Tick => ({ at: y(value), text })),
    /** The edges of the cells' columns and rows, from low to high; null without cells. */
    columns: xAxis.terciles && [plot.x, ...xAxis.terciles.map(x), right],
    rows: yAxis.terciles && [bottom, ...yAxis.terciles.map(y), plot.y],
    riket: {
      x: xAxis.riket && {
        at: x(xAxis.riket.value),
        textX: middleWithin(x(xAxis.riket.value), xAxis.riket.text, room),
        text: xAxis.riket.text,
      },
      y: yAxis.riket && riketY !== null && { at: riketY, text: yAxis.riket.text },
    },
    points: at,
    labels: placeLabels(asked, { frame: plot, dot: DOT, taken: riketText ? [riketText] : [] }),
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
