/** The sender's figures, while the map shows them, as one row more beside the published indicators. */

import { useMemo } from "react";
import type { IndicatorLabel } from "../../content/indicatorSlices.ts";
import { OWN_ID } from "../../domain/indicator.ts";
import type { Series } from "../../domain/series.ts";
import { showsOwn } from "../../state/own.ts";
import { useLanguage, useSlice, useView } from "../../state/world.tsx";

export interface OwnRow {
  readonly label: IndicatorLabel;
  readonly series: Series;
}

/** Null while another layer is on the map, and for figures of municipalities: a county has no value of them. */
export function useOwnRow(): OwnRow | null {
  const view = useView();
  const { locale } = useLanguage();
  const shown = showsOwn(view);
  const series = useSlice(shown ? `figures/${OWN_ID}` : null);
  const about = useSlice(shown ? `${locale}/indicator-${OWN_ID}` : null);
  return useMemo(
    () =>
      series?.status === "ready" && about?.status === "ready" && !series.data.areas
        ? { label: { ...about.data, group: "bakgrund", also: [] }, series: series.data }
        : null,
    [series, about],
  );
}
