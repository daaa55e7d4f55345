/** From an indicator's figures to what the page shows of them: picture, words and sentences from the same values. */

import type { Atlas } from "../../content/atlas.ts";
import { thirdsOf } from "../../domain/bivariate.ts";
import { breaksFor, type Choice } from "../../domain/breaks.ts";
import { correlation } from "../../domain/correlation.ts";
import { countryOf, figureOf } from "../../domain/figure.ts";
import { type Part, parsePart } from "../../domain/indicator.ts";
import { defaultPart, periodsOf, type Series, valuesIn } from "../../domain/series.ts";
import { countrySentences, countySentences, figureParts } from "../../i18n/figureSentences.ts";
import type { FigureWords } from "../../i18n/figuresSv.ts";
import { capital, list } from "../../i18n/format.ts";
import { correlationSentences } from "../../i18n/patternSentences.ts";
import { bivariateScene } from "../../map/bivariateScene.ts";
import { figureScene } from "../../map/figureScene.ts";
import { symbolScene } from "../../map/symbols.ts";
import type { Classing } from "../../state/view.ts";
import { municipalPicture } from "../municipal/municipalPicture.ts";
import type { Indicator } from "../useFigures.ts";
import { changeText } from "./changeText.ts";
import { partText } from "./partText.ts";
import type { Picture, Subject } from "./picture.ts";
import { markOf, saidOf } from "./unitText.ts";

export interface Asked {
  readonly atlas: Atlas;
  readonly words: FigureWords;
  readonly first: Indicator;
  readonly second: Indicator | null;
  readonly year: number;
  /** As the view has it: empty for the indicator's own. */
  readonly part: string;
  readonly classing: Classing;
}

/** The method unless the reader chooses another: every colour is used, and no outlier takes a class for itself. */
const USUAL_METHOD = "kvantiler";

/** How the indicator is cut into classes. */
export function choiceOf({ about }: Indicator, { method, locked }: Classing): Choice {
  const { middle } = about;
  return {
    method: method ?? USUAL_METHOD,
    locked,
    middle: middle === null ? "none" : middle === "riket" ? "riket" : "zero",
  };
}

/** The year of `series` that lies nearest to `year`, the earlier of two. */
function nearestYear(series: Series, part: Part, year: number): number {
  const years = periodsOf(series, part).filter((period) => typeof period === "number");
  return years.reduce(
    (best, one) => (Math.abs(one - year) < Math.abs(best - year) ? one : best),
    years[0] ?? year,
  );
}

type Code = Parameters<Atlas["county"]>[0];

/** The indicator with its part: a part alone is not what the indicator's name says. */
export const nameOf = (words: FigureWords, { about }: Indicator, part: Part): string =>
  [about.short, ...partText(words, part)].join(", ");

/** The counties' names as sentences in the language have them. */
const namesIn = (atlas: Atlas, { locale }: FigureWords) => ({
  long: (code: Code) => atlas.county(code).long[locale],
  short: (code: Code) => atlas.county(code).short,
});

/** What is said of an indicator in one year and part: of each county and of the country. */
function toldOf(atlas: Atlas, words: FigureWords, { about, series }: Indicator, part: Part, year: number) {
  const said = { unit: about.unit, direction: about.direction, decimals: series.decimals };
  const names = namesIn(atlas, words);
  const figure = (code: Code) => figureOf(series, about.kind, part, year, code);
  const parts = (code: Code) => figureParts(words, said, figure(code), names);
  return {
    parts,
    country: countrySentences(words, said, countryOf(series, part, year), names),
    line: (code: Code) => parts(code).join(", "),
    sentences: (code: Code) => countySentences(words, said, figure(code), names),
  };
}

