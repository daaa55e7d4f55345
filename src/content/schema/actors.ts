/** What `actors.json` must look like: the actors that the report names. */

import * as v from "valibot";
import { localised, localisedOrNull, section, url } from "./text.ts";

const actor = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z]+$/)),
  name: localised,
  /** A code of `vocabulary.json`. */
  type: v.string(),
  /** Where the report names the actor; empty where it does not. */
  sections: v.array(section),
  description: localised,
  roleIntegration: localised,
  roleGrowth: localised,
  sources: v.array(url),
  /** Sections of the report that the description rests on. */
  sourceSections: v.array(section),
  note: localisedOrNull,
});

export const actors = v.strictObject({ source: localised, note: localised, actors: v.array(actor) });
