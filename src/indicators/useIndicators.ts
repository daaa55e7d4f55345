/** The figures of several indicators at once: asked for, and how many of them are here. */

import { useEffect, useMemo, useSyncExternalStore } from "react";
import type { SliceName } from "../content/library.ts";
import type { IndicatorId } from "../domain/indicator.ts";
import type { Series } from "../domain/series.ts";
import { useWorld } from "../state/world.tsx";

export interface SeriesShelf {
  readonly series: ReadonlyMap<IndicatorId, Series>;
  readonly failed: readonly IndicatorId[];
  readonly retry: () => void;
}

const nameOf = (id: IndicatorId): SliceName => `figures/${id}`;

/** Asks for the series of `ids` (the same list from render to render) and keeps what has arrived. */
export function useIndicators(ids: readonly IndicatorId[]): SeriesShelf {
  const { library } = useWorld();
  // The statuses as one text: it changes when one of them does.
  const peek = () => ids.map((id) => library.peek(`figures/${id}`).status[0]).join("");
  const statuses = useSyncExternalStore(library.subscribe, peek, peek);

  useEffect(() => {
    for (const id of ids) if (library.peek(nameOf(id)).status !== "failed") library.request(nameOf(id));
  }, [library, ids]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the statuses say when to look again
  return useMemo(() => {
    const loaded = ids.map((id) => [id, library.peek(`figures/${id}`)] as const);
    const failed = loaded.flatMap(([id, { status }]) => (status === "failed" ? [id] : []));
    return {
      series: new Map(
        loaded.flatMap(([id, one]) => (one.status === "ready" ? [[id, one.data] as const] : [])),
      ),
      failed,
      retry: () => {
        for (const id of failed) library.request(nameOf(id));
      },
    };
  }, [library, ids, statuses]);
}
