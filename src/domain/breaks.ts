/** The class bounds of a series: locked over all its years and breakdowns, or for one picture alone. */

import { type Breaks, classify, classifyAround, MOST_CLASSES } from "./classify.ts";
import type { ClassMethod } from "./indicator.ts";
import { type Part, partKey } from "./indicator.ts";
import { isNumber, RIKET, type Row, type Series, valuesIn } from "./series.ts";

/** `locked`: all periods and all parts of the series, so that a colour is the same value everywhere. Else one period and part. */
export type Scope = "locked" | { readonly part: Part; readonly period: number | string };

/**
 * What a diverging scale diverges from. `zero`: nothing changed, no gap. `riket`: the country's value for the same period and part;
 * locked, a colour is then the same distance from the country in every year. `none`: a sequential scale.
 */
export const MIDDLES = ["none", "zero", "riket"] as const;
export type Middle = (typeof MIDDLES)[number];

/** What the picture of a series asks of its classes. */
export interface Shown {
  readonly part: Part;
  readonly period: number | string;
}
export interface Choice {
  readonly method: ClassMethod;
  readonly locked: boolean;
  readonly middle: Middle;
}

function rowsIn(series: Series, scope: Scope): readonly Row[] {
  if (scope === "locked") return series.rows.flat().filter((row) => row !== null);
  const values = valuesIn(series, scope.part, scope.period);
  return values ? [[...values.values()]] : [];
}

/** The counties' numbers in a scope; the country's are none of them. */
export function numbersIn(series: Series, scope: Scope): readonly number[] {
  const first = series.riket ? 1 : 0;
  return rowsIn(series, scope).flatMap((row) => row.slice(first).filter(isNumber));
}

/** The counties' distances from the country in a scope; rows without the country's value have none. */
function distancesIn(series: Series, scope: Scope): readonly number[] {
  if (!series.riket) return [];
  return rowsIn(series, scope).flatMap(([riket, ...counties]) =>
    isNumber(riket) ? counties.filter(isNumber).map((value) => value - riket) : [],
  );
}

function computed(series: Series, method: ClassMethod, scope: Scope, middle: Middle, most: number): Breaks {
  if (middle === "none") return classify(numbersIn(series, scope), method, series.decimals, most);
  const values = middle === "zero" ? numbersIn(series, scope) : distancesIn(series, scope);
  return classifyAround(values, method, series.decimals, 0);
}

/** A series never changes: what was reckoned for it holds as long as it is in memory. */
const REMEMBERED = new WeakMap<Series, Map<string, Breaks>>();

/**
 * The class bounds of a series by method and scope; `most` classes are of use for sequential scales only. With `riket` they are
 * distances from the country, none where it has no value (`breaksFor` puts them at its value). The same object for the same question.
 */
export function breaksOf(
  series: Series,
  method: ClassMethod,
  scope: Scope,
  middle: Middle = "none",
  most = MOST_CLASSES,
): Breaks {
  const known = REMEMBERED.get(series) ?? new Map<string, Breaks>();
  REMEMBERED.set(series, known);
  const key = `${method} ${middle} ${most} ${scope === "locked" ? scope : `${scope.period} ${partKey(scope.part)}`}`;
  const breaks = known.get(key) ?? computed(series, method, scope, middle, most);
  known.set(key, breaks);
  return breaks;
}

/** Distances from the country as values, at the series' precision. */
function movedTo({ bounds, below, extent }: Breaks, riket: number, decimals: number): Breaks {
  const unit = 10 ** decimals;
  const moved = (distance: number) => (Math.round(distance * unit) + Math.round(riket * unit)) / unit;
  return {
    bounds: bounds.map(moved),
    middle: riket,
    below,
    extent: extent && [moved(extent[0]), moved(extent[1])],
  };
}

/**
 * The class bounds of one picture, in the values' unit. Around the country where that was chosen and the country has a value for
 * the period and part; where it has none, sequential.
 */
export function breaksFor(series: Series, shown: Shown, { method, locked, middle }: Choice): Breaks {
  const scope = locked ? "locked" : shown;
  if (middle !== "riket") return breaksOf(series, method, scope, middle);
  const riket = series.riket ? valuesIn(series, shown.part, shown.period)?.get(RIKET) : undefined;
  if (!isNumber(riket)) return breaksOf(series, method, scope);
  return movedTo(breaksOf(series, method, scope, "riket"), riket, series.decimals);
}
