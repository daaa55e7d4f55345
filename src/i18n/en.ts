/** The English words of the page: British spelling, the same shape as the Swedish ones. */

import { type ActorType, type Confidence, FIRST_YEAR, LAST_YEAR, type SpellChange } from "../domain/actor.ts";
import type { ExampleKind, NamedBy, StatementKind, ThemeFit } from "../domain/challenge.ts";
import { capital, countWord, date, list } from "./format.ts";
import type { Messages } from "./sv.ts";

const counties = (count: number) => `${countWord(count, "en")} ${count === 1 ? "county" : "counties"}`;
const examples = (count: number) => `${countWord(count, "en")} ${count === 1 ? "example" : "examples"}`;

/** The day that a year stands for. The last year is not over: it shows what holds so far. */
const on = (year: number) => (year === LAST_YEAR ? `${year}` : `31 December ${year}`);

const actorType: Record<ActorType, string> = {
  region: "Region",
  samverkansorgan: "Regional cooperation council",
  lansstyrelse: "County administrative board",
  kommun: "Municipality",
};

/** With whom the responsibility lies, county by county: the singular is right for any number of counties. */
const holder: Record<ActorType, string> = {
  region: "the region",
  samverkansorgan: "a regional cooperation council",
  lansstyrelse: "the county administrative board",
  kommun: "the municipality",
};

const sectionNames: Readonly<Record<string, string>> = { Summary: "the summary", Annex: "the annex" };

