/** From what the page shows to the input of a picture: the same scene and the same words. */

import type { Atlas } from "../content/atlas.ts";
import type { CountyCode } from "../domain/county.ts";
import { capital } from "../i18n/format.ts";
import type { PictureWords } from "../i18n/pictureSv.ts";
import { challengeSentence, changeSentences, heldSentence } from "../i18n/sentences.ts";
import { partText } from "../indicators/figures/partText.ts";
import { sourceLine } from "../indicators/figures/sourceLine.ts";
import { heading, marked, titleOfTwo, unitText } from "../indicators/figures/unitText.ts";
import type { Figures, Indicator } from "../indicators/useFigures.ts";
import { municipalSymbols } from "../map/municipalScene.ts";
import type { Scheme } from "../map/palette.ts";
import { buildScene, type Scene } from "../map/scene.ts";
import { OVERVIEW_PATHS } from "../map/useMapGeometry.ts";
import type { Language } from "../state/language.ts";
import { challengeOf, type View } from "../state/view.ts";
import type { Compared } from "./compared.ts";
import type { MunicipalShapes } from "./municipalShapes.ts";
import { pictureDescription } from "./pictureDescription.ts";
import { figureLegend, sceneLegend } from "./pictureLegend.ts";
import type { PictureSizeName } from "./pictureSizes.ts";
import type { LegendRow, PictureInput, PictureTexts } from "./pictureTexts.ts";

/** What the page has on screen. All words are of one language. */
export interface PictureSource {
  readonly language: Language;
  readonly words: PictureWords;
  readonly atlas: Atlas;
  readonly view: View;
  /** Of the view's indicators; null where it shows none. */
  readonly figures: Figures | null;
  /** Where the view can be found again. */
  readonly address: string;
  /** The figures of the view's two counties; only the picture of the comparison needs them. */
  readonly compared?: Compared;
  /** The months behind the view's indicator; only the picture of the months needs them. */
  readonly monthly?: Indicator;
  /** The outlines of the municipalities; only the picture of a map of them needs them. */
  readonly municipal?: MunicipalShapes;
}

/** True where the map is of municipalities. */
export const showsMunicipalities = ({ figures }: Pick<PictureSource, "figures">): boolean =>
  figures?.picture.kind === "municipal";

/** The counties that the view has chosen are outlined over what the layer shows. */
export function sceneOf({ atlas, view, figures }: PictureSource): Scene {
  const { layer, year, county, other } = view;
  return figures
    ? { ...figures.picture.scene, selected: county, other }
    : buildScene(atlas, { layer, year, county, other });
}

/** What the map shows, in the page's sentences; the first is the most important. */
export function insightOf({ language: { t }, atlas, view, figures }: PictureSource): readonly string[] {
  if (figures) return figures.picture.insight.filter(Boolean);
  const { layer, year } = view;
  const challenge = challengeOf(layer);
  if (challenge) return [challengeSentence(t, atlas.coverage(challenge)), t.insight.challengeCaution];
  const nameOf = (code: CountyCode) => atlas.county(code).short;
  return [heldSentence(t, atlas.spells, year), ...changeSentences(t, atlas.spells, year, nameOf)];
}

/** Title and subtitle of figures: as their table's caption and headings name them. */
function figureTitles({ kit: { words }, first, picture }: Figures) {
  const title = [first.about.title, ...partText(words, picture.part)].join(", ");
  const unit = unitText(words, first.about);
  if (picture.kind !== "crossed") {
    // A sender's own unit stays as it is written: it may be a sign, as km².
    const subtitle = heading(first.about.own ? unit : capital(unit), picture.year);
    return { title, subtitle: marked(subtitle, first.about) };
  }
  const { indicator, subject } = picture.other;
  return {
    title: titleOfTwo(words, title, indicator.about),
    subtitle: marked(
      [
        heading(first.about.short, unit, picture.year),
        heading(indicator.about.short, unitText(words, indicator.about), subject.year),
      ].join("; "),
      first.about,
      indicator.about,
    ),
  };
}

