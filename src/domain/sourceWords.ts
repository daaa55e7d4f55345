/** The source files' columns and words for breakdowns, and ours. */

import type { Category, Dimension } from "./indicator.ts";

interface Column {
  readonly dimension: Dimension;
  readonly words: Readonly<Record<string, Category>>;
}

export const SOURCE_WORDS: Readonly<Record<string, Column>> = {
  sex: { dimension: "kon", words: { total: "totalt", women: "kvinnor", men: "man" } },
  origin: {
    dimension: "fodelse",
    words: {
      total: "totalt",
      native: "inrikes",
      foreign: "utrikes",
      sweden: "sverige",
      nordic_eu: "norden-eu",
      africa: "afrika",
      asia: "asien",
      other_europe_americas_oceania: "ovriga",
    },
  },
  residence_years: {
    dimension: "vistelse",
    words: { "0-1": "0-1", "2-3": "2-3", "4-9": "4-9", "10+": "10plus" },
  },
  duration: { dimension: "langd", words: { "60+ days": "60plus", "365+ days": "365plus" } },
};
