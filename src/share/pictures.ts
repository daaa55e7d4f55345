/** Every picture that a view has: the map, its legend, its scale, its points, its line over time, its comparison; each drawn from what the page shows. */

import type { Scheme } from "../map/palette.ts";
import { challengeOf } from "../state/view.ts";
import { blockMarkup } from "./blockMarkup.ts";
import { type Chart, chartLayout } from "./chartLayout.ts";
import { comparisonChart } from "./comparisonPicture.ts";
import { legendChart } from "./legendPicture.ts";
import { pictureColours } from "./pictureColours.ts";
import { type PictureSource, pictureInput, showsMunicipalities } from "./pictureInput.ts";
import { type Picture, pictureShell } from "./pictureShell.ts";
import type { PictureSizeName } from "./pictureSizes.ts";
import { picture } from "./pictureSvg.ts";
import type { PngWords } from "./png.ts";
import { hasScatter, scatterChart } from "./scatterPicture.ts";
import { hasStrip, stripChart } from "./stripPicture.ts";
import { timelineChart } from "./timelinePicture.ts";
import { hasMonths, hasTime, monthsChart, timeChart } from "./timePicture.ts";

export const PICTURE_KINDS = ["map", "legend", "strip", "scatter", "time", "months", "comparison"] as const;
export type PictureKind = (typeof PICTURE_KINDS)[number];

/** A picture with what its file says of itself beside it. */
export interface MadePicture extends Picture {
  readonly words: PngWords;
}

/** True where the layer is the actors'. */
export const showsActors = ({ view, figures }: PictureSource) => !figures && challengeOf(view.layer) === null;

const HAS: Readonly<Record<PictureKind, (source: PictureSource) => boolean>> = {
  map: () => true,
  legend: () => true,
  strip: hasStrip,
  scatter: hasScatter,
  time: (source) => showsActors(source) || (!showsMunicipalities(source) && hasTime(source)),
  months: hasMonths,
  comparison: ({ view }) => view.county !== null && view.other !== null,
};

/** Which pictures the view has. */
export const kindsOf = (source: PictureSource): readonly PictureKind[] =>
  PICTURE_KINDS.filter((kind) => HAS[kind](source));

const CHARTS: Readonly<
  Record<Exclude<PictureKind, "map">, (source: PictureSource, size: PictureSizeName) => Chart>
> = {
  legend: legendChart,
  strip: stripChart,
  scatter: scatterChart,
  time: (source) => (showsActors(source) ? timelineChart(source) : timeChart(source)),
  months: monthsChart,
  comparison: comparisonChart,
};

/** What a picture of a kind but the map is made of. Throws a RangeError where the view has none of it. */
export const chartOf = (
  kind: Exclude<PictureKind, "map">,
  source: PictureSource,
  size: PictureSizeName,
): Chart => CHARTS[kind](source, size);

/** One picture of the view, complete. Throws a RangeError where the view has none of its kind, for a comparison without `compared`, for months without `monthly`, and for a map of municipalities without `municipal`. */
export function makePicture(
  kind: PictureKind,
  source: PictureSource,
  size: PictureSizeName,
  scheme: Scheme,
): MadePicture {
  if (kind === "map") {
    const input = pictureInput(source, size, scheme);
    return { ...picture(input), words: wordsOf(input.texts) };
  }
  const chart = chartOf(kind, source, size);
  const { texts } = chart;
  const { width, height, blocks, size: used } = chartLayout(chart, size);
  const colours = pictureColours(scheme, used.printed);
  return {
    ...pictureShell(
      { id: kind, width, height, paper: colours.paper, texts },
      ...blocks.map((block) => blockMarkup(block, colours)),
    ),
    words: wordsOf(texts),
  };
}

function wordsOf({
  title,
  description,
  sources,
  address,
  lang,
}: Pick<Chart["texts"], "title" | "description" | "sources" | "address" | "lang">): PngWords {
  return { title, description, source: sources.join(" "), address, lang };
}
