/** Generalises a topology: fewer points on a grid, drawn so that no line comes to cross another. */

import { presimplify } from "topojson-simplify";
import type { Objects, Topology } from "topojson-specification";
import type { Point } from "./area.ts";
import { findCrossings, type Side } from "./crossings.ts";

export interface Detail {
  /** Grid in metres that every coordinate is a multiple of. */
  readonly grid: number;
  /** Points whose triangle with their neighbours weighs less (m²) are left out. */
  readonly leastWeight: number;
  /** Weight of a triangle of three successive points, in m². */
  readonly weigh: (triangle: [Point, Point, Point]) => number;
}

type Weighted = [x: number, y: number, weight: number];

/** A ring needs three corners to be an area; a fourth gives the smallest islands a shape. */
const LEAST_RING_CORNERS = 4;

/** Area of the triangle, less for blunt corners than for sharp: keeps the character of a coast at fewer points. */
export function weighByShape([a, b, c]: [Point, Point, Point]): number {
  const [ux, uy, vx, vy] = [a[0] - b[0], a[1] - b[1], c[0] - b[0], c[1] - b[1]];
  const area = Math.abs(ux * vy - uy * vx) / 2;
  const cosine = (ux * vx + uy * vy) / (Math.hypot(ux, uy) * Math.hypot(vx, vy) || 1);
  return area * (1 + 0.7 * cosine);
}

/** Indices of the points to keep: the ends, and all that weigh enough. */
function keptOf(arc: readonly Weighted[], leastWeight: number): number[] {
  const isRing = arc[0]?.[0] === arc.at(-1)?.[0] && arc[0]?.[1] === arc.at(-1)?.[1];
  const heaviest = arc.map(([, , weight]) => weight).sort((a, b) => b - a);
  const least = isRing ? Math.min(leastWeight, heaviest[LEAST_RING_CORNERS] ?? 0) : leastWeight;
  return arc.flatMap(([, , weight], i) => (i === 0 || i === arc.length - 1 || weight >= least ? [i] : []));
}

/** The kept points of an arc on the grid, each with its index; points that fall together are drawn once. */
function draw(arc: readonly Weighted[], kept: readonly number[], grid: number) {
  const points: Point[] = [];
  const indices: number[] = [];
  for (const index of kept) {
    const [x, y] = arc[index] as Weighted;
    const point: Point = [Math.round(x / grid) * grid, Math.round(y / grid) * grid];
    const before = points.at(-1);
    const isEnd = index === arc.length - 1 && points.length === 1;
    if (before && before[0] === point[0] && before[1] === point[1] && !isEnd) continue;
    points.push(point);
    indices.push(index);
  }
  return { points, indices };
}

/** The topology with its arcs generalised; objects and arc numbers stay. */
export function simplify<T extends Objects>(topology: Topology<T>, detail: Detail): Topology<T> {
  const weigh = detail.weigh as (triangle: [number, number][]) => number;
  const weighted = presimplify(topology, weigh).arcs as unknown as Weighted[][];
  const kept = weighted.map((arc) => keptOf(arc, detail.leastWeight));
  for (;;) {
    const drawn = weighted.map((arc, i) => draw(arc, kept[i] ?? [], detail.grid));
    const crossings = findCrossings(drawn.map(({ points }) => points));
    if (crossings.length === 0) return { ...topology, arcs: drawn.map(({ points }) => points) };
    const restore = ({ arc, at }: Side): boolean => {
      const [from = 0, to = 0] = (drawn[arc]?.indices ?? []).slice(at, at + 2);
      const between = (weighted[arc] ?? []).slice(from + 1, to).map(([, , weight]) => weight);
      if (between.length === 0) return false;
      const heaviest = from + 1 + between.indexOf(Math.max(...between));
      kept[arc] = [...new Set([...(kept[arc] ?? []), heaviest])].sort((a, b) => a - b);
      return true;
    };
    // Where lines come to meet, the heaviest point left out between them goes back in.
    for (const [one, other] of crossings) {
      const restored = [restore(one), restore(other)];
      if (!restored.includes(true)) {
        const [x, y] = drawn[one.arc]?.points[one.at] ?? [];
        throw new Error(
          `Lines meet near ${x}, ${y} even with all their points: the grid of ${detail.grid} m is too coarse.`,
        );
      }
    }
  }
}
