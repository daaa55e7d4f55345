/** The shelf of content slices: each is fetched once, kept, and can be asked for again after a failure. */

import type { ChallengeId } from "../domain/challenge.ts";
import type { CountyCode } from "../domain/county.ts";
import type { IndicatorId } from "../domain/indicator.ts";
import type { Locale } from "../domain/locale.ts";
import type { AreaOutline, CountyOutline } from "../domain/outlines.ts";
import type { Series } from "../domain/series.ts";
import type { ActorsSlice } from "./actorsSlice.ts";
import type { ExamplesSlice } from "./examplesSlice.ts";
import type { IndicatorSlice } from "./indicatorSlices.ts";
import type { SearchSlice } from "./searchSlice.ts";
import type { ChallengeSlice, CountrySlice, CountySlice, LabelsSlice } from "./slices.ts";
import type { SourcesSlice } from "./sourcesSlice.ts";

export type SliceName =
  | "search"
  | "outlines"
  | "municipal-outlines"
  | `${Locale}/labels`
  | `${Locale}/country`
  | `${Locale}/actors`
  | `${Locale}/sources`
  | `${Locale}/examples`
  | `${Locale}/challenge-${ChallengeId}`
  | `${Locale}/county-${CountyCode}`
  | `${Locale}/indicator-${IndicatorId}`
  | `figures/${IndicatorId}`;

/** The shape that belongs to a name. */
export type SliceOf<N extends SliceName> = N extends "search"
  ? SearchSlice
  : N extends "outlines"
    ? readonly CountyOutline[]
    : N extends "municipal-outlines"
      ? readonly AreaOutline[]
      : N extends `${Locale}/labels`
        ? LabelsSlice
        : N extends `${Locale}/country`
          ? CountrySlice
          : N extends `${Locale}/actors`
            ? ActorsSlice
            : N extends `${Locale}/sources`
              ? SourcesSlice
              : N extends `${Locale}/examples`
                ? ExamplesSlice
                : N extends `${Locale}/challenge-${ChallengeId}`
                  ? ChallengeSlice
                  : N extends `${Locale}/indicator-${IndicatorId}`
                    ? IndicatorSlice
                    : N extends `figures/${IndicatorId}`
                      ? Series
                      : CountySlice;

export type Loaded<T> =
  /** `again` once it has failed before. */
  | { readonly status: "loading"; readonly again: boolean }
  | { readonly status: "failed" }
  | { readonly status: "ready"; readonly data: T };

const LOADING: Loaded<never> = { status: "loading", again: false };
const AGAIN: Loaded<never> = { status: "loading", again: true };
const FAILED: Loaded<never> = { status: "failed" };

export interface Library {
  /** What is known of a slice now; the same object until it changes. Starts no loading. */
  peek<N extends SliceName>(name: N): Loaded<SliceOf<N>>;
  /** Starts loading unless it is here or under way. Never rejects: the outcome is in `peek`. */
  request(name: SliceName): Promise<void>;
  /** Puts `data` in the place of what is there or on its way. */
  put(name: SliceName, data: unknown): void;
  subscribe(listener: () => void): () => void;
}

/** A library that gets its slices from `fetchSlice`, whose rejection means "failed, ask again". */
export function createLibrary(fetchSlice: (name: SliceName) => Promise<unknown>): Library {
  const shelf = new Map<SliceName, Loaded<unknown>>();
  const underway = new Map<SliceName, Promise<void>>();
  const listeners = new Set<() => void>();

  const put = (name: SliceName, loaded: Loaded<unknown>) => {
    shelf.set(name, loaded);
    for (const listener of listeners) listener();
  };

  return {
    peek: <N extends SliceName>(name: N) => (shelf.get(name) ?? LOADING) as Loaded<SliceOf<N>>,
    request(name) {
      const running = underway.get(name);
      if (running) return running;
      if (shelf.get(name)?.status === "ready") return Promise.resolve();
      if (shelf.has(name)) put(name, AGAIN);
      const end = (loaded: Loaded<unknown>) => {
        // Something else may have been put in its place meanwhile.
        if (underway.get(name) !== run) return;
        underway.delete(name);
        put(name, loaded);
      };
      const run: Promise<void> = fetchSlice(name).then(
        (data) => end({ status: "ready", data }),
        () => end(FAILED),
      );
      underway.set(name, run);
      return run;
    },
    put(name, data) {
      underway.delete(name);
      put(name, { status: "ready", data });
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The slice once it is here, fetched unless it is. Rejects where it cannot be had. */
export async function sliceFrom<N extends SliceName>(library: Library, name: N): Promise<SliceOf<N>> {
  await library.request(name);
  const loaded = library.peek(name);
  if (loaded.status !== "ready") throw new Error(`${name} could not be loaded`);
  return loaded.data;
}
