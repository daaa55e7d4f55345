/** What `recommendations.json` must look like: the report's recommendations, and how its two versions of them differ. */

import * as v from "valibot";
import { challenge, fact, localised, localisedOrNull, sections } from "./text.ts";

const recommendation = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^r\d$/)),
  no: v.pipe(v.number(), v.integer()),
  sections,
  addressee: localised,
  title: localised,
  summary: localised,
  resources: localisedOrNull,
  challenges: v.array(challenge),
  versionDifference: localised,
  followUp: v.array(fact),
});

export const recommendations = v.strictObject({
  source: localised,
  note: localised,
  recommendations: v.array(recommendation),
});
