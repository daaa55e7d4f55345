/** What `publications.json` must look like: the background publications of the report's annex, titles as printed there. */

import * as v from "valibot";
import { exact, localised, section, year } from "./text.ts";

const publication = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^pub\d\d$/)),
  title: exact,
  year,
  /** A code of `vocabulary.json`. */
  kind: v.string(),
  number: exact,
  section,
});

export const publications = v.strictObject({
  source: localised,
  note: localised,
  publications: v.array(publication),
});
