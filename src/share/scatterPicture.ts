/** From two crossed indicators on the page to the picture of their points. */

import type { Axis } from "../charts/scatterLayout.ts";
import { formatShort } from "../i18n/formatValue.ts";
import { crossedPlot } from "../indicators/figures/crossedPlot.ts";
import { type Chart, drawnBody } from "./chartLayout.ts";
import { insightOf, layerSourcesOf, type PictureSource, titlesOf } from "./pictureInput.ts";
import { scatterDrawing } from "./scatterChart.ts";

/** Where two indicators are on the map, and a county has a value of both. */
export function hasScatter({ atlas, figures }: PictureSource): boolean {
  if (figures?.picture.kind !== "crossed") return false;
  return crossedPlot(atlas, figures, figures.picture).points.length > 0;
}

/** Throws a RangeError where the view has no two indicators. */
export function scatterChart(source: PictureSource): Chart {
  const { figures, atlas, view, words, language } = source;
  if (figures?.picture.kind !== "crossed") throw new RangeError("The view has no two indicators");
  const { kit, first, picture } = figures;
  const { cross, locale } = kit.words;
  const plot = crossedPlot(atlas, figures, picture);
  const { title, subtitle } = titlesOf(source);
  const insight = insightOf(source);
  const other = picture.other.indicator;
  const write = (value: number, { about, series }: typeof first) =>
    formatShort(value, { unit: about.unit, decimals: series.decimals }, locale);
  const axis = ({ label, riket }: Axis) => (riket ? `${label} (${riket.text})` : label);
  const { missing } = picture.scene;
  const notes =
    missing.length === 0
      ? []
      : [`${cross.missing}: ${missing.map((code) => atlas.county(code).short).join(", ")}.`];
  const key = plot.points.map(({ letter, name }) => `${letter}\u00a0${name.replaceAll(" ", "\u00a0")}`);
  return {
    texts: {
      lang: language.locale,
      title,
      subtitle,
      lead: insight.join(" "),
      rows: [],
      notes: [cross.thirds, ...notes],
      sources: layerSourcesOf(source),
      address: source.address,
      description: [
        words.scatter.describe(title, subtitle),
        words.scatter.axes(axis(plot.xAxis), axis(plot.yAxis)),
        ...insight,
        `${words.time.values}: ${plot.points
          .map(({ name, x, y }) => words.scatter.point(name, write(x, first), write(y, other)))
          .join("; ")}.`,
        ...notes,
      ].join(" "),
    },
    most: 1.6,
    body: drawnBody((room) =>
      scatterDrawing(
        {
          ...plot,
          chosen: view.county,
          other: view.other,
          letters: `${language.t.legend.letters}: ${key.join(", ")}.`,
        },
        room,
      ),
    ),
  };
}
