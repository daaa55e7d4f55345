/** Which examples a selection lets through, what may be chosen next, and how many each choice would leave. */

import type { ListedExample } from "../content/examplesSlice.ts";
import { CHALLENGE_IDS, EXAMPLE_KINDS } from "../domain/challenge.ts";
import { COUNTY_CODES } from "../domain/county.ts";
import { DIMENSIONS, type Dimension, type Selection } from "./selection.ts";

/** What an example is filtered by. */
export type Facets = Pick<ListedExample, "id" | "themes" | "formKeys" | "kind" | "actorKeys" | "counties">;

const VALUES: Readonly<Record<Dimension, (example: Facets) => readonly string[]>> = {
  utmaning: ({ themes }) => themes,
  form: ({ formKeys }) => formKeys,
  slag: ({ kind }) => [kind],
  aktor: ({ actorKeys }) => actorKeys,
  lan: ({ counties }) => counties,
};

const passes = (example: Facets, selection: Selection): boolean =>
  DIMENSIONS.every((dimension) => {
    const wanted = selection[dimension];
    return wanted === undefined || VALUES[dimension](example).includes(wanted);
  });

/** The examples that have everything that is chosen, in their order. */
export const selected = <E extends Facets>(examples: readonly E[], selection: Selection): readonly E[] =>
  examples.filter((example) => passes(example, selection));

/** Everything that may be chosen in a dimension: all challenges, kinds and counties, and the forms and actors that an example has. */
export function choicesIn(examples: readonly Facets[], dimension: Dimension): readonly string[] {
  if (dimension === "utmaning") return CHALLENGE_IDS;
  if (dimension === "lan") return COUNTY_CODES;
  if (dimension === "slag") return EXAMPLE_KINDS;
  return [...new Set(examples.flatMap(VALUES[dimension]))];
}

/** How many examples each value of a dimension would leave beside what is chosen in the others; a value without any is not in it. */
export function countsIn(
  examples: readonly Facets[],
  selection: Selection,
  dimension: Dimension,
): ReadonlyMap<string, number> {
  const { [dimension]: _, ...others } = selection;
  return tally(selected(examples, others), dimension);
}

/** How many of `examples` have each value of a dimension. */
export function tally(examples: readonly Facets[], dimension: Dimension): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of examples.flatMap((example) => [...new Set(VALUES[dimension](example))]))
    counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** The dimensions in which something is chosen that does not exist. */
export const unknownIn = (examples: readonly Facets[], selection: Selection): readonly Dimension[] =>
  DIMENSIONS.filter((dimension) => {
    const value = selection[dimension];
    return value !== undefined && !choicesIn(examples, dimension).includes(value);
  });
