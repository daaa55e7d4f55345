/** The Swedish grammar of sentences on two counties: every value comes formatted. Its shape is the type that every language fills. */

import { type ActorType, type Confidence, LAST_YEAR } from "../domain/actor.ts";
import type { CountyCode } from "../domain/county.ts";
import type { Period } from "../domain/difference.ts";
import type { Part } from "../domain/indicator.ts";
import type { MissingReason } from "../domain/series.ts";
import { figureGrammarSv } from "./figureGrammarSv.ts";
import { capital, countWord, list } from "./format.ts";

/** With whom the responsibility lies, as on the map's page. */
const holder: Record<ActorType, string> = {
  region: "regionen",
  samverkansorgan: "ett samverkansorgan",
  lansstyrelse: "länsstyrelsen",
  kommun: "kommunen",
};

const quoted = (titles: readonly string[]) =>
  list(
    titles.map((title) => `”${title}”`),
    "sv",
  );
const NOTHING_CHOSEN = "det betyder att inget valdes ut, inte att inget gjordes";
const sure = (year: number, confidence: Confidence) =>
  confidence === "high" ? `${year}` : `${year} (osäkert år)`;

/** How the responsibility came to today's kind of holder in a county. */
export interface HolderCourse {
  /** As `i Jämtland`. */
  readonly place: string;
  readonly type: ActorType;
  /** `moved`: the kind of holder changed after the year asked for. `stayed`: before it, or in it. `always`: as far back as the timeline goes. */
  readonly course: "moved" | "stayed" | "always";
  /** When today's kind of holder began, or the timeline. */
  readonly year: number;
  readonly confidence: Confidence;
}

/** Why two counties are like each other, in titles of indicators. */
export interface LikenessWords {
  readonly alike: readonly string[];
  readonly unlike: readonly string[];
  readonly left: readonly string[];
}

const since = ({ course, year, confidence }: HolderCourse) =>
  course === "always" ? `åtminstone sedan ${year}` : `sedan ${sure(year, confidence)}`;
const sameTime = (a: HolderCourse, b: HolderCourse) =>
  a.course === b.course && a.year === b.year && a.confidence === b.confidence;

