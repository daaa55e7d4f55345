/** The English words of the indicators: British spelling, the same shape as the Swedish ones. */

import { figureGrammarEn } from "./figureGrammarEn.ts";
import type { FigureWords } from "./figuresSv.ts";
import { capital, countWord, list } from "./format.ts";
import { municipalEn } from "./municipalEn.ts";

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
    own: "",
  },

  riket: "Sweden",
  removeOwn: "Remove the figures",

  breakdown: "Breakdown",
  dimension: { kon: "Sex", fodelse: "Born in", vistelse: "Time in Sweden", langd: "Cases that have lasted" },
  category: {
    totalt: "Total",
    kvinnor: "Women",
    man: "Men",
    inrikes: "Sweden",
    utrikes: "Another country",
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
  },

  missing: {
    "..": "Figure not available or too uncertain",
    ".": "Figure cannot occur",
    suppressed: "Suppressed to protect individuals",
    unpublished: "Not in the source",
  },

  municipal: municipalEn,

  legend: {
    title: "Legend",
    range: (from, to) => `${from} to ${to}`,
    counties: (count) => `${countWord(count, "en")} ${count === 1 ? "county" : "counties"}`,
    middleZero: "The colours change at zero.",
    middleRiket: "The colours change at the national value.",
    counted:
      "The area of the circle shows the number. A coloured area would have given weight to large counties instead.",
    symbols: (samples) => `The empty circles on the map are for comparison: ${list(samples, "en")}.`,
  },

  classes: {
    title: "Classes",
    method: "Method",
    methods: {
      kvantiler: "As many counties in each class",
      naturliga: "Natural breaks (Jenks)",
      lika: "Equally wide classes",
      jamna: "Round bounds",
    },
    about: {
      kvantiler: "Quantiles: each class gets about as many values. Close values may be parted.",
      naturliga: "The bounds are drawn so that the values within each class are as alike as possible.",
      lika: "The scale is cut into equally wide steps. A class may be empty.",
      jamna: "The bounds are round numbers, evenly spaced.",
    },
    lock: "Lock the bounds for all years",
    locked:
      "The bounds are locked: they are the same for all years and breakdowns, so the same colour always means the same value.",
    lockedRiket:
      "The bounds are locked: the same colour always means the same distance from the national value, in all years and breakdowns.",
    open: "The bounds are computed for just what is shown. Differences within the year stand out more, but the same colour may mean different values in different years.",
  },

  robust: {
    title: "How certain is the pattern?",
    intro:
      "The same values with four ways to draw the bounds. Counties that change colour are close to a bound, so read them with care.",
  },

  changed: { title: "What changed?" },

  cross: {
    title: "Two measures at once",
    level: ["low", "middling", "high"],
    thirds:
      "For each measure the counties are divided into three equal groups: low, middling and high. That makes nine combinations.",
    cells: "The nine combinations",
    empty: "no county",
    missing: "No figure in at least one of the measures",
    scatter: (first, second) => `Scatter plot: ${first} against ${second}, one dot for each county`,
    table: "Show as a table",
  },

  table: {
    captionTwo: (first, second) => `${first} and ${second.charAt(0).toLowerCase()}${second.slice(1)}`,
    value: "Value",
    copy: "Copy the table",
    copied: "The table has been copied and can be pasted into Excel.",
    refused: "The browser does not allow copying from here. Select the text and copy it yourself:",
    code: "County code",
    county: "County",
  },

  about: {
    population: "Concerns",
    source: "Source",
    sourceLine: (source) => `Source: ${source}.`,
    processedLine: (source) => `Own processing of data from ${source}.`,
    derived: "How the values were computed",
    read: "Read in",
    table: "Table or key figure",
    licence: "Licence",
    riket: "Sweden as a whole",
    breaks: "Breaks in the series",
    fromYear: (year) => `From ${year} on`,
    doubts: "Bear in mind",
    checks: "How the values were checked",
    confidence: "Reliability",
    confidences: { high: "high", mediumHigh: "fairly high", medium: "medium" },
    challenge: "Belongs to the challenge",
    ours: "That is our judgement. The report does not rest on the figures, and they show no causes.",
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
      "The latest value, the county’s place counted from the highest value, and how the value has changed. The heading opens the map.",
    progress: (have, of) => `${have} of ${of} measures have been loaded.`,
    failed: (count) => `${capital(countWord(count, "en"))} of the measures could not be loaded.`,
    background: "Background",
    reserved: (title) => `${title}: no county figures yet`,
    strip: (value, rank) => `${value}, ${rank}`,
    line: (title, first, firstValue, last, lastValue) =>
      `${title}: ${firstValue} (${first}), ${lastValue} (${last})`,
  },
};
