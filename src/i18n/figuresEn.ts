/** The English words of indicators: British spelling, the same shape as the Swedish ones. */

import type { Category, Dimension } from "../domain/indicator.ts";
import { DIMENSIONS } from "../domain/indicator.ts";
import { figureGrammarEn } from "./figureGrammarEn.ts";
import type { FigureWords } from "./figuresSv.ts";
import { capital, countWord, list } from "./format.ts";

const counties = (count: number) => `${countWord(count, "en")} ${count === 1 ? "county" : "counties"}`;

const dimension: Record<Dimension, string> = {
  kon: "Sex",
  fodelse: "Born in",
  vistelse: "Time in Sweden",
  langd: "Cases that have lasted",
};

const category: Record<Category, string> = {
  totalt: "Total",
  kvinnor: "Women",
  man: "Men",
  inrikes: "Sweden",
  utrikes: "Abroad",
  sverige: "Sweden",
  "norden-eu": "Nordic countries and EU (except Sweden)",
  afrika: "Africa",
  asien: "Asia",
  ovriga: "Rest of Europe, the Americas and Oceania",
  "0-1": "0–1 years",
  "2-3": "2–3 years",
  "4-9": "4–9 years",
  "10plus": "at least 10 years",
  "60plus": "at least 60 days",
  "365plus": "at least 365 days",
};

