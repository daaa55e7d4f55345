/** From patterns to sentences: which counties changed class, how sure the classes are, and how two indicators go together. */

import type { CountyCode } from "../domain/county.ts";
import { type Break, lastBreak, type Period, yearOf } from "../domain/difference.ts";
import type { FigureWords } from "./figuresSv.ts";
import { formatNumber } from "./formatValue.ts";

/** The county's name as it stands in a list. */
type NameOf = (code: CountyCode) => string;

/** Counties in another class than in an earlier period; null is no value. */
interface Moves {
  readonly since: Period;
  readonly changes: readonly {
    readonly county: CountyCode;
    readonly from: number | null;
    readonly to: number | null;
  }[];
}

/** Which counties moved up or down a class until `period`, and which got or lost their value. `moves` is null for the first period. Across a break nothing is compared. */
export function classChangeSentences(
  { say: { changed } }: FigureWords,
  moves: Moves | null,
  period: Period,
  breaks: readonly Break[],
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

/** Counties whose colour all methods agree on, and those whose colour depends on the method. */
interface Sureness {
  readonly sure: readonly CountyCode[];
  readonly unsure: readonly { readonly county: CountyCode }[];
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

interface Together {
  readonly r: number;
  readonly n: number;
  readonly strength: "none" | "weak" | "moderate" | "strong";
  readonly sign: "positive" | "negative" | null;
}

/** How two indicators go together over the counties, always with the warning that it says nothing of cause. Null: it cannot be computed. */
export function correlationSentences(
  { say: { pair }, locale }: FigureWords,
  together: Together | null,
  first: string,
  second: string,
): readonly string[] {
  if (!together) return [pair.noCorrelation];
  const { n, strength, sign } = together;
  const r = formatNumber(together.r, 2, locale);
  return [pair.correlation({ n, strength, positive: sign === "positive", first, second, r }), pair.cause];
}

const LEVELS = { 1: "low", 2: "middle", 3: "high" } as const;

/** What a cell of two indicators says, by the third of either: `högt för ”A”, lågt för ”B”`. */
export function cellText(
  { say }: FigureWords,
  [one, other]: readonly [1 | 2 | 3, 1 | 2 | 3],
  first: string,
  second: string,
): string {
  return say.pair.cell(first, second, LEVELS[one], LEVELS[other]);
}
