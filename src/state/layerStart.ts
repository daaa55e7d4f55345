/** What of the view changes with the layer: year, breakdown and second indicator belong to an indicator. */

import type { IndicatorKey, IndicatorShelf } from "../content/atlas.ts";
import { REPORT_YEAR } from "../domain/actor.ts";
import { indicatorOf, type LayerId, type View } from "./view.ts";

/** The latest year that an indicator has figures for. */
export const latestYear = ({ periods }: IndicatorKey): number => Number(periods.at(-1));

/** Whether the indicator colours the counties, as each of two on one map must: no circles, and no municipalities. */
export const crosses = (key: IndicatorKey | null): key is IndicatorKey => key?.kind === "rate" && !key.fine;

/** The year that a layer begins in: an indicator's latest, the report's for every other. */
export function startYear(layer: LayerId, shelf: IndicatorShelf): number {
  const id = indicatorOf(layer);
  const key = id && shelf.indicator(id);
  return key ? latestYear(key) : REPORT_YEAR;
}

/**
 * How `view` goes on when `layer` is chosen. An indicator begins in its latest year, or goes on in the year on screen
 * where the layer before was an indicator too; the actors begin in the year of the report.
 */
export function layerStart(layer: LayerId, view: View, shelf: IndicatorShelf): Partial<View> {
  if (layer === view.layer) return { layer };
  const id = indicatorOf(layer);
  const key = id && shelf.indicator(id);
  const fromIndicator = indicatorOf(view.layer) !== null;
  if (!key) return { layer, second: null, part: "", year: fromIndicator ? REPORT_YEAR : view.year };
  const keeps = fromIndicator && key.periods.includes(view.year);
  const second = crosses(key) && view.second !== id ? view.second : null;
  return { layer, second, part: "", year: keeps ? view.year : latestYear(key) };
}
