/** Figures of a sender's own as an indicator like any other: a series, and what can be said of it. */

import municipalities from "../../content/boundaries/municipalityNames.json" with { type: "json" };
import type { IndicatorSlice } from "../../content/indicatorSlices.ts";
import { OWN_ID } from "../../domain/indicator.ts";
import type { Locale } from "../../domain/locale.ts";
import type { OwnFigures } from "../../domain/ownFigures.ts";
import type { Series } from "../../domain/series.ts";
import type { OwnWords } from "../../i18n/ownSv.ts";

const WORDS: Readonly<Record<Locale, () => Promise<OwnWords>>> = {
  sv: () => import("../../i18n/ownSv.ts").then(({ ownSv }) => ownSv),
  en: () => import("../../i18n/ownEn.ts").then(({ ownEn }) => ownEn),
};

/** The words on own figures in a language, or a rejection when they cannot be had. */
export const loadOwnWords = (locale: Locale): Promise<OwnWords> => WORDS[locale]();

/** The figures as a series without breakdowns, and without a value for the country. */
export const ownSeries = ({ areas, decimals, years, values }: OwnFigures): Series => ({
  id: OWN_ID,
  decimals,
  // Both are in the order of the codes.
  ...(areas === "municipalities" ? { areas: municipalities } : {}),
  periods: years,
  dimensions: [],
  riket: null,
  breaks: [],
  rows: [values],
});

/** What can be said of the figures: what the sender calls them, and that nobody here has checked them. */
export const ownAbout = (
  { kind, title, unit }: OwnFigures,
  { mark, definition, riketNote }: OwnWords,
): IndicatorSlice => ({
  id: OWN_ID,
  kind,
  unit: "own",
  direction: "neither",
  title,
  short: title,
  definition,
  population: null,
  source: { text: mark, table: null, readIn: "", url: null, licence: "" },
  derived: null,
  riketNote,
  breaks: [],
  doubts: [],
  checks: [],
  confidence: null,
  middle: null,
  own: { unit, mark },
});
