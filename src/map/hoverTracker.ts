/** Follows mouse and keyboard over the map and knows which county is meant. Outside React: a move of the mouse renders only what it changes. */

import type { CountyCode } from "../domain/county.ts";
import type { Municipality } from "../domain/municipality.ts";
import type { ActiveCounty } from "../state/activeCounty.ts";
import type { Point } from "./geometry.ts";
import { headsFor, isNear } from "./onItsWay.ts";
import { distanceFrom, isAhead, type Rect } from "./rect.ts";

/** What lies under the mouse. */
export interface Picked {
  readonly code: CountyCode;
  /** In a close look, and where the map is of municipalities. */
  readonly municipality: Municipality | null;
}

export interface Hover extends Picked {
  /** Where the mouse was when the tooltip was placed, in CSS pixels of the stage; null for the keyboard. */
  readonly at: Point | null;
  /** Which way the mouse travelled then; null for the keyboard and for a mouse that had not moved. */
  readonly travel: Point | null;
}

/** Where the tooltip stands, and whether it stands over other counties too. */
export interface Placed {
  readonly rect: Rect;
  readonly hidesOthers: boolean;
}

export interface HoverTracker {
  /** What the tooltip speaks of: what is under the mouse, else where the keyboard is. */
  peek(): Hover | null;
  subscribe(listener: () => void): () => void;
  /** The mouse has come to a point; `held` with a button down. */
  move(at: Point, held: boolean): void;
  leave(): void;
  /** The map has moved under a mouse that has not. */
  look(): void;
  setActive(code: CountyCode | null): void;
  placed(placed: Placed): void;
  /** Puts the tooltip away, whoever asked for it. */
  dismiss(): void;
  /** Puts away what the mouse asked for, and forgets where it was. */
  forget(): void;
}

/** How long (ms) the tooltip waits for a pointer that is on its way to it. */
const GRACE = 300;

/** The way a pointer travels after one more step: the last steps count most. */
const onward = ([x, y]: Point, [dx, dy]: Point): Point => [x / 2 + dx, y / 2 + dy];

/** Turns points into counties by `pick`, and tells `shared` which one is meant. */
export function trackHover(pick: (at: Point) => Picked | null, shared: ActiveCounty): HoverTracker {
  const listeners = new Set<() => void>();
  let pointed: Hover | null = null;
  let active: Hover | null = null;
  let tooltip: Placed | null = null;
  let last: Point | null = null;
  let travel: Point = [0, 0];
  /** The pointer is on the tooltip: it stays, whatever lies beneath (WCAG 1.4.13). */
  let onTooltip = false;
  let leaving: ReturnType<typeof setTimeout> | undefined;

  const peek = () => pointed ?? active;
  /** Makes a change, and tells of it whoever shows it. */
  const change = (make: () => void) => {
    const before = peek();
    make();
    const now = peek();
    if (now === before) return;
    // The tooltip first: it measures, and that is quick while nothing else has changed.
    for (const listener of listeners) listener();
    if (now?.code !== before?.code) shared.set(now?.code ?? null);
  };
  const stay = () => {
    clearTimeout(leaving);
    leaving = undefined;
  };
  const point = (next: Hover | null) => {
    stay();
    tooltip = null;
    onTooltip = false;
    change(() => {
      pointed = next;
    });
  };
  /** One timer only: moving on over the sea does not put it off. */
  const leave = () => {
    leaving ??= setTimeout(() => point(null), GRACE);
  };

  /** True for a pointer on the tooltip or just about to reach it. */
  const meansTooltip = ({ rect, hidesOthers }: Placed, before: Point, at: Point): boolean => {
    const inside = distanceFrom(rect, at) === 0;
    const came = onTooltip || isNear(rect, before) || !hidesOthers;
    onTooltip = inside && came;
    return onTooltip || headsFor(rect, before, at);
  };

  return {
    peek,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    move(at, held) {
      const before = last ?? at;
      last = at;
      // A map that is dragged has another county under the pointer at every step.
      if (held) return point(null);
      travel = onward(travel, [at[0] - before[0], at[1] - before[1]]);
      if (pointed && tooltip && meansTooltip(tooltip, before, at)) return stay();
      const picked = pick(at);
      if (!picked) return leave();
      const inTheWay = tooltip?.hidesOthers && !isNear(tooltip.rect, at) && isAhead(tooltip.rect, at, travel);
      if (picked.code !== pointed?.code || inTheWay) return point({ ...picked, at, travel });
      stay();
      // Within a county the tooltip stays where it is; only what it says changes.
      if (picked.municipality !== pointed.municipality)
        change(() => {
          pointed = pointed && { ...pointed, ...picked };
        });
    },
    leave() {
      last = null;
      travel = [0, 0];
      leave();
    },
    look() {
      if (!pointed) return;
      const picked = last && pick(last);
      point(picked && { ...picked, at: last, travel: null });
    },
    setActive(code) {
      if (code) point(null);
      change(() => {
        active = code && { code, municipality: null, at: null, travel: null };
      });
    },
    placed(placed) {
      tooltip = placed;
    },
    dismiss() {
      point(null);
      change(() => {
        active = null;
      });
    },
    forget() {
      last = null;
      point(null);
    },
  };
}
