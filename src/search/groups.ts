/** Hits under headings: the group of the best hit first, a few of each. */

import type { Kind } from "./entries.ts";
import type { Hit } from "./finder.ts";

/** How many hits of a group are shown. */
export const SHOWN = 5;

export interface Group {
  readonly kind: Kind;
  readonly shown: readonly Hit[];
  /** How many there are, shown or not. */
  readonly count: number;
}

/** `hits`, the best first, by what they are. */
export function groupsOf(hits: readonly Hit[]): readonly Group[] {
  return [...new Set(hits.map(({ entry }) => entry.goal.kind))].map((kind) => {
    const all = hits.filter(({ entry }) => entry.goal.kind === kind);
    return { kind, shown: all.slice(0, SHOWN), count: all.length };
  });
}
