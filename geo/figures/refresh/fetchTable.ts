/** A series from a table of SCB's: metadata first, then the figures in as many parts as the cell limit asks for. */

import { group, sum } from "d3-array";
import { isNumber, type Value } from "../../../src/domain/series.ts";
import type { Cell, Cube } from "./jsonStat.ts";
import { areaName, type Observation, parseArea, signedValue, type Years } from "./observation.ts";
import type { TablePlan } from "./plan.ts";
import { Refusal } from "./refusal.ts";
import { type Selection, split, type TableClient, type Variable } from "./tableClient.ts";
import { parsePeriod, pick, REGION, selectFor, TIME } from "./tableSelection.ts";

/** Every figure that the plan asks for in those years. Throws a Refusal. */
export async function fetchTable(
  client: TableClient,
  plan: TablePlan,
  years: Years,
): Promise<readonly Observation[]> {
  const variables = await client.fetchVariables(plan.table);
  const observations: Observation[] = [];
  for (const part of split(selectFor(plan, variables, years), client.mostCells)) {
    const cube = await client.fetchCube(plan.table, part);
    checkAnswer(cube, part, plan);
    observations.push(...observe(cube.cells, variables, plan));
  }
  return addUp(observations, plan);
}

/** The answer must have what was asked for, no more and no less. */
function checkAnswer({ dimensions }: Cube, part: Selection, plan: TablePlan): void {
  for (const { code, categories } of part) {
    const got = new Set(dimensions.find((one) => one.code === code)?.categories.map((one) => one.code));
    const missing = categories.find((category) => !got.has(category));
    if (missing !== undefined) throw new Refusal(`SCB's answer has no ${spell(code, missing, plan)}`);
    const more = [...got].find((category) => !categories.includes(category));
    if (more !== undefined) {
      throw new Refusal(`SCB's answer has ${spell(code, more, plan)}, which was not asked for`);
    }
  }
  const stray = dimensions.find(
    ({ code, categories }) => categories.length > 1 && !part.some((one) => one.code === code),
  );
  if (stray) throw new Refusal(`SCB's answer is broken down by ${stray.code}, which was not asked for`);
}

function spell(variable: string, category: string, plan: TablePlan): string {
  if (variable === TIME) return parsePeriod(category, plan.time) ?? `time “${category}”`;
  const area = variable === REGION ? parseArea(category) : null;
  if (area) return areaName(area);
  return variable === REGION ? `region ${category}` : `${variable} ${category}`;
}

/** Cells with the words of the files instead of SCB's codes. */
function observe(
  cells: readonly Cell[],
  variables: readonly Variable[],
  plan: TablePlan,
): readonly Observation[] {
  const wordsOf = (plan.by ?? []).map(({ variable: code, words }) => {
    const variable = variables.find((one) => one.code === code);
    const pairs = Object.entries(words).map(
      ([text, word]) => [variable ? pick(variable, text).code : text, word] as const,
    );
    return { code, words: new Map(pairs) };
  });
  return cells.flatMap(({ at, value, sign }) => {
    const area = parseArea(at[REGION] ?? "");
    const period = parsePeriod(at[TIME] ?? "", plan.time);
    if (area === null || period === null) return [];
    const words = wordsOf.map((one) => one.words.get(at[one.code] ?? "") ?? "");
    return [{ area, period, words, value: signedValue(value, sign) }];
  });
}

/** Several categories that make up one figure (one- and multi-dwelling buildings) are added; one missing, and there is no sum. */
function addUp(observations: readonly Observation[], plan: TablePlan): readonly Observation[] {
  if (!Object.values(plan.only ?? {}).some((texts) => texts.length > 1)) return observations;
  const groups = group(observations, ({ area, period, words }) => [area, period, ...words].join());
  return [...groups.values()].flatMap((cells) => {
    const [first] = cells;
    const missing: Value | undefined = cells.map(({ value }) => value).find((value) => !isNumber(value));
    return first ? [{ ...first, value: missing ?? sum(cells, ({ value }) => Number(value)) }] : [];
  });
}
