/** Finds a figure by indicator, area, period and part, as an exact fraction. */

import { type IndicatorId, type Part, partKey } from "../../src/domain/indicator.ts";
import type { AreaCode } from "../../src/domain/series.ts";
import type { Figure, Period } from "./figureFile.ts";
import { type Fraction, fraction } from "./fraction.ts";

/** The figure, or null where there is none. */
export type Lookup = (id: IndicatorId, area: AreaCode, period: Period, part?: Part) => Fraction | null;

const keyOf = (area: string, period: Period, part: Part) => `${area} ${period} ${partKey(part)}`;

/** A lookup among the counties' figures that `read` gives; each indicator is read once. */
export function makeLookup(read: (id: IndicatorId) => readonly Figure[]): Lookup {
  const shelf = new Map<IndicatorId, ReadonlyMap<string, Fraction>>();
  const index = (id: IndicatorId) => {
    const found = shelf.get(id);
    if (found) return found;
    const figures = new Map(
      read(id).map(({ county, period, part, text }) => [keyOf(county, period, part), fraction(text)]),
    );
    shelf.set(id, figures);
    return figures;
  };
  return (id, area, period, part = {}) => index(id).get(keyOf(area, period, part)) ?? null;
}