export const figuresEn: FigureWords = {
  locale: "en",
  say: figureGrammarEn,

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
  unitShort: {
    percent: "%",
    percentagePoints: "percentage points",
    per1000: "per 1,000",
    perKm2: "inh./km²",
    persons: "people",
    dwellings: "dwellings",
    firms: "firms",
    years: "years",
    tsek: "kSEK",
    msek: "MSEK",
  },

  riket: "Sweden",
  riketRow: (kind) => `Sweden (${figureGrammarEn.riketKind[kind]})`,
  riketNone: (why) => `Sweden as a whole has no value. ${why}`,

  breakdown: {
    title: "Breakdown",
    dimension,
    category,
    part: (part) => capital(figureGrammarEn.whom(part)),
    spelled: (part) =>
      DIMENSIONS.flatMap((one) => {
        const chosen = part[one];
        return chosen ? [`${dimension[one]}: ${category[chosen]}`] : [];
      }).join("; "),
    unread: "This breakdown does not exist for this year.",
  },

  missing: {
    "..": "figure not available or too uncertain",
    ".": "figure cannot occur",
    suppressed: "suppressed to protect individuals",
    unpublished: "not published",
  },

  picker: {
    and: "and",
    second: "Choose one more measure to see both at once.",
    noSecond: "nothing more",
    swap: "Swap the measures",
    reserved: "no county figures yet",
    reservedTitle: (title) => `${title} (no county figures yet)`,
    brings: (source) =>
      `Figures for the counties exist at ${source}, but have not been fetched. They come when the source data are refreshed.`,
    unsourced: "No complete figures for all counties have been found.",
    statistics: "See the statistics",
    background: "Background",
  },

  year: {
    label: "Year",
    month: "Month",
    values: (periods) => `There are figures for ${list(periods, "en")}.`,
    gap: (from, to) =>
      from === to ? `There are no figures for ${from}.` : `There are no figures for ${from}–${to}.`,
    nearest: (asked, shown) => `There are no figures for ${asked}. Shown instead: ${shown}.`,
    breakAt: (year) => `break ${year}`,
    previous: "Previous year with figures",
    next: "Next year with figures",
  },

  legend: {
    title: "Legend",
    range: (from, to) =>
      from === null
        ? `at most ${to ?? ""}`
        : to === null
          ? `at least ${from}`
          : from === to
            ? from
            : `${from} to ${to}`,
    class: (range, count) => `${range}: ${counties(count)}`,
    counties,
    riket: (value) => `Sweden ${value}`,
    missing: "No figure",
    missingBecause: (reason, sign) => `${sign} ${reason}`,
    dots: "Each dot is a county. Point at a dot to see the county on the map.",
    aroundZero: "The colours change at zero.",
    aroundRiket: "The colours change at the national value.",
    direction: {
      higherBetter: "A higher value is better.",
      higherWorse: "A lower value is better.",
      neither: "A high value is neither good nor bad in itself.",
    },
    symbols: "The area of the circle shows the number. Colour would have stressed large counties instead.",
    symbol: (value) => `a circle of this size is ${value}`,
  },

  classes: {
    title: "Classes",
    method: "Method",
    own: "preset",
    methods: {
      kvantiler: "As many counties in each class",
      naturliga: "Natural breaks (Jenks)",
      lika: "Equally wide classes",
      jamna: "Rounded bounds",
    },
    about: {
      kvantiler: "Quantiles: each class gets about as many values. Close values may be parted.",
      naturliga: "The bounds are drawn so that the values within each class are as alike as possible.",
      lika: "The scale is cut into equally wide steps. A class may be empty.",
      jamna: "The bounds are round numbers, evenly spaced.",
    },
    lock: "Lock the bounds",
    locked:
      "The bounds are locked: they are the same for all years and breakdowns, so the same colour always means the same value.",
    lockedRiket:
      "The bounds are locked: the same colour always means the same distance from the national value, in all years and breakdowns.",
    open: "The bounds are open: they are computed for just what is shown. The same colour may mean different values in different years.",
    unlocking:
      "Unlocked, differences within a year stand out more, but the colours cannot be compared between years.",
    few: "The values are too few for five classes.",
  },

  robust: {
    title: "How certain is the pattern?",
    intro:
      "The same values with four ways to draw the bounds. Counties that change colour are close to a bound, so read them with care.",
    county: "County",
    agreeing: (count) =>
      `${countWord(count, "en")} of four methods ${count === 1 ? "gives" : "give"} the same colour`,
  },

  changed: { title: "What changed?", none: "No changes to show." },

  pair: {
    title: "Two measures at once",
    level: { low: "low", middle: "middling", high: "high" },
    thirds:
      "For each measure the counties are divided into three equal groups: low, middling and high. That makes nine combinations.",
    cells: "The nine combinations",
    empty: "no county",
    missing: "No figure in at least one of the measures",
    scatter: (first, second) => `Scatter plot: ${first} against ${second}, one dot for each county`,
    axis: (title, unit, period) => `${title}, ${unit}, ${period}`,
    caption: (first, second) => `${first} and ${second} by county`,
  },

  table: {
    caption: (title, whom, unit, period) => [title, ...(whom ? [whom] : []), unit, period].join(", "),
    code: "County code",
    county: "County",
    value: "Value",
    rank: "Place from the highest",
    toRiket: "Difference from Sweden",
    change: (since) => `Change since ${since}`,
    class: "Class",
    status: "Note",
    show: "Show as a table",
    copy: "Copy the table",
    copied: "The table has been copied and can be pasted into Excel.",
    copyFailed: "The browser does not allow copying from here. Select the text and copy it yourself:",
  },

  time: {
    title: "Over time",
    monthly: "Month by month",
    name: (title, area, first, last) => `${title}, ${area}, ${first}–${last}`,
    own: (county) => county,
    band: "all counties, lowest to highest",
    lowest: "Lowest county",
    highest: "Highest county",
    table: "Show as a table",
    spark: (first, firstValue, last, lastValue) =>
      first === last ? `${first}: ${firstValue}` : `${first}: ${firstValue}, ${last}: ${lastValue}`,
  },

  panel: {
    title: "In figures",
    intro: "The latest value, the county’s place among the 21 counties and how the value has changed.",
    ours: "Which measures belong to the challenge is our judgement. The report does not rest on them, and they show no causes.",
    open: (title) => `Show on the map: ${title}`,
    strip: (lowest, highest) => `the counties from ${lowest} to ${highest}`,
    none: "No measure on the map belongs to the challenge.",
  },

  about: {
    title: "About the measure",
    definition: "Definition",
    population: "Concerns",
    source: "Source",
    sourceLine: (source) => `Source: ${source}.`,
    derivedLine: (source) => `Own processing of data from ${source}.`,
    derived: "How the values were computed",
    readIn: "Read in",
    table: "Table or key figure",
    licence: "Licence",
    riket: "Sweden",
    breaks: "Breaks in the series",
    from: (year) => `From ${year} on`,
    doubts: "Bear in mind",
    checks: "How the values were checked",
    confidence: "Reliability",
    confidences: { high: "high", mediumHigh: "fairly high", medium: "medium" },
    challenge: "Belongs to the challenge",
    download: "Download the values (CSV)",
  },

  status: {
    loading: "Loading the figures …",
    failed: "The figures could not be loaded. Check your connection.",
    progress: (have, of) => `${have} of ${of} measures have been loaded.`,
    someFailed: (count) => `${capital(countWord(count, "en"))} of the measures could not be loaded.`,
  },

  title: (title, whom, period) => `${[title, ...(whom ? [whom] : [])].join(", ")} ${period}`,
  mapText: (title, sentences) => `Map of the counties of Sweden: ${title}. ${sentences}`,
};
