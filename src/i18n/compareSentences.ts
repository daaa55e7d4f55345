/** From two counties to sentences: who held the responsibility, how far apart their figures are, and what the report has of both. Nothing of cause, and nothing of what a county lacks. */

import { type ActorType, FIRST_YEAR } from "../domain/actor.ts";
import {
  bySize,
  type ComparedActors,
  type ComparedFigure,
  type CompareRow,
  type Pair,
} from "../domain/compare.ts";
import type { CountyCode } from "../domain/county.ts";
import type { IndicatorId, IndicatorKind } from "../domain/indicator.ts";
import { isNumber } from "../domain/series.ts";
import type { HolderCourse } from "./compareGrammarSv.ts";
import type { CompareWords } from "./compareSv.ts";
import type { Names } from "./figureSentences.ts";
import { formatDifference, formatFull, formatNumber, type Measure } from "./formatValue.ts";

/** How many of the largest differences the summary tells. */
const MOST_DIFFERENCES = 3;
/** Below this, standard deviations round to 0.0. */
const LEAST_DEVIATIONS = 0.05;

type ShortNames = Pick<Names, "short">;

const placesOf = ({ say }: CompareWords, codes: Pair<CountyCode>, { short }: ShortNames): Pair<string> => [
  say.place(codes[0], short(codes[0])),
  say.place(codes[1], short(codes[1])),
];

function courseOf({ year, changes, today }: ComparedActors, which: 0 | 1, place: string): HolderCourse {
  const last = changes[which].at(-1);
  const { type } = today[which];
  return last
    ? {
        place,
        type,
        course: last.year > year ? "moved" : "stayed",
        year: last.year,
        confidence: last.confidence,
      }
    : { place, type, course: "always", year: FIRST_YEAR, confidence: "high" };
}

/** Who held the responsibility in the two counties in the year asked for, and how it came to be as it is today: one sentence. */
export function actorsSentence(words: CompareWords, compared: ComparedActors, names: ShortNames): string {
  const { actors: say } = words.say;
  const places = placesOf(words, compared.counties, names);
  const types: Pair<ActorType> = [compared.held[0].type, compared.held[1].type];
  const held =
    types[0] === types[1]
      ? say.heldBoth(compared.year, types[0])
      : say.heldEach(compared.year, types, places);
  return say.whole(held, say.course(courseOf(compared, 0, places[0]), courseOf(compared, 1, places[1])));
}

function deviationsText({ say, locale }: CompareWords, deviations: number | null): string | null {
  if (deviations === null) return null;
  const few = deviations < LEAST_DEVIATIONS;
  const number = formatNumber(few ? 0.1 : deviations, 1, locale);
  return few ? say.figure.fewDeviations(number) : say.figure.deviations(number);
}

/** The two values with their difference; or both with their years; or what is missing and why. */
function figureText(
  words: CompareWords,
  measure: Measure,
  figure: ComparedFigure,
  names: ShortNames,
): string {
  const { figure: say } = words.say;
  const { counties, values, periods, common, difference, deviations, latest } = figure;
  const places = placesOf(words, counties, names);
  const told = (which: 0 | 1) => {
    const [value, period] = [values[which], common ? null : periods[which]];
    return isNumber(value)
      ? say.value(formatFull(value, measure, words.locale), places[which], period)
      : say.missing(names.short(counties[which]), value, period);
  };
  const [one, other] = values;
  if (!isNumber(one) || !isNumber(other)) return say.holed(told(0), told(1));
  const pair = say.both(told(0), told(1));
  if (difference === null) {
    const months = periods.some((period) => typeof period === "string");
    return say.differentPeriods(pair, months);
  }
  const by = formatDifference(difference, measure, words.locale, "size");
  const said =
    difference === 0
      ? say.equal(formatFull(one, measure, words.locale), ...places)
      : say.difference(pair, by, deviationsText(words, deviations));
  return latest === periods[0] ? said : say.later(said, latest);
}

/** How a sentence on a figure begins: by itself, or among the largest differences. */
type Head = "head" | "largest" | "next";

/**
 * `Öppet arbetslösa (2024): 3,9 procent i Jämtland och 4,6 procent i Norrbotten, en skillnad på 0,7 procentenheter (0,6 standardavvikelser).`
 * Values of different years stand with their years and are not compared; where one is missing, why. `title`: the indicator's short one.
 */
export function figureSentence(
  words: CompareWords,
  measure: Measure,
  compared: ComparedFigure,
  names: ShortNames,
  title: string,
  head: Head = "head",
): string {
  const { figure: say } = words.say;
  const begun = say[head](title, compared.part, compared.common ? compared.periods[0] : null);
  return say.whole(begun, figureText(words, measure, compared, names));
}

/** An indicator of two counties with what its words need. */
export interface SaidFigure {
  readonly compared: ComparedFigure;
  readonly kind: IndicatorKind;
  readonly measure: Measure;
  /** The indicator's short title. */
  readonly title: string;
}

/** What the summary is made of. */
export interface SummaryInput {
  readonly actors: ComparedActors;
  /** All that are compared: of some only, none could be called the largest difference. */
  readonly figures: readonly SaidFigure[];
  /** How many examples the report has from either county. */
  readonly examples: Pair<number>;
  /** The labels of the challenges with examples from both counties. */
  readonly challenges: readonly string[];
  /** The forms of which there are examples from both counties. */
  readonly forms: readonly string[];
}

/** A sentence and the row that it leads to. */
export interface SummaryItem {
  readonly row: CompareRow | IndicatorId;
  readonly text: string;
}

/** The largest differences in rates: months and counts say the same again, or how large the counties are. */
function differences(words: CompareWords, { figures }: SummaryInput, names: ShortNames) {
  const rates = figures
    .filter(({ kind, compared }) => kind === "rate" && (compared.deviations ?? 0) > 0)
    .map((said) => ({ said, deviations: said.compared.deviations }));
  return bySize(rates)
    .slice(0, MOST_DIFFERENCES)
    .map(({ said: { compared, measure, title } }, index) => ({
      row: compared.id,
      text: figureSentence(words, measure, compared, names, title, index === 0 ? "largest" : "next"),
    }));
}

/** What the report has of both counties; where it has no example from one, that it chose none. */
function challengesItem({ say }: CompareWords, input: SummaryInput, names: ShortNames): SummaryItem {
  const [a, b] = [names.short(input.actors.counties[0]), names.short(input.actors.counties[1])];
  const [ofA, ofB] = input.examples;
  if (ofA === 0 && ofB === 0) return { row: "exempel", text: say.challenges.fromNeither(a, b) };
  if (ofB === 0) return { row: "exempel", text: say.challenges.onlyFrom(ofA, a, b) };
  if (ofA === 0) return { row: "exempel", text: say.challenges.onlyFrom(ofB, b, a) };
  const { challenges } = input;
  return {
    row: "utmaningar",
    text: challenges.length > 0 ? say.challenges.shared(challenges) : say.challenges.noneShared,
  };
}

/** At most six sentences, each with its row: who was responsible, the largest differences, what the report has of both. */
export function summary(words: CompareWords, input: SummaryInput, names: ShortNames): readonly SummaryItem[] {
  return [
    { row: "aktorer", text: actorsSentence(words, input.actors, names) },
    ...differences(words, input, names),
    challengesItem(words, input, names),
    ...(input.forms.length > 0 ? [{ row: "exempel" as const, text: words.say.forms(input.forms) }] : []),
  ];
}
