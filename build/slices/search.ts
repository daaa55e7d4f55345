/** Cuts what the search looks through: names, titles, topics and named actors in both languages, one file for both. */

import type { SearchSlice } from "../../src/content/searchSlice.ts";
import type { CountyCode } from "../../src/domain/county.ts";
import type { Localised } from "../../src/domain/locale.ts";
import type { Content } from "../contentSource.ts";
import { type Words, wordsIn } from "./words.ts";

export function cutSearch(content: Content): SearchSlice {
  const [sv, en] = [wordsIn(content, "sv"), wordsIn(content, "en")];
  const inBoth = (say: (words: Words) => string): Localised => ({ sv: say(sv), en: say(en) });
  const nuts3 = Object.fromEntries(content.counties.map((county) => [county.code, county.nuts3]));
  return {
    nuts3: nuts3 as Record<CountyCode, string>,
    municipalities: Object.fromEntries(content.municipalities.map(({ code, name }) => [code, name])),
    challenges: content.challenges.challenges.map(({ id, label, themes }) => ({
      id,
      name: label,
      topics: themes.map((theme) => inBoth((words) => words.word("themes", theme))),
    })),
    examples: content.examples.examples.map(({ id, name, title, counties, actorsNamed }) => ({
      id,
      name,
      title,
      counties,
      actors: actorsNamed.map((actor) => inBoth((words) => words.actorNamed(actor))),
    })),
    recommendations: content.recommendations.recommendations.map(({ id, title }) => ({ id, name: title })),
    indicators: content.indicators.indicators.map(({ id, short, title }) => ({ id, name: short, title })),
  };
}
