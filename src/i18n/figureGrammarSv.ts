/** The Swedish grammar of sentences on figures: everything with a value in it comes formatted. Its shape is the type that every language fills. */

import type { Strength } from "../domain/correlation.ts";
import type { Period } from "../domain/difference.ts";
import type { CATEGORIES, Part } from "../domain/indicator.ts";
import type { MissingReason, RiketKind } from "../domain/series.ts";
import { capital, countWord, date, list } from "./format.ts";

type Born = (typeof CATEGORIES)["fodelse"][number];
type Resident = (typeof CATEGORIES)["vistelse"][number];
type Lasting = (typeof CATEGORIES)["langd"][number];

const counties = (count: number) => `${countWord(count, "sv")} län`;
const isMonth = (period: Period) => typeof period === "string" && period.includes("-");
const name = (period: Period) => date(`${period}`, "sv");
const when = (period: Period) => `${isMonth(period) ? "I" : "År"} ${name(period)}`;
const at = (period: Period) => (isMonth(period) ? `i ${name(period)}` : name(period));
/** Names in a sentence, or how many they are where they would fill it. */
const some = (names: readonly string[]) => (names.length > 4 ? counties(names.length) : list(names, "sv"));

const ORDINALS = ["", "näst ", "tredje ", "fjärde ", "femte ", "sjätte ", "sjunde "];
const MORE_ORDINALS = ["åttonde ", "nionde ", "tionde ", "elfte "];
const ordinal = (place: number) => [...ORDINALS, ...MORE_ORDINALS][place - 1] ?? `${nth(place)} `;
/** `1:a`, `2:a`, `3:e`, `11:e`, `21:a`. */
const nth = (place: number) =>
  `${place}:${[1, 2].includes(place % 10) && ![11, 12].includes(place % 100) ? "a" : "e"}`;

const born: Record<Exclude<Born, "totalt">, string> = {
  inrikes: "i Sverige",
  utrikes: "utomlands",
  sverige: "i Sverige",
  "norden-eu": "i Norden eller EU utanför Sverige",
  afrika: "i Afrika",
  asien: "i Asien",
  ovriga: "i övriga Europa, Amerika eller Oceanien",
};
const resident: Record<Resident, string> = {
  "0-1": "0–1 år",
  "2-3": "2–3 år",
  "4-9": "4–9 år",
  "10plus": "minst 10 år",
};
const lasting: Record<Lasting, string> = { "60plus": "minst 60 dagar", "365plus": "minst 365 dagar" };

/** Whom a part is about: `kvinnor födda i Afrika`; empty for everyone. */
function whom({ kon, fodelse, vistelse, langd }: Part): string {
  const people = kon === "kvinnor" ? "kvinnor" : kon === "man" ? "män" : "personer";
  const told = [
    ...(fodelse && fodelse !== "totalt" ? [`födda ${born[fodelse]}`] : []),
    ...(vistelse ? [`som har bott ${resident[vistelse]} i Sverige`] : []),
  ];
  const group = people === "personer" && told.length === 0 ? [] : [[people, ...told].join(" ")];
  return [...group, ...(langd ? [`fall som har pågått i ${lasting[langd]}`] : [])].join(", ");
}
const among = (part: Part) => (whom(part) ? ` för ${whom(part)}` : "");

const missing: Record<MissingReason, string> = {
  "..": "uppgiften finns inte eller är för osäker för att visas",
  ".": "uppgiften kan inte förekomma",
  suppressed: "uppgiften skyddas av sekretess",
  unpublished: "uppgiften finns inte i källan",
};

const riketKind: Record<RiketKind, string> = {
  published: "publicerat värde",
  sum: "summan av länen",
  weighted: "vägt medel av länen",
};

/** A place among the counties: from either end, and how many have a value. */
export interface Place {
  readonly place: number;
  readonly fromBottom: number;
  readonly of: number;
  /** The others there. */
  readonly sharedWith: readonly string[];
}

/** A county's value in words. `counted`: people or things, of which there are more or fewer; else something high or low. */
interface CountyWords {
  readonly county: string;
  readonly period: Period;
  readonly part: Part;
  readonly value: string;
  readonly rank: string;
  readonly counted: boolean;
}

/** The counties at either end with their values. */
interface EndsWords {
  readonly period: Period;
  readonly part: Part;
  readonly high: readonly string[];
  readonly highest: string;
  readonly low: readonly string[];
  readonly lowest: string;
  readonly counted: boolean;
}

