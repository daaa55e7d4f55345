/** The words of the page of examples in English. */

import type { ExampleWords } from "./examplesSv.ts";

export const examplesEn: ExampleWords = {
  locale: "en",
  lead: "Search what the regions highlighted in their submissions and see who has tried something similar. The names are the report’s, in Swedish; the summaries are in our own words.",
  filters: "Choose examples",
  all: "All",
  dimension: {
    utmaning: "Challenge",
    form: "Form",
    slag: "Kind",
    aktor: "Actor named",
    lan: "County",
  },
  option: (word, count) => `${word} (${count})`,
  count: (count, of) => (count === of ? `All ${of} examples` : `${count} of ${of} examples`),
  clear: "Clear the choices",
  list: "The examples",
  empty: "None of the report’s examples matches all your choices. Remove one of them or clear them all.",
  emptyCounty: (county) => `The report mentions no example from ${county}.`,
  emptyNote: "The report presents only some examples. That none matches does not mean that nothing is done.",
  outside: "The example that the address leads to is not among those chosen. It therefore stands by itself.",

  fromReport: "From the report",
  ours: "Our sorting",
  copyLink: (name) => `to ${name}`,
  showOnMap: (county) => `Show ${county} on the map`,

  map: {
    title: "Where the examples are",
    counties: (count) =>
      count === 0
        ? "No county has an example among those chosen."
        : count === 1
          ? "The examples come from one county."
          : `The examples come from ${count} counties.`,
    press: "Press a county to see only its examples. The list “County” gives the same choice.",
    steps: ["1 example", "2–3 examples", "4 or more"],
    others: "no example among those chosen",
    unnamed: "the report mentions no example",
    opened: "the counties of the example that is open",
  },

  references: {
    title: "Links that the report itself points out",
    all: "all regions",
    said: {
      inspired: "is said to have inspired ",
      joint: "is planning jointly with ",
      proposed: "proposes to ",
    },
    drawn: { inspired: ["said to", "have", "inspired"], joint: ["joint", "plan"], proposed: [] },
  },
};
