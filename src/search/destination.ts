/** Where each thing that can be found leads: the one place that knows. */

import type { IndicatorShelf } from "../content/atlas.ts";
import { LAST_YEAR, REPORT_YEAR, type Spell } from "../domain/actor.ts";
import type { CountyCode } from "../domain/county.ts";
import { layerStart } from "../state/layerStart.ts";
import type { LayerId, View } from "../state/view.ts";
import type { Goal } from "./entries.ts";

export interface Destination {
  readonly to: Partial<View>;
  /** The id of the panel's part that is meant; null: the panel, or the page of examples, as a whole. */
  readonly target: string | null;
}

/** The year of `spell` next to the one on screen, where that is a year of actors, else next to the report's. */
function yearOf({ from, to }: Spell, { layer, year }: View): number {
  const shown = layer === "aktorer" ? year : REPORT_YEAR;
  return Math.min(Math.max(shown, from), to ?? LAST_YEAR);
}

/** Where `goal` leads from `view`. A county that is found is shown alone, since it was asked for by name. */
export function destinationOf(goal: Goal, view: View, shelf: IndicatorShelf): Destination {
  const alone = (county: CountyCode | null) => ({ county, other: null });
  const layer = (id: LayerId) => layerStart(id, view, shelf);
  switch (goal.kind) {
    case "county":
    case "municipality":
      return { to: alone(goal.county), target: null };
    case "actor": {
      const { spell } = goal;
      return {
        to: { ...layer("aktorer"), ...alone(spell.county), year: yearOf(spell, view) },
        target: null,
      };
    }
    case "challenge":
      return { to: layer(`utmaning-${goal.challenge}`), target: null };
    case "example":
      return { to: { page: "exempel", selection: "", example: goal.example }, target: null };
    case "recommendation":
      return {
        to: { ...layer("aktorer"), ...alone(null) },
        target: `rekommendation-${goal.recommendation}`,
      };
    case "indicator":
      return { to: layer(goal.indicator), target: null };
  }
}
