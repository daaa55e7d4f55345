/** From figures to picture: the paint of each county by its class, and what the legend says of the classes, the missing and the country. */

import type { Shown } from "../domain/breaks.ts";
import { type Breaks, type ClassRange, classOf, levelOf, rangesOf } from "../domain/classify.ts";
import { COUNTY_CODES, type CountyCode } from "../domain/county.ts";
import {
  isNumber,
  MISSING_REASONS,
  type MissingReason,
  RIKET,
  type Series,
  valuesIn,
} from "../domain/series.ts";
import { DIVERGING_PAINTS, SEQUENTIAL_PAINTS } from "./figurePalette.ts";
import type { Area, Scene } from "./scene.ts";

/** A class in the legend, as it looks, with the counties in it: none, where another year or part has them. */
export interface ClassEntry extends Area, ClassRange {
  readonly counties: readonly CountyCode[];
}

/** A reason why values are missing, with the counties it holds for. */
export interface MissingEntry extends Area {
  readonly reason: MissingReason;
  readonly counties: readonly CountyCode[];
}

/** What every picture of figures says beside what it paints. Its legend is its own: the list that all scenes have is empty. */
export interface FigureParts extends Scene {
  readonly missing: readonly MissingEntry[];
  /** The country's value; null where there is none. It has no paint of its own. */
  readonly riket: number | null;
}

export interface FigureScene extends FigureParts {
  readonly breaks: Breaks;
  /** Every class of the scale, the lowest first. */
  readonly classes: readonly ClassEntry[];
  /** The class that the country's value would be in. */
  readonly riketClass: number | null;
}

export const MISSING: Area = { fill: "missing", hatched: false, outlined: false, pattern: "gap" };

/** How a class looks. */
export function classArea(breaks: Breaks, index: number): Area {
  const level = levelOf(breaks, index);
  const paints = breaks.middle === null ? SEQUENTIAL_PAINTS : DIVERGING_PAINTS;
  const plain: Area = { fill: paints[level] ?? "missing", hatched: false, outlined: false };
  return index < breaks.below ? { ...plain, pattern: "rings" } : plain;
}

/** Every county's value for a period and part, and the country's. What the series does not have was not published. */
export function figuresOf(series: Series, { part, period }: Shown) {
  const values = valuesIn(series, part, period);
  const riket = values?.get(RIKET);
  return {
    counties: COUNTY_CODES.map((code) => [code, values?.get(code) ?? "unpublished"] as const),
    riket: isNumber(riket) ? riket : null,
  };
}

/** The legend's entries for missing values, one for each reason that occurs. */
export const missingEntries = (counties: ReturnType<typeof figuresOf>["counties"]): readonly MissingEntry[] =>
  MISSING_REASONS.map((reason) => ({
    ...MISSING,
    reason,
    counties: counties.filter(([, value]) => value === reason).map(([code]) => code),
  })).filter((entry) => entry.counties.length > 0);

/** The picture of a rate in the classes of `breaks` (`breaksFor` gives them). */
export function figureScene(
  series: Series,
  shown: Shown,
  breaks: Breaks,
  selected: CountyCode | null,
): FigureScene {
  const { counties, riket } = figuresOf(series, shown);
  const classes = rangesOf(breaks, series.decimals).map((range, index) => ({
    ...classArea(breaks, index),
    ...range,
    counties: counties
      .filter(([, value]) => isNumber(value) && classOf(breaks, value) === index)
      .map(([code]) => code),
  }));
  const areas = counties.map(([code, value]): [CountyCode, Area] => [
    code,
    isNumber(value) ? classArea(breaks, classOf(breaks, value)) : MISSING,
  ]);
  return {
    areas: new Map(areas),
    selected,
    legend: [],
    breaks,
    classes,
    missing: missingEntries(counties),
    riket,
    riketClass: riket === null ? null : classOf(breaks, riket),
  };
}
