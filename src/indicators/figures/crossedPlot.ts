/** Two indicators as points between two axes, for the page and for pictures: what has no value in one of them is left out. */

import type { Axis } from "../../charts/scatterLayout.ts";
import type { Atlas } from "../../content/atlas.ts";
import { isNumber, RIKET, type Value } from "../../domain/series.ts";
import type { FigureWords } from "../../i18n/figuresSv.ts";
import { formatNumber } from "../../i18n/formatValue.ts";
import type { Figures, Indicator } from "../useFigures.ts";
import { partText } from "./partText.ts";
import type { Picture, Subject } from "./picture.ts";
import { heading, unitText } from "./unitText.ts";

export type CrossedPicture = Picture & { readonly kind: "crossed" };

/** An axis: what is measured, of whom, in which unit and year. */
function axisOf(
  words: FigureWords,
  { about }: Indicator,
  { series, part, year }: Subject,
  [low, high]: readonly number[],
  riket: Value | undefined,
): Axis {
  const format = (value: number, decimals: number) => formatNumber(value, decimals, words.locale);
  const { decimals } = series;
  return {
    label: heading(about.short, ...partText(words, part), unitText(words, about), year),
    terciles: low === undefined || high === undefined ? null : [low, high],
    // A sum of all counties is no measure beside one of them.
    riket:
      isNumber(riket) && series.riket !== "sum"
        ? { value: riket, text: `${words.riket} ${format(riket, decimals)}` }
        : null,
    decimals,
    format,
  };
}

/** Points in the order of county codes, the two axes, and the cells of the map's colours behind them. */
export function crossedPlot(atlas: Atlas, { kit, first }: Figures, picture: CrossedPicture) {
  const { words } = kit;
  const { values, other, scene, thirds, subject } = picture;
  return {
    points: atlas.counties.flatMap(({ code, short, letter }) => {
      const [x, y] = [values?.get(code), other.values.get(code)];
      if (!isNumber(x) || !isNumber(y)) return [];
      return [{ code, name: short, letter, x, y, paint: scene.areas.get(code)?.fill ?? "missing" }];
    }),
    xAxis: axisOf(words, first, subject, thirds.bounds, values?.get(RIKET)),
    yAxis: axisOf(words, other.indicator, other.subject, other.thirds.bounds, other.values.get(RIKET)),
    cells: scene.cells.map(({ thirds: [one, two], fill }) => ({
      x: (one - 1) as 0 | 1 | 2,
      y: (two - 1) as 0 | 1 | 2,
      paint: fill,
    })),
  };
}