export const compareGrammarSv = {
  /** Where something is, by a county's short name: Gotland is an island. */
  place: (code: CountyCode, name: string) => (code === "09" ? `på ${name}` : `i ${name}`),

  actors: {
    /** One sentence: who held the responsibility in `year`, and since when it has been as it is today. */
    whole: (held: string, course: string) => `${held}; ${course}.`,
    heldBoth: (year: number, type: ActorType) =>
      `År ${year} ${year === LAST_YEAR ? "ligger" : "låg"} ansvaret för regional utveckling hos ${holder[type]} i båda länen`,
    heldEach: (
      year: number,
      [a, b]: readonly [ActorType, ActorType],
      [inA, inB]: readonly [string, string],
    ) =>
      `År ${year} ${year === LAST_YEAR ? "ligger" : "låg"} ansvaret för regional utveckling hos ${holder[a]} ${inA} och hos ${holder[b]} ${inB}`,
    course: (a: HolderCourse, b: HolderCourse) => {
      if (a.course === "moved" && b.course === "moved" && a.type === b.type) {
        const moved = `det gick över till ${holder[a.type]}`;
        return sameTime(a, b)
          ? `${moved} ${sure(a.year, a.confidence)} i båda`
          : `${moved} ${sure(a.year, a.confidence)} ${a.place} och ${sure(b.year, b.confidence)} ${b.place}`;
      }
      if (a.course !== "moved" && b.course !== "moved") {
        return sameTime(a, b)
          ? `så har det varit ${since(a)}`
          : `så har det varit ${since(a)} ${a.place} och ${since(b)} ${b.place}`;
      }
      const told = (one: HolderCourse) =>
        one.course === "moved"
          ? `${one.place} gick det över till ${holder[one.type]} ${sure(one.year, one.confidence)}`
          : `${one.place} har det legat hos ${holder[one.type]} ${since(one)}`;
      return `${told(a)}, ${told(b)}`;
    },
  },

  figure: {
    /** What is compared, for whom and when; the period is null where the two differ. */
    head: (title: string, part: Part, period: Period | null) => {
      const about = [figureGrammarSv.whom(part), period === null ? "" : figureGrammarSv.period(period)];
      const told = about.filter((one) => one !== "").join(", ");
      return told === "" ? title : `${title} (${told})`;
    },
    /** The heads of the largest differences: the first, and those that follow it. */
    largest: (title: string, part: Part, period: Period | null) =>
      `Störst skillnad är det i ${compareGrammarSv.figure.head(`”${title}”`, part, period)}`,
    next: (title: string, part: Part, period: Period | null) =>
      `Därefter kommer ${compareGrammarSv.figure.head(`”${title}”`, part, period)}`,
    whole: (head: string, said: string) => `${head}: ${said}.`,
    /** A value with where it is, and its period where the two differ. */
    value: (value: string, place: string, period: Period | null) =>
      period === null ? `${value} ${place}` : `${figureGrammarSv.at(value, period)} ${place}`,
    missing: (county: string, reason: MissingReason, period: Period | null) =>
      `värde saknas för ${county} (${period === null ? "" : `${figureGrammarSv.period(period)}: `}${figureGrammarSv.missing[reason]})`,
    both: (a: string, b: string) => `${a} och ${b}`,
    /** Where at least one value is missing. */
    holed: (a: string, b: string) => `${a}; ${b}`,
    equal: (value: string, inA: string, inB: string) => `lika ${inA} och ${inB}, ${value}`,
    difference: (pair: string, by: string, deviations: string | null) =>
      `${pair}, en skillnad på ${by}${deviations === null ? "" : ` (${deviations})`}`,
    deviations: (number: string) => `${number} standardavvikelser`,
    /** Too little for the one decimal that is told. */
    fewDeviations: (number: string) => `under ${number} standardavvikelser`,
    differentPeriods: (pair: string, months: boolean) =>
      `${pair}; ${months ? "månaderna" : "åren"} är olika och jämförs inte`,
    later: (said: string, period: Period) =>
      `${said}; för ${figureGrammarSv.period(period)} saknas värde för minst ett av länen`,
  },

  challenges: {
    shared: (labels: readonly string[]) =>
      `Enligt vår sortering har rapporten exempel från båda länen under ${labels.length === 1 ? "utmaningen" : "utmaningarna"} ${quoted(labels)}.`,
    noneShared: "Rapporten har exempel från båda länen, men enligt vår sortering inga under samma utmaning.",
    onlyFrom: (count: number, county: string, without: string) =>
      `Rapporten har ${countWord(count, "sv")} exempel från ${county} men nämner inget från ${without}; ${NOTHING_CHOSEN}.`,
    fromNeither: (a: string, b: string) =>
      `Rapporten nämner inget exempel från vare sig ${a} eller ${b}; ${NOTHING_CHOSEN}.`,
  },
  forms: (labels: readonly string[]) =>
    `Enligt vår sortering har rapporten exempel från båda länen med ${labels.length === 1 ? "formen" : "formerna"} ${quoted(labels)}.`,

  similar: {
    why: ({ alike, unlike, left }: LikenessWords) => {
      const parts = [
        ...(alike.length > 0 ? [`mest lika i ${quoted(alike)}`] : []),
        ...(unlike.length > 0 ? [`mest olika i ${quoted(unlike)}`] : []),
        ...(left.length > 0 ? [`utan ${quoted(left)}, där värde saknas`] : []),
      ];
      const [first = "", ...rest] = parts;
      return `${[capital(first), ...rest].join("; ")}.`;
    },
    unranked: (names: readonly string[]) =>
      `${list(names, "sv")} är inte med: värde saknas i mått som tillsammans väger mer än hälften.`,
  },
};

/** What every language has to say of two counties. */
export type CompareGrammar = typeof compareGrammarSv;
