/** Cuts one county's panel: its facts, spells, statements and examples. */

import type {
  CountyFacts,
  CountySlice,
  CountyStatement,
  Example,
  ExampleLine,
  SpellDetail,
} from "../../src/content/slices.ts";
import { REPORT_YEAR } from "../../src/domain/actor.ts";
import { holdersIn } from "../../src/domain/holders.ts";
import { countyOfMunicipality } from "../../src/domain/municipality.ts";
import type { Content } from "../contentSource.ts";
import type { Words } from "./words.ts";

type CountyRecord = Content["counties"][number];
type SpellRecord = Content["spells"][number];
type StatementRecord = Content["challenges"]["countyStatements"][number];
type ExampleRecord = Content["examples"]["examples"][number];

export function cutCounty(county: CountyRecord, content: Content, words: Words): CountySlice {
  const { code } = county;
  const { examples, note } = content.examples;
  const holders = holdersIn(content.spells, REPORT_YEAR);
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
    examplesNote: words.text(note),
    examples: examples
      .filter((example) => example.counties.includes(code))
      .map((example) => exampleOf(example, holders, words)),
    mentionedIn: examples
      .filter((example) => example.mentioned.includes(code))
      .map((example) => exampleLine(example, words)),
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

export function exampleLine(example: ExampleRecord, words: Words): ExampleLine {
  const { id, name, counties, fit, kind } = example;
  return {
    id,
    name,
    title: words.text(example.title),
    counties,
    fit,
    form: words.word("forms", example.form),
    kind,
  };
}

function exampleOf(example: ExampleRecord, holders: ReturnType<typeof holdersIn>, words: Words): Example {
  return {
    ...exampleLine(example, words),
    labelInReport: example.labelInReport,
    section: words.section(example.section),
    themes: example.themes,
    formAlt: example.formAlt.map((form) => words.word("forms", form)),
    kindBasis: words.word("kindBases", example.kindBasis),
    status: words.word("statuses", example.status),
    actorsNamed: example.actorsNamed.map(words.actorNamed),
    responsible: example.counties.flatMap((code) => holders.get(code)?.actor ?? []),
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
    responsibilitySince: county.responsibilitySince,
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
