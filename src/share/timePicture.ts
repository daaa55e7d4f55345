/** From what the page shows to the picture of its indicator over time: the chosen county's, or the country's. */

import { known } from "../charts/linePath.ts";
import { breaksWithin } from "../charts/timeLayout.ts";
import { type AreaCode, isNumber, periodsOf, RIKET, valuesIn } from "../domain/series.ts";
import { capital } from "../i18n/format.ts";
import { formatNumber, formatShort } from "../i18n/formatValue.ts";
import { timeSentences } from "../i18n/timeSentences.ts";
import { partText } from "../indicators/figures/partText.ts";
import { sourceLine } from "../indicators/figures/sourceLine.ts";
import { linesOf, yearsOf } from "../indicators/figures/timeData.ts";
import type { Figures } from "../indicators/useFigures.ts";
import { type Chart, drawnBody } from "./chartLayout.ts";
import type { PictureSource } from "./pictureInput.ts";
import { timeDrawing } from "./timeChart.ts";

function seriesOf({ first, picture }: Figures, area: AreaCode) {
  const { about, series } = first;
  const lines = linesOf(about, series, picture.part, area);
  const breaks = about.breaks.map(({ year, text }) => ({ at: year, text }));
  return { lines, breaks: breaksWithin(lines, breaks), periods: periodsOf(series, picture.part) };
}

const areaOf = ({ view }: PictureSource): AreaCode => view.county ?? RIKET;

/** Where the indicator has more than one period and anything to draw. */
export function hasTime(source: PictureSource): boolean {
  if (!source.figures) return false;
  const { lines, periods } = seriesOf(source.figures, areaOf(source));
  return periods.length > 1 && (known(lines.own).length > 0 || lines.band.length > 0);
}

/** Every period with its values, in words. */
function valuesInWords(source: PictureSource, figures: Figures, name: string): readonly string[] {
  const { words } = source;
  const { kit, first, picture } = figures;
  const { series, about } = first;
  const area = areaOf(source);
  const { lines, periods } = seriesOf(figures, area);
  const hasOwn = known(lines.own).length > 0;
  const write = (value: number) =>
    formatShort(value, { unit: about.unit, decimals: series.decimals }, kit.words.locale);
  return periods.map((period) => {
    const values = valuesIn(series, picture.part, period);
    const [own, riket] = [values?.get(area), values?.get(RIKET)];
    const band = lines.band.find(({ at }) => at === yearsOf(period));
    return words.time.year(kit.words.say.period(period), [
      ...(hasOwn
        ? [`${name} ${isNumber(own) ? write(own) : kit.words.missing[own ?? "unpublished"].toLowerCase()}`]
        : []),
      ...(lines.riket.length > 0 && isNumber(riket) ? [`${kit.words.riket} ${write(riket)}`] : []),
      ...(band ? [words.time.band(write(band.low), write(band.high))] : []),
    ]);
  });
}

/** Throws a RangeError where the view has no indicator. */
export function timeChart(source: PictureSource): Chart {
  const { figures, atlas, view, words, language } = source;
  if (!figures) throw new RangeError("The view has no indicator");
  const { kit, first, picture } = figures;
  const { about, series } = first;
  const { time, unit, say, locale } = kit.words;
  const area = areaOf(source);
  const name = view.county ? atlas.county(view.county).short : kit.words.riket;
  const { lines, breaks, periods } = seriesOf(figures, area);
  const line = periods.map((period) => ({
    period,
    value: valuesIn(series, picture.part, period)?.get(area) ?? ("unpublished" as const),
  }));
  const hasOwn = known(lines.own).length > 0;
  const measure = { unit: about.unit, decimals: series.decimals };
  const sentences = hasOwn ? timeSentences(kit.words, measure, line, series.breaks) : [];
  const title = [about.title, ...partText(kit.words, picture.part)].join(", ");
  const years = [periods[0], periods.at(-1)].map((period) => say.period(period ?? picture.year)).join("–");
  // Where nobody has a value there is still the span of the counties.
  const subtitle = hasOwn
    ? `${name}, ${unit[about.unit]}, ${years}`
    : `${capital(unit[about.unit])}, ${years}`;
  const tagged = breaks.map(({ at, text }) => ({ at, text, tag: time.breakTag(at) }));
  const notes = tagged.map(({ tag, text }) => words.time.break(capital(tag), text));
  return {
    texts: {
      lang: language.locale,
      title,
      subtitle,
      lead: sentences.join(" "),
      rows: [],
      notes,
      sources: [sourceLine(kit.words, about)],
      address: source.address,
      description: [
        words.time.describe(title, subtitle),
        ...sentences,
        `${words.time.values}: ${valuesInWords(source, figures, name).join("; ")}.`,
        ...notes,
      ].join(" "),
    },
    most: 1,
    body: drawnBody((room) =>
      timeDrawing(
        {
          ...lines,
          decimals: series.decimals,
          format: (value, decimals) => formatNumber(value, decimals, locale),
          words: { own: name, riket: kit.words.riket, band: time.band },
          breaks: tagged,
          current: picture.year,
        },
        room,
      ),
    ),
  };
}
