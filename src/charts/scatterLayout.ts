/** Where everything in a plot of two indicators stands, in pixels: axes, cells, points and their labels. */

import { around, overlap, type Rect } from "../map/rect.ts";
import { placeLabels } from "./labelPlacement.ts";
import { type Interval, linear } from "./linear.ts";
import { type Bound, middleWithin } from "./scaleLayout.ts";
import { boldWidth, textWidth } from "./textWidth.ts";
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

/** From this width on, in ems, points bear names where there is room; else the letters of the map. */
const NAMES_FROM = 32;
/** With more lines from names to points than this the plot is a thicket, and letters serve better. */
const MOST_LEADERS = 6;
/** Between the axis and its ticks' texts, and between two labels. */
export const TICK = 8;
const LABEL_SPACE = 3;
/** Half of the square that a point keeps free of labels. */
export const DOT = 7;

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

/** The layout of a plot as wide as `room`, as high as suits its width unless a height is given. */
export function layOutScatter({ points, xAxis, yAxis }: Given, room: Room & { readonly height?: number }) {
  const { width, em } = room;
  const height = room.height ?? Math.round(Math.min(30 * em, Math.max(18 * em, width * 0.78)));
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
  const values = points.map((point) => boldWidth(yAxis.format(point.y, yAxis.decimals), em));
  const left = Math.ceil(Math.max(...values, ...yTicks.map(({ text }) => textWidth(text, em)))) + TICK + 2;
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
  const riket = {
    x: xAxis.riket && {
      at: x(xAxis.riket.value),
      textX: middleWithin(x(xAxis.riket.value), xAxis.riket.text, room),
      text: xAxis.riket.text,
    },
    y: yAxis.riket && {
      at: y(yAxis.riket.value),
      box: beside(y(yAxis.riket.value), textWidth(yAxis.riket.text, em), plot, em, at),
      text: yAxis.riket.text,
    },
  };
  const place = (texts: readonly string[]) =>
    placeLabels(
      texts.map((text, i) => ({
        ...(at[i] ?? { x: 0, y: 0 }),
        width: textWidth(text, em) + LABEL_SPACE,
        height: em * 1.15,
      })),
      { frame: plot, dot: DOT, taken: riket.y ? [riket.y.box] : [] },
    );
  const names = width >= NAMES_FROM * em ? place(points.map(({ name }) => name)) : [];
  const named =
    names.length > 0 &&
    names.every((label) => label !== null) &&
    names.filter((label) => label?.leader).length <= MOST_LEADERS;
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
    riket,
    points: at,
    labels: named ? names : place(points.map(({ letter }) => letter)),
  };
}

/** The place for a text on the level line at `y`, above or below, at one of its ends rather than between them: where it covers the fewest points. */
function beside(
  y: number,
  width: number,
  plot: Rect,
  em: number,
  points: readonly { x: number; y: number }[],
): Rect {
  const [left, right] = [plot.x + 3, plot.x + plot.width - width - 3];
  const between = [0.75, 0.25, 0.5].map((share) => left + (right - left) * share);
  const places = [right, left, ...between].flatMap((x) =>
    [y - em * 1.3, y + em * 0.15].map((top) => ({ x, y: top, width, height: em * 1.15 })),
  );
  const covered = (box: Rect) =>
    points.filter((point) => overlap(box, around([point.x, point.y], DOT)) > 0).length;
  const inside = places.filter((box) => box.y >= plot.y && box.y + box.height <= plot.y + plot.height);
  const [first] = places;
  return (
    inside.toSorted((a, b) => covered(a) - covered(b))[0] ?? first ?? { x: plot.x, y, width, height: em }
  );
}

export type ScatterLayout = ReturnType<typeof layOutScatter>;
