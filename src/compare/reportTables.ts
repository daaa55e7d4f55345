/** What the report has of the two counties, as tables: the challenges with their examples, its statements, and the examples themselves. */

import type { ChallengeLine, CountySlice, CountyStatement, Example } from "../content/slices.ts";
import type { ChallengeId } from "../domain/challenge.ts";
import type { Cell } from "../files/cells.ts";
import { type ComparisonInput, pairNames } from "./comparisonInput.ts";
import { type Field, type Table, tableOf } from "./table.ts";

/** Sections in words: a spreadsheet takes a bare `2.4` for a date. */
const sections = ({ t }: ComparisonInput, text: string) => text.split(" / ").map(t.panel.section).join(", ");

/** One of the county's things. */
interface Of<T> {
  readonly county: CountySlice;
  readonly it: T;
}

const each = <T>(
  { counties }: ComparisonInput,
  things: (of: CountySlice) => readonly T[],
): readonly Of<T>[] => counties.flatMap((county) => things(county).map((it) => ({ county, it })));

function countyFields<T>({ figureWords, short }: ComparisonInput): readonly Field<Of<T>>[] {
  return [
    { key: "county_code", head: figureWords.table.code, cell: ({ county }) => county.code },
    { key: "county", head: figureWords.table.county, cell: ({ county }) => short(county.code) },
  ];
}

/** Which of the two the report has no example from, if any, and that this says nothing of the county. */
function exampleNote(input: ComparisonInput): string {
  const { split, say } = input.words;
  const [a, b] = pairNames(input);
  const [ofA, ofB] = [input.counties[0].examples.length, input.counties[1].examples.length];
  const one = say.challenges;
  if (ofA === 0 && ofB === 0) return `${one.fromNeither(a, b)} ${split.ours}`;
  if (ofB === 0) return `${one.onlyFrom(ofA, a, b)} ${split.ours}`;
  if (ofA === 0) return `${one.onlyFrom(ofB, b, a)} ${split.ours}`;
  return `${split.caution} ${split.ours}`;
}

/** Every shared challenge with the names of the examples that we sort under it. */
export function challengesTable(input: ComparisonInput): Table {
  const { words, t, labels, counties } = input;
  const { columns } = words.workbook;
  const [a, b] = pairNames(input);
  const name = ({ name, fit }: Example) => (fit === "svag" ? `${name} (${t.fit.svag})` : name);
  const from = ({ examples }: CountySlice, id: ChallengeId): Cell =>
    examples
      .filter(({ themes }) => themes.includes(id))
      .map(name)
      .join("; ") || null;
  return tableOf<ChallengeLine>(
    words.rows.utmaningar,
    exampleNote(input),
    [
      { key: "row", head: columns.challenge, cell: ({ label }) => label },
      { key: "text_a", head: columns.examplesFrom(a), cell: ({ id }) => from(counties[0], id) },
      { key: "text_b", head: columns.examplesFrom(b), cell: ({ id }) => from(counties[1], id) },
      { key: "report_section", head: columns.section, cell: ({ section }) => sections(input, section) },
    ],
    [...labels.values()],
  );
}

/** The statements that name one of the two, with what to bear in mind. A statement on both has a row for each. */
export function statementsTable(input: ComparisonInput): Table {
  const { words, t, labels } = input;
  const { columns, statements } = words.workbook;
  return tableOf<Of<CountyStatement>>(
    statements,
    null,
    [
      ...countyFields<CountyStatement>(input),
      { key: "text", head: t.challenge.claims, cell: ({ it }) => it.text },
      { key: "kind", head: t.county.kind, cell: ({ it }) => t.statementKind[it.kind] },
      {
        key: "challenges",
        head: columns.challenge,
        cell: ({ it }) => (it.challenge && labels.get(it.challenge)?.label) ?? null,
      },
      { key: "doubts", head: t.county.caveat, cell: ({ it }) => it.caveat },
      { key: "report_section", head: columns.section, cell: ({ it }) => sections(input, it.section) },
    ],
    each(input, (county) => county.statements),
  );
}

/** The cooperation models and examples of the two. One that they share has a row for each. */
export function examplesTable(input: ComparisonInput): Table {
  const { words, t, labels, short } = input;
  const { columns } = words.workbook;
  const others = ({ county, it }: Of<Example>) => it.counties.filter((code) => code !== county.code);
  return tableOf<Of<Example>>(
    words.rows.exempel,
    exampleNote(input),
    [
      { key: "row", head: columns.name, cell: ({ it }) => it.name },
      ...countyFields<Example>(input),
      { key: "form", head: t.county.form, cell: ({ it }) => [it.form, ...it.formAlt].join(", ") },
      {
        key: "challenges",
        head: `${t.county.themes} (${t.county.themesNote})`,
        cell: ({ it }) => it.themes.flatMap((id) => labels.get(id)?.label ?? []).join("; ") || null,
      },
      { key: "fit", head: columns.fit, cell: ({ it }) => t.fit[it.fit] },
      {
        key: "kind",
        head: t.county.kind,
        cell: ({ it }) => `${t.exampleKind[it.kind]} (${it.kindBasis})`,
      },
      { key: "status", head: t.county.status, cell: ({ it }) => it.status },
      {
        key: "actors_named",
        head: t.county.actorsNamed,
        cell: ({ it }) => it.actorsNamed.join(", ") || null,
      },
      {
        key: "shared_with",
        head: t.county.sharedWith,
        cell: (of) => others(of).map(short).join(", ") || null,
      },
      { key: "doubts", head: t.county.caveat, cell: ({ it }) => it.note },
      { key: "report_section", head: columns.section, cell: ({ it }) => sections(input, it.section) },
    ],
    each(input, (county) => county.examples),
  );
}
