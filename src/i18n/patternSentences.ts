/** From patterns to sentences: which counties changed class, how sure the classes are, and how two indicators go together. */

import type { Third } from "../domain/bivariate.ts";
import type { ClassChanges } from "../domain/classChange.ts";
import type { Correlation } from "../domain/correlation.ts";
import type { CountyCode } from "../domain/county.ts";
import { lastBreak, type Period, yearOf } from "../domain/difference.ts";
import type { Robustness, Unsure } from "../domain/robustness.ts";
import type { FigureWords } from "./figuresSv.ts";
import { formatNumber } from "./formatValue.ts";

/** The county's name as it stands in a list. */
type NameOf = (code: CountyCode) => string;

/** Which counties moved up or down a class until `period`, and which got or lost their value. `moves` is null for the first period. Across a break nothing is compared. */
export function classChangeSentences(
  { say: { changed } }: FigureWords,
  moves: ClassChanges | null,
  period: Period,
  breaks: readonly number[],
  nameOf: NameOf,
): readonly string[] {
  if (!moves) return [changed.first(period)];
  const { since, changes } = moves;
  const broken = lastBreak(breaks, period);
  if (broken !== null && yearOf(since) < broken) return [changed.broken(since, broken)];
  const named = (wanted: (from: number | null, to: number | null) => boolean) =>
    changes.filter(({ from, to }) => wanted(from, to)).map(({ county }) => nameOf(county));
  const up = named((from, to) => from !== null && to !== null && to > from);
  const down = named((from, to) => from !== null && to !== null && to < from);
  const appeared = named((from, to) => from === null && to !== null);
  const vanished = named((from, to) => from !== null && to === null);
  return [
    up.length + down.length === 0 ? changed.none(since) : changed.moved(since, up, down),
    ...(appeared.length > 0 ? [changed.appeared(appeared, since)] : []),
    ...(vanished.length > 0 ? [changed.vanished(vanished, since)] : []),
  ];
}

/** As `robustness` finds it. */
interface Sureness extends Pick<Robustness, "sure"> {
  readonly unsure: readonly Pick<Unsure, "county">[];
}

/** In how many counties the colour does not depend on the method, and in which it does. */
export function robustnessSentence({ say }: FigureWords, { sure, unsure }: Sureness, nameOf: NameOf): string {
  if (unsure.length > 0) {
    return say.robust.unsure(
      sure.length,
      unsure.map(({ county }) => nameOf(county)),
    );
  }
  return sure.length > 0 ? say.robust.sure(sure.length) : say.robust.none;
}

/** How two indicators go together over the counties, always with the warning that it says nothing of cause. Null: it cannot be computed. */
export function correlationSentences(
  { say: { pair }, locale }: FigureWords,
  found: Correlation | null,
  first: string,
  second: string,
): readonly string[] {
  if (!found) return [pair.noCorrelation];
  const { n, strength, sign } = found;
  const r = formatNumber(found.r, 2, locale);
  return [pair.correlation({ n, strength, positive: sign === "positive", first, second, r }), pair.cause];
}

const LEVELS = { 1: "low", 2: "middle", 3: "high" } as const;

/** What a cell of two indicators says, by the third of either: `högt för ”A”, lågt för ”B”`. */
export function cellText(
  { say }: FigureWords,
  [one, other]: readonly [Third, Third],
  first: string,
  second: string,
): string {
  return say.pair.cell(first, second, LEVELS[one], LEVELS[other]);
}
