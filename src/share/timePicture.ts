/** From what the page shows to the picture of its indicator over time, in years or months: the chosen county's, two counties', or the country's. */

import { known } from "../charts/linePath.ts";
import { breaksWithin } from "../charts/timeLayout.ts";
import type { Part } from "../domain/indicator.ts";
import { type AreaCode, isNumber, periodsOf, RIKET, valuesIn } from "../domain/series.ts";
import { capital, list } from "../i18n/format.ts";
import { formatNumber, formatShort } from "../i18n/formatValue.ts";
import { timeSentences } from "../i18n/timeSentences.ts";
import { monthlyOf } from "../indicators/figures/monthlyOf.ts";
import { partText } from "../indicators/figures/partText.ts";
import { sourceLine } from "../indicators/figures/sourceLine.ts";
import { linesOf, pointsOf, yearsOf } from "../indicators/figures/timeData.ts";
import type { Figures, Indicator } from "../indicators/useFigures.ts";
import { type Chart, drawnBody } from "./chartLayout.ts";
import type { PictureSource } from "./pictureInput.ts";
import { timeDrawing } from "./timeChart.ts";

/** What is drawn over time: the indicator on the map, or the months behind it. */
interface Subject {
  readonly indicator: Indicator;
  readonly part: Part;
  /** The period on the map; null for months. */
  readonly current: number | null;
}

const yearsIn = ({ first, picture }: Figures): Subject => ({
  indicator: first,
  part: picture.part,
  current: picture.year,
});

/** Whose line it is. */
interface Told {
  readonly area: AreaCode;
  readonly name: string;
}

/** The chosen county, or the country; then the county that it is compared with, or the country where there is a line of it. */
function toldOf({ atlas, view }: PictureSource, { kit }: Figures): { own: Told; second: Told } {
  const told = (area: AreaCode): Told => ({
    area,
    name: area === RIKET ? kit.words.riket : atlas.county(area).short,
  });
  return { own: told(view.county ?? RIKET), second: told(view.other ?? RIKET) };
}

/** What is drawn, with its breaks and periods. */
function seriesOf(source: PictureSource, figures: Figures, { indicator, part }: Subject) {
  const { about, series } = indicator;
  const { own, second } = toldOf(source, figures);
  const usual = linesOf(about, series, part, own.area);
  const lines = second.area === RIKET ? usual : { ...usual, riket: pointsOf(series, part, second.area) };
  const breaks = about.breaks.map(({ year, text }) => ({ at: year, text }));
  return {
    lines,
    breaks: breaksWithin(lines, breaks),
    periods: periodsOf(series, part),
    /** Those with a line: the first is drawn stronger. */
    told: [...(known(lines.own).length > 0 ? [own] : []), ...(known(lines.riket).length > 0 ? [second] : [])],
  };
}

/** Where the indicator has more than one period and anything to draw. */
export function hasTime(source: PictureSource): boolean {
  if (!source.figures) return false;
  const { lines, periods, told } = seriesOf(source, source.figures, yearsIn(source.figures));
  return periods.length > 1 && (told.length > 0 || lines.band.length > 0);
}

/** Every period with its values, in words. */
function valuesInWords(source: PictureSource, figures: Figures, subject: Subject): readonly string[] {
  const { words } = source;
  const { kit } = figures;
  const { series, about } = subject.indicator;
  const { lines, periods, told } = seriesOf(source, figures, subject);
  const write = (value: number) =>
    formatShort(value, { unit: about.unit, decimals: series.decimals }, kit.words.locale);
  return periods.map((period) => {
    const values = valuesIn(series, subject.part, period);
    const band = lines.band.find(({ at }) => at === yearsOf(period));
    return words.time.year(kit.words.say.period(period), [
      ...told.map(({ area, name }) => {
        const value = values?.get(area);
        return `${name} ${isNumber(value) ? write(value) : kit.words.missing[value ?? "unpublished"].toLowerCase()}`;
      }),
      ...(band ? [words.time.band(write(band.low), write(band.high))] : []),
    ]);
  });
}

/** How an area's values went, in sentences. */
function sentencesOf({ kit }: Figures, { indicator, part }: Subject, { area }: Told): string {
  const { about, series } = indicator;
  const line = periodsOf(series, part).map((period) => ({
    period,
    value: valuesIn(series, part, period)?.get(area) ?? ("unpublished" as const),
  }));
  const measure = { unit: about.unit, decimals: series.decimals };
  return timeSentences(kit.words, measure, line, series.breaks).join(" ");
}

/** Throws a RangeError where the view has no indicator. */
export function timeChart(source: PictureSource): Chart {
  if (!source.figures) throw new RangeError("The view has no indicator");
  return chartOver(source, source.figures, yearsIn(source.figures));
}

/** Where the indicator on the map is the mean of months. */
export const hasMonths = ({ figures }: PictureSource): boolean =>
  figures !== null && monthlyOf(figures.first.about.id) !== null;

/** The months behind the indicator. Throws a RangeError where they are not here. */
export function monthsChart(source: PictureSource): Chart {
  const { figures, monthly } = source;
  if (!figures || !monthly) throw new RangeError("The view has no months");
  return chartOver(source, figures, { indicator: monthly, part: {}, current: null });
}

function chartOver(source: PictureSource, figures: Figures, over: Subject): Chart {
  const { words, language } = source;
  const { kit } = figures;
  const { about, series } = over.indicator;
  const { time, unit, say, locale } = kit.words;
  const { lines, breaks, periods, told } = seriesOf(source, figures, over);
  const { own, second } = toldOf(source, figures);
  // Two counties, or one beside the country: then the picture is about the one.
  const subjects = told.filter(({ area }) => area === own.area || area !== RIKET);
  const [subject] = subjects;
  const sentences =
    subjects.length > 1
      ? subjects.map((one) => words.time.of(one.name, sentencesOf(figures, over, one)))
      : subject
        ? [sentencesOf(figures, over, subject)]
        : [];
  const title = [about.title, ...partText(kit.words, over.part)].join(", ");
  const years = [periods[0], periods.at(-1)]
    .map((period) => (period === undefined ? "" : say.period(period)))
    .join("–");
  // Where nobody has a value there is still the span of the counties.
  const whose = list(
    subjects.map(({ name }) => name),
    locale,
  );
  const subtitle = whose
    ? `${whose}, ${unit[about.unit]}, ${years}`
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
        `${words.time.values}: ${valuesInWords(source, figures, over).join("; ")}.`,
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
          words: { own: own.name, riket: second.name, band: time.band },
          breaks: tagged,
          current: over.current,
        },
        room,
      ),
    ),
  };
}
