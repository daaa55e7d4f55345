/** Two counties side by side: their figures in a common period, what only one of them has, and who held the responsibility in each. */

import { standardDeviation } from "simple-statistics";
import { type ActorType, type Confidence, LAST_YEAR, REPORT_YEAR, type Spell } from "./actor.ts";
import { CHALLENGE_IDS, type ChallengeId } from "./challenge.ts";
import type { CountyCode } from "./county.ts";
import type { Coverage } from "./coverage.ts";
import { minus, type Period } from "./difference.ts";
import { holdersIn } from "./holders.ts";
import type { IndicatorId, IndicatorKind, Part } from "./indicator.ts";
import { type Rank, ranked, rankOf } from "./rank.ts";
import {
  type AreaCode,
  defaultPart,
  isNumber,
  periodsOf,
  RIKET,
  type Series,
  type Value,
  valuesIn,
} from "./series.ts";

/** The rows of the comparison that are no indicator, by the ids that links to them use. */
export const COMPARE_ROWS = ["aktorer", "utmaningar", "exempel", "siffror", "liknande"] as const;
export type CompareRow = (typeof COMPARE_ROWS)[number];

/** One of the first county, one of the second. */
export type Pair<T> = readonly [T, T];

type Values = ReadonlyMap<AreaCode, Value>;

/** One indicator, for the part shown by default, of two counties. */
export interface ComparedFigure {
  readonly id: IndicatorId;
  readonly counties: Pair<CountyCode>;
  readonly part: Part;
  /** The period of each value: the latest in which both have a number; where there is none, each its own latest with a number, else the series' latest. */
  readonly periods: Pair<Period>;
  /** True where both values are of the same period. */
  readonly common: boolean;
  /** The series' latest period for the part. Later than the common one where it lacks one of the two values: then the row says so. */
  readonly latest: Period;
  readonly values: Pair<Value>;
  /** The country in the common period; null where it has none, where the periods differ, and for sums of the counties. */
  readonly riket: number | null;
  /** The first value minus the second, in the unit of `differenceUnit`. Null unless both are numbers of the same period. */
  readonly difference: number | null;
  /**
   * The difference's size in standard deviations over the counties with a value in that period (of the population, since they are
   * all there are). Null where there is no difference to tell or all counties are equal; for counts too, since they differ as much
   * as the counties' sizes do and would come before everything else.
   */
  readonly deviations: number | null;
  /** Each county's place in the period of its value; null where it has none. */
  readonly ranks: Pair<Rank | null>;
}

const none: Values = new Map();

/** The standard deviation over the counties with a value; null where all are equal. */
function deviationOf(values: Values): number | null {
  const numbers = ranked(values).map(({ value }) => value);
  // Told by the values: their deviation from a rounded mean is not always 0.
  return new Set(numbers).size < 2 ? null : standardDeviation(numbers);
}

/** Two counties' figures. `kind` is the indicator's. Throws a RangeError for a series without periods. */
export function compareFigures(
  series: Series,
  kind: IndicatorKind,
  a: CountyCode,
  b: CountyCode,
): ComparedFigure {
  const part = defaultPart(series);
  const read = periodsOf(series, part).map((period) => ({
    period,
    values: valuesIn(series, part, period) ?? none,
  }));
  const latest = read.at(-1)?.period ?? series.periods.at(-1);
  if (latest === undefined) throw new RangeError(`The series ${series.id} has no periods`);
  const has = (code: CountyCode) => (one: { values: Values }) => isNumber(one.values.get(code));
  const both = read.findLast((one) => has(a)(one) && has(b)(one));
  const of = (code: CountyCode) =>
    both ?? read.findLast(has(code)) ?? { period: latest, values: read.at(-1)?.values ?? none };
  const [first, second] = [of(a), of(b)];
  const values: Pair<Value> = [first.values.get(a) ?? "unpublished", second.values.get(b) ?? "unpublished"];
  const common = first.period === second.period;
  const riket = first.values.get(RIKET);
  const summed = kind === "count" || series.riket === "sum";
  const [one, other] = values;
  const difference = common && isNumber(one) && isNumber(other) ? minus(one, other, series.decimals) : null;
  const deviation = difference === null || kind === "count" ? null : deviationOf(first.values);
  return {
    id: series.id,
    counties: [a, b],
    part,
    periods: [first.period, second.period],
    common,
    latest,
    values,
    riket: common && !summed && isNumber(riket) ? riket : null,
    difference,
    deviations: difference === null || deviation === null ? null : Math.abs(difference) / deviation,
    ranks: [rankOf(first.values, a), rankOf(second.values, b)],
  };
}

