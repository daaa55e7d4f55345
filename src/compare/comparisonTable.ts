/** The comparison of two counties as tables, the same for every file that it can be taken home in. */

import type { Pair } from "../domain/compare.ts";
import type { CountyCode } from "../domain/county.ts";
import type { CompareWords } from "../i18n/compareSv.ts";
import { actorsTable } from "./actorsTable.ts";
import { type ComparisonInput, pairNames } from "./comparisonInput.ts";
import { figuresTable } from "./figuresTable.ts";
import { challengesTable, examplesTable, statementsTable } from "./reportTables.ts";
import type { Table } from "./table.ts";

/** Actors, challenges, statements, examples, figures; one without rows is left out. */
export function comparisonTables(input: ComparisonInput): readonly Table[] {
  return [
    actorsTable(input),
    challengesTable(input),
    statementsTable(input),
    examplesTable(input),
    figuresTable(input),
  ].filter(({ rows }) => rows.length > 0);
}

/** A comparison on its way into a file. */
export interface Comparison {
  readonly words: CompareWords;
  readonly codes: Pair<CountyCode>;
  /** The short names. */
  readonly names: Pair<string>;
  /** As the region on the page. */
  readonly title: string;
  readonly tables: readonly Table[];
  /** The day on which it was made, in words. */
  readonly day: string;
  /** The address of the view that it shows. */
  readonly address: string;
}

/** `day` in words, as `i18n/format.ts` has it. */
export function comparisonOf(
  input: ComparisonInput,
  { day, address }: Pick<Comparison, "day" | "address">,
): Comparison {
  const { words, actors, t } = input;
  const names = pairNames(input);
  const tables = comparisonTables(input);
  return { words, codes: actors.counties, names, title: t.compare.region(...names), tables, day, address };
}
