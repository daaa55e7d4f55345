/** Counts as circles: areas in proportion to the values, on one scale for all years of a series. */

import { max } from "d3-array";
import { numbersIn, type Shown } from "../domain/breaks.ts";
import type { CountyCode } from "../domain/county.ts";
import { isNumber, type Series } from "../domain/series.ts";
import { type FigureParts, figuresOf, MISSING, missingEntries } from "./figureScene.ts";
import type { Point } from "./geometry.ts";
import { placeOf } from "./places.ts";
import type { Area } from "./scene.ts";

/** Radius in the plane (metres) of the highest value of a series: as large as leaves Stockholm's neighbours to be seen. */
export const MAX_RADIUS = 72_000;

export interface CountSymbol<Code extends string = CountyCode> {
  readonly code: Code;
  readonly value: number;
  /** Centre and radius in the plane, metres. */
  readonly at: Point;
  readonly radius: number;
}

/** A round value with its circle, for the legend. */
export type SymbolSample = Pick<CountSymbol, "value" | "radius">;

export interface SymbolScene extends FigureParts {
  /** Large ones first, so that none hides a smaller one. A county with 0 or without a value has none. */
  readonly symbols: readonly CountSymbol[];
  /** Three round values, the highest first; fewer where the series has only small numbers. */
  readonly samples: readonly SymbolSample[];
}

/** The radius of a value whose circle's area is to that of `largest` as the value is to `highest`. */
export const radiusOf = (value: number, highest: number, largest = MAX_RADIUS): number =>
  value > 0 && highest > 0 ? largest * Math.sqrt(value / highest) : 0;

/** The highest of 1, 2 and 5 times a power of ten that is not above `value`. */
function roundDown(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return ([5, 2].find((step) => step * power <= value) ?? 1) * power;
}

/** The highest value of the series: what all its circles are measured by. A series never changes. */
const HIGHEST = new WeakMap<Series, number>();
export function highestOf(series: Series): number {
  const highest = HIGHEST.get(series) ?? max(numbersIn(series, "locked")) ?? 0;
  HIGHEST.set(series, highest);
  return highest;
}

/** Shares whose circles are about one, two and three thirds as wide: as far apart as can be to be written beside each other. */
export function samplesOf(highest: number, largest = MAX_RADIUS): readonly SymbolSample[] {
  if (!(highest > 0)) return [];
  const values = [1, 2.25, 9].map((share) => roundDown(highest / share));
  return [...new Set(values)]
    .filter((value) => value >= 1)
    .map((value) => ({ value, radius: radiusOf(value, highest, largest) }));
}

export const GROUND: Area = { fill: "none", hatched: false, outlined: false };

/** The picture of a count. */
export function symbolScene(series: Series, shown: Shown, selected: CountyCode | null): SymbolScene {
  const { counties, riket } = figuresOf(series, shown);
  const highest = highestOf(series);
  const symbols = counties.flatMap(([code, value]) =>
    isNumber(value) && value > 0
      ? [{ code, value, at: placeOf(code).anchor, radius: radiusOf(value, highest) }]
      : [],
  );
  return {
    areas: new Map(counties.map(([code, value]) => [code, isNumber(value) ? GROUND : MISSING])),
    selected,
    legend: [],
    missing: missingEntries(counties),
    riket,
    symbols: symbols.sort((a, b) => b.value - a.value),
    samples: samplesOf(highest),
  };
}
