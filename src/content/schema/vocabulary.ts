/** What `vocabulary.json` must look like: the words, in both languages, of the codes that the other files use. */

import * as v from "valibot";
import { EXAMPLE_KINDS, THEME_FITS } from "../../domain/challenge.ts";
import { localised } from "./text.ts";

const words = v.record(v.string(), localised);

export const vocabulary = v.strictObject({
  forms: words,
  kinds: v.strictObject(v.entriesFromList(EXAMPLE_KINDS, localised)),
  kindBases: words,
  themeFits: v.strictObject(v.entriesFromList(THEME_FITS, localised)),
  statuses: words,
  actorTypes: words,
  themes: words,
  publicationKinds: words,
  /** Actors that an example names and `actors.json` does not have under the same name. */
  actorsNamed: words,
  /** The sections of the report without a number. */
  sections: words,
});
