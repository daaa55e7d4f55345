/** How sure the pattern is: what the four ways to make classes make of the same values, and which counties depend on the way. */

import { breaksFor, type Choice, type Shown } from "./breaks.ts";
import { type Breaks, classOf, levelOf } from "./classify.ts";
import { COUNTY_CODES, type CountyCode } from "./county.ts";
import { CLASS_METHODS, type ClassMethod } from "./indicator.ts";
import { isNumber, type Series, valuesIn } from "./series.ts";

/** A county whose strength of colour depends on the method. */
export interface Unsure {
  readonly county: CountyCode;
  /** Its level (`levelOf`) by each method. */
  readonly levels: Readonly<Record<ClassMethod, number>>;
  readonly lowest: number;
  readonly highest: number;
  /** How many of the four methods give the level that most of them give: 1 to 3. */
  readonly agreeing: number;
}

export interface Robustness {
  /** The bounds of each method, for its small map. */
  readonly breaks: Readonly<Record<ClassMethod, Breaks>>;
  /** The least sure first: by how few methods agree, then by how far they are apart, then by code. */
  readonly unsure: readonly Unsure[];
  /** Counties whose colour all four methods agree on. */
  readonly sure: readonly CountyCode[];
}

const byMethod = <T>(give: (method: ClassMethod) => T) =>
  Object.fromEntries(CLASS_METHODS.map((method) => [method, give(method)])) as Record<ClassMethod, T>;

function unsureOf(county: CountyCode, levels: Readonly<Record<ClassMethod, number>>): Unsure {
  const all = Object.values(levels);
  const agreeing = Math.max(...all.map((level) => all.filter((other) => other === level).length));
  return { county, levels, lowest: Math.min(...all), highest: Math.max(...all), agreeing };
}

/**
 * The four methods on one picture. Compared are levels, not the classes' numbers: a method may make fewer classes than another,
 * and a reader sees colours. Counties without a value are neither sure nor unsure.
 */
export function robustness(series: Series, shown: Shown, choice: Omit<Choice, "method">): Robustness {
  const breaks = byMethod((method) => breaksFor(series, shown, { ...choice, method }));
  const values = valuesIn(series, shown.part, shown.period);
  const counties = COUNTY_CODES.flatMap((county) => {
    const value = values?.get(county);
    if (!isNumber(value)) return [];
    return [
      unsureOf(
        county,
        byMethod((method) => levelOf(breaks[method], classOf(breaks[method], value))),
      ),
    ];
  });
  const unsure = counties
    .filter(({ lowest, highest }) => lowest < highest)
    .sort((a, b) => a.agreeing - b.agreeing || b.highest - b.lowest - (a.highest - a.lowest));
  const sure = counties.filter(({ lowest, highest }) => lowest === highest).map(({ county }) => county);
  return { breaks, unsure, sure };
}