export const en: Messages = {
  locale: "en",
  site: "Länskartan",
  tagline:
    "Who is responsible for regional development in Sweden’s 21 counties, and what does Tillväxtverket’s 2015 report say?",
  title: {
    actors: (year) => `Actors responsible for regional development ${year} – Länskartan`,
    challenge: (label) => `${label} – Länskartan`,
    county: (county, layer) => `${county}: ${layer} – Länskartan`,
    page: (page) => `${page} – Länskartan`,
  },
  description: `Map of Sweden’s 21 counties: who has been responsible for regional development ${FIRST_YEAR}–${LAST_YEAR}, and what Tillväxtverket’s interim report of 2015 says about shared challenges, cooperation models and examples.`,

  skip: "Shortcuts",
  skipToTable: "Skip the map and go to the table",
  skipToPanel: "Skip the map and go to the panel",
  search: {
    label: "Search",
    loading: "Loading the search …",
    failed: "The search could not be loaded. Check your connection.",
    retry: "Try again",
  },
  languages: "Languages",
  languageName: { sv: "Svenska", en: "English" },
  theme: "Colours",
  themes: { auto: "Same as device", ljust: "Light", morkt: "Dark" },

  headline: {
    shows: "Map shows",
    year: "in the year",
    actorsGroup: "Responsibility",
    challengesGroup: "Challenges in the 2015 report",
    actors: "Actors responsible for regional development",
    figures: (label) => `Figures: ${label}`,
    background: "Figures: Background",
    reserved: (title) => `${title} (no county figures yet)`,
    and: "and",
    noSecond: "nothing else",
    own: "Your own figures",
  },
  display: { karta: "Map", tabell: "Table", group: "Show as" },

  actorType,

  insight: {
    held: (year, parts) => {
      const lies = `In ${year} the responsibility ${year === LAST_YEAR ? "lies" : "lay"}`;
      const [first, ...others] = parts;
      if (!first) return "";
      if (others.length === 0) return `${lies} with ${holder[first.type]} in all ${counties(first.count)}.`;
      const shares = others.map(({ type, count }) => `with ${holder[type]} in ${countWord(count, "en")}`);
      return `${lies} ${list([`with ${holder[first.type]} in ${counties(first.count)}`, ...shares], "en")}.`;
    },
    opens: (year) => `The map’s timeline begins in ${year}. The responsibility may be older than that.`,
    none: (year) =>
      `Responsibility ${year === LAST_YEAR ? "has not changed" : "did not change"} hands in any county in ${year}.`,
    holder: (year, names) =>
      `Responsibility ${year === LAST_YEAR ? "has changed" : "changed"} hands in ${counties(names.length)} in ${year}: ${list(names, "en")}.`,
    name: (names) => `In ${counties(names.length)} only the actor’s name changed: ${list(names, "en")}.`,
    county: (names) =>
      `${capital(counties(names.length))} ${names.length === 1 ? "was" : "were"} formed, with the same kind of actor as before: ${list(names, "en")}.`,
    doubt: (names) => `The year is uncertain for ${list(names, "en")}.`,
    challenge: (given, weak) => {
      let said = "In our judgement, none of the report’s examples belongs to this challenge.";
      if (given > 0) {
        const fitting =
          weak === given
            ? ", but fit only partly"
            : `; in ${countWord(weak, "en")} of them they fit only partly`;
        said = `In our judgement, examples from ${counties(given)} belong to this challenge${weak === 0 ? "" : fitting}.`;
      }
      return said;
    },
    named: (byName, byPlace) => {
      const named = [
        ...(byName > 0 ? [counties(byName)] : []),
        ...(byPlace > 0 ? [`places in ${counties(byPlace)}`] : []),
      ];
      return `On this challenge the report names ${list(named, "en")}`;
    },
    challengeCaution:
      "The challenge concerns the whole country. That a county has no example says nothing about the situation there.",
  },

  map: {
    listbox: "Counties of Sweden",
    instructions:
      "Arrow keys take you to the nearest county in that direction, Home and End to the first and last county code, letters to a name. Enter selects the county, Shift and Enter compare it with the selected county, Esc closes the box.",
    zoomIn: "Zoom in",
    zoomOut: "Zoom out",
    home: "Show all of Sweden",
    controls: "Zoom the map",
    glFailed: "Smooth zooming could not be loaded. The map works all the same.",
    municipality: (name: string) => `Municipality: ${name}`,
    slow: "The map is slow. Would you like to switch to a simpler map? It shows the same things.",
    slowSwitch: "Switch",
    slowKeep: "Keep",
    clear: "Deselect the county",
    clearShort: "Deselect",
    readMore: "Read more",
    wheelHint: "Hold down Ctrl (⌘ on a Mac) while you scroll to zoom.",
  },

  area: {
    actor: (actor, type) => `${actor}, ${type.toLowerCase()}`,
    example: (count) => `${examples(count)} in the report`,
    weak: "fitting only partly",
    namedBy: {
      county: "the county is named for this challenge",
      place: "at least one place in the county is named for this challenge",
    } satisfies Record<NamedBy, string>,
    none: "the report mentions no example that we count here",
  },

  legend: {
    title: "Legend",
    letters: "County letters",
    counties,
    example: "The report gives examples from the county",
    weak: "Examples that fit only partly",
    named: "The county or places in it are named for the challenge",
    none: "The report mentions no example that we count here",
    noneNote: "That does not mean that the problem is absent from the county.",
    editorial: "Which challenge an example belongs to is our judgement, not the report’s.",
    actorsNote: `As on 31 December; for ${LAST_YEAR}, as it stands so far.`,
  },

  year: {
    label: "Year",
    report: "the report",
    previous: "Previous year",
    next: "Next year",
    play: "Play",
    pause: "Pause",
    nextChange: "Next change",
    keys: "Arrow keys change the year. Page Up and Page Down go to the next and previous year in which something changed.",
    keysFigures: "The arrow keys lead to the next and the previous year with figures.",
    spacePlays: "Space plays and pauses, Esc pauses.",
    spaceSteps: "Space goes to the next change.",
  },

  changes: {
    title: "Show changes",
    intro:
      "Every year in which something changed has a bar above the timeline: the more counties in which responsibility changed hands, the taller it is.",
    summary: (year, { holder, name, county }) => {
      const has = year === LAST_YEAR ? "has changed" : "changed";
      const parts = [
        ...(holder > 0 ? [`responsibility ${has} hands in ${counties(holder)}`] : []),
        ...(name > 0 ? [`in ${counties(name)} only the actor’s name changed`] : []),
        ...(county > 0 ? [`${counties(county)} ${county === 1 ? "was" : "were"} formed`] : []),
      ];
      return `${capital(list(parts, "en"))}.`;
    },
    phrase: (before, { actor, type, change }) => {
      const kind = actorType[type].toLowerCase();
      const was = before && change === "holder" ? `, ${actorType[before.type].toLowerCase()},` : "";
      const from = before ? ["from ", { actor: before.actor }, `${was} `] : [];
      const now = {
        start: "",
        holder: `, ${kind}`,
        name: `; only the name is new, still a ${kind}`,
        county: `; the county was formed, with the same kind of actor: a ${kind}`,
      };
      return [...from, "to ", { actor }, now[change]];
    },
  },

  table: {
    actorsCaption: (year) => `Actors responsible for regional development by county, ${on(year)}`,
    challengeCaption: (label) => `The report’s examples and mentions by county: ${label}`,
    code: "Code",
    county: "County",
    municipality: "Municipality",
    actor: "Responsible actor",
    type: "Kind",
    since: "Since",
    sinceStart: (year) => `${year} or earlier`,
    examples: "Examples",
    named: "Named for the challenge",
    namedBy: { county: "the county", place: "place in the county" } satisfies Record<NamedBy, string>,
    value: "Value",
    rank: "Rank",
    no: "–",
    noExample: "none that we count here",
    weak: "fits only partly",
    sortBy: (column) => `Sort by “${column}”`,
  },

  confidence: {
    high: "",
    medium: "the year is uncertain",
    unverified: "the year is not documented",
  } satisfies Record<Confidence, string>,

  panel: {
    country: "Sweden",
    back: "All of Sweden",
    section: (section) => sectionNames[section] ?? `section ${section}`,
    sources: "Sources",
    copyLink: "Copy link",
    print: "Print",
    copied: "The link has been copied.",
    copyFailed: "The browser does not allow copying from here. Select the link and copy it yourself:",
    loading: "Loading the text …",
    failed: "The text could not be loaded. Check your connection.",
    retry: "Try again",
    notFromReport: "From sources other than the report",
  },

  country: {
    about:
      "How can integration and diversity become part of regional growth policy? In the spring of 2015 those responsible in the counties sent their answers to the government, and Tillväxtverket compiled them in an interim report on 30 April 2015. Here it is as a map, in our own words.",
    holders: "Who held the responsibility",
    holdersNote: `Number of counties on 31 December; for ${LAST_YEAR}, as it stands so far.`,
    count: (year, count) => `${year}: ${count}`,
    challenges: "Eleven shared challenges",
    challengesIntro:
      "In the order of the report’s own quantity words, the most far-reaching first. The order of the words is ours.",
    wordGroup: (word) => (word === null ? "No quantity word" : capital(word)),
    recommendations: "Five recommendations",
    recommendationsIntro:
      "The recommendations exist in two versions: in the summary and in section 1.1. They are given in our own words, and differences between the versions are stated.",
    addressee: "To",
    difference: "How the versions differ",
    followUp: "What happened next",
    context: "What else the report says",
    actors: "Actors that the report mentions",
    actorsOnOpening: "The list is fetched when it is opened.",
    roleIntegration: "For integration",
    roleGrowth: "For growth",
    publications: "Background papers in the report’s annex",
    limits: "Sources and limits",
    limitsText: [
      "Who held the responsibility is known from laws, budget decisions and the actors’ own papers. Where a starting year is uncertain, the map says so.",
      "Six counties have no example in section 2.4 of the report. That means that none was chosen, not that nothing was done.",
      "Which challenge an example belongs to, what form it takes and whether it is a cooperation model is our judgement, unless stated otherwise.",
    ],
    allSources: "All sources and licences",
  },

  challenge: {
    heading: (no) => `Challenge ${no}`,
    word: "The report’s quantity word",
    noWord: "None",
    claims: "What the report says",
    unquantified: "Without giving any quantity, the report says:",
    named: "Places and counties named",
    namedNone: "The report names neither counties nor places when it describes this challenge.",
    positions: "Positions and proposals from counties",
    positionsNote:
      "They say nothing about the situation in the county. The county is therefore not counted as named for the challenge, on the map or in the table.",
    examples: "Counties with examples",
    examplesNone: "None of the report’s 28 examples belongs to this challenge.",
    shared: "shared by several counties",
    related: "Connected with",
    themes: "Topics (our sorting)",
    all: "All eleven challenges",
    figures: "See the statistics",
    brings: "What can bring them:",
    figuresNone: "None of the map’s figures belong to the challenge.",
    figuresNote:
      "Which figures belong to the challenge is our judgement. They say nothing of causes, and the report does not rest on them.",
  },

  statementKind: {
    challenge: "Challenge",
    finding: "Finding that the report cites",
    context: "Context",
    position: "Position",
    proposal: "Proposal",
  } satisfies Record<StatementKind, string>,

  exampleKind: {
    samverkansmodell: "cooperation model",
    exempel: "example",
  } satisfies Record<ExampleKind, string>,

  fit: {
    god: "fits well",
    medel: "fits fairly well",
    svag: "fits only partly",
  } satisfies Record<ThemeFit, string>,

  county: {
    actors: "Responsible for regional development",
    now: "Today",
    timeline: "How the responsibility has moved",
    timelineIntro: `Years stand for the situation on 31 December. The timeline begins in ${FIRST_YEAR}; the responsibility may be older.`,
    exact: (text) => `Dates: ${text}.`,
    from: (iso, basis) => `from ${date(iso, "en")}${basis ? ` (${basis})` : ""}`,
    to: (iso) => `until ${date(iso, "en")}`,
    basis: { stated: "", derived: "worked out", planned: "planned", unverified: "not documented" },
    facts: "Facts about the county",
    factLabels: {
      codes: "Codes",
      residence: "County seat",
      nuts: "National area",
      region: "Region today",
      before: "County council before the region",
    },
    codes: ({ code, letter, iso, nuts3 }) =>
      `county code ${code}, county letter ${letter}, ISO 3166-2 ${iso}, NUTS ${nuts3}`,
    onMap: "The map shows the challenge",
    layerExamples: (count, weak) => {
      if (count === 0) return "The report has no example from the county that we count here.";
      const partly = count === 1 ? ", but it fits only partly" : ", but they fit only partly";
      return `The report has ${examples(count)} from the county that we count here${weak ? partly : ""}.`;
    },
    layerNamed: {
      county: "On this challenge it names the county.",
      place: "On this challenge it names at least one place in the county.",
    } satisfies Record<NamedBy, string>,
    layerCaution: "That there is no example says nothing about the situation in the county.",
    says: "What the report says about the county",
    saysNone:
      "The report says nothing about this county in particular beyond what concerns the whole country.",
    saysExamples: "Apart from the examples below, the report says nothing about this county in particular.",
    caveat: "Bear in mind",
    models: "Cooperation models",
    modelsNone: "None of the county’s examples is counted here as a cooperation model.",
    examples: "Examples",
    noExamples: "The report mentions no example from the county",
    noExamplesNote: "That means that none was chosen for section 2.4, not that nothing was done.",
    form: "Form",
    status: "Status according to the report",
    kind: "Kind",
    themes: "Challenges",
    themesNote: "our sorting",
    actorsNamed: "Actors mentioned",
    labelInReport: "Heading in the report",
    examplesNote:
      "The report arranges the examples by county. Challenges, forms and kinds are our sorting unless stated otherwise. Only actors that the report itself mentions are listed.",
    sharedWith: "Shared with",
    mentionedIn: "Mentioned in examples from other counties",
    mentioned: "Also mentions",
    national: "Challenges that concern the whole country",
    nationalIntro:
      "The report does not divide the eleven challenges between counties. They concern the country as a whole, this county included.",
    nationalExample: (count) => `${examples(count)} from here`,
    municipalities: (count: number) =>
      count === 1 ? "The only municipality of the county" : `The ${count} municipalities of the county`,
    neighbours: "Neighbouring counties",
    neighboursNone: "The county has no land border with another county.",
    neighboursLake: "Across water only",
  },
  change: {
    start: "",
    holder: "new actor",
    name: "new name",
    county: "new county",
  } satisfies Record<SpellChange, string>,

  footer: {
    about: "About the map",
    source:
      "The content is based on Tillväxtverket’s interim report of 30 April 2015, retold in our own words, and on open sources on who has held the responsibility. The boundaries are based on SCB’s digital boundaries and Natural Earth. The map is not a service of Tillväxtverket.",
    /** On a host page. */
    short:
      "Sources: Tillväxtverket’s interim report of 30 April 2015, laws, budget decisions and the actors’ own documents.",
    own: "Open in a window of its own",
  },

  printed: (day) => `Printed on ${day} from`,

  pages: {
    om: "About Länskartan",
    kallor: "Sources and licences",
    tillganglighet: "Accessibility statement",
    exempel: "Learn from others",
    allExamples: "Learn from others: examples from all counties",
    challengeExamples: "Learn from others: all examples of the challenge",
    back: "Back to the map",
  },

  compare: {
    region: (a, b) => `Comparison: ${a} and ${b}`,
    title: (a, b) => `${a} and ${b} – Länskartan`,
    announced: (a, b) => `${a} and ${b} are shown side by side.`,
    left: "The comparison has ended.",
    open: "Compare with …",
    loading: "Loading the comparison …",
    failed: "The comparison could not be loaded. Check the network connection.",
  },

  ownData: {
    open: "Your own figures",
    loading: "Loading the dialogue for your own figures …",
    failed: "The dialogue for your own figures could not be loaded. Check the network connection.",
  },

  share: {
    embed: "Embed",
    loading: "Loading the embed code …",
    failed: "The embed code could not be loaded. Check the network connection.",
  },
  take: {
    download: "Download",
    cite: "Cite",
    loading: "Loading …",
    failed: "This could not be loaded. Check the network connection.",
  },

  notices: {
    alone: (county) =>
      `The address compares ${county} with no other county. Choose a county first, then one to compare it with.`,
    same: (county) => `${county} cannot be compared with itself. Choose another county to compare it with.`,
    unknown: (parameter, value) =>
      `“${parameter}=${value}” in the address was not understood. The default is shown instead.`,
    repeated: (parameter) => `“${parameter}” appears more than once in the address. The first one counts.`,
    own: {
      missing: "The link lacks the figures that the map was to show. Ask the sender for the whole link.",
      broken: "The figures in the link could not be read. Ask the sender for the whole link.",
      many: "The figures are too many or too large for a link. Include fewer years and try again.",
      failed: "The figures could not be shown. Reload the page and try again.",
    },
    dismiss: "Close the message",
    language: "The other language could not be loaded. Check your connection.",
  },

  figures: {
    title: "In figures",
    loading: "The figures are being loaded …",
    failed: "The figures could not be loaded. Check the network connection.",
  },

  announce: {
    selected: (county, says) => `${county} selected: ${says}`,
    cleared: "No county is selected. The panel shows all of Sweden.",
    layer: (label) => `The map shows: ${label}.`,
    sorted: (column, descending) =>
      `The table is sorted by “${column}”, ${descending ? "descending" : "ascending"}.`,
  },

  errors: {
    page: "Something went wrong while the page was being shown.",
    reload: "Reload the page",
    panel: "Something went wrong while the panel was being shown.",
  },
};
