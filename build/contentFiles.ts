/** The content as files for others: the CSV and JSON files that lie in `dist/data`. */

import { REPORT_YEAR } from "../src/domain/actor.ts";
import { csv } from "../src/domain/csv.ts";
import { holdersIn } from "../src/domain/holders.ts";
import type { Localised } from "../src/domain/locale.ts";
import type { Content } from "./contentSource.ts";

type Words = Readonly<Record<string, Localised>>;

/** The files by their path in `dist`. */
export function dataFiles(content: Content): Map<string, string> {
  const { recommendations, challenges } = content;
  return new Map([
    ["data/counties.csv", countiesCsv(content)],
    ["data/actor-spells.csv", spellsCsv(content)],
    ["data/examples.json", json(content, examplesOf(content))],
    ["data/challenges.json", json(content, { ...challenges, challenges: challengesOf(content) })],
    ["data/recommendations.json", json(content, recommendations)],
    ["data/publications.json", json(content, publicationsOf(content))],
  ]);
}

/** The report goes first, so that the section references below can be read. */
function json({ report }: Content, body: object): string {
  return `${JSON.stringify({ report, ...body }, null, 2)}\n`;
}

const COUNTY_COLUMNS = [
  "code",
  "letter",
  "name_sv",
  "name_en",
  "label",
  "iso_3166_2",
  "nuts2",
  "nuts3",
  "residence_city",
  "municipalities",
  "region_today",
  "website",
  "responsibility_since",
];

function countiesCsv({ counties }: Content): string {
  return csv(
    COUNTY_COLUMNS,
    counties.map((one) => [
      one.code,
      one.letter,
      one.long.sv,
      one.long.en,
      one.short,
      one.iso,
      one.nuts2,
      one.nuts3,
      one.residenceCity,
      one.municipalities,
      one.regionToday,
      one.website,
      one.responsibilitySince,
    ]),
  );
}

const SPELL_COLUMNS = [
  "county_code",
  "from",
  "to",
  "actor",
  "type",
  "change",
  "confidence",
  "from_date",
  "from_basis",
  "to_date",
  "note_sv",
  "note_en",
  "sources",
];

function spellsCsv({ spells }: Content): string {
  return csv(
    SPELL_COLUMNS,
    spells.map((one) => [
      one.county,
      one.from,
      one.to,
      one.actor,
      one.type,
      one.change,
      one.confidence,
      one.fromDate,
      one.fromBasis,
      one.toDate,
      one.note?.sv ?? null,
      one.note?.en ?? null,
      one.sources.map(({ url }) => url).join(" "),
    ]),
  );
}

/** A code beside its words, for readers of either language. */
const coded = (words: Words, code: string) => ({ code, ...words[code] });

function examplesOf({ examples, vocabulary, spells, actors }: Content) {
  const holders = holdersIn(spells, REPORT_YEAR);
  const named = (name: string) =>
    (vocabulary.actorsNamed as Words)[name] ?? actors.actors.find((actor) => actor.name.sv === name)?.name;
  return {
    ...examples,
    examples: examples.examples.map((example) => ({
      ...example,
      fit: coded(vocabulary.themeFits, example.fit),
      form: coded(vocabulary.forms, example.form),
      formAlt: example.formAlt.map((form) => coded(vocabulary.forms, form)),
      kind: coded(vocabulary.kinds, example.kind),
      kindBasis: coded(vocabulary.kindBases, example.kindBasis),
      status: coded(vocabulary.statuses, example.status),
      actorsNamed: example.actorsNamed.map(named),
      responsible2015: example.counties.map((code) => holders.get(code)?.actor),
    })),
  };
}

function challengesOf({ challenges, vocabulary }: Content) {
  return challenges.challenges.map((challenge) => ({
    ...challenge,
    themes: challenge.themes.map((theme) => coded(vocabulary.themes, theme)),
  }));
}

function publicationsOf({ publications, vocabulary }: Content) {
  return {
    ...publications,
    publications: publications.publications.map((one) => ({
      ...one,
      kind: coded(vocabulary.publicationKinds, one.kind),
    })),
  };
}
