/** From figures of the municipalities to what the page shows of them: picture, words and sentences from the same values. */

import { breaksFor } from "../../domain/breaks.ts";
import type { CountyCode } from "../../domain/county.ts";
import type { Part } from "../../domain/indicator.ts";
import {
  type MunicipalFigure,
  type MunicipalSummary,
  municipalFigures,
  summaryOf,
} from "../../domain/municipalFigures.ts";
import { isNumber } from "../../domain/series.ts";
import { capital } from "../../i18n/format.ts";
import { formatFull, formatShort } from "../../i18n/formatValue.ts";
import { municipalScene } from "../../map/municipalScene.ts";
import type { Picture } from "../figures/picture.ts";
import { type Asked, choiceOf, nameOf } from "../figures/pictureOf.ts";
import { markOf, saidOf } from "../figures/unitText.ts";

/** The picture of a series that is of municipalities. The counties have no value of their own, and the country has none. */
export function municipalPicture({ atlas, words, first, year, classing }: Asked, part: Part): Picture {
  const { series, about } = first;
  const { locale, municipal } = words;
  const measure = { unit: about.unit, decimals: series.decimals };
  const shown = { part, period: year };
  const choice = { ...choiceOf(first, classing), middle: "none" } as const;
  const breaks = about.kind === "count" ? null : breaksFor(series, shown, choice);
  const figures = municipalFigures(series, year);
  const byCode = new Map(figures.map((figure) => [figure.code, figure]));
  const name = nameOf(words, first, part);

  const written = ({ of, measured, highest, lowest }: MunicipalSummary) => {
    const end = (one: typeof highest) => one && { ...one, value: formatFull(one.value, measure, locale) };
    return { of, measured, highest: end(highest), lowest: end(lowest) };
  };
  const whole = written(summaryOf(figures));
  const says = (code: CountyCode) =>
    municipal.says(written(summaryOf(figures.filter(({ county }) => county === code))));
  // A sender's own unit stands beside the number here: no heading is near that could say it.
  const valueText = ({ value }: MunicipalFigure) =>
    isNumber(value)
      ? [formatShort(value, measure, locale), about.own?.unit].filter(Boolean).join(" ")
      : words.missing[value];
  const ends = municipal.ends(whole, year);
  return {
    kind: "municipal",
    scene: municipalScene(series, figures, breaks, null),
    figures,
    subject: { series, part, year },
    choice,
    year,
    part,
    values: null,
    name,
    title: `${name}, ${year}`,
    insight: [ends, whole.measured === 0 ? "" : municipal.gaps(whole)],
    mark: markOf(about),
    said: saidOf(markOf(about), ends),
    yearSaid: ends,
    says,
    tooltip: (code) => ({ lines: [{ text: capital(says(code)) }] }),
    sentences: (code) => [`${capital(says(code))}.`],
    tooltipOf(code) {
      const figure = byCode.get(code);
      if (!figure) return { title: code, lines: [] };
      const county = atlas.county(figure.county).long[locale];
      const { place } = figure;
      return {
        title: municipal.inCounty(figure.name, county),
        lines: [
          { text: valueText(figure) },
          ...(place === null ? [] : [{ text: municipal.place(place, whole.measured) }]),
        ],
      };
    },
  };
}
