/** The years that a layer can show. */

import type { IndicatorShelf } from "../content/atlas.ts";
import { FIRST_YEAR, LAST_YEAR } from "../domain/actor.ts";
import { indicatorOf, type LayerId } from "./view.ts";

const ACTOR_YEARS = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);
const NONE: readonly number[] = [];

/** Ascending; empty for a challenge. Of an indicator only the years with figures: there may be gaps. */
export function layerYears(layer: LayerId, shelf: IndicatorShelf): readonly number[] {
  if (layer === "aktorer") return ACTOR_YEARS;
  const id = indicatorOf(layer);
  return (id && shelf.indicator(id)?.periods) ?? NONE;
}
