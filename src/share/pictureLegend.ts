/** The legend of a picture: what the page's legend says, as samples with words. */

import type { CountyCode } from "../domain/county.ts";
import { isNumber, RIKET } from "../domain/series.ts";
import { formatNumber, formatShort } from "../i18n/formatValue.ts";
import type { Messages } from "../i18n/sv.ts";
import type { Picture } from "../indicators/figures/picture.ts";
import type { Figures } from "../indicators/useFigures.ts";
import { MISSING } from "../map/figureScene.ts";
import type { LegendEntry, Scene } from "../map/scene.ts";
import type { LegendRow, PictureLegend } from "./pictureTexts.ts";

/** A county's short name. */
type NameOf = (code: CountyCode) => string;
type Kind<K extends Picture["kind"]> = Picture & { readonly kind: K };

/** Without a second indicator or circles, and without remarks: what every legend begins with. */
const plain = (title: string): PictureLegend => ({ title, rows: [], circles: [], square: null, notes: [] });

const listed = (codes: readonly CountyCode[], nameOf: NameOf) => codes.map(nameOf).join(", ");

function missingRows({ kit: { words } }: Figures, picture: Picture, nameOf: NameOf): readonly LegendRow[] {
  if (picture.kind === "crossed") {
    const { missing } = picture.scene;
    if (missing.length === 0) return [];
    return [{ sample: MISSING, text: words.cross.missing, quiet: listed(missing, nameOf) }];
  }
  if (picture.kind === "municipal") {
    return picture.scene.missing.map(({ reason, count, ...sample }) => ({
      sample,
      text: words.missing[reason],
      quiet: words.municipal.count(count),
    }));
  }
  return picture.scene.missing.map((entry) => ({
    sample: entry,
    text: words.missing[entry.reason],
    quiet: listed(entry.counties, nameOf),
  }));
}

/** The country's value, where there is one: no paint of its own. */
function riketNote({ kit: { words }, first }: Figures, picture: Picture): readonly string[] {
  const riket = picture.values?.get(RIKET);
  if (!isNumber(riket)) return [];
  const { unit } = first.about;
  const { decimals, riket: kind } = first.series;
  const value = formatShort(riket, { unit, decimals }, words.locale);
  return [`${words.riket}: ${value}${kind ? ` (${words.say.riketKind[kind]})` : ""}.`];
}

/** From the highest class to the lowest, as a map's legend is read. An open end is closed by the values. */
function classRows(
  { kit: { words }, first }: Figures,
  { scene, values }: Kind<"classes">,
): readonly LegendRow[] {
  const numbers = [...(values ?? [])].flatMap(([code, value]) =>
    code !== RIKET && isNumber(value) ? [value] : [],
  );
  const [low = 0, high = 0] = scene.breaks.extent ?? [Math.min(...numbers), Math.max(...numbers)];
  const write = (value: number) => formatNumber(value, first.series.decimals, words.locale);
  return scene.classes
    .map(({ from, to, counties, ...area }) => ({
      sample: area,
      text: words.legend.range(
        write(from ?? Math.min(low, ...numbers)),
        write(to ?? Math.max(high, ...numbers)),
      ),
      quiet: words.legend.counties(counties.length),
    }))
    .reverse();
}

/** The classes of the municipalities, from the highest to the lowest. */
function municipalRows(
  { kit: { words }, first }: Figures,
  { scene }: Kind<"municipal">,
): readonly LegendRow[] {
  const [low = 0, high = 0] = scene.extent ?? [];
  const write = (value: number) => formatNumber(value, first.series.decimals, words.locale);
  return scene.classes
    .map(({ from, to, count, ...sample }) => ({
      sample,
      text: words.legend.range(write(from ?? low), write(to ?? high)),
      quiet: words.municipal.count(count),
    }))
    .reverse();
}

/** The legend of figures. */
export function figureLegend(figures: Figures, nameOf: NameOf): PictureLegend {
  const { kit, first, picture } = figures;
  const { words } = kit;
  const missing = missingRows(figures, picture, nameOf);
  const start = plain(words.legend.title);
  if (picture.kind === "crossed") {
    const [low, , high] = words.cross.level;
    return {
      ...start,
      rows: missing,
      square: {
        cells: picture.scene.cells.map(({ thirds, name, ...area }) => ({
          x: (thirds[0] - 1) as 0 | 1 | 2,
          y: (thirds[1] - 1) as 0 | 1 | 2,
          area,
          letter: name,
        })),
        x: first.about.short,
        y: picture.other.indicator.about.short,
        low,
        high,
      },
      notes: [words.cross.thirds],
    };
  }
  if (picture.kind === "municipal") {
    const { circles } = picture.scene;
    return {
      ...start,
      rows: [...municipalRows(figures, picture), ...missing],
      circles: (circles?.samples ?? []).map(({ value, radius }) => ({
        radius,
        text: formatNumber(value, first.series.decimals, words.locale),
      })),
      notes: [...(circles ? [words.municipal.counted] : []), words.municipal.noSum],
    };
  }
  if (picture.kind === "symbols") {
    return {
      ...start,
      rows: missing,
      circles: picture.scene.samples.map(({ value, radius }) => ({
        radius,
        text: formatNumber(value, first.series.decimals, words.locale),
      })),
      notes: [...riketNote(figures, picture), words.legend.counted],
    };
  }
  const { middle } = picture.choice;
  const diverges = picture.scene.breaks.middle !== null;
  return {
    ...start,
    rows: [...classRows(figures, picture), ...missing],
    notes: [
      ...riketNote(figures, picture),
      ...(diverges ? [middle === "zero" ? words.legend.middleZero : words.legend.middleRiket] : []),
    ],
  };
}

export function entryName(t: Messages, key: LegendEntry["key"]): string {
  if (key === "example" || key === "weak" || key === "named" || key === "none") return t.legend[key];
  return t.actorType[key];
}

/** The legend of actors or of a challenge. */
export function sceneLegend(t: Messages, { legend }: Scene, challenge: boolean): PictureLegend {
  return {
    ...plain(t.legend.title),
    rows: legend.map(({ key, count, ...area }) => ({
      sample: area,
      text: entryName(t, key),
      quiet: t.legend.counties(count),
    })),
    notes: challenge ? [t.legend.noneNote, t.legend.editorial] : [],
  };
}
