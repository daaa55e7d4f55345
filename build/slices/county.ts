/** Cuts one county's panel: its facts, spells, statements and examples. */

import type {
  ChallengeExample,
  CountyFacts,
  CountySlice,
  CountyStatement,
  Example,
  ExampleLine,
  SpellDetail,
} from "../../src/content/slices.ts";
import { countyOfMunicipality } from "../../src/domain/municipality.ts";
import type { Content } from "../contentSource.ts";
import type { Words } from "./words.ts";

type CountyRecord = Content["counties"][number];
type SpellRecord = Content["spells"][number];
type StatementRecord = Content["challenges"]["countyStatements"][number];
type ExampleRecord = Content["examples"]["examples"][number];

export function cutCounty(county: CountyRecord, content: Content, words: Words): CountySlice {
  const { code } = county;
  const { examples } = content.examples;
  return {
    code,
    facts: factsOf(county, words),
    municipalities: content.municipalities
      .filter((one) => countyOfMunicipality(one.code) === code)
      .sort((a, b) => a.name.localeCompare(b.name, "sv")),
    spells: content.spells.filter((spell) => spell.county === code).map((spell) => detailOf(spell, words)),
    statements: content.challenges.countyStatements
      .filter((statement) => statement.counties.includes(code))
      .map((statement) => statementOf(statement, words)),
    examples: examples
      .filter((example) => example.counties.includes(code))
      .map((example) => exampleOf(example, words)),
    mentionedIn: examples.filter((example) => example.mentioned.includes(code)).map(exampleLine),
  };
}

export function statementOf(statement: StatementRecord, words: Words): CountyStatement {
  const { id, counties, kind, challenge } = statement;
  return {
    id,
    counties,
    kind,
    challenge,
    section: words.section(statement.section),
    text: words.text(statement.text),
    caveat: words.textOrNull(statement.caveat),
  };
}

function exampleLine({ id, name, counties }: ExampleRecord): ExampleLine {
  return { id, name, counties };
}

export function challengeExample(example: ExampleRecord, words: Words): ChallengeExample {
  return { ...exampleLine(example), fit: example.fit, form: words.word("forms", example.form) };
}

export function exampleOf(example: ExampleRecord, words: Words): Example {
  return {
    ...challengeExample(example, words),
    title: words.text(example.title),
    kind: example.kind,
    labelInReport: example.labelInReport,
    section: words.section(example.section),
    themes: example.themes,
    formAlt: example.formAlt.map((form) => words.word("forms", form)),
    kindBasis: words.word("kindBases", example.kindBasis),
    status: words.word("statuses", example.status),
    actorsNamed: example.actorsNamed.map(words.actorNamed),
    mentioned: example.mentioned,
    summary: words.text(example.summary),
    facts: example.facts.map(({ text, source }) => ({ text: words.text(text), source })),
    note: words.textOrNull(example.note),
  };
}

function factsOf(county: CountyRecord, words: Words): CountyFacts {
  const { iso, nuts3, nuts2, nuts2Name, residenceCity, regionToday, website } = county;
  return {
    iso,
    nuts3,
    nuts2,
    nuts2Name,
    residenceCity,
    regionToday,
    website,
    countyCouncilBefore: words.text(county.countyCouncilBefore),
    note: words.textOrNull(county.note),
  };
}

function detailOf(spell: SpellRecord, words: Words): SpellDetail {
  const { fromDate, fromBasis, toDate } = spell;
  return {
    fromDate,
    fromBasis,
    toDate,
    note: words.textOrNull(spell.note),
    sources: spell.sources.map(({ url, note }) => ({ url, note: words.textOrNull(note) })),
  };
}
