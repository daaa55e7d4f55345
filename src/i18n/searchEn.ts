/** The English words of the search. */

import { list } from "./format.ts";
import type { SearchWords } from "./searchSv.ts";

const years = (from: number, to: number | null) =>
  to === null ? `since ${from}` : from === to ? `${from}` : `${from}–${to}`;

export const searchEn: SearchWords = {
  locale: "en",
  results: "Search results",
  hint: "Search counties, municipalities, actors, challenges, examples, recommendations and indicators, in Swedish or English. Codes such as 23, Z or SE322 work too.",
  none: (text) => `No results for “${text}”.`,
  noneHelp:
    "Try fewer or shorter words, the name of a county or municipality, or a code such as 23, Z or SE322.",
  guessed: "Nothing contains exactly what you typed. These come close:",
  count: (count) => (count === 1 ? "1 result" : `${count} results`),
  best: (name) => `Enter opens ${name}.`,
  group: {
    county: "Counties",
    municipality: "Municipalities",
    actor: "Actors",
    challenge: "Challenges",
    example: "Examples",
    recommendation: "Recommendations",
    indicator: "Indicators",
  },
  shownOf: (shown, count) => `${shown} of ${count}`,
  more: "Type more to get fewer results.",
  county: "County",
  municipality: (county) => `Municipality in ${county}`,
  actor: (type, county, from, to) => `${type} in ${county}, ${years(from, to)}`,
  challenge: "Challenge in the report",
  example: (counties) => `Example from ${list(counties, "en")}`,
  recommendation: (no) => `Recommendation ${no} in the report`,
  indicator: "Indicator",
  code: {
    county: (code) => `county code ${code}`,
    letter: (code) => `county letter ${code}`,
    iso: (code) => `ISO code ${code}`,
    nuts3: (code) => `NUTS code ${code}`,
    municipality: (code) => `municipality code ${code}`,
  },
  also: {
    sv: "in Swedish:",
    en: "in English:",
    same: "also:",
    topic: "topic (our sorting):",
    actor: "names",
  },
  slash: "Keyboard shortcut: press / to search",
};
