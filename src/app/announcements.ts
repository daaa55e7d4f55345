/** What the announcer says of a change of view: only what the reader asked for, in one sentence. */

import type { Atlas } from "../content/atlas.ts";
import type { CountyCode } from "../domain/county.ts";
import { holdersIn } from "../domain/holders.ts";
import {
  challengeSentence,
  changeSentences,
  coverageText,
  heldSentence,
  holderText,
} from "../i18n/sentences.ts";
import type { Picture } from "../indicators/figures/picture.ts";
import type { Language } from "../state/language.ts";
import { challengeOf, indicatorOf, isCategoryColumn, type SortColumn, type View } from "../state/view.ts";

/** What the layer says of a county, in words; of an indicator nothing until its `picture` is here. */
export function saysOf({ t }: Language, atlas: Atlas, { layer, year }: View, picture: Picture | null) {
  if (indicatorOf(layer)) return (code: CountyCode) => picture?.says(code) ?? "";
  const challenge = challengeOf(layer);
  if (challenge) {
    const coverage = atlas.coverage(challenge);
    return (code: CountyCode) => {
      const covered = coverage.get(code);
      return covered ? coverageText(t, covered) : "";
    };
  }
  const holders = holdersIn(atlas.spells, year);
  return (code: CountyCode) => holderText(t, holders.get(code));
}

const COLUMN_NAMES = {
  kod: "code",
  lan: "county",
  kommun: "municipality",
  aktor: "actor",
  slag: "type",
  sedan: "since",
  exempel: "examples",
  namns: "named",
  varde: "value",
  andra: "value",
  plats: "rank",
} as const;
/** The column's name among the page's words; a category of a breakdown is one of several columns of values. */
const columnName = (column: SortColumn) => (isCategoryColumn(column) ? "value" : COLUMN_NAMES[column]);

/** What the year on the map brought; of an indicator nothing until its `picture` is here. */
export function yearSaid({ t }: Language, atlas: Atlas, view: View, picture: Picture | null): string {
  const { layer, year } = view;
  if (indicatorOf(layer)) return picture?.yearSaid ?? "";
  if (layer !== "aktorer") return "";
  return changeSentences(t, atlas.spells, year, (code) => atlas.county(code).short).join(" ");
}

/** The layer's name, and what it shows in a sentence. */
function layerSaid({ t, labels, indicators }: Language, atlas: Atlas, view: View, picture: Picture | null) {
  const { layer, year } = view;
  const challenge = challengeOf(layer);
  if (challenge) {
    const label = labels.get(challenge)?.label ?? "";
    return `${t.announce.layer(label)} ${challengeSentence(t, atlas.coverage(challenge))}`;
  }
  const indicator = indicatorOf(layer);
  if (!indicator) return `${t.announce.layer(t.headline.actors)} ${heldSentence(t, atlas.spells, year)}`;
  return `${t.announce.layer(indicators.get(indicator)?.short ?? picture?.name ?? "")} ${picture?.said ?? ""}`;
}

/** The sentence for the step from `before` to `now`, or null when there is nothing to say. `picture` is the indicator's, where `now` shows one. */
export function announcement(
  language: Language,
  atlas: Atlas,
  before: View,
  now: View,
  picture: Picture | null,
): string | null {
  const { t, locale } = language;
  if (before.page !== now.page) return null;
  if (before.layer !== now.layer || before.second !== now.second || before.part !== now.part) {
    return layerSaid(language, atlas, now, picture);
  }
  // Either of the two may have been replaced.
  if (before.other !== now.other || (now.other && before.county !== now.county)) {
    if (!now.other || !now.county) return now.county ? t.compare.left : t.announce.cleared;
    return t.compare.announced(atlas.county(now.county).short, atlas.county(now.other).short);
  }
  if (before.county !== now.county) {
    if (!now.county) return t.announce.cleared;
    return t.announce.selected(
      atlas.county(now.county).long[locale],
      saysOf(language, atlas, now, picture)(now.county),
    );
  }
  if (before.year !== now.year) return yearSaid(language, atlas, now, picture) || null;
  if (before.sort !== now.sort) {
    const { column, descending } = now.sort;
    return t.announce.sorted(t.table[columnName(column)], descending);
  }
  return null;
}
