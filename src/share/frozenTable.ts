/** The page's table of all counties as plain texts: the same rows, columns and order, for a file in which nothing can be pressed. */

import type { Atlas } from "../content/atlas.ts";
import { FIRST_YEAR } from "../domain/actor.ts";
import type { ChallengeId } from "../domain/challenge.ts";
import { rankOf } from "../domain/rank.ts";
import { isNumber, RIKET, type Value } from "../domain/series.ts";
import { formatNumber, MISSING_SIGNS } from "../i18n/formatValue.ts";
import type { Messages } from "../i18n/sv.ts";
import {
  categoryColumns,
  crossedColumns,
  figureRows,
  type ValueColumn,
  valuesOf,
} from "../indicators/figures/figureRows.ts";
import type { Picture } from "../indicators/figures/picture.ts";
import { tableTitles } from "../indicators/figures/tableTitles.ts";
import { marked, unitText } from "../indicators/figures/unitText.ts";
import { municipalRows } from "../indicators/municipal/municipalRows.ts";
import { actorRows, challengeRows } from "../indicators/tableRows.ts";
import type { Figures } from "../indicators/useFigures.ts";
import { challengeOf } from "../state/view.ts";
import type { PictureSource } from "./pictureInput.ts";

export interface FrozenCell {
  readonly text: string;
  /** What is read out in the text's place: why there is no value. */
  readonly said?: string;
  /** In Swedish, whatever the file's language is: names of actors. */
  readonly swedish?: boolean;
}

export interface FrozenRow {
  readonly code: string;
  readonly name: string;
  /** Said after the name: what the country's value is. */
  readonly note?: string;
  readonly cells: readonly FrozenCell[];
}

export interface FrozenTable {
  readonly caption: string;
  /** Of the code, the county, and the columns of `cells`. */
  readonly head: readonly string[];
  /** The columns of `cells` are numbers: they stand under each other by their last digit. */
  readonly numbers: boolean;
  /** But for the first of them, which are words. */
  readonly wordsFirst?: boolean;
  /** The country first, where it has a value. */
  readonly rows: readonly FrozenRow[];
}

function actorTable({ language: { t, locale }, atlas, view }: PictureSource): FrozenTable {
  const rows = actorRows(atlas, view.year, view.sort, t);
  return {
    caption: t.table.actorsCaption(view.year),
    head: [t.table.code, t.table.county, t.table.actor, t.table.type, t.table.since],
    numbers: false,
    rows: rows.map(({ county, spell, since }) => {
      const start = since === FIRST_YEAR;
      const doubt = start ? "" : t.confidence[spell.confidence];
      const years = start ? t.table.sinceStart(since) : String(since);
      return {
        code: county.code,
        name: county.long[locale],
        cells: [
          { text: spell.actor, swedish: true },
          { text: t.actorType[spell.type] },
          { text: doubt ? `${years}, ${doubt}` : years },
        ],
      };
    }),
  };
}

function challengeTable({ language, atlas, view }: PictureSource, challenge: ChallengeId): FrozenTable {
  const { t, locale, labels } = language;
  return {
    caption: t.table.challengeCaption(labels.get(challenge)?.label ?? ""),
    head: [t.table.code, t.table.county, t.table.examples, t.table.named],
    numbers: false,
    rows: challengeRows(atlas, challenge, view.sort, locale).map(({ county, coverage }) => {
      const { examples, fit, namedBy } = coverage;
      const given = examples.length === 0 ? t.table.noExample : String(examples.length);
      return {
        code: county.code,
        name: county.long[locale],
        cells: [
          { text: fit === "svag" ? `${given}, ${t.table.weak}` : given },
          { text: namedBy ? t.table.namedBy[namedBy] : t.table.no },
        ],
      };
    }),
  };
}

function municipalTable(
  atlas: Atlas,
  { sort, locale }: PictureSource["view"],
  t: Messages,
  { kit: { words }, first: { about, series } }: Figures,
  { figures, year }: Picture & { readonly kind: "municipal" },
): FrozenTable {
  return {
    caption: marked(words.municipal.caption(about.title, unitText(words, about), year), about),
    head: [t.table.code, t.table.municipality, t.table.county, words.table.value, t.table.rank],
    numbers: true,
    wordsFirst: true,
    rows: municipalRows(figures, atlas, sort, locale).map(({ code, name, county, value, place }) => ({
      code,
      name,
      cells: [
        { text: atlas.county(county).long[locale] },
        isNumber(value)
          ? { text: formatNumber(value, series.decimals, locale) }
          : { text: MISSING_SIGNS[value], said: words.missing[value] },
        { text: String(place ?? t.table.no) },
      ],
    })),
  };
}

function figureTable({ language: { t, locale }, atlas, view }: PictureSource, figures: Figures): FrozenTable {
  const { kit, first, picture } = figures;
  const { words } = kit;
  if (picture.kind === "municipal") return municipalTable(atlas, view, t, figures, picture);
  const { titleOf, caption } = tableTitles(figures);
  const crossed = picture.kind === "crossed";
  const columns = crossed
    ? crossedColumns(picture.subject, picture.other.subject)
    : categoryColumns(picture.subject);
  const cell = (value: Value | undefined, { series }: ValueColumn): FrozenCell => {
    if (isNumber(value)) return { text: formatNumber(value, series.decimals, locale) };
    const reason = value ?? "unpublished";
    return { text: MISSING_SIGNS[reason], said: words.missing[reason] };
  };
  const cells = (values: readonly Value[]) => columns.map((column, index) => cell(values[index], column));
  const riket = valuesOf(columns, RIKET);
  const kind = !crossed && first.series.riket;
  const country: FrozenRow = {
    code: RIKET,
    name: words.riket,
    ...(kind ? { note: words.say.riketKind[kind] } : {}),
    cells: [...cells(riket), ...(crossed ? [] : [{ text: t.table.no }])],
  };
  const rows = figureRows(atlas, columns, view.sort, locale).map(({ county, values }): FrozenRow => {
    const place = picture.values && rankOf(picture.values, county.code)?.place;
    return {
      code: county.code,
      name: county.long[locale],
      cells: [...cells(values), ...(crossed ? [] : [{ text: String(place ?? t.table.no) }])],
    };
  });
  return {
    caption,
    head: [t.table.code, t.table.county, ...columns.map(titleOf), ...(crossed ? [] : [t.table.rank])],
    numbers: true,
    rows: riket.some(isNumber) ? [country, ...rows] : rows,
  };
}

/** The table of what the page shows. */
export function frozenTable(source: PictureSource): FrozenTable {
  if (source.figures) return figureTable(source, source.figures);
  const challenge = challengeOf(source.view.layer);
  return challenge ? challengeTable(source, challenge) : actorTable(source);
}
