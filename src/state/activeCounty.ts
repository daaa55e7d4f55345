/** The county that the reader points at, shared by map, legend, table and charts; in no address, and gone with the pointer. */

import type { CountyCode } from "../domain/county.ts";

export interface ActiveCounty {
  peek(): CountyCode | null;
  set(code: CountyCode | null): void;
  subscribe(listener: () => void): () => void;
}

/** Nobody points at anything yet. */
export function createActiveCounty(): ActiveCounty {
  const listeners = new Set<() => void>();
  let active: CountyCode | null = null;
  return {
    peek: () => active,
    set(code) {
      if (code === active) return;
      active = code;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