/** The one indicator. */
function singlePicture({ atlas, words, first, year, classing }: Asked, part: Part): Picture {
  const { series, about } = first;
  const subject: Subject = { series, part, year };
  const told = toldOf(atlas, words, first, part, year);
  const shown = { part, period: year };
  const choice = choiceOf(first, classing);
  const kind =
    about.kind === "count"
      ? ({ kind: "symbols", scene: symbolScene(series, shown, null) } as const)
      : ({
          kind: "classes",
          scene: figureScene(series, shown, breaksFor(series, shown, choice), null),
        } as const);
  const name = nameOf(words, first, part);
  const [ends = "", ...more] = told.country;
  const mark = markOf(about);
  return {
    ...kind,
    subject,
    choice,
    year,
    part,
    values: valuesIn(series, part, year),
    name,
    title: `${name}, ${year}`,
    insight: [ends, more.join(" ")],
    mark,
    said: saidOf(mark, ends),
    yearSaid: [
      ends,
      // Symbols have no classes to change.
      ...(about.kind === "count"
        ? []
        : [changeText(words, series, shown, choice, namesIn(atlas, words).short)]),
    ].join(" "),
    says: told.line,
    tooltip: (code) => {
      const [value = "", ...rest] = told.parts(code);
      return { lines: [{ text: value }, ...(rest.length > 0 ? [{ text: capital(rest.join(", ")) }] : [])] };
    },
    sentences: told.sentences,
  };
}

/** Two indicators on one map, each in its own thirds; the second in the year nearest to the first's. */
function crossedPicture(asked: Asked, second: Indicator, part: Part): Picture {
  const { atlas, words, first, year, classing } = asked;
  const single = singlePicture(asked, part);
  const otherPart = defaultPart(second.series);
  const otherYear = nearestYear(second.series, otherPart, year);
  const other: Subject = { series: second.series, part: otherPart, year: otherYear };
  const told = toldOf(atlas, words, first, part, year);
  const name = nameOf(words, second, otherPart);
  const otherTold = toldOf(atlas, words, second, otherPart, otherYear);
  const shown = [
    { series: first.series, part, period: year },
    { series: second.series, part: otherPart, period: otherYear },
  ] as const;
  const [values, otherValues] = shown.map(
    ({ series, part, period }) => valuesIn(series, part, period) ?? new Map(),
  ) as [Map<never, never>, Map<never, never>];
  const [thirds, otherThirds] = shown.map(({ series, part, period }) =>
    thirdsOf(series, classing.locked ? "locked" : { part, period }),
  ) as [ReturnType<typeof thirdsOf>, ReturnType<typeof thirdsOf>];
  const scene = bivariateScene([values, otherValues], [thirds, otherThirds], null);
  const cellOf = new Map(scene.cells.flatMap((cell) => cell.counties.map((code) => [code, cell] as const)));
  const found = correlation(values, otherValues);
  const levels = words.cross.level;
  const cellText = (code: Code) => {
    const cell = cellOf.get(code);
    if (!cell) return words.cross.missing;
    const [one, two] = cell.thirds;
    return `${cell.name} (${levels[one - 1]}, ${levels[two - 1]})`;
  };
  const said = correlationSentences(words, found, single.name, name);
  const mark = markOf(first.about, second.about);
  return {
    ...single,
    kind: "crossed",
    scene,
    other: { indicator: second, name, subject: other, thirds: otherThirds, values: otherValues },
    thirds,
    correlation: found,
    title: list([single.title, `${name}, ${otherYear}`], words.locale),
    insight: [said.join(" "), ...(otherYear === year ? [] : [words.say.pair.otherYear(name, otherYear)])],
    mark,
    said: saidOf(mark, said.join(" ")),
    yearSaid: `${year}: ${said[0] ?? ""}`,
    says: (code) => `${cellText(code)}: ${told.parts(code)[0]}; ${otherTold.parts(code)[0]}`,
    tooltip: (code) => ({
      lines: [
        { text: cellText(code) },
        { text: `${single.name}: ${told.parts(code)[0]}` },
        { text: `${name}: ${otherTold.parts(code)[0]}` },
      ],
    }),
    sentences: (code) => [...told.sentences(code), `${name}: ${otherTold.line(code)}.`],
  };
}

/** Everything that is shown of the indicators that were asked for. */
export function pictureOf(asked: Asked): Picture {
  const { first, second, part } = asked;
  const whole: Part = { ...defaultPart(first.series), ...(part ? parsePart(part) : {}) };
  if (first.series.areas) return municipalPicture(asked, whole);
  return second ? crossedPicture(asked, second, whole) : singlePicture(asked, whole);
}
