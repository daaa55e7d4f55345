/** From figures to sentences: the map, the list, the panel and the announcer say the same, in the digits of the table. */

import type { Correlation } from "../domain/correlation.ts";
import type { CountyCode } from "../domain/county.ts";
import { changeSince, differenceUnit, lastBreak, minus } from "../domain/difference.ts";
import type { IndicatorDirection, Part, Unit } from "../domain/indicator.ts";
import { ranked, rankOf } from "../domain/rank.ts";
import {
  type AreaCode,
  isNumber,
  MISSING_REASONS,
  RIKET,
  type Series,
  type Value,
  valuesIn,
} from "../domain/series.ts";
import type { FigureWords } from "./figuresSv.ts";
import { formatFull, formatNumber } from "./formatValue.ts";

/** The county's label in the language of the sentence. */
type NameOf = (code: CountyCode) => string;

/** What a sentence is about: a series in one year and part, and how its values are to be read. */
export interface Subject {
  readonly series: Series;
  readonly unit: Unit;
  readonly direction: IndicatorDirection;
  readonly part: Part;
  readonly year: number;
}

/** More names than these make no list. */
const MOST_NAMES = 4;

const valuesOf = ({ series, part, year }: Subject): ReadonlyMap<AreaCode, Value> =>
  valuesIn(series, part, year) ?? new Map();

/** A value in words, as `74,1 procent`. */
const full = (words: FigureWords, { series, unit }: Subject, value: number) =>
  formatFull(value, { unit, decimals: series.decimals }, words.locale);

/** The size of a difference in its own unit, without a sign, as `2,3 procentenheter`. */
export const differenceText = (words: FigureWords, { series, unit }: Subject, difference: number): string =>
  formatFull(Math.abs(difference), { unit: differenceUnit(unit), decimals: series.decimals }, words.locale);

/** `tredje högst, delat med Kalmar`; null where the county has no value or is the only one that has. */
export function rankText(
  words: FigureWords,
  subject: Subject,
  code: CountyCode,
  nameOf: NameOf,
): string | null {
  const rank = rankOf(valuesOf(subject), code);
  if (!rank || rank.of === 1) return null;
  const { sharedWith } = rank;
  if (sharedWith.length === rank.of - 1) return words.county.allEqual;
  const place = words.county.ranks(rank);
  if (sharedWith.length === 0) return place;
  const shared =
    sharedWith.length > MOST_NAMES
      ? words.county.sharedMany(sharedWith.length)
      : words.county.shared(sharedWith.map(nameOf));
  return `${place}, ${shared}`;
}

/** `2,3 procentenheter över riket`; null where county or country has no value. */
export function toRiketText(words: FigureWords, subject: Subject, code: CountyCode): string | null {
  const values = valuesOf(subject);
  const [own, riket] = [values.get(code), values.get(RIKET)];
  if (!isNumber(own) || !isNumber(riket)) return null;
  const difference = minus(own, riket, subject.series.decimals);
  if (difference === 0) return words.county.level;
  const size = differenceText(words, subject, difference);
  return difference > 0 ? words.county.above(size) : words.county.below(size);
}

/** A count of the whole country is no measure for one county. */
const hasRiket = ({ series }: Subject) => series.riket !== null && series.riket !== "sum";

/** What the list says of a county after its name, and the tooltip in lines: value, place, distance from the country, year. */
export function shortText(
  words: FigureWords,
  subject: Subject,
  code: CountyCode,
  nameOf: NameOf,
): readonly string[] {
  const value = valuesOf(subject).get(code);
  if (!isNumber(value)) return [words.missing[value ?? "unpublished"], String(subject.year)];
  return [
    full(words, subject, value),
    rankText(words, subject, code, nameOf),
    hasRiket(subject) ? toRiketText(words, subject, code) : null,
    String(subject.year),
  ].filter((text) => text !== null);
}

