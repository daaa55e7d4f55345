/** What `spells.json` must look like: who held the responsibility when, with no gap and no overlap. */

import * as v from "valibot";
import {
  ACTOR_TYPES,
  CONFIDENCES,
  FIRST_YEAR,
  LAST_YEAR,
  SPELL_CHANGES,
  type Spell,
} from "../../domain/actor.ts";
import { COUNTY_CODES } from "../../domain/county.ts";
import { DATE_BASES } from "../slices.ts";
import { county, exact, localisedOrNull, url, year } from "./text.ts";

const date = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, "is no date such as 2015, 2015-04 or 2015-04-30"),
);

const spellRecord = v.pipe(
  v.strictObject({
    county,
    from: year,
    to: v.nullable(year),
    actor: exact,
    type: v.picklist(ACTOR_TYPES),
    change: v.picklist(SPELL_CHANGES),
    confidence: v.picklist(CONFIDENCES),
    fromDate: v.nullable(date),
    fromBasis: v.nullable(v.picklist(DATE_BASES)),
    toDate: v.nullable(date),
    note: localisedOrNull,
    sources: v.pipe(v.array(v.strictObject({ url, note: localisedOrNull })), v.nonEmpty("needs a source")),
  }),
  v.check(
    (spell) => (spell.fromDate === null) === (spell.fromBasis === null),
    "has a starting date without its basis, or the reverse",
  ),
  v.check(
    (spell) => spell.confidence === "high" || spell.note !== null,
    "is not certain, so it needs a note that says why",
  ),
);

type Span = Pick<Spell, "county" | "from" | "to">;

/** A sentence on the first year in which a county has no holder or more than one, or null. */
function firstGap(spells: readonly Span[]): string | null {
  for (const code of COUNTY_CODES) {
    const own = spells.filter((spell) => spell.county === code);
    for (let at = FIRST_YEAR; at <= LAST_YEAR; at++) {
      const holders = own.filter((spell) => spell.from <= at && at <= (spell.to ?? LAST_YEAR)).length;
      if (holders !== 1) return `county ${code} has ${holders} holders in ${at} instead of one`;
    }
  }
  return null;
}

const inOrder = (spells: readonly Span[]) =>
  spells.every((spell, i) => {
    const before = spells[i - 1];
    return (
      !before || before.county < spell.county || (before.county === spell.county && before.from < spell.from)
    );
  });

const spellList = v.array(spellRecord);
type SpellList = v.InferOutput<typeof spellList>;

export const spells = v.pipe(
  spellList,
  v.check<SpellList, string>(inOrder, "must be in the order of county code and year"),
  v.rawCheck<SpellList>(({ dataset, addIssue }) => {
    const message = dataset.typed ? firstGap(dataset.value) : null;
    if (message) addIssue({ message });
  }),
);