/** What a change or a difference means where the indicator has a direction. */
export type Judgement = "better" | "worse" | null;
export type Course = "up" | "down" | "same";

export const figureGrammarSv = {
  /** `2015`, `januari 2020`. */
  period: name,
  whom,
  /** A value with its period: `74,1 procent (2015)`. */
  at: (value: string, period: Period) => `${value} (${name(period)})`,
  missing,
  riketKind,

  rank: ({ place, fromBottom, of, sharedWith }: Place, counted: boolean) => {
    if (of === 1) return "det enda länet med ett värde";
    if (sharedWith.length === of - 1) return `samma värde i alla ${counties(of)}`;
    const [most, least] = counted ? ["flest", "färst"] : ["högst", "lägst"];
    const told = place <= fromBottom ? `${ordinal(place)}${most}` : `${ordinal(fromBottom)}${least}`;
    const others =
      sharedWith.length > 3 ? `${countWord(sharedWith.length, "sv")} andra län` : list(sharedWith, "sv");
    return `${told} av ${counties(of)}${sharedWith.length > 0 ? `, delat med ${others}` : ""}`;
  },
  rankShort: ({ place, of, sharedWith }: Place) =>
    `${sharedWith.length > 0 ? "delad " : ""}${nth(place)} av ${of}`,

  toRiket: (course: Course, by: string) =>
    ({ up: `${by} över riket`, down: `${by} under riket`, same: "samma värde som i riket" })[course],

  county: {
    value: ({ county, period, part, value, rank, counted }: CountyWords) =>
      counted
        ? `${when(period)} var det ${value} i ${county}${among(part)}, ${rank}.`
        : `${when(period)} låg ${county} på ${value}${among(part)}, ${rank}.`,
    missing: (county: string, period: Period, part: Part, reason: MissingReason) =>
      `${when(period)} saknas värde för ${county}${whom(part) ? ` (${whom(part)})` : ""}: ${missing[reason]}.`,
    toRiket: (told: string, judgement: Judgement) => {
      const meaning = { better: ", vilket är bättre", worse: ", vilket är sämre" };
      return `Det var ${told}${judgement ? meaning[judgement] : ""}.`;
    },
    change: (since: Period, course: Course, by: string, judgement: Judgement) => {
      const meaning = { better: ", alltså en förbättring", worse: ", alltså en försämring" };
      const moved = {
        up: `en ökning med ${by}`,
        down: `en minskning med ${by}`,
        same: "ingen förändring",
      };
      return `Jämfört med ${name(since)} var det ${moved[course]}${judgement ? meaning[judgement] : ""}.`;
    },
    broken: (since: Period, year: number) =>
      `Någon förändring sedan ${name(since)} går inte att ange: serien har ett brott ${year}, och värdena före och efter det är inte jämförbara.`,
    noBase: (since: Period, reason: MissingReason) =>
      `Värdet för ${name(since)} saknas (${missing[reason]}), så förändringen sedan dess går inte att ange.`,
    /** Without a full stop, after the county’s name. */
    lineMissing: (period: Period, reason: MissingReason) =>
      `värde saknas (${name(period)}), ${missing[reason]}`,
  },

  country: {
    extremes: ({ period, part, high, highest, low, lowest, counted }: EndsWords) =>
      counted
        ? `${when(period)} var det flest i ${some(high)}${among(part)}, ${highest}, och färst i ${some(low)}, ${lowest}.`
        : `${when(period)} låg ${some(high)} högst${among(part)}, på ${highest}, och ${some(low)} lägst, på ${lowest}.`,
    equal: (period: Period, part: Part, of: number, value: string) =>
      `${when(period)} låg alla ${counties(of)}${of < 21 ? " med uppgift" : ""} på ${value}${among(part)}.`,
    only: (period: Period, part: Part, county: string, value: string) =>
      `${when(period)} finns ett värde bara för ${county}${whom(part) ? ` (${whom(part)})` : ""}: ${value}.`,
    none: (period: Period, part: Part) =>
      `${when(period)} finns inga värden för länen${whom(part) ? ` (${whom(part)})` : ""}.`,
    spread: (by: string) => `Skillnaden mellan dem var ${by}.`,
    riket: (kind: RiketKind, value: string, counted: boolean) =>
      `${counted ? "I riket var det" : "Riket låg på"} ${value} (${riketKind[kind]}).`,
    riketMissing: (reason: MissingReason) => `För riket saknas värde: ${missing[reason]}.`,
    noRiket: "För riket finns inget värde.",
    coverage: (of: number) =>
      of === 21 ? "Värden finns för alla 21 län." : `Värden finns för ${of} av 21 län.`,
    without: (names: readonly string[], reason: MissingReason) =>
      `${capital(some(names))} saknas: ${missing[reason]}.`,
  },

  /** A line over time; each value comes with its period, as `at` has it. */
  time: {
    moved: (first: string, last: string) => `Värdet gick från ${first} till ${last}.`,
    one: (value: string) => `Ett värde finns: ${value}.`,
    ends: (low: string, high: string) => `Lägst var ${low}, högst ${high}.`,
    broken: (years: readonly number[]) =>
      `Serien har brott ${list(years.map(String), "sv")}: värdena före och efter ett brott är inte jämförbara.`,
    none: "Inga värden finns.",
  },

  changed: {
    moved: (since: Period, up: readonly string[], down: readonly string[]) => {
      const moves = [["högre", up] as const, ["lägre", down] as const].filter(
        ([, names]) => names.length > 0,
      );
      const told = moves.map(
        ([which, names], index) =>
          `${counties(names.length)} i en ${which}${index === 0 ? " klass" : ""} (${list(names, "sv")})`,
      );
      return `Jämfört med ${name(since)} låg ${list(told, "sv")}.`;
    },
    none: (since: Period) => `Inget län har bytt klass sedan ${name(since)}.`,
    appeared: (names: readonly string[], since: Period) =>
      `${list(names, "sv")} har fått ett värde, som saknades ${at(since)}.`,
    vanished: (names: readonly string[], since: Period) =>
      `${list(names, "sv")} saknar värde, men hade ett ${at(since)}.`,
    broken: (since: Period, year: number) =>
      `Klasserna går inte att jämföra med ${name(since)}: serien har ett brott ${year}.`,
    first: (period: Period) => `Före ${name(period)} finns inga uppgifter.`,
    open: "Gränserna är inte låsta. Bara länens egna värden räknas: båda tidpunkterna delas in med gränserna för den som visas.",
  },

  robust: {
    sure: (of: number) => `Alla ${counties(of)} får samma färg med alla fyra metoderna.`,
    unsure: (sure: number, names: readonly string[]) =>
      `${capital(counties(sure))} får samma färg med alla fyra metoderna. Färgen beror på metoden i ${counties(names.length)}: ${list(names, "sv")}.`,
    none: "Inget län har ett värde att dela in.",
  },

  pair: {
    correlation: ({ strength, positive, first, second, r, n }: CorrelationWords) => {
      const basis = `(r = ${r}, ${counties(n)})`;
      const titles = `”${first}” och ”${second}”`;
      if (strength === "none") return `Mellan ${titles} finns inget tydligt samband ${basis}.`;
      const how = { weak: "svagt", moderate: "måttligt", strong: "starkt" }[strength];
      const often = { weak: "något oftare", moderate: "ofta", strong: "oftast" }[strength];
      return `Mellan ${titles} finns ett ${how} ${positive ? "positivt" : "negativt"} samband ${basis}: där det första är högt är det andra ${often} ${positive ? "högt" : "lågt"}.`;
    },
    noCorrelation: "Länen är för få eller för lika för att ett samband ska kunna räknas ut.",
    cause: "Ett samband säger inget om vad som är orsak och vad som är verkan.",
    cell: (first: string, second: string, one: Level, other: Level) =>
      one === other
        ? `${LEVEL[one]} för både ”${first}” och ”${second}”`
        : `${LEVEL[one]} för ”${first}”, ${LEVEL[other]} för ”${second}”`,
    otherYear: (title: string, period: Period) =>
      `”${title}” avser ${name(period)}, den närmaste tidpunkten med uppgifter.`,
  },
};

/** The third of the counties' values that a county is in. */
export type Level = "low" | "middle" | "high";
const LEVEL: Record<Level, string> = { low: "lågt", middle: "medelhögt", high: "högt" };

export interface CorrelationWords {
  readonly strength: Strength;
  readonly positive: boolean;
  readonly first: string;
  readonly second: string;
  readonly r: string;
  /** How many counties have both values. */
  readonly n: number;
}

/** What every language has to say of figures. */
export type FigureGrammar = typeof figureGrammarSv;
