/** Own figures as an indicator like any other: a series, and what is known of it. */

import type { IndicatorSlice } from "../../content/indicatorSlices.ts";
import { OWN_ID } from "../../domain/indicator.ts";
import type { Locale } from "../../domain/locale.ts";
import type { OwnFigures } from "../../domain/ownFigures.ts";
import type { Series } from "../../domain/series.ts";

/** The figures of counties as a series without breakdowns, and without a value for the country. */
export const ownSeries = ({ decimals, years, values }: OwnFigures): Series => ({
  id: OWN_ID,
  decimals,
  periods: years,
  dimensions: [],
  riket: null,
  breaks: [],
  rows: [values],
});

/** What is known of the figures. */
export const ownAbout = ({ kind, title }: OwnFigures, _locale: Locale): IndicatorSlice => ({
  id: OWN_ID,
  kind,
  unit: "own",
  direction: "neither",
  title,
  short: title,
  definition: "",
  population: null,
  source: { text: "", table: null, readIn: "", url: null, licence: "" },
  derived: null,
  riketNote: "",
  breaks: [],
  doubts: [],
  checks: [],
  confidence: "medium",
  middle: null,
});
