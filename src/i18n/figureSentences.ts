/** From figures to sentences: what is said of a county and of the country, built from the same values as the table. Nothing of cause, and better or worse only where the indicator has a direction. */

import type { CountyCode } from "../domain/county.ts";
import type { CountryFigure, End, Figure } from "../domain/figure.ts";
import type { IndicatorDirection, Unit } from "../domain/indicator.ts";
import type { Rank } from "../domain/rank.ts";
import { isNumber } from "../domain/series.ts";
import type { Course, Judgement } from "./figureGrammarSv.ts";
import type { FigureWords } from "./figuresSv.ts";
import { formatDifference, formatFull, type Measure } from "./formatValue.ts";

/** What of an indicator and its series decides the words: unit, decimals, and whether higher is better. */
export interface Said extends Measure {
  readonly direction: IndicatorDirection;
}

/** The counties' names in the language of the words: `Kalmar län` of whom a sentence speaks, `Kalmar` in a list. */
export interface Names {
  readonly long: (code: CountyCode) => string;
  readonly short: (code: CountyCode) => string;
}

/** Units of which there are more or fewer; of the others there is more or less. */
const COUNTED: ReadonlySet<Unit> = new Set<Unit>(["persons", "dwellings", "firms"]);

const courseOf = (by: number): Course => (by > 0 ? "up" : by < 0 ? "down" : "same");

function judge(by: number, direction: IndicatorDirection): Judgement {
  if (by === 0 || direction === "neither") return null;
  return by > 0 === (direction === "higherBetter") ? "better" : "worse";
}

/** `tredje högst av 21 län, delat med Kalmar` · `third highest of 21 counties, shared with Kalmar`. */
export function rankText({ say }: FigureWords, { unit }: Measure, rank: Rank, names: Names): string {
  return say.rank({ ...rank, sharedWith: rank.sharedWith.map(names.short) }, COUNTED.has(unit));
}

/** `3,9 procentenheter över riket` · `3.9 percentage points above the national value`. */
export function riketText({ say, locale }: FigureWords, measure: Measure, toRiket: number): string {
  return say.toRiket(courseOf(toRiket), formatDifference(toRiket, measure, locale, "size"));
}

function changeSentences(w: FigureWords, said: Said, { change }: Figure): readonly string[] {
  if (!change) return [];
  const { county } = w.say;
  if (change.status === "broken") return [county.broken(change.since, change.year)];
  if (change.status === "missing") return [county.noBase(change.since, change.reason)];
  const by = formatDifference(change.by, said, w.locale, "size");
  return [county.change(change.since, courseOf(change.by), by, judge(change.by, said.direction))];
}

/** A county in up to three sentences: its value and place, how far it is from the country, and the change since an earlier period. */
export function countySentences(w: FigureWords, said: Said, figure: Figure, names: Names): readonly string[] {
  const { county, period, part, value, rank, toRiket } = figure;
  const { county: say } = w.say;
  if (!isNumber(value) || !rank) {
    const reason = isNumber(value) ? "unpublished" : value;
    return [say.missing(names.long(county), period, part, reason)];
  }
  const words = {
    county: names.long(county),
    period,
    part,
    value: formatFull(value, said, w.locale),
    rank: rankText(w, said, rank, names),
    counted: COUNTED.has(said.unit),
  };
  return [
    say.value(words),
    ...(toRiket === null ? [] : [say.toRiket(riketText(w, said, toRiket), judge(toRiket, said.direction))]),
    ...changeSentences(w, said, figure),
  ];
}

/** A county as short as it can be whole, part by part: value with period, place, distance from the country; or why there is no value. For the tooltip's lines. */
export function figureParts(
  w: FigureWords,
  measure: Measure,
  figure: Figure,
  names: Names,
): readonly [string, ...string[]] {
  const { period, value, rank, toRiket } = figure;
  if (!isNumber(value)) return [w.say.county.lineMissing(period, value)];
  return [
    w.say.at(formatFull(value, measure, w.locale), period),
    ...(rank ? [rankText(w, measure, rank, names)] : []),
    ...(toRiket === null ? [] : [riketText(w, measure, toRiket)]),
  ];
}

/** The same in one line, to follow the county's name, without a full stop. */
export const figureLine = (w: FigureWords, measure: Measure, figure: Figure, names: Names): string =>
  figureParts(w, measure, figure, names).join(", ");

function endsSentences(w: FigureWords, measure: Measure, country: CountryFigure, names: Names) {
  const { period, part, of, highest, lowest, spread } = country;
  const { country: say } = w.say;
  const counted = COUNTED.has(measure.unit);
  if (!highest || !lowest || spread === null) return [say.none(period, part)];
  const named = ({ counties }: End) => counties.map(counted ? names.long : names.short);
  const full = ({ value }: End) => formatFull(value, measure, w.locale);
  const [only = ""] = named(highest);
  if (of === 1) return [say.only(period, part, only, full(highest))];
  if (spread === 0) return [say.equal(period, part, of, full(highest))];
  const ends = { high: named(highest), highest: full(highest), low: named(lowest), lowest: full(lowest) };
  return [
    say.extremes({ period, part, counted, ...ends }),
    say.spread(formatDifference(spread, measure, w.locale, "size")),
  ];
}

function riketSentence({ say, locale }: FigureWords, measure: Measure, { riket }: CountryFigure): string {
  if (!riket) return say.country.noRiket;
  const { value, kind } = riket;
  return isNumber(value)
    ? say.country.riket(kind, formatFull(value, measure, locale), COUNTED.has(measure.unit))
    : say.country.riketMissing(value);
}

/** The country: the highest and the lowest county, what lies between them, the country's own value, and which counties have none and why. */
export function countrySentences(
  w: FigureWords,
  measure: Measure,
  figure: CountryFigure,
  names: Names,
): readonly string[] {
  const { country } = w.say;
  return [
    ...endsSentences(w, measure, figure, names),
    ...(figure.of > 0 ? [riketSentence(w, measure, figure), country.coverage(figure.of)] : []),
    ...figure.missing.map(({ reason, counties }) => country.without(counties.map(names.short), reason)),
  ];
}
