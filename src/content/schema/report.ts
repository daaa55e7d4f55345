/** What `report.json` must look like: the report itself and its table of contents. */

import * as v from "valibot";
import { exact, localised, section } from "./text.ts";

export const report = v.strictObject({
  title: localised,
  kind: localised,
  publisher: exact,
  date: v.pipe(v.string(), v.isoDate()),
  dnr: exact,
  sections: v.array(
    v.strictObject({
      no: section,
      title: localised,
      /** The page number as printed in the report. */
      page: v.nullable(v.pipe(v.number(), v.integer())),
    }),
  ),
});
