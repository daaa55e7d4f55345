/** The English words of two counties side by side: British spelling, the same shape as the Swedish ones. */

import { compareGrammarEn } from "./compareGrammarEn.ts";
import type { CompareWords } from "./compareSv.ts";
import { figureGrammarEn } from "./figureGrammarEn.ts";
import { capital, countWord } from "./format.ts";

export const compareEn: CompareWords = {
  locale: "en",
  say: compareGrammarEn,

  choose: {
    open: "Compare with …",
    label: "Compare with",
    groups: { neighbours: "Neighbouring counties", similar: "Similar counties", others: "Other counties" },
    line: { compare: "Compare", with: "with" },
    swap: "Swap places",
    leave: "End the comparison",
    onMap: "Choose on the map",
    onMapHint: (name) => `Choose on the map the county to compare with ${name}. Esc cancels.`,
    keys: "Shift and Enter on a county in the map compares it with the selected county.",
  },

  map: {
    group: "Number of maps",
    one: "One map",
    two: "Two maps",
    outlines: (a, b) => `${a} has a solid outline, ${b} a dashed one.`,
    locked: "Both maps have the same colours and classes: the same colour means the same thing.",
  },

  summary: "In brief",
  toRow: (row) => `To the row “${row}”`,

  rows: {
    aktorer: "Actors",
    utmaningar: "Challenges",
    exempel: "Cooperation models and examples",
    siffror: "In figures",
    liknande: "Similar counties",
  },

  actors: {
    axis: "Both timelines share one time axis. Years stand for the situation on 31 December.",
    held: (year) => `Responsible in ${year}`,
    today: "Responsible today",
    changes: "Changes of holder",
    noChange: "No change on the timeline",
    change: (year, from, to) => `${year}: from ${from.toLowerCase()} to ${to.toLowerCase()}`,
  },

  split: {
    shared: "Shared",
    only: (name) => `Only from ${name}`,
    empty: "None",
    caution:
      "The examples are those the report chose. That there is no example says nothing about the situation in the county.",
    ours: "Which challenges and forms an example belongs to is our judgement, not the report’s.",
  },
  challenges: {
    saysEach: "What the report says",
    shared: "Challenges with examples from both counties",
    only: (name) => `Challenges with examples only from ${name}`,
  },
  examples: {
    forms: "By form",
    themes: "By challenge",
    actors: "Actors named in examples from both counties",
    actorsNone: "No actor is named in examples from both counties.",
    joint: "An example that the two counties share",
  },

  columns: {
    caption: (a, b) => `${a} and ${b} side by side`,
    row: "Item",
    riket: "Sweden",
    difference: "Difference",
    rank: "place",
    differenceOf: (a, b) => `${a} minus ${b}`,
    notCompared: "not compared",
    year: "Year",
    years: (a, b) =>
      a === b ? figureGrammarEn.period(a) : `${figureGrammarEn.period(a)} and ${figureGrammarEn.period(b)}`,
    deviations: "Standard deviations",
  },

  figures: {
    background: "Background",
    none: "No measures belong to the challenge.",
  },
  sort: {
    label: "Order the measures",
    challenge: "by challenge",
    size: "by size of difference",
    explain:
      "The size of a difference is counted in standard deviations: one standard deviation is roughly how far counties tend to be from their mean.",
    counts: "Counts come last, since there the difference mostly shows how large the counties are.",
  },
  filter: { label: "Show measures for", all: "All challenges" },
  progress: (have, of) => `Fetching figures: ${have} of ${of}`,

  similar: {
    of: (name) => `Counties similar to ${name}`,
    weights: "What should count",
    weight: ["does not count", "counts", "counts double", "counts triple"],
    reset: "Reset",
    explain:
      "For each measure we compare how far the two are from the counties’ mean, in standard deviations, and weigh the differences together. The shorter the distance, the more alike. Your browser does the calculation.",
    missing:
      "A measure in which either of the two counties has no figure does not count for them, and the other measures then weigh more.",
    distance: (number) => `distance ${number}`,
    nothing: "No measure counts. Let at least one count to see which counties are similar.",
    caution: "That two counties are alike in figures says nothing about why.",
  },

  download: {
    group: "Download the comparison",
    csv: "CSV",
    xlsx: "Excel (XLSX)",
    waiting: "The file is being made …",
    failed: "The file could not be made. Try again.",
    fileName: (a, b) => `comparison-${a}-${b}`,
  },

  workbook: {
    cover: "Cover",
    what: "Two counties side by side: who is responsible for regional development, what Tillväxtverket’s interim report of 2015 says of the counties, and what the statistics show.",
    contents: "Contents",
    notes: "Notes",
    table: (no) => `Table ${no}`,
    made: (day, address) => `Downloaded on ${day} from ${address}`,
    notService: "Länskartan is not a service of Tillväxtverket.",
    texts: [
      "What is said of challenges and examples is based on Tillväxtverket’s interim report of 30 April 2015, in our own words.",
      "The examples are those the report chose. That there is no example says nothing about the situation in the county.",
      "Which challenges and forms an example belongs to is our judgement, not the report’s.",
      "Each measure is for the latest year in which both counties have a figure. Where there is no such year, each county’s latest figure stands with its year, without a difference.",
      "The difference is the first county’s figure minus the second’s. Between two shares it is in percentage points.",
      "The size of a difference is counted in standard deviations over the counties with a figure that year. It is not given for counts, since there the difference mostly shows how large the counties are.",
      "A missing figure is an empty cell. Why it is missing stands in the cell beside it.",
      "The figures say nothing about causes.",
    ],
    source: "Source",
    licence: "Licence",
    missing: "Why there is no figure",
    statements: "What the report says",
    figures: "Figures",
    columns: {
      of: (what, name) => `${what}, ${name}`,
      examplesFrom: (name) => `Examples from ${name}`,
      challenge: "Challenge",
      name: "Name in the report",
      section: "Where in the report",
      fit: "How well the example fits the challenges",
      indicator: "Measure",
      group: "Group",
      part: "About",
      unit: "Unit",
      differenceUnit: "Unit of the difference",
      rank: "Place from the highest figure",
      latest: "Latest year of the series",
      definition: "Definition",
      ofRiket: "About the national figure",
    },
  },

  failed: {
    texts: "The texts on the counties could not be loaded. Check the network connection.",
    figures: (count) => `${capital(countWord(count, "en"))} of the measures could not be loaded.`,
    code: "The comparison could not be loaded. Check the network connection.",
    retry: "Try again",
  },
};
