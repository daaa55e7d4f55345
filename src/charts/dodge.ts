/** Where things that want the same place stand instead: labels along a line, dots in rows, each as near to its true place as it can. */

import type { Interval } from "./linear.ts";

/**
 * The places nearest to `wanted` (ascending, least squares) at which each is at least its gap from the one before and all
 * stay within `room`. `gaps[i]` lies between `i` and `i + 1`. Where the room is too small, all gaps shrink alike.
 */
export function spread(
  wanted: readonly number[],
  gaps: readonly number[],
  [low, high]: Interval,
): readonly number[] {
  const total = wanted.slice(1).reduce((sum, _, i) => sum + (gaps[i] ?? 0), 0);
  const shrink = total > high - low ? Math.max(0, high - low) / total : 1;
  // Without the gaps "far enough apart" is "never descending": pools of neighbours that would cross share their mean.
  const offsets = [0];
  for (let i = 1; i < wanted.length; i++) offsets.push((offsets[i - 1] ?? 0) + (gaps[i - 1] ?? 0) * shrink);
  const pools: { sum: number; size: number }[] = [];
  for (const [i, place] of wanted.entries()) {
    let pool = { sum: place - (offsets[i] ?? 0), size: 1 };
    for (let last = pools.at(-1); last && last.sum / last.size > pool.sum / pool.size; last = pools.at(-1)) {
      pool = { sum: pool.sum + last.sum, size: pool.size + last.size };
      pools.pop();
    }
    pools.push(pool);
  }
  const most = Math.max(low, high - total * shrink);
  return pools
    .flatMap(({ sum, size }) => Array<number>(size).fill(Math.min(most, Math.max(low, sum / size))))
    .map((place, i) => place + (offsets[i] ?? 0));
}

export interface DodgeRoom {
  /** Side of the square that each dot has for itself, in pixels. */
  readonly size: number;
  /** Between which places the dots' middles may stand, in pixels. */
  readonly room: Interval;
  /** How many rows there are; more are used only where these cannot hold all dots. */
  readonly rows: number;
}

export interface DodgedDot {
  readonly x: number;
  /** From 0, nearest to the scale. */
  readonly row: number;
}

/**
 * Dots whose true places are `xs` (pixels, in any order), spread so that no two of their squares overlap: the nearest row where a
 * dot fits at its place, else the row where it is pushed least. Also says how many rows there are.
 */
export function dodge(
  xs: readonly number[],
  { size, room, rows }: DodgeRoom,
): { readonly dots: readonly DodgedDot[]; readonly rows: number } {
  // The slack keeps a row whose length is a whole number of dots from losing one to rounding.
  const capacity = Math.max(1, Math.floor((room[1] - room[0]) / size + 1e-9) + 1);
  const count = Math.max(rows, Math.ceil(xs.length / capacity));
  const filled = Array.from({ length: count }, () => ({
    members: [] as number[],
    last: Number.NEGATIVE_INFINITY,
  }));
  const order = xs.map((x, index) => ({ x, index })).sort((a, b) => a.x - b.x || a.index - b.index);
  for (const { x, index } of order) {
    const free = filled.filter(({ members }) => members.length < capacity);
    const row =
      free.find(({ last }) => last + size <= x) ??
      free.reduce((best, one) => (one.last < best.last ? one : best), free[0] ?? { members: [], last: x });
    row.last = Math.max(x, row.last + size);
    row.members.push(index);
  }
  const dots: DodgedDot[] = xs.map((x) => ({ x, row: 0 }));
  for (const [row, { members }] of filled.entries()) {
    const wanted = members.map((index) => xs[index] ?? 0);
    const places = spread(wanted, Array<number>(members.length).fill(size), room);
    for (const [i, index] of members.entries()) dots[index] = { x: places[i] ?? 0, row };
  }
  return { dots, rows: count };
}