function changeSentence(words: FigureWords, subject: Subject, area: AreaCode): string | null {
  const { series, part, year, direction } = subject;
  const change = changeSince(series, part, area, year);
  const broken = lastBreak(series, year);
  if (!change) return broken === null ? null : words.county.broken(broken);
  if (change.by === 0) return words.county.stood(change.since);
  const good = direction === "neither" ? null : change.by > 0 === (direction === "higherBetter");
  const judgement = good === null ? "" : good ? words.county.better : words.county.worse;
  const by = differenceText(words, subject, change.by);
  return change.by > 0
    ? words.county.rose(change.since, by, judgement)
    : words.county.fell(change.since, by, judgement);
}

/** Value and place, distance from the country, and change since the first year that can be compared. */
export function countySentences(
  words: FigureWords,
  subject: Subject,
  code: CountyCode,
  nameOf: NameOf,
): readonly string[] {
  const values = valuesOf(subject);
  const value = values.get(code);
  if (!isNumber(value)) return [words.county.none(subject.year, words.missing[value ?? "unpublished"])];
  const rank = rankText(words, subject, code, nameOf);
  const text = full(words, subject, value);
  const riket = values.get(RIKET);
  const comparison = hasRiket(subject) ? toRiketText(words, subject, code) : null;
  const comparisons =
    comparison === null || !isNumber(riket)
      ? []
      : comparison === words.county.level
        ? [words.county.riketLevel(full(words, subject, riket))]
        : [words.county.riket(comparison, full(words, subject, riket))];
  const change = changeSentence(words, subject, code);
  return [
    rank ? words.county.value(subject.year, text, rank) : words.county.only(subject.year, text),
    ...comparisons,
    ...(change ? [change] : []),
  ];
}

/** The names, or how many there are where a list would be too long. */
const naming = (words: FigureWords, codes: readonly CountyCode[], nameOf: NameOf): readonly string[] =>
  codes.length > MOST_NAMES ? [words.country.many(codes.length)] : codes.map(nameOf);

function coverageSentence(words: FigureWords, subject: Subject, nameOf: NameOf): string | null {
  const missing = [...valuesOf(subject)].filter(
    (cell): cell is [CountyCode, Exclude<Value, number>] => cell[0] !== RIKET && !isNumber(cell[1]),
  );
  if (missing.length === 0) return null;
  const reasons = MISSING_REASONS.flatMap((reason) => {
    const names = missing.filter(([, why]) => why === reason).map(([code]) => nameOf(code));
    return names.length === 0 ? [] : [{ reason: words.missing[reason], names }];
  });
  return words.country.coverage(ranked(valuesOf(subject)).length, reasons);
}

/** Highest and lowest, what lies between them, the country's value, and who has none. */
export function countrySentences(words: FigureWords, subject: Subject, nameOf: NameOf): readonly string[] {
  const all = ranked(valuesOf(subject));
  const [first] = all;
  if (!first) return [words.country.none(subject.year)];
  const numbers = all.map(({ value }) => value);
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  const holding = (wanted: number) =>
    naming(
      words,
      all.filter(({ value }) => value === wanted).map(({ code }) => code),
      nameOf,
    );
  const text = (value: number) => full(words, subject, value);
  const whole =
    all.length === 1
      ? [words.country.one(nameOf(first.code), text(first.value))]
      : low === high
        ? [words.country.equal(text(low))]
        : [
            words.country.extremes(holding(high), text(high), holding(low), text(low)),
            words.country.spread(differenceText(words, subject, minus(high, low, subject.series.decimals))),
          ];
  const riket = valuesOf(subject).get(RIKET);
  const { riket: kind } = subject.series;
  const coverage = coverageSentence(words, subject, nameOf);
  return [
    whole.join(" "),
    ...(isNumber(riket) && kind ? [words.country.riket(text(riket), words.riketKind[kind])] : []),
    ...(coverage ? [coverage] : []),
  ];
}

/** A correlation in words, with how it was found and what it does not say. */
export function correlationSentences(words: FigureWords, found: Correlation | null): readonly string[] {
  if (!found) return [words.cross.noCorrelation];
  const r = formatNumber(found.r, 2, words.locale);
  return [words.cross.correlation(found.strength, found.r > 0, r, found.n), words.cross.cause];
}
