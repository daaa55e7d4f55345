/** What `examples.json` must look like: the examples of the report's section 2.4. Forms, statuses and the like are codes of `vocabulary.json`. */

import * as v from "valibot";
import { EXAMPLE_KINDS, REFERENCE_KINDS, THEME_FITS } from "../../domain/challenge.ts";
import { challenge, county, exact, fact, localised, localisedOrNull, section } from "./text.ts";

const example = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^ex\d\d$/)),
  name: exact,
  title: localised,
  counties: v.pipe(v.array(county), v.nonEmpty("names no county")),
  /** The county's name as the report's heading spells it. */
  labelInReport: exact,
  section,
  themes: v.pipe(v.array(challenge), v.nonEmpty("is sorted under no challenge")),
  fit: v.picklist(THEME_FITS),
  form: v.string(),
  formAlt: v.array(v.string()),
  kind: v.picklist(EXAMPLE_KINDS),
  kindBasis: v.string(),
  status: v.string(),
  actorsNamed: v.array(v.string()),
  mentioned: v.array(county),
  summary: localised,
  facts: v.array(fact),
  note: localisedOrNull,
});

/** Where the report itself leads from one county's example to other counties. No county in `to`: to all of them. */
const reference = v.strictObject({
  example: v.pipe(v.string(), v.regex(/^ex\d\d$/)),
  kind: v.picklist(REFERENCE_KINDS),
  from: county,
  to: v.array(county),
  section,
  text: localised,
});

export const examples = v.strictObject({
  source: localised,
  note: localised,
  examples: v.array(example),
  references: v.array(reference),
});
