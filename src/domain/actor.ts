/** Who holds the responsibility for regional development: the four kinds of actor, and the spells in which each held it. */

import type { CountyCode } from "./county.ts";

/** In the order of the legend. */
export const ACTOR_TYPES = ["region", "samverkansorgan", "lansstyrelse", "kommun"] as const;
export type ActorType = (typeof ACTOR_TYPES)[number];

/** How well a spell's limits are proven. Everything but `high` is shown to the reader. */
export const CONFIDENCES = ["high", "medium", "unverified"] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/**
 * What began with a spell. `start`: the window of observation opens (1996), nobody took over.
 * `holder`: another kind of actor took over. `name`: the same holder under a new name.
 * `county`: the county itself was formed, with the same kind of actor.
 */
export const SPELL_CHANGES = ["start", "holder", "name", "county"] as const;
export type SpellChange = (typeof SPELL_CHANGES)[number];

/** One holder in one county. Years are inclusive and mean "on 31 December"; `to` is null while in force. */
export interface Spell {
  readonly county: CountyCode;
  readonly from: number;
  readonly to: number | null;
  /** The actor's name as in the source, in Swedish. */
  readonly actor: string;
  readonly type: ActorType;
  readonly confidence: Confidence;
  readonly change: SpellChange;
}

/** The window of years that the spells cover. The last year is the last one checked, not the clock's. */
export const FIRST_YEAR = 1996;
export const LAST_YEAR = 2026;
/** The year of the report, and the default. */
export const REPORT_YEAR = 2015;
