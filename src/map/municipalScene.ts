/** From municipalities' figures to picture: the paint of each by its class, or the ground under its circle; the counties are lines above. */

import { type Breaks, type ClassRange, classOf, rangesOf } from "../domain/classify.ts";
import { COUNTY_CODES, type CountyCode } from "../domain/county.ts";
import type { MunicipalFigure } from "../domain/municipalFigures.ts";
import { isNumber, MISSING_REASONS, type MissingReason, type Series } from "../domain/series.ts";
import { classArea, MISSING } from "./figureScene.ts";
import type { Municipalities } from "./municipalities.ts";
import type { Area, Scene } from "./scene.ts";
import {
  type CountSymbol,
  GROUND,
  highestOf,
  MAX_RADIUS,
  radiusOf,
  type SymbolSample,
  samplesOf,
} from "./symbols.ts";

/** Radius in the plane (metres) of the highest value: municipalities lie closer than counties. */
const LARGEST = 0.6 * MAX_RADIUS;

/** Metres between the tops of two circles to compare with: their numbers are written there, one under the other. */
const APART = 24_000;

/** A class in the legend, as it looks, with how many municipalities are in it. */
export interface MunicipalClass extends Area, ClassRange {
  readonly count: number;
}

export interface MunicipalMissing extends Area {
  readonly reason: MissingReason;
  readonly count: number;
}

export interface MunicipalScene extends Scene {
  readonly fine: ReadonlyMap<string, Area>;
  /** Every class of the scale, the lowest first; none for counts. */
  readonly classes: readonly MunicipalClass[];
  /** The lowest and the highest value that the classes were made for. */
  readonly extent: Breaks["extent"];
  /** One for each reason that occurs. */
  readonly missing: readonly MunicipalMissing[];
  /** What circles are measured by; null for rates, which have none. */
  readonly circles: {
    readonly highest: number;
    readonly samples: readonly SymbolSample[];
    readonly values: ReadonlyMap<string, number>;
  } | null;
}

/** The circles to compare with, without those whose number would stand on another's. */
function readableSamples(highest: number): readonly SymbolSample[] {
  const kept: SymbolSample[] = [];
  for (const sample of samplesOf(highest, LARGEST)) {
    const above = kept.at(-1);
    if (!above || 2 * (above.radius - sample.radius) >= APART) kept.push(sample);
  }
  return kept;
}

/** The picture of `figures`: in the classes of `breaks`, or where those are null as the circles of `series`. */
export function municipalScene(
  series: Series,
  figures: readonly MunicipalFigure[],
  breaks: Breaks | null,
  selected: CountyCode | null,
): MunicipalScene {
  const areaOf = ({ value }: MunicipalFigure): Area =>
    !isNumber(value) ? MISSING : breaks ? classArea(breaks, classOf(breaks, value)) : GROUND;
  const count = (test: (figure: MunicipalFigure) => boolean) => figures.filter(test).length;
  const highest = highestOf(series);
  return {
    areas: new Map(COUNTY_CODES.map((code) => [code, GROUND])),
    fine: new Map(figures.map((figure) => [figure.code, areaOf(figure)])),
    selected,
    legend: [],
    classes: (breaks ? rangesOf(breaks, series.decimals) : []).flatMap((range, index) =>
      breaks
        ? [
            {
              ...classArea(breaks, index),
              ...range,
              count: count(({ value }) => isNumber(value) && classOf(breaks, value) === index),
            },
          ]
        : [],
    ),
    extent: breaks?.extent ?? null,
    missing: MISSING_REASONS.map((reason) => ({
      ...MISSING,
      reason,
      count: count(({ value }) => value === reason),
    })).filter((entry) => entry.count > 0),
    circles: breaks
      ? null
      : {
          highest,
          samples: readableSamples(highest),
          values: new Map(
            figures.flatMap(({ code, value }) =>
              isNumber(value) && value > 0 ? [[code, value] as const] : [],
            ),
          ),
        },
  };
}

/** The circles of a count at the municipalities' anchors, large ones first, so that none hides a smaller one. */
export function municipalSymbols(
  { areas }: Municipalities,
  circles: NonNullable<MunicipalScene["circles"]>,
): readonly CountSymbol<string>[] {
  return areas
    .flatMap(({ code, anchor }) => {
      const value = circles.values.get(code);
      return value === undefined
        ? []
        : [{ code, value, at: anchor, radius: radiusOf(value, circles.highest, LARGEST) }];
    })
    .sort((a, b) => b.value - a.value);
}
