/** Where everything on a scale of counties stands, in pixels: dots in rows, bounds beneath, each as near to its true place as there is room. */

import { dodge, spread } from "./dodge.ts";
import { extentOf, type Interval, linear } from "./linear.ts";
import { boldWidth, textWidth } from "./textWidth.ts";
import type { Room } from "./useRoom.ts";

/** Side of the square that is each dot's own: the 24 CSS pixels of WCAG 2.5.8. */
export const TARGET = 24;
/** A dot further than this from its value's place, in pixels, has a line to it. */
export const OFF_PLACE = 4;
/** Height of the bar of class colours, and of the room between it and what stands above and below it. */
const BAR = 11;
const ABOVE_BAR = 9;
const BELOW_BAR = 9;
/** Between two bounds in one line, in pixels. */
const WORD_SPACE = 9;

export interface Bound {
  readonly value: number;
  readonly text: string;
}

interface Given {
  readonly bounds: readonly Bound[];
  readonly values: readonly number[];
  readonly riket: number | null;
}

export interface BoundPlace extends Bound {
  /** Where the bound is on the bar, and where the middle of its text is. */
  readonly x: number;
  readonly textX: number;
  readonly line: number;
}

export interface ScaleLayout {
  readonly x: (value: number) => number;
  readonly bar: { readonly y: number; readonly height: number };
  /** In the order of `values`: the dot's middle, and its true place on the bar. */
  readonly dots: readonly { readonly x: number; readonly y: number; readonly trueX: number }[];
  readonly bounds: readonly BoundPlace[];
  /** Baselines of the line that names a county, and of the country's. */
  readonly nameY: number;
  readonly riketY: number;
  readonly height: number;
}

/** The bounds' texts in as few lines as hold them: in one, or every second one in a line of its own, and so on. */
function placeBounds(bounds: readonly Bound[], x: (value: number) => number, { width, em }: Room) {
  const all = bounds
    .filter(({ value }, i) => value !== bounds[i - 1]?.value)
    .map((bound) => ({ ...bound, x: x(bound.value), room: textWidth(bound.text, em) }));
  const inLine = (lines: number, line: number) => all.filter((_, i) => i % lines === line);
  const fits = (lines: number) =>
    Array.from({ length: lines }, (_, line) => inLine(lines, line)).every(
      (own) => own.reduce((sum, { room }) => sum + room + WORD_SPACE, -WORD_SPACE) <= width,
    );
  let lines = 1;
  while (lines < all.length && !fits(lines)) lines++;
  const places = Array.from({ length: lines }, (_, line) => {
    const own = inLine(lines, line);
    const texts = spread(
      own.map((bound) => bound.x),
      own.slice(1).map(({ room }, i) => (room + (own[i]?.room ?? 0)) / 2 + WORD_SPACE),
      [(own[0]?.room ?? 0) / 2, width - (own.at(-1)?.room ?? 0) / 2],
    );
    return own.map(
      ({ value, text, x: at }, i): BoundPlace => ({ value, text, x: at, textX: texts[i] ?? at, line }),
    );
  });
  return { places: places.flat(), lines };
}

/** The layout of a scale as wide as `room`. Its height depends on the room and the bounds only, so that a new year moves nothing. */
export function layOutScale({ bounds, values, riket }: Given, room: Room): ScaleLayout {
  const { width, em } = room;
  const line = Math.round(em * 1.35);
  const ends: Interval = [TARGET / 2, width - TARGET / 2];
  const domain = extentOf([
    ...bounds.map(({ value }) => value),
    ...values,
    ...(riket === null ? [] : [riket]),
  ]);
  const x = linear(domain, ends);
  const { dots, rows } = dodge(values.map(x), { size: TARGET, room: ends, rows: width < 360 ? 4 : 3 });
  const top = 2 * line;
  const barY = top + rows * TARGET + ABOVE_BAR;
  const { places, lines } = placeBounds(bounds, x, room);
  return {
    x,
    bar: { y: barY, height: BAR },
    dots: dots.map((dot, i) => ({
      x: dot.x,
      y: top + (rows - dot.row - 0.5) * TARGET,
      trueX: x(values[i] ?? 0),
    })),
    bounds: places,
    nameY: Math.round(em),
    riketY: line + Math.round(em),
    height: barY + BAR + BELOW_BAR + lines * line + 4,
  };
}

/** Baseline of a bound's text below the bar. */
export const boundY = ({ bar }: ScaleLayout, line: number, em: number): number =>
  bar.y + bar.height + BELOW_BAR + Math.round(em * 0.95) + line * Math.round(em * 1.35);

/** The middle of a text, bold or not, about the place `x`, moved so that all of it is within `width`. */
export function middleWithin(x: number, text: string, { width, em }: Room): number {
  const half = boldWidth(text, em) / 2;
  return half * 2 > width ? width / 2 : Math.min(width - half, Math.max(half, x));
}
