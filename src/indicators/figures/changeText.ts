/** Which counties changed class since the year before, in one sentence. */

import type { Choice, Shown } from "../../domain/breaks.ts";
import { classChanges } from "../../domain/classChange.ts";
import type { CountyCode } from "../../domain/county.ts";
import type { Series } from "../../domain/series.ts";
import type { FigureWords } from "../../i18n/figuresSv.ts";

/** Counties that only got or lost their value have changed no class. */
export function changeText(
  words: FigureWords,
  series: Series,
  shown: Shown,
  choice: Choice,
  nameOf: (code: CountyCode) => string,
): string {
  const { changed } = words;
  const period = Number(shown.period);
  const found = classChanges(series, shown, choice);
  if (!found) return changed.first(period);
  if (!choice.locked) return changed.open;
  const since = Number(found.since);
  const broken = series.breaks.find((year) => year > since && year <= period);
  if (broken !== undefined) return changed.broken(broken);
  const moves = found.changes.flatMap(({ county, from, to }) =>
    from === null || to === null ? [] : [{ county, up: to > from }],
  );
  if (moves.length === 0) return changed.none(since);
  const names = (up: boolean) => moves.filter((move) => move.up === up).map(({ county }) => nameOf(county));
  const [rising, falling] = [names(true), names(false)];
  return changed.since(since, moves.length, [
    ...(rising.length > 0 ? [changed.up(rising)] : []),
    ...(falling.length > 0 ? [changed.down(falling)] : []),
  ]);
}
