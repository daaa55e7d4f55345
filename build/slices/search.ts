/** Cuts what the search looks through: names and titles in both languages, one file for both. */

import type { SearchSlice } from "../../src/content/searchSlice.ts";
import type { CountyCode } from "../../src/domain/county.ts";
import type { Content } from "../contentSource.ts";

export function cutSearch(content: Content): SearchSlice {
  return {
    nuts3: Object.fromEntries(content.counties.map(({ code, nuts3 }) => [code, nuts3])) as Record<
      CountyCode,
      string
    >,
    municipalities: Object.fromEntries(content.municipalities.map(({ code, name }) => [code, name])),
    challenges: content.challenges.challenges.map(({ id, label }) => ({ id, name: label })),
    examples: content.examples.examples.map(({ id, name, title, counties }) => ({
      id,
      name,
      title,
      counties,
    })),
    recommendations: content.recommendations.recommendations.map(({ id, title }) => ({ id, name: title })),
    indicators: content.indicators.indicators.map(({ id, short, title }) => ({ id, name: short, title })),
  };
}
