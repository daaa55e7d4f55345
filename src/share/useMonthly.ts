/** The monthly series behind the indicator on the map, for the picture of its months: fetched when it is chosen. */

import { useCallback } from "react";
import { sliceFrom } from "../content/library.ts";
import type { IndicatorId } from "../domain/indicator.ts";
import { monthlyOf } from "../indicators/figures/monthlyOf.ts";
import type { Indicator } from "../indicators/useFigures.ts";
import { useLanguage, useWorld } from "../state/world.tsx";
import { type Fetched, useFetchedWhen } from "../ui/useFetched.ts";

/** `wanted`: the picture is chosen. For an indicator without months there is nothing to fetch, and it fails. */
export function useMonthly(id: IndicatorId | null, wanted: boolean): Fetched<Indicator> {
  const { library } = useWorld();
  const { locale } = useLanguage();
  const monthly = id && monthlyOf(id);
  const load = useCallback(async (): Promise<Indicator> => {
    if (!monthly) throw new RangeError("The indicator has no months");
    const [series, about] = await Promise.all([
      sliceFrom(library, `figures/${monthly}`),
      sliceFrom(library, `${locale}/indicator-${monthly}`),
    ]);
    return { series, about };
  }, [library, locale, monthly]);
  return useFetchedWhen(wanted, `${locale}/${monthly}`, load);
}
