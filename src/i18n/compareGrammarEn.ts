/** The English grammar of sentences on two counties: British spelling, the same shape as the Swedish one. */

import { type ActorType, type Confidence, LAST_YEAR } from "../domain/actor.ts";
import type { CompareGrammar, HolderCourse } from "./compareGrammarSv.ts";
import { figureGrammarEn } from "./figureGrammarEn.ts";
import { capital, countWord, list } from "./format.ts";

const holder: Record<ActorType, string> = {
  region: "the region",
  samverkansorgan: "a regional cooperation council",
  lansstyrelse: "the county administrative board",
  kommun: "the municipality",
};

const quoted = (titles: readonly string[]) =>
  list(
    titles.map((title) => `“${title}”`),
    "en",
  );
const NOTHING_CHOSEN = "that means that none was chosen, not that nothing was done";
const sure = (year: number, confidence: Confidence) =>
  confidence === "high" ? `${year}` : `${year} (year uncertain)`;
const lay = (year: number) =>
  `In ${year} the responsibility for regional development ${year === LAST_YEAR ? "lies" : "lay"}`;

const since = ({ course, year, confidence }: HolderCourse) =>
  course === "always" ? `at least since ${year}` : `since ${sure(year, confidence)}`;
const sameTime = (a: HolderCourse, b: HolderCourse) =>
  a.course === b.course && a.year === b.year && a.confidence === b.confidence;

export const compareGrammarEn: CompareGrammar = {
  place: (code, name) => (code === "09" ? `on ${name}` : `in ${name}`),

  actors: {
    whole: (held, course) => `${held}; ${course}.`,
    heldBoth: (year, type) => `${lay(year)} with ${holder[type]} in both counties`,
    heldEach: (year, [a, b], [inA, inB]) =>
      `${lay(year)} with ${holder[a]} ${inA} and with ${holder[b]} ${inB}`,
    course: (a, b) => {
      if (a.course === "moved" && b.course === "moved" && a.type === b.type) {
        const moved = `it passed to ${holder[a.type]}`;
        return sameTime(a, b)
          ? `${moved} in ${sure(a.year, a.confidence)} in both`
          : `${moved} in ${sure(a.year, a.confidence)} ${a.place} and in ${sure(b.year, b.confidence)} ${b.place}`;
      }
      if (a.course !== "moved" && b.course !== "moved") {
        return sameTime(a, b)
          ? `it has been so ${since(a)}`
          : `it has been so ${since(a)} ${a.place} and ${since(b)} ${b.place}`;
      }
      const told = (one: HolderCourse) =>
        one.course === "moved"
          ? `${one.place} it passed to ${holder[one.type]} in ${sure(one.year, one.confidence)}`
          : `${one.place} it has lain with ${holder[one.type]} ${since(one)}`;
      return `${told(a)}, ${told(b)}`;
    },
  },

  figure: {
    head: (title, part, period) => {
      const about = [figureGrammarEn.whom(part), period === null ? "" : figureGrammarEn.period(period)];
      const told = about.filter((one) => one !== "").join(", ");
      return told === "" ? title : `${title} (${told})`;
    },
    largest: (title, part, period) =>
      `The largest difference is in ${compareGrammarEn.figure.head(`“${title}”`, part, period)}`,
    next: (title, part, period) => `Next comes ${compareGrammarEn.figure.head(`“${title}”`, part, period)}`,
    whole: (head, said) => `${head}: ${said}.`,
    value: (value, place, period) =>
      period === null ? `${value} ${place}` : `${figureGrammarEn.at(value, period)} ${place}`,
    missing: (county, reason, period) =>
      `no figure for ${county} (${period === null ? "" : `${figureGrammarEn.period(period)}: `}${figureGrammarEn.missing[reason]})`,
    both: (a, b) => `${a} and ${b}`,
    holed: (a, b) => `${a}; ${b}`,
    equal: (value, inA, inB) => `the same ${inA} and ${inB}, ${value}`,
    difference: (pair, by, deviations) =>
      `${pair}, a difference of ${by}${deviations === null ? "" : ` (${deviations})`}`,
    deviations: (number) => `${number} standard deviations`,
    fewDeviations: (number) => `under ${number} standard deviations`,
    differentPeriods: (pair, months) =>
      `${pair}; the ${months ? "months" : "years"} differ and are not compared`,
    later: (said, period) =>
      `${said}; for ${figureGrammarEn.period(period)} at least one of the counties has no figure`,
  },

  challenges: {
    shared: (labels) =>
      `By our sorting, the report has examples from both counties under the ${labels.length === 1 ? "challenge" : "challenges"} ${quoted(labels)}.`,
    noneShared:
      "The report has examples from both counties, but by our sorting none under the same challenge.",
    onlyFrom: (count, county, without) =>
      `The report has ${countWord(count, "en")} ${count === 1 ? "example" : "examples"} from ${county} but mentions none from ${without}; ${NOTHING_CHOSEN}.`,
    fromNeither: (a, b) => `The report mentions no example from either ${a} or ${b}; ${NOTHING_CHOSEN}.`,
  },
  forms: (labels) =>
    `By our sorting, the report has examples from both counties of the ${labels.length === 1 ? "form" : "forms"} ${quoted(labels)}.`,

  similar: {
    why: ({ alike, unlike, left }) => {
      const parts = [
        ...(alike.length > 0 ? [`most alike in ${quoted(alike)}`] : []),
        ...(unlike.length > 0 ? [`most different in ${quoted(unlike)}`] : []),
        ...(left.length > 0 ? [`without ${quoted(left)}, where a figure is missing`] : []),
      ];
      const [first = "", ...rest] = parts;
      return `${[capital(first), ...rest].join("; ")}.`;
    },
    unranked: (names) =>
      `${list(names, "en")} ${names.length === 1 ? "is" : "are"} not ranked: figures are missing for measures that together make up more than half of the weight.`,
  },
};
