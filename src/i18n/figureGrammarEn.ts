/** The English grammar of sentences on figures: British spelling, the same shape as the Swedish one. */

import type { Period } from "../domain/difference.ts";
import type { CATEGORIES, Part } from "../domain/indicator.ts";
import type { MissingReason, RiketKind } from "../domain/series.ts";
import type { FigureGrammar, Level } from "./figureGrammarSv.ts";
import { capital, countWord, date, list } from "./format.ts";

type Born = (typeof CATEGORIES)["fodelse"][number];
type Resident = (typeof CATEGORIES)["vistelse"][number];
type Lasting = (typeof CATEGORIES)["langd"][number];

const counties = (count: number) => `${countWord(count, "en")} ${count === 1 ? "county" : "counties"}`;
const name = (period: Period) => date(`${period}`, "en");
const when = (period: Period) => `In ${name(period)}`;
const some = (names: readonly string[]) => (names.length > 4 ? counties(names.length) : list(names, "en"));

const ORDINALS = ["", "second ", "third ", "fourth ", "fifth ", "sixth ", "seventh "];
const MORE_ORDINALS = ["eighth ", "ninth ", "tenth ", "eleventh "];
const ordinal = (place: number) => [...ORDINALS, ...MORE_ORDINALS][place - 1] ?? `${nth(place)} `;
/** `1st`, `2nd`, `3rd`, `11th`, `21st`. */
const nth = (place: number) => {
  const teen = Math.floor((place % 100) / 10) === 1;
  return `${place}${(!teen && ["th", "st", "nd", "rd"][place % 10]) || "th"}`;
};

const born: Record<Exclude<Born, "totalt">, string> = {
  inrikes: "in Sweden",
  utrikes: "abroad",
  sverige: "in Sweden",
  "norden-eu": "in the Nordic countries or the EU outside Sweden",
  afrika: "in Africa",
  asien: "in Asia",
  ovriga: "in the rest of Europe, the Americas or Oceania",
};
const resident: Record<Resident, string> = {
  "0-1": "0–1 years",
  "2-3": "2–3 years",
  "4-9": "4–9 years",
  "10plus": "at least 10 years",
};
const lasting: Record<Lasting, string> = { "60plus": "at least 60 days", "365plus": "at least 365 days" };

function whom({ kon, fodelse, vistelse, langd }: Part): string {
  const people = kon === "kvinnor" ? "women" : kon === "man" ? "men" : "people";
  const told = [
    ...(fodelse && fodelse !== "totalt" ? [`born ${born[fodelse]}`] : []),
    ...(vistelse ? [`who have lived in Sweden for ${resident[vistelse]}`] : []),
  ];
  const group = people === "people" && told.length === 0 ? [] : [[people, ...told].join(" ")];
  return [...group, ...(langd ? [`cases that have lasted ${lasting[langd]}`] : [])].join(", ");
}
const among = (part: Part) => (whom(part) ? ` for ${whom(part)}` : "");

const missing: Record<MissingReason, string> = {
  "..": "it is not available or too uncertain to be shown",
  ".": "it cannot occur",
  suppressed: "it is suppressed to protect individuals",
  unpublished: "the source does not have it",
};

const riketKind: Record<RiketKind, string> = {
  published: "published value",
  sum: "sum of the counties",
  weighted: "weighted mean of the counties",
};

const LEVEL: Record<Level, string> = { low: "low", middle: "middling", high: "high" };

