/** All series as text, made from the verified sources and the catalogue; the same sources give the same bytes. */

import catalogue from "../../src/content/indicators.json" with { type: "json" };
import { INDICATOR_IDS, type IndicatorId } from "../../src/domain/indicator.ts";
import { RIKET_KINDS, type Series } from "../../src/domain/series.ts";
import { type Difference, differencesOf } from "./differences.ts";
import { readFigures } from "./figureFile.ts";
import { makeLookup } from "./lookup.ts";
import { withRiket } from "./riket.ts";
import { type Entry, makeSeries } from "./seriesFile.ts";

export interface Figures {
  readonly series: readonly Series[];
  readonly differences: readonly Difference[];
}

/** The catalogue's entries, whose ids and kinds are read as ours. */
function entries(): readonly (Entry & { readonly isCount: boolean })[] {
  return catalogue.indicators.map(({ id, kind, riket, ...entry }) => {
    const known = INDICATOR_IDS.find((one) => one === id);
    if (!known) throw new Error(`src/content/indicators.json has an unknown indicator: ${id}`);
    const riketKind = RIKET_KINDS.find((one) => one === riket.kind) ?? null;
    return { ...entry, id: known, riket: { kind: riketKind }, isCount: kind === "count" };
  });
}

/** Every series, in the order of the catalogue, and where derived figures differ from what we compute. */
export function makeFigures(): Figures {
  const all = entries();
  const counts = new Set(all.filter(({ isCount }) => isCount).map(({ id }) => id));
  const read = new Map<IndicatorId, ReturnType<typeof readFigures>>(
    all.map(({ id }) => [id, readFigures(id)]),
  );
  const figuresOf = (id: IndicatorId) => read.get(id) ?? [];
  const find = withRiket(makeLookup(figuresOf), (id) => counts.has(id));
  const series = all.map((entry) => makeSeries(entry, figuresOf(entry.id), find));
  return { series, differences: series.flatMap((one) => differencesOf(one, find)) };
}

/** One difference a line. */
export const writeDifferences = (differences: readonly Difference[]): string =>
  `[\n${differences.map((one) => `  ${JSON.stringify(one)}`).join(",\n")}\n]\n`;
