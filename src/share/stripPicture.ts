/** From what the page shows to the picture of its scale, with every county as a dot. */

import { isNumber, RIKET } from "../domain/series.ts";
import { formatNumber, formatShort } from "../i18n/formatValue.ts";
import { scaleBounds } from "../indicators/figures/scaleBounds.ts";
import type { Chart } from "./chartLayout.ts";
import { drawnBody } from "./chartLayout.ts";
import {
  descriptionOf,
  insightOf,
  layerSourcesOf,
  type PictureSource,
  sceneOf,
  titlesOf,
} from "./pictureInput.ts";
import { figureLegend } from "./pictureLegend.ts";
import { type Strip, stripDrawing } from "./stripChart.ts";

/** Where the counties' values are classes on the map: counts are circles, and two indicators have no one scale. */
export const hasStrip = ({ figures, atlas }: PictureSource): boolean =>
  figures?.picture.kind === "classes" &&
  atlas.counties.some(({ code }) => isNumber(figures.picture.values?.get(code)));

/** Throws a RangeError where the view has no scale. */
export function stripChart(source: PictureSource): Chart {
  const { figures, atlas, view, words, language } = source;
  if (figures?.picture.kind !== "classes") throw new RangeError("The view has no scale");
  const { kit, first, picture } = figures;
  const { scene, values } = picture;
  const { decimals } = first.series;
  const { locale } = kit.words;
  const text = (value: number) => formatShort(value, { unit: first.about.unit, decimals }, locale);
  const dots = atlas.counties.flatMap(({ code, short, letter }) => {
    const value = values?.get(code);
    const paint = scene.areas.get(code)?.fill ?? "missing";
    return isNumber(value) ? [{ code, letter, value, paint, text: `${short} ${text(value)}` }] : [];
  });
  const riket = values?.get(RIKET);
  const strip: Strip = {
    paints: scene.classes.map(({ fill }) => fill),
    bounds: scaleBounds(
      scene,
      dots.map(({ value }) => value),
    ).map((value) => ({ value, text: formatNumber(value, decimals, locale) })),
    dots,
    riket: isNumber(riket) ? { value: riket, text: `${kit.words.riket} ${text(riket)}` } : null,
    chosen: view.county,
    other: view.other,
  };
  const { title, subtitle } = titlesOf(source);
  const legend = figureLegend(figures, (code) => atlas.county(code).short);
  const key = atlas.counties
    .filter(({ code }) => dots.some((dot) => dot.code === code))
    .map(({ letter, short }) => `${letter}\u00a0${short.replaceAll(" ", "\u00a0")}`);
  return {
    texts: {
      lang: language.locale,
      title,
      subtitle,
      lead: insightOf(source)[0] ?? "",
      // The classes are on the scale; what has no value is not.
      rows: legend.rows.filter(({ sample }) => sample.fill === "missing"),
      notes: [...legend.notes, `${language.t.legend.letters}: ${key.join(", ")}.`],
      sources: layerSourcesOf(source),
      address: source.address,
      description: descriptionOf(source, sceneOf(source), words.strip.describe(title, subtitle)),
    },
    most: 1.6,
    body: drawnBody((room) => stripDrawing(strip, room)),
  };
}
