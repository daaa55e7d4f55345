/** The examples of two counties by the form of cooperation, and the actors that examples from both name. */

import type { CountySlice, Example } from "../content/slices.ts";
import { type Pair, split } from "../domain/compare.ts";

export interface FormRow {
  readonly form: string;
  readonly examples: Pair<readonly Example[]>;
}

const formsOf = ({ examples }: CountySlice) => examples.map(({ form }) => form);
const actorsOf = ({ examples }: CountySlice) => examples.flatMap(({ actorsNamed }) => actorsNamed);

/** Forms of which there are examples from both counties first, then those of the first county, then of the second. */
export function examplesByForm([a, b]: Pair<CountySlice>): readonly FormRow[] {
  const forms = split(formsOf(a), formsOf(b));
  const of = ({ examples }: CountySlice, form: string) => examples.filter((one) => one.form === form);
  return [...forms.shared, ...forms.onlyA, ...forms.onlyB].map((form) => ({
    form,
    examples: [of(a, form), of(b, form)],
  }));
}

/** The forms of which there are examples from both counties. */
export const sharedForms = ([a, b]: Pair<CountySlice>): readonly string[] =>
  split(formsOf(a), formsOf(b)).shared;

/** The actors that examples from both counties name. */
export const sharedActors = ([a, b]: Pair<CountySlice>): readonly string[] =>
  split(actorsOf(a), actorsOf(b)).shared;
