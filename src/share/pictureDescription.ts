/** The text alternative of a picture: which county looks how, in words. */

import { COUNTY_CODES, type CountyCode } from "../domain/county.ts";
import { fromHighest } from "../domain/municipalFigures.ts";
import { isNumber } from "../domain/series.ts";
import { formatShort } from "../i18n/formatValue.ts";
import type { PictureWords } from "../i18n/pictureSv.ts";
import type { Messages } from "../i18n/sv.ts";
import { cellsOf } from "../indicators/figures/cellsOf.ts";
import type { Figures } from "../indicators/useFigures.ts";
import type { Area, LegendEntry, Scene } from "../map/scene.ts";
import { entryName } from "./pictureLegend.ts";

type NameOf = (code: CountyCode) => string;
/** What some counties have in common, and which these are. */
type Group = readonly [what: string, names: readonly string[]];

/** True for an area that the legend's entry stands for. */
function belongs({ key, fill }: LegendEntry, area: Area): boolean {
  if (key === "weak") return area.hatched;
  if (key === "named") return area.outlined;
  if (key === "none") return area.fill === "none" && !area.hatched;
  return area.fill === fill;
}

function sceneGroups(t: Messages, { legend, areas }: Scene, nameOf: NameOf): readonly Group[] {
  return legend.map((entry) => [
    entryName(t, entry.key),
    [...areas].filter(([, area]) => belongs(entry, area)).map(([code]) => nameOf(code)),
  ]);
}

function figureGroups(figures: Figures, nameOf: NameOf): readonly Group[] {
  const { kit, first, picture } = figures;
  const { words } = kit;
  const { unit } = first.about;
  const { decimals } = first.series;
  const write = (value: number) => formatShort(value, { unit, decimals }, words.locale);
  const valued = (codes: readonly CountyCode[]) =>
    codes.flatMap((code) => {
      const value = picture.values?.get(code);
      return isNumber(value) ? [{ value, text: `${nameOf(code)} ${write(value)}` }] : [];
    });
  /** The highest first. */
  const ordered = (codes: readonly CountyCode[]) =>
    valued(codes)
      .sort((a, b) => b.value - a.value)
      .map(({ text }) => text);
  if (picture.kind === "crossed") {
    return [
      ...cellsOf(figures, picture).map(
        ({ letter, label, counties }): Group => [`${letter} (${label})`, counties.map(nameOf)],
      ),
      [words.cross.missing, picture.scene.missing.map(nameOf)],
    ];
  }
  if (picture.kind === "municipal") {
    const falling = fromHighest(picture.figures).map(({ name, value }) => `${name} ${write(value)}`);
    const lacking = picture.scene.missing.map(
      ({ reason }): Group => [
        words.missing[reason],
        picture.figures.flatMap(({ name, value }) => (value === reason ? [name] : [])),
      ],
    );
    return [[picture.name, falling], ...lacking];
  }
  const missing = picture.scene.missing.map(
    ({ reason, counties }): Group => [words.missing[reason], counties.map(nameOf)],
  );
  return [[picture.name, ordered(COUNTY_CODES)], ...missing];
}

interface Told {
  readonly words: PictureWords;
  /** What kind of picture it is, and of what. */
  readonly head: string;
  readonly t: Messages;
  readonly scene: Scene;
  readonly figures: Figures | null;
  /** What the map shows, in whole sentences. */
  readonly insight: readonly string[];
  readonly short: NameOf;
  readonly long: NameOf;
}

/** Kind of picture, what it shows on the whole, every county, and what is outlined. */
export function pictureDescription(told: Told): string {
  const { words, head, t, scene, figures, insight, short, long } = told;
  const groups = figures ? figureGroups(figures, short) : sceneGroups(t, scene, short);
  const { selected, other } = scene;
  return [
    head,
    ...insight,
    ...groups
      .filter(([, names]) => names.length > 0)
      .map(([what, names]) => words.describe.group(what, names)),
    ...(selected && other ? [words.describe.compared(long(selected), long(other))] : []),
    ...(selected && !other ? [words.describe.chosen(long(selected))] : []),
  ].join(" ");
}
