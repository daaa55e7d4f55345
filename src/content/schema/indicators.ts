/** What `indicators.json` must look like: what each indicator means, where its figures come from, and what to mind. */

import * as v from "valibot";
import {
  CATEGORIES,
  DIMENSIONS,
  FIGURE_CONFIDENCES,
  INDICATOR_DIRECTIONS,
  INDICATOR_IDS,
  INDICATOR_KINDS,
  UNITS,
} from "../../domain/indicator.ts";
import { MISSING_REASONS, RIKET_KINDS } from "../../domain/series.ts";

import { challenge, exact, localised, localisedOrNull, url, year } from "./text.ts";

/** Where an indicator stands in the picker. */
const group = v.union([challenge, v.literal("bakgrund")]);

/** How long a title may be that has to fit into a select. */
const SHORT = 45;
const short = v.pipe(
  localised,
  v.check(
    ({ sv, en }) => Math.max(sv.length, en.length) <= SHORT,
    `is longer than the ${SHORT} letters of an option`,
  ),
);

/** A document or repository in which values were read, the version of it where there are versions. */
const place = v.strictObject({ name: exact, url });

export const indicator = v.strictObject({
  id: v.picklist(INDICATOR_IDS),
  kind: v.picklist(INDICATOR_KINDS),
  unit: v.picklist(UNITS),
  /** How many decimals the file handed over has at most: so many are served. */
  decimals: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2)),
  direction: v.picklist(INDICATOR_DIRECTIONS),
  /** The value around which colours diverge: a number, or the country's value. */
  middle: v.nullable(v.union([v.number(), v.literal("riket")])),
  group,
  also: v.array(challenge),
  confidence: v.picklist(FIGURE_CONFIDENCES),
  title: localised,
  short,
  definition: localised,
  population: localisedOrNull,
  source: v.strictObject({
    /** Stands after “Källa:” and after “Egen bearbetning av data från”. */
    text: localised,
    table: v.nullable(exact),
    readIn: v.pipe(v.array(place), v.nonEmpty("names no place where it was read")),
    /** A key of `licences`. */
    licence: v.picklist(["scb", "notStated"]),
  }),
  derived: localisedOrNull,
  riket: v.strictObject({ kind: v.nullable(v.picklist(RIKET_KINDS)), note: localised }),
  breaks: v.array(v.strictObject({ year, text: localised })),
  doubts: v.array(localised),
  checks: v.array(localised),
});

/** Words for every code of a list, and for nothing else. */
const wordsFor = <const L extends readonly string[]>(list: L) =>
  v.strictObject(v.entriesFromList(list, localised));

/** The words that stand beside the codes in the files for others. */
const words = v.strictObject({
  units: wordsFor(UNITS),
  kinds: wordsFor(INDICATOR_KINDS),
  directions: wordsFor(INDICATOR_DIRECTIONS),
  confidences: wordsFor(FIGURE_CONFIDENCES),
  riketKinds: wordsFor(RIKET_KINDS),
  statuses: wordsFor(MISSING_REASONS),
  dimensions: wordsFor(DIMENSIONS),
  categories: wordsFor([
    ...CATEGORIES.kon,
    ...CATEGORIES.fodelse,
    ...CATEGORIES.vistelse,
    ...CATEGORIES.langd,
  ]),
});

/** On the page of sources: who publishes the figures, and where they are to be had. */
const about = v.strictObject({
  title: localised,
  /** A text is a paragraph, several together are a list. */
  text: v.array(v.union([localised, v.array(localised)])),
  files: v.array(localised),
});

export const indicators = v.strictObject({
  about,
  licences: v.strictObject({ scb: localised, notStated: localised }),
  /** What to mind at every indicator. */
  doubts: v.array(localised),
  indicators: v.pipe(
    v.array(indicator),
    v.check(
      (list) => [...list.map(({ id }) => id)].sort().join() === [...INDICATOR_IDS].sort().join(),
      "must hold every indicator of domain/indicator.ts once",
    ),
  ),
  /** What belongs to a challenge but has no figures by county: why, and what would bring them. */
  reserved: v.array(v.strictObject({ group, title: localised, why: localised, brings: localised })),
  words,
});