/** What the picture is called, and of what and when it is. */
export function titlesOf({ language: { t, labels }, words, view, figures }: PictureSource) {
  if (figures) return figureTitles(figures);
  const challenge = challengeOf(view.layer);
  if (challenge) return { title: labels.get(challenge)?.label ?? "", subtitle: words.fromReport };
  return { title: t.headline.actors, subtitle: words.actorsOn(view.year) };
}

/** A line for each source of what the layer says. */
export function layerSourcesOf({ words, view, figures }: PictureSource): readonly string[] {
  const { source } = words;
  const own = figures
    ? [
        sourceLine(figures.kit.words, figures.first.about),
        ...(figures.second ? [sourceLine(figures.kit.words, figures.second.about)] : []),
      ]
    : [challengeOf(view.layer) ? source.report : source.actors];
  return [...new Set(own)];
}

/** The same with the outlines' source. */
export const sourcesOf = (source: PictureSource): readonly string[] => [
  ...new Set([...layerSourcesOf(source), source.words.source.boundaries]),
];

/** The text alternative of a picture in which each county has its look and its value: `head` says what kind it is. */
export function descriptionOf(source: PictureSource, scene: Scene, head: string): string {
  const { language, words, atlas, figures } = source;
  return pictureDescription({
    words,
    head,
    t: language.t,
    scene,
    figures,
    insight: insightOf(source),
    short: (code) => atlas.county(code).short,
    long: (code) => atlas.county(code).long[language.locale],
  });
}

/** The legend of what the view shows. */
export function legendOf({ language: { t }, atlas, view, figures }: PictureSource, scene: Scene) {
  const short = (code: CountyCode) => atlas.county(code).short;
  return figures ? figureLegend(figures, short) : sceneLegend(t, scene, challengeOf(view.layer) !== null);
}

function textsOf(source: PictureSource, scene: Scene): PictureTexts {
  const { language, words, atlas, view, address } = source;
  const { t, locale } = language;
  const long = (code: CountyCode) => atlas.county(code).long[locale];
  const titles = titlesOf(source);
  const legend = legendOf(source, scene);
  const { county, other } = view;
  const kind = showsMunicipalities(source) ? words.describe.municipalMap : words.describe.map;
  const row = (code: CountyCode | null, chosen: "selected" | "other"): readonly LegendRow[] => {
    const sample = code && scene.areas.get(code);
    return sample ? [{ sample, chosen, text: long(code) }] : [];
  };
  const chosen = [...row(county, "selected"), ...row(other, "other")];
  return {
    lang: locale,
    ...titles,
    lead: insightOf(source)[0] ?? "",
    legend: { ...legend, rows: [...legend.rows, ...chosen] },
    letters: t.legend.letters,
    sources: sourcesOf(source),
    address,
    description: descriptionOf(source, scene, kind(titles.title, titles.subtitle)),
  };
}

/** Municipalities and circles. Throws a RangeError where the map is of municipalities and their outlines are not here. */
function drawnOf({ figures, municipal }: PictureSource): Pick<PictureInput, "municipal" | "symbols"> {
  const picture = figures?.picture;
  if (picture?.kind !== "municipal")
    return { symbols: picture?.kind === "symbols" ? picture.scene.symbols : [] };
  if (!municipal) throw new RangeError("The picture of a map of municipalities needs their outlines");
  const { circles } = picture.scene;
  return { municipal, symbols: circles ? municipalSymbols(municipal.municipalities, circles) : [] };
}

/** The input of a picture of what the page shows, in a size and a theme. Throws a RangeError for a map of municipalities without `municipal`. */
export function pictureInput(source: PictureSource, size: PictureSizeName, scheme: Scheme): PictureInput {
  const { atlas } = source;
  const scene = sceneOf(source);
  return {
    scene,
    ...drawnOf(source),
    geometry: OVERVIEW_PATHS,
    counties: atlas.counties,
    texts: textsOf(source, scene),
    scheme,
    size,
  };
}
