/** The content of `src/content`, read and checked, and cut into the slices that the browser gets. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { LOCALES } from "../src/domain/locale.ts";
import { type Content, parseContent } from "./contentSource.ts";
import { cutActors } from "./slices/actors.ts";
import { cutChallenge } from "./slices/challenge.ts";
import { cutCore, cutLabels } from "./slices/core.ts";
import { cutCountry } from "./slices/country.ts";
import { cutCounty } from "./slices/county.ts";
import { cutExamples } from "./slices/examples.ts";
import { cutIndicator } from "./slices/indicator.ts";
import { cutMunicipalOutlines, cutOutlines } from "./slices/outlines.ts";
import { cutSearch } from "./slices/search.ts";
import { cutSources } from "./slices/sources.ts";
import { wordsIn } from "./slices/words.ts";

export type { Content } from "./contentSource.ts";

/** Reads the content from `dir`. Throws a sentence that names file and place when a file is not as its schema asks. */
export function readContent(dir: string): Content {
  return parseContent((file) => readFileSync(join(dir, file), "utf8"));
}

/** All slices by their name, as `core`, `search`, `outlines`, `municipal-outlines`, `figures/population`, `sv/labels` or `en/county-25`. Throws when a code, section or actor has no words. */
export function cutSlices(content: Content): Map<string, unknown> {
  const slices = new Map<string, unknown>([
    ["core", cutCore(content)],
    ["search", cutSearch(content)],
    ["outlines", cutOutlines()],
    ["municipal-outlines", cutMunicipalOutlines()],
  ]);
  for (const series of content.figures) slices.set(`figures/${series.id}`, series);
  for (const locale of LOCALES) {
    const words = wordsIn(content, locale);
    slices.set(`${locale}/labels`, cutLabels(content, words));
    slices.set(`${locale}/country`, cutCountry(content, words));
    slices.set(`${locale}/actors`, cutActors(content, words));
    slices.set(`${locale}/sources`, cutSources(content, words));
    slices.set(`${locale}/examples`, cutExamples(content, words));
    for (const challenge of content.challenges.challenges) {
      slices.set(`${locale}/challenge-${challenge.id}`, cutChallenge(challenge, content, words));
    }
    for (const county of content.counties) {
      slices.set(`${locale}/county-${county.code}`, cutCounty(county, content, words));
    }
    for (const indicator of content.indicators.indicators) {
      slices.set(`${locale}/indicator-${indicator.id}`, cutIndicator(indicator, content, words));
    }
  }
  return slices;
}
