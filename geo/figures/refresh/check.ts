/** Is what came whole and possible? All 21 counties in every year, each once, and no number that cannot be. */

import { group } from "d3-array";
import { isNumber, RIKET } from "../../../src/domain/series.ts";
import { areaName, missingCounties, type Observation } from "./observation.ts";
import { Refusal } from "./refusal.ts";
import { keyOf } from "./sourceFile.ts";

/** ` for Gotland (09) in 2015, women`. */
export const place = ({ area, period, words }: Pick<Observation, "area" | "period" | "words">): string =>
  `${areaName(area)} in ${[period, ...words].join(", ")}`;

/** The observations without those years and parts that have no figure at all. Throws a Refusal at the first fault. */
export function checkObservations(
  observations: readonly Observation[],
  { most = Number.POSITIVE_INFINITY }: { readonly most?: number },
): readonly Observation[] {
  const seen = new Set<string>();
  for (const one of observations) {
    const key = keyOf(one);
    if (seen.has(key)) throw new Refusal(`${place(one)} comes twice`);
    seen.add(key);
    if (isNumber(one.value) && (one.value < 0 || one.value > most)) {
      throw new Refusal(`${place(one)} is ${one.value}, which cannot be`);
    }
  }
  const parts = [...group(observations, ({ period, words }) => [period, ...words].join()).values()];
  // A year that a service lists before it has its figures is no fault.
  const filled = parts.filter((part) => part.some(({ area, value }) => area !== RIKET && isNumber(value)));
  if (filled.length === 0) throw new Refusal("no county has a figure");
  for (const part of filled) checkPart(part, most);
  return filled.flat();
}

/** One year and part: no county absent, and Riket's share among the counties', whose mean it is. */
function checkPart(part: readonly Observation[], most: number): void {
  const [first] = part;
  const missing = missingCounties(part.map(({ area }) => area));
  if (first && missing.length > 0) {
    const names = missing.map(areaName).join(", ");
    throw new Refusal(`there is no ${names} in ${[first.period, ...first.words].join(", ")}`);
  }
  const riket = part.find(({ area }) => area === RIKET)?.value;
  const values = part.flatMap(({ area, value }) => (area !== RIKET && isNumber(value) ? [value] : []));
  if (most === 100 && isNumber(riket) && (riket < Math.min(...values) || riket > Math.max(...values))) {
    throw new Refusal(
      `Riket in ${first?.period} is ${riket}, outside the counties' ${Math.min(...values)} to ${Math.max(...values)}`,
    );
  }
}
