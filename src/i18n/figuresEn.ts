/** The English words of the indicators. */

import type { FigureWords } from "./figuresSv.ts";
import { capital, countWord, list } from "./format.ts";

const counties = (count: number) => (count === 1 ? "one county" : `${countWord(count, "en")} counties`);

const ORDINALS = [
  "",
  "second ",
  "third ",
  "fourth ",
  "fifth ",
  "sixth ",
  "seventh ",
  "eighth ",
  "ninth ",
  "tenth ",
  "eleventh ",
];

/** `1st`, `2nd`, `3rd`, `11th`, `21st`. */
function ordinal(place: number): string {
  const suffix = { one: "st", two: "nd", few: "rd", other: "th" } as Readonly<Record<string, string>>;
  return `${place}${suffix[new Intl.PluralRules("en-GB", { type: "ordinal" }).select(place)] ?? "th"}`;
}

export const figuresEn: FigureWords = {
  locale: "en",

  unit: {
    percent: "per cent",
    percentagePoints: "percentage points",
    per1000: "per 1,000",
    perKm2: "inhabitants per km²",
    persons: "number of people",
    dwellings: "number of dwellings",
    firms: "number of firms",
    years: "years",
    tsek: "SEK thousand",
    msek: "SEK million",
  },

  riket: "Sweden",
  riketKind: {
    published: "as published",
    sum: "sum of the counties",
    weighted: "weighted mean of the counties",
  },

  breakdown: "Breakdown",
  dimension: { kon: "Sex", fodelse: "Born in", vistelse: "Time in Sweden", langd: "Has lasted" },
  category: {
    totalt: "All",
    kvinnor: "Women",
    man: "Men",
    inrikes: "Sweden",
    utrikes: "Another country",
    sverige: "Sweden",
    "norden-eu": "Nordic countries and the EU",
    afrika: "Africa",
    asien: "Asia",
    ovriga: "Other Europe, the Americas and Oceania",
    "0-1": "0–1 years",
    "2-3": "2–3 years",
    "4-9": "4–9 years",
    "10plus": "10 years or more",
    "60plus": "60 days or more",
    "365plus": "365 days or more",
  },
  within: (dimension, category, word) =>
    ({
      kon: category === "totalt" ? "both sexes" : word.toLowerCase(),
      fodelse:
        category === "totalt"
          ? "all countries of birth"
          : `born in ${word.replace(/^Another/, "another").replace(/^(Nordic|Other)/, (first) => (first === "Nordic" ? "the Nordic" : "other"))}`,
      vistelse: `${word} in Sweden`,
      langd: word,
    })[dimension],

  missing: {
    "..": "No figure, or one too uncertain",
    ".": "There can be no figure",
    suppressed: "Withheld to protect individuals",
    unpublished: "Not published",
  },

  county: {
    ranks: ({ place, fromBottom }) =>
      place <= fromBottom
        ? `the ${ORDINALS[place - 1] ?? ""}highest`
        : `the ${ORDINALS[fromBottom - 1] ?? ""}lowest`,
    shared: (names) => `shared with ${list(names, "en")}`,
    sharedMany: (count) => `shared with ${countWord(count, "en")} other counties`,
    allEqual: "the same in all counties",
    value: (year, value, rank) => `In ${year} the value was ${value}, ${rank}.`,
    only: (year, value) => `In ${year} the value was ${value}; no other county has a figure.`,
    none: (year, reason) =>
      `There is no value for ${year}: ${reason.charAt(0).toLowerCase()}${reason.slice(1)}.`,
    above: (difference) => `${difference} above Sweden as a whole`,
    below: (difference) => `${difference} below Sweden as a whole`,
    level: "the same as Sweden as a whole",
    riket: (comparison, riket) => `${capital(comparison)}, which has ${riket}.`,
    riketLevel: (riket) => `Sweden as a whole has ${riket} too.`,
    rose: (since, by, judgement) => `Since ${since} it has risen by ${by}${judgement}.`,
    fell: (since, by, judgement) => `Since ${since} it has fallen by ${by}${judgement}.`,
    stood: (since) => `It is unchanged since ${since}.`,
    better: ", an improvement",
    worse: ", a change for the worse",
    broken: (year) => `Earlier years cannot be compared: the series has a break in ${year}.`,
    rankShort: (place, of) => `${ordinal(place)} of ${of}`,
  },

  country: {
    extremes: (high, highest, low, lowest) =>
      `The highest value is in ${list(high, "en")} with ${highest}, the lowest in ${list(low, "en")} with ${lowest}.`,
    many: (count) => counties(count),
    spread: (difference) => `The gap is ${difference}.`,
    riket: (value, kind) => `Sweden as a whole has ${value} (${kind}).`,
    equal: (value) => `All counties with a figure have the same value: ${value}.`,
    one: (name, value) => `Only ${name} has a figure: ${value}.`,
    coverage: (have, reasons) =>
      `${capital(countWord(have, "en"))} of 21 counties have a figure. ${reasons
        .map(
          ({ reason, names }) =>
            `${reason}: ${names.length > 6 ? counties(names.length) : list(names, "en")}.`,
        )
        .join(" ")}`,
    none: (year) => `There are no figures for ${year} in this breakdown.`,
    count:
      "These are counts. The area of each circle shows the value, since a coloured area would show the county’s size.",
  },

  legend: {
    title: "Legend",
    range: (from, to) => `${from} to ${to}`,
    only: (value) => value,
    counties: (count) => counties(count),
    middleZero: "The colours part at zero.",
    middleRiket: "The colours part at the value of Sweden as a whole.",
    symbols: (samples) =>
      `The circle’s area shows the value. The empty circles in the map are to compare with: ${list(samples, "en")}.`,
    missing: "Missing",
    dots: "Each dot is a county.",
  },

  classes: {
    title: "Classes",
    method: "Method",
    methods: {
      kvantiler: "As many counties in each class",
      naturliga: "Natural breaks (Jenks)",
      lika: "Classes of equal width",
      jamna: "Round bounds",
    },
    about: {
      kvantiler: "Each class gets about as many values.",
      naturliga: "The bounds stand where values are sparse, so that each class is as alike within as can be.",
      lika: "The scale is cut into classes of equal width. One may be empty.",
      jamna: "The bounds are round numbers, evenly spaced.",
    },
    lock: "Lock the bounds for all years",
    locked:
      "The bounds are worked out from all years and breakdowns of the series. The same colour means the same value whichever year you choose.",
    open: "The bounds are worked out only from what is shown now. The same colour may mean different values in different years.",
  },

  robust: {
    title: "How certain is the pattern?",
    intro: "The same figures in four kinds of classes. Counties that change class are close to a bound.",
    all: "Every county is in the same class in all four.",
    same: (same) => `${capital(counties(same))} ${same === 1 ? "is" : "are"} in the same class in all four.`,
    change: (names) => `Change class: ${list(names, "en")}.`,
  },

  changed: {
    title: "What changed?",
    none: (since) => `No county has changed class since ${since}.`,
    up: (names) => `to a higher class: ${list(names, "en")}`,
    down: (names) => `to a lower class: ${list(names, "en")}`,
    since: (since, count, parts) =>
      `Since ${since}, ${counties(count)} ${count === 1 ? "has" : "have"} changed class, ${parts.join("; ")}.`,
    broken: (year) =>
      `The series has a break in ${year}: the classes cannot be compared with the year before.`,
    first: (year) => `${year} is the first year with figures.`,
    open: "The bounds are not locked. So the classes cannot be compared between the years.",
  },

  cross: {
    title: "Two figures at once",
    level: ["low", "in between", "high"],
    cell: (first, firstLevel, second, secondLevel) => `${first}: ${firstLevel}. ${second}: ${secondLevel}.`,
    thirds: "Each figure is cut into three parts of equal size: low, in between and high.",
    cells: "The nine squares",
    empty: "no county",
    missing: "No figure for one of them",
    correlation: (strength, positive, r, n) => {
      const way = positive ? "positive" : "negative";
      const words = {
        none: "no clear",
        weak: `a weak ${way}`,
        moderate: `a moderate ${way}`,
        strong: `a strong ${way}`,
      };
      return `Between the counties there is ${words[strength]} correlation (${r}, ${counties(n)}).`;
    },
    noCorrelation: "The counties are too few or too alike for a correlation to be worked out.",
    cause: "A correlation says nothing of what is cause and what is effect.",
    otherYear: (title, year) => `${title} is for ${year}, the nearest year with figures.`,
    scatter: (first, second) => `Scatter plot: ${first} and ${second}, a county in each dot`,
    table: "Show as a table",
  },

  table: {
    caption: (title, unit, year) => `${title}, ${unit}, ${year}`,
    captionTwo: (first, second) => `${first} and ${second.charAt(0).toLowerCase()}${second.slice(1)}`,
    value: "Value",
    copy: "Copy the table",
    copied: "The table is copied. Paste it into Excel.",
    refused: "The browser does not allow copying from here. Select the text and copy it yourself:",
    code: "County code",
    county: "County",
  },

  about: {
    title: "About the figures",
    definition: "Definition",
    population: "Covers",
    source: "Source",
    sourceLine: (source) => `Source: ${source}.`,
    processedLine: (source) => `Our own processing of data from ${source}.`,
    derived: "How they were worked out",
    read: "Read in",
    table: "Table or key figure",
    licence: "Licence",
    riket: "Sweden as a whole",
    breaks: "Breaks in the series",
    fromYear: (year) => `From ${year}`,
    doubts: "To bear in mind",
    checks: "How they were checked",
    confidence: "Reliability",
    confidences: { high: "high", mediumHigh: "fairly high", medium: "medium" },
    challenge: "Belongs to the challenge",
    ours: "That the figures belong there is our judgement. The report does not rest on them.",
    time: "Over time",
    monthly: "Month by month",
  },

  time: {
    name: (title, of, first, last) => `${title}, ${of}, ${first}–${last}`,
    band: "All counties, lowest to highest",
    breakTag: (year) => `break ${year}`,
    table: "Show as a table",
    period: "Year",
    month: "Month",
    lowest: "Lowest county",
    highest: "Highest county",
  },

  rows: {
    intro:
      "The county’s latest value, its place among the counties and the development. The heading opens the map.",
    progress: (have, of) => `${have} of ${of} figures have been loaded.`,
    failed: (count) => `${capital(countWord(count, "en"))} of the figures could not be loaded.`,
    background: "Background",
    reserved: (title) => `${title}: no county figures yet`,
    strip: (value, rank) => `${value}, ${rank}`,
    line: (title, first, firstValue, last, lastValue) =>
      `${title}: ${firstValue} in ${first}, ${lastValue} in ${last}`,
  },
};
