/** The figures of several indicators at once: asked for, and how many of them are here. */

import { useEffect, useMemo, useSyncExternalStore } from "react";
import type { IndicatorLabel } from "../content/indicatorSlices.ts";
import type { Loaded, SliceName } from "../content/library.ts";
import type { IndicatorId } from "../domain/indicator.ts";
import type { Series } from "../domain/series.ts";
import { useLanguage, useWorld } from "../state/world.tsx";

export interface SeriesShelf {
  readonly series: ReadonlyMap<IndicatorId, Series>;
  /** Those that could not be had, and are not here yet if they are tried again. */
  readonly failed: readonly IndicatorId[];
  /** True while what has failed is tried again. */
  readonly again: boolean;
  readonly retry: () => void;
}

const nameOf = (id: IndicatorId) => `figures/${id}` as const satisfies SliceName;

/** Asks for the series of `ids` (the same list from render to render) and keeps what has arrived. */
function useIndicators(ids: readonly IndicatorId[]): SeriesShelf {
  const { library } = useWorld();
  const isAgain = (one: Loaded<Series>) => one.status === "loading" && one.again;
  // The statuses as one text: it changes when one of them does.
  const peek = () =>
    ids
      .map((id) => library.peek(nameOf(id)))
      .map((one) => (isAgain(one) ? "a" : one.status[0]))
      .join("");
  const statuses = useSyncExternalStore(library.subscribe, peek, peek);

  useEffect(() => {
    for (const id of ids) if (library.peek(nameOf(id)).status !== "failed") library.request(nameOf(id));
  }, [library, ids]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the statuses say when to look again
  return useMemo(() => {
    const loaded = ids.map((id) => [id, library.peek(`figures/${id}`)] as const);
    const failed = loaded.flatMap(([id, one]) => (one.status === "failed" || isAgain(one) ? [id] : []));
    return {
      series: new Map(
        loaded.flatMap(([id, one]) => (one.status === "ready" ? [[id, one.data] as const] : [])),
      ),
      failed,
      again: loaded.some(([, one]) => isAgain(one)),
      retry: () => {
        for (const id of failed) library.request(nameOf(id));
      },
    };
  }, [library, ids, statuses]);
}

export interface YearlyIndicators extends SeriesShelf {
  /** In the order of the picker. */
  readonly labels: readonly IndicatorLabel[];
}

/** All indicators but the months, which the yearly figures of the same thing tell. Asks for the series that are not here. */
export function useYearlyIndicators(): YearlyIndicators {
  const { indicators } = useLanguage();
  const labels = useMemo(
    () => [...indicators.values()].filter(({ kind }) => kind !== "monthly"),
    [indicators],
  );
  const ids = useMemo(() => labels.map(({ id }) => id), [labels]);
  const shelf = useIndicators(ids);
  return useMemo(() => ({ ...shelf, labels }), [shelf, labels]);
}
