/** Named pictures of figures, from values made up to show each palette, each way to make classes, and what is missing: they say nothing of the counties. */

import { thirdsOf } from "../../src/domain/bivariate.ts";
import { breaksFor, type Choice } from "../../src/domain/breaks.ts";
import { COUNTY_CODES, type CountyCode } from "../../src/domain/county.ts";
import { CLASS_METHODS } from "../../src/domain/indicator.ts";
import { MISSING_REASONS, type Series, type Value } from "../../src/domain/series.ts";
import { type BivariateScene, bivariateScene } from "../../src/map/bivariateScene.ts";
import { type FigureScene, figureScene } from "../../src/map/figureScene.ts";
import { placeOf } from "../../src/map/places.ts";
import { type SymbolScene, symbolScene } from "../../src/map/symbols.ts";

const SHOWN = { part: {}, period: 2015 };
const LOCKED: Choice = { method: "kvantiler", locked: true, middle: "none" };

/** Hundreds of kilometres: from about 61 in the south to 75 in the north, and 3 in the west to 9 in the east. */
const northOf = (code: CountyCode) => placeOf(code).anchor[1] / 1e5;
const eastOf = (code: CountyCode) => placeOf(code).anchor[0] / 1e5;

function series(rule: (code: CountyCode) => Value, decimals: number, riket: Value | null = null): Series {
  const row = COUNTY_CODES.map(rule).map((value) =>
    typeof value === "number" ? Math.round(value * 10 ** decimals) / 10 ** decimals : value,
  );
  return {
    id: "open_unemployment_share",
    decimals,
    periods: [2015],
    dimensions: [],
    breaks: [],
    riket: riket === null ? null : "published",
    rows: [[riket === null ? row : [riket, ...row]]],
  };
}

/** Rises northwards, ever faster: the four methods differ. */
const skewed = series((code) => 10 + (northOf(code) - 61) ** 2 / 4, 1);
const falling = series((code) => 66 - northOf(code), 1);
const aroundRiket = series((code) => 20 + 3 * eastOf(code), 1, 38.5);
const withGaps = series((code) => {
  const index = COUNTY_CODES.indexOf(code);
  return index % 5 === 2 ? (MISSING_REASONS[Math.floor(index / 5)] ?? "..") : northOf(code);
}, 1);
const ofValues = (values: readonly number[]) =>
  series((code) => values[COUNTY_CODES.indexOf(code) % values.length] ?? 0, 0);
const countOf = series((code) => (code === "09" ? "." : 1e6 / (northOf(code) - 60.5) ** 2), 0);

const picture = (of: Series, choice: Partial<Choice>, selected: CountyCode | null = null): FigureScene =>
  figureScene(of, SHOWN, breaksFor(of, SHOWN, { ...LOCKED, ...choice }), selected);

/** Rates in classes, by name. */
export function rateScenes(): Readonly<Record<string, FigureScene>> {
  const each = (kind: string, of: Series, more: Partial<Choice>) =>
    CLASS_METHODS.map((method) => [`${kind}, ${method}`, picture(of, { ...more, method })] as const);
  return Object.fromEntries([
    ...each("sequential", skewed, {}),
    ...each("around zero", falling, { middle: "zero" }),
    ...each("around the country", aroundRiket, { middle: "riket" }),
    ["every reason why a value is missing", picture(withGaps, {}, "12")],
    ["two different values", picture(ofValues([1, 2]), {})],
    ["three", picture(ofValues([1, 2, 3]), {})],
    ["four", picture(ofValues([1, 2, 3, 4]), {})],
    ["the same value everywhere", picture(ofValues([7]), {})],
  ]);
}

/** Two rates in nine cells; Gotland lacks one. */
export function cellScene(): BivariateScene {
  const values = (rule: (code: CountyCode) => Value) =>
    new Map(COUNTY_CODES.map((code) => [code, rule(code)]));
  const north = series(northOf, 1);
  const east = series(eastOf, 1);
  return bivariateScene(
    [values(northOf), values((code) => (code === "09" ? "suppressed" : eastOf(code)))],
    [thirdsOf(north, "locked"), thirdsOf(east, "locked")],
    null,
  );
}

/** A count in circles; Gotland has none. */
export const countScene = (): SymbolScene => symbolScene(countOf, SHOWN, "12");