export const figureGrammarEn: FigureGrammar = {
  period: name,
  whom,
  at: (value, period) => `${value} (${name(period)})`,
  missing,
  riketKind,

  rank: ({ place, fromBottom, of, sharedWith }, counted) => {
    if (of === 1) return "the only county with a figure";
    if (sharedWith.length === of - 1) return `the same in all ${counties(of)}`;
    const [most, least] = counted ? ["most", "fewest"] : ["highest", "lowest"];
    const told = place <= fromBottom ? `${ordinal(place)}${most}` : `${ordinal(fromBottom)}${least}`;
    const others =
      sharedWith.length > 3 ? `${countWord(sharedWith.length, "en")} other counties` : list(sharedWith, "en");
    return `the ${told} of ${counties(of)}${sharedWith.length > 0 ? `, shared with ${others}` : ""}`;
  },
  rankShort: ({ place, of, sharedWith }) => `${sharedWith.length > 0 ? "joint " : ""}${nth(place)} of ${of}`,

  toRiket: (course, by) =>
    ({
      up: `${by} above the national value`,
      down: `${by} below the national value`,
      same: "the same as the national value",
    })[course],

  county: {
    value: ({ county, period, part, value, rank, counted }) =>
      counted
        ? `${when(period)} ${county} had ${value}${among(part)}, ${rank}.`
        : `${when(period)} ${county} stood at ${value}${among(part)}, ${rank}.`,
    missing: (county, period, part, reason) =>
      `${when(period)} there is no figure for ${county}${whom(part) ? ` (${whom(part)})` : ""}: ${missing[reason]}.`,
    toRiket: (told, judgement) => {
      const meaning = { better: ", which is better", worse: ", which is worse" };
      return `That was ${told}${judgement ? meaning[judgement] : ""}.`;
    },
    change: (since, course, by, judgement) => {
      const meaning = { better: ", an improvement", worse: ", a change for the worse" };
      const moved = { up: `an increase of ${by}`, down: `a decrease of ${by}`, same: "no change" };
      return `Compared with ${name(since)} there was ${moved[course]}${judgement ? meaning[judgement] : ""}.`;
    },
    broken: (since, year) =>
      `No change since ${name(since)} can be given: the series has a break in ${year}, and the values before and after it are not comparable.`,
    noBase: (since, reason) =>
      `The figure for ${name(since)} is missing (${missing[reason]}), so the change since then cannot be given.`,
    lineMissing: (period, reason) => `no figure (${name(period)}), ${missing[reason]}`,
  },

  country: {
    extremes: ({ period, part, high, highest, low, lowest, counted }) =>
      counted
        ? `${when(period)} ${some(high)} had the most${among(part)}, ${highest}, and ${some(low)} the fewest, ${lowest}.`
        : `${when(period)} ${some(high)} stood highest${among(part)}, at ${highest}, and ${some(low)} lowest, at ${lowest}.`,
    equal: (period, part, of, value) =>
      `${when(period)} all ${counties(of)}${of < 21 ? " with a figure" : ""} stood at ${value}${among(part)}.`,
    only: (period, part, county, value) =>
      `${when(period)} there is a figure only for ${county}${whom(part) ? ` (${whom(part)})` : ""}: ${value}.`,
    none: (period, part) =>
      `${when(period)} there are no figures for the counties${whom(part) ? ` (${whom(part)})` : ""}.`,
    spread: (by) => `The difference between them was ${by}.`,
    riket: (kind, value, counted) =>
      `Sweden as a whole ${counted ? "had" : "stood at"} ${value} (${riketKind[kind]}).`,
    riketMissing: (reason) => `There is no figure for Sweden as a whole: ${missing[reason]}.`,
    noRiket: "There is no figure for Sweden as a whole.",
    coverage: (of) =>
      of === 21 ? "There are figures for all 21 counties." : `There are figures for ${of} of 21 counties.`,
    without: (names, reason) =>
      `${capital(some(names))} ${names.length === 1 ? "is" : "are"} missing: ${missing[reason]}.`,
  },

  time: {
    moved: (first, last) => `The value went from ${first} to ${last}.`,
    one: (value) => `There is one figure: ${value}.`,
    ends: (low, high) => `The lowest was ${low}, the highest ${high}.`,
    broken: (years) =>
      `The series has ${years.length === 1 ? "a break" : "breaks"} in ${list(years.map(String), "en")}: values before and after a break are not comparable.`,
    none: "There are no figures.",
  },

  changed: {
    moved: (since, up, down) => {
      const moves = [["higher", up] as const, ["lower", down] as const].filter(
        ([, names]) => names.length > 0,
      );
      const told = moves.map(([which, names], index) => {
        const verb = names.length === 1 ? " was" : " were";
        return `${counties(names.length)}${index === 0 ? verb : ""} in a ${which} ${index === 0 ? "class" : "one"} (${list(names, "en")})`;
      });
      return `Compared with ${name(since)}, ${list(told, "en")}.`;
    },
    none: (since) => `No county has changed class since ${name(since)}.`,
    appeared: (names, since) =>
      `${list(names, "en")} ${names.length === 1 ? "has" : "have"} a figure, which was missing in ${name(since)}.`,
    vanished: (names, since) =>
      `${list(names, "en")} ${names.length === 1 ? "has" : "have"} no figure, but had one in ${name(since)}.`,
    broken: (since, year) =>
      `The classes cannot be compared with ${name(since)}: the series has a break in ${year}.`,
    first: (period) => `There are no figures before ${name(period)}.`,
    open: "The bounds are not locked. Only the counties’ own values count: both times are classed with the bounds of the one that is shown.",
  },

  robust: {
    sure: (of) => `All ${counties(of)} get the same colour with all four methods.`,
    unsure: (sure, names) =>
      `${capital(counties(sure))} ${sure === 1 ? "gets" : "get"} the same colour with all four methods. The colour depends on the method in ${counties(names.length)}: ${list(names, "en")}.`,
    none: "No county has a figure to class.",
  },

  pair: {
    correlation: ({ strength, positive, first, second, r, n }) => {
      const basis = `(r = ${r}, ${counties(n)})`;
      const titles = `“${first}” and “${second}”`;
      if (strength === "none") return `Between ${titles} there is no clear correlation ${basis}.`;
      const how = { weak: "weak", moderate: "moderate", strong: "strong" }[strength];
      const often = { weak: "somewhat more often", moderate: "often", strong: "mostly" }[strength];
      return `Between ${titles} there is a ${how} ${positive ? "positive" : "negative"} correlation ${basis}: where the first is high, the second is ${often} ${positive ? "high" : "low"}.`;
    },
    noCorrelation: "The counties are too few or too alike for a correlation to be computed.",
    cause: "A correlation says nothing about what is cause and what is effect.",
    cell: (first, second, one, other) =>
      one === other
        ? `${LEVEL[one]} for both “${first}” and “${second}”`
        : `${LEVEL[one]} for “${first}”, ${LEVEL[other]} for “${second}”`,
    otherYear: (title, period) => `“${title}” is for ${name(period)}, the nearest time with figures.`,
  },
};
