/** From what the page shows to the picture of its legend alone, as large as beside the map of the same size. */

import { FRAME } from "../map/places.ts";
import type { Chart } from "./chartLayout.ts";
import { legendBlocks } from "./legendBlocks.ts";
import { layerSourcesOf, legendOf, type PictureSource, sceneOf, titlesOf } from "./pictureInput.ts";

const [, SOUTH, , NORTH] = FRAME;

export function legendChart(source: PictureSource): Chart {
  const { words, language } = source;
  const legend = legendOf(source, sceneOf(source));
  const { title, subtitle } = titlesOf(source);
  return {
    texts: {
      lang: language.locale,
      title,
      subtitle,
      lead: "",
      rows: [],
      notes: [],
      sources: layerSourcesOf(source),
      address: source.address,
      description: [
        words.legend.describe(title, subtitle),
        ...legend.rows.map(({ text, quiet }) => `${words.legend.row(text, quiet)}.`),
        ...(legend.square ? [words.legend.square(legend.square)] : []),
        ...(legend.circles.length > 0 ? [words.legend.circles(legend.circles.map(({ text }) => text))] : []),
        ...legend.notes,
      ].join(" "),
    },
    most: 1.3,
    // The circles are those of the map: they do not grow with the words.
    body: ({ width, times }, { text, note, mapHeight }) =>
      legendBlocks(legend, text * times, note * times, width, mapHeight / (NORTH - SOUTH)),
  };
}