/** The largest difference first, measured in standard deviations; those without one last, in the order given. */
export function bySize<T extends Pick<ComparedFigure, "deviations">>(figures: readonly T[]): readonly T[] {
  const size = ({ deviations }: T) => deviations ?? -1;
  return figures.toSorted((one, other) => size(other) - size(one));
}

/** What two counties have both, and what only one of them, each thing once. */
export interface Split<T> {
  /** In the first one's order. */
  readonly shared: readonly T[];
  readonly onlyA: readonly T[];
  readonly onlyB: readonly T[];
}

export function split<T>(a: Iterable<T>, b: Iterable<T>): Split<T> {
  const [ofA, ofB] = [new Set(a), new Set(b)];
  return {
    shared: [...ofA].filter((one) => ofB.has(one)),
    onlyA: [...ofA].filter((one) => !ofB.has(one)),
    onlyB: [...ofB].filter((one) => !ofA.has(one)),
  };
}

/** The challenges of which the report has examples from the two counties, by our sorting and in the report's order. `coverage` as the atlas has it. */
export function compareChallenges(
  coverage: (challenge: ChallengeId) => ReadonlyMap<CountyCode, Pick<Coverage, "examples">>,
  a: CountyCode,
  b: CountyCode,
): Split<ChallengeId> {
  const of = (code: CountyCode) =>
    CHALLENGE_IDS.filter((id) => (coverage(id).get(code)?.examples.length ?? 0) > 0);
  return split(of(a), of(b));
}

/** The responsibility passing from one kind of holder to another. */
export interface HolderChange {
  readonly year: number;
  readonly from: ActorType;
  readonly to: ActorType;
  /** How well the year is proven. */
  readonly confidence: Confidence;
}

export interface ComparedActors {
  /** The year that `held` is about. */
  readonly year: number;
  readonly counties: Pair<CountyCode>;
  /** The holders on 31 December of `year`. */
  readonly held: Pair<Spell>;
  /** The holders in the last year that was checked. */
  readonly today: Pair<Spell>;
  /** Ascending. A new name, or a new county with the same kind of holder, is no change here. */
  readonly changes: Pair<readonly HolderChange[]>;
}

function changesOf(spells: readonly Spell[], county: CountyCode): readonly HolderChange[] {
  const own = spells.filter((spell) => spell.county === county).toSorted((a, b) => a.from - b.from);
  return own.flatMap((spell, index) => {
    const before = own[index - 1];
    if (!before || before.type === spell.type) return [];
    return [{ year: spell.from, from: before.type, to: spell.type, confidence: spell.confidence }];
  });
}

/** Who held the responsibility in two counties. Throws a RangeError where `spells` have no holder in `year` or today. */
export function compareActors(
  spells: readonly Spell[],
  a: CountyCode,
  b: CountyCode,
  year: number = REPORT_YEAR,
): ComparedActors {
  const holder = (code: CountyCode, when: number): Spell => {
    const spell = holdersIn(spells, when).get(code);
    if (!spell) throw new RangeError(`County ${code} has no holder in ${when}`);
    return spell;
  };
  return {
    year,
    counties: [a, b],
    held: [holder(a, year), holder(b, year)],
    today: [holder(a, LAST_YEAR), holder(b, LAST_YEAR)],
    changes: [changesOf(spells, a), changesOf(spells, b)],
  };
}
