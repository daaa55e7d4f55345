/** The catalogue's entry for a new indicator, checked against the schema of the catalogue: what it lacks, only who knows the figures can say. */

import * as v from "valibot";
import { indicator } from "../../../src/content/schema/indicators.ts";
import { INDICATOR_IDS } from "../../../src/domain/indicator.ts";
import { Refusal } from "../refresh/refusal.ts";

/** As an entry of the catalogue, with an id that is not there yet. */
const newIndicator = v.strictObject({
  ...indicator.entries,
  id: v.pipe(
    v.string(),
    v.regex(
      /^[a-z][a-z0-9_]{2,59}$/,
      "is no id: small letters, digits and low lines, as in dwellings_per_1000",
    ),
    v.check((id) => !INDICATOR_IDS.some((known) => known === id), "is the id of another indicator"),
  ),
});
export type NewIndicator = v.InferOutput<typeof newIndicator>;

/** The entry in `text`. Throws a Refusal that names every place where something is missing or wrong. */
export function readEntry(text: string): NewIndicator {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new Refusal(`the entry is no JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  const result = v.safeParse(newIndicator, json);
  if (!result.success) {
    const places = result.issues.map((issue) => `${v.getDotPath(issue) ?? "the entry"}: ${issue.message}`);
    throw new Refusal(`the entry is to be completed:\n  ${places.join("\n  ")}`);
  }
  const { kind, riket } = result.output;
  if (kind === "monthly") throw new Refusal("kind: a table of years is no monthly series");
  if (riket.kind !== null && !(riket.kind === "sum" && kind === "count")) {
    throw new Refusal(
      "riket.kind: a country’s value that was published, or is a weighted mean, is written into published.ts or derived.ts; take null here, or sum for a count",
    );
  }
  return result.output;
}
