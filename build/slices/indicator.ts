/** Cuts one indicator: what its figures mean, where they come from, and what to mind. */

import type { IndicatorSlice } from "../../src/content/indicatorSlices.ts";
import type { Content } from "../contentSource.ts";
import type { Words } from "./words.ts";

export type IndicatorRecord = Content["indicators"]["indicators"][number];

export function cutIndicator(one: IndicatorRecord, { indicators }: Content, words: Words): IndicatorSlice {
  const { id, kind, unit, direction, confidence, middle, source } = one;
  return {
    id,
    kind,
    unit,
    direction,
    title: words.text(one.title),
    short: words.text(one.short),
    definition: words.text(one.definition),
    population: words.textOrNull(one.population),
    source: {
      text: words.text(source.text),
      table: source.table,
      readIn: [...new Set(source.readIn.map(({ name }) => name))].join(", "),
      url: source.readIn[0]?.url ?? null,
      licence: words.text(indicators.licences[source.licence]),
    },
    derived: words.textOrNull(one.derived),
    riketNote: words.text(one.riket.note),
    breaks: one.breaks.map(({ year, text }) => ({ year, text: words.text(text) })),
    doubts: [...one.doubts, ...indicators.doubts].map(words.text),
    checks: one.checks.map(words.text),
    confidence,
    middle,
  };
}
