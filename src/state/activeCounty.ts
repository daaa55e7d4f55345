/** The county that the reader points at, shared by map, legend, table and charts; in no address, and gone with the pointer. */

import type { CountyCode } from "../domain/county.ts";
import { REST } from "./afterPaint.ts";

/** A county that may be another at any time. */
export interface PointedCounty {
  peek(): CountyCode | null;
  subscribe(listener: () => void): () => void;
}

export interface ActiveCounty extends PointedCounty {
  set(code: CountyCode | null): void;
  /** The same for what lies away from the map: it follows once the reader has stayed for a moment, and a sweep over the map leaves it alone. */
  readonly atRest: PointedCounty;
}

/** A county and those who want to know of it. */
function createPointed() {
  const listeners = new Set<() => void>();
  let pointed: CountyCode | null = null;
  return {
    peek: () => pointed,
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    set(code: CountyCode | null) {
      if (code === pointed) return;
      pointed = code;
      for (const listener of listeners) listener();
    },
  };
}

/** Nobody points at anything yet. */
export function createActiveCounty(): ActiveCounty {
  const now = createPointed();
  const atRest = createPointed();
  let timer: ReturnType<typeof setTimeout> | undefined;
  now.subscribe(() => {
    clearTimeout(timer);
    timer = setTimeout(() => atRest.set(now.peek()), REST);
  });
  return { ...now, atRest };
}
