/** The rows of the table under the map and their order: the same values as the map and the sentences. */

import type { Atlas } from "../content/atlas.ts";
import type { CoreCounty } from "../content/slices.ts";
import type { Spell } from "../domain/actor.ts";
import type { ChallengeId } from "../domain/challenge.ts";
import type { Coverage } from "../domain/coverage.ts";
import { heldSince, holdersIn } from "../domain/holders.ts";
import type { Locale } from "../domain/locale.ts";
import { collator } from "../i18n/format.ts";
import type { Messages } from "../i18n/sv.ts";
import type { Sort, SortColumn } from "../state/view.ts";

export interface ActorRow {
  readonly county: CoreCounty;
  readonly spell: Spell;
  /** The first year of the holder, under whatever name. */
  readonly since: number;
}

export interface ChallengeRow {
  readonly county: CoreCounty;
  readonly coverage: Coverage;
}

type Compare<Row> = (a: Row, b: Row) => number;

export type Compares<Row> = Partial<Record<SortColumn, Compare<Row>>>;

const byCode = (a: { county: CoreCounty }, b: { county: CoreCounty }): number =>
  Number(a.county.code) - Number(b.county.code);

/** Sorts by the column's `compares`, equal rows by county code in either direction; a column that the table lacks is no order. */
export function ordered<Row extends { readonly county: CoreCounty }>(
  rows: readonly Row[],
  compares: Compares<Row>,
  { column, descending }: Sort,
): readonly Row[] {
  const compare = column === "kod" ? byCode : compares[column];
  const sign = descending ? -1 : 1;
  return [...rows].sort((a, b) => (compare ? sign * compare(a, b) : 0) || byCode(a, b));
}

/** One row a county with its holder on 31 December of `year`. Columns of other layers order by code. */
export function actorRows(atlas: Atlas, year: number, sort: Sort, t: Messages): readonly ActorRow[] {
  const holders = holdersIn(atlas.spells, year);
  const text = collator(t.locale);
  const compares: Compares<ActorRow> = {
    lan: (a, b) => text(a.county.long[t.locale], b.county.long[t.locale]),
    aktor: (a, b) => text(a.spell.actor, b.spell.actor),
    slag: (a, b) => text(t.actorType[a.spell.type], t.actorType[b.spell.type]),
    sedan: (a, b) => a.since - b.since,
  };
  const rows = atlas.counties.flatMap((county) => {
    const spell = holders.get(county.code);
    return spell ? [{ county, spell, since: heldSince(atlas.spellsOf(county.code), spell) }] : [];
  });
  return ordered(rows, compares, sort);
}

/** One row a county with what the report has of `challenge` there. */
export function challengeRows(
  atlas: Atlas,
  challenge: ChallengeId,
  sort: Sort,
  locale: Locale,
): readonly ChallengeRow[] {
  const text = collator(locale);
  const coverage = atlas.coverage(challenge);
  const compares: Compares<ChallengeRow> = {
    lan: (a, b) => text(a.county.long[locale], b.county.long[locale]),
    exempel: (a, b) => a.coverage.examples.length - b.coverage.examples.length,
    namns: (a, b) => a.coverage.named.length - b.coverage.named.length,
  };
  const rows = atlas.counties.flatMap((county) => {
    const covered = coverage.get(county.code);
    return covered ? [{ county, coverage: covered }] : [];
  });
  return ordered(rows, compares, sort);
}
