/** The English words of the map as a picture and as a file: British spelling, the same shape as the Swedish ones. */

import { LAST_YEAR } from "../domain/actor.ts";
import { countWord, list } from "./format.ts";
import type { PictureWords } from "./pictureSv.ts";

export const pictureEn: PictureWords = {
  locale: "en",

  actorsOn: (year) => (year === LAST_YEAR ? `As it stands so far in ${year}` : `As on 31 December ${year}`),
  fromReport: "Examples and mentions in Tillväxtverket’s interim report of 2015",

  source: {
    actors: "Sources: laws, budget decisions and the actors’ own papers.",
    report: "Source: Tillväxtverket’s interim report of 30 April 2015, in our own words.",
    boundaries: "Boundaries: SCB and Natural Earth.",
  },

  describe: {
    map: (title, subtitle) => `Map of Sweden’s 21 counties: ${title}. ${subtitle}.`,
    municipalMap: (title, subtitle) => `Map of Sweden’s 290 municipalities: ${title}. ${subtitle}.`,
    group: (what, names) => `${what}: ${list(names, "en")}.`,
    chosen: (name) => `${name} is marked with a darker outline.`,
    compared: (a, b) => `${a} is marked with a solid outline, ${b} with a dashed one.`,
  },

  timeline: {
    title: "Who has been responsible for regional development",
    subtitle: (from, to) => `${from}–${to}, as on 31 December each year`,
    doubt: "uncertain year",
    spell: (from, to, actor, type, doubt) =>
      `${from === to ? from : `${from}–${to}`} ${actor} (${type.toLowerCase()}${doubt ? `; ${doubt}` : ""})`,
    spells: (county, spells) => `${county}: ${spells.join("; ")}.`,
    describe: (subtitle) => `Timeline of who has been responsible for regional development. ${subtitle}.`,
  },

  time: {
    of: (name, sentences) => `${name}: ${sentences}`,
    describe: (title, subtitle) => `Line chart: ${title}. ${subtitle}.`,
    values: "Values",
    year: (period, parts) => `${period}: ${parts.join(", ")}`,
    band: (low, high) => `the counties ${low} to ${high}`,
    break: (tag, text) => `${tag}: ${text}`,
  },

  strip: {
    describe: (title, subtitle) => `Chart with a dot for each county along a scale: ${title}. ${subtitle}.`,
  },

  scatter: {
    describe: (title, subtitle) => `Scatter plot with a point for each county: ${title}. ${subtitle}.`,
    axes: (x, y) => `Across: ${x}. Up: ${y}.`,
    point: (name, x, y) => `${name} ${x} and ${y}`,
  },

  legend: {
    describe: (title, subtitle) => `Legend of the map ${title}. ${subtitle}.`,
    square: ({ x, y, low, high }) =>
      `A square of nine fields. Across: ${x}, from ${low} to ${high}. Upwards: ${y}, from ${low} to ${high}.`,
    circles: (values) => `Circles to compare with: ${list(values, "en")}.`,
    row: (text, quiet) => (quiet ? `${text} (${quiet})` : text),
  },

  comparison: {
    title: (a, b) => `Comparison: ${a} and ${b}`,
    subtitle: (shown, of) =>
      `The ${countWord(shown, "en")} largest differences of ${countWord(of, "en")}, in standard deviations between the counties`,
    none: "No indicator has values for both counties.",
    others: "Other counties",
    about: (whom, period) => [whom, period].filter(Boolean).join(", "),
    values: (a, b) => `${a}, ${b}`,
    difference: (by, deviations) => `Difference ${by} (${deviations} standard deviations)`,
    describe: (a, b) =>
      `Chart that compares ${a} with ${b}. For each indicator all counties’ values stand on a line, and those of the two are joined.`,
    row: (title, about, values, riket, difference) =>
      `${title}, ${about}: ${[values, riket].filter(Boolean).join(", ")}. ${difference}.`,
  },

  frozen: {
    made: (day) => `Frozen on ${day}. The file stays as it is when the map changes.`,
    living: "See the living map",
    chosen: "marked on the map",
  },
};
