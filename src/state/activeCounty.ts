/** The county that the reader points at, shared by map, legend, table and charts; in no address, and gone with the pointer. */

import type { CountyCode } from "../domain/county.ts";
import type { AfterPaint } from "./afterPaint.ts";

/** A county that may be another at any time. */
export interface PointedCounty {
  peek(): CountyCode | null;
  subscribe(listener: () => void): () => void;
}

export interface ActiveCounty extends PointedCounty {
  set(code: CountyCode | null): void;
  /** The same for what lies away from the map: it follows once the map's answer has been painted. */
  readonly afterwards: PointedCounty;
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
export function createActiveCounty(afterPaint: AfterPaint): ActiveCounty {
  const now = createPointed();
  const afterwards = createPointed();
  let callOff = () => {};
  now.subscribe(() => {
    callOff();
    callOff = afterPaint(() => afterwards.set(now.peek()));
  });
  return { ...now, afterwards };
}
