/** The outlines the map draws: the overview at once, the detail when the reader has zoomed in. */

import { useCallback, useEffect, useState } from "react";
import detailUrl from "../content/boundaries/counties-detail.json?url";
import overviewFile from "../content/boundaries/counties-overview.json" with { type: "json" };
import type { CountyCode } from "../domain/county.ts";
import { CONTEXT_PATH } from "./contextPath.ts";
import { type CountyTopology, decodeCounties, type Outline } from "./geometry.ts";
import type { Municipalities } from "./municipalities.ts";
import { FRAME } from "./places.ts";
import type { SvgGeometry } from "./SvgMap.tsx";
import { areaPaths, DETAIL_STEPS, OVERVIEW_STEPS } from "./svgPath.ts";

/** The counties at overview scale. */
export const OVERVIEW = decodeCounties(overviewFile as unknown as CountyTopology);

const paths = (outlines: ReadonlyMap<CountyCode, Outline>, steps: number): SvgGeometry => ({
  areas: areaPaths(FRAME, outlines, steps),
  context: CONTEXT_PATH,
});

/** The overview as the first paint draws it. */
export const OVERVIEW_PATHS = paths(OVERVIEW, OVERVIEW_STEPS);

export interface Detail {
  readonly outlines: ReadonlyMap<CountyCode, Outline>;
  readonly paths: SvgGeometry;
}

export interface Loaded<T> {
  /** Null until it is here, and where it cannot be had. */
  readonly value: T | null;
  readonly failed: boolean;
  readonly retry: () => void;
}

/** What `load` gives, once it is `wanted` and here. */
function useLoaded<T>(wanted: boolean, load: (signal: AbortSignal) => Promise<T>): Loaded<T> {
  const [loaded, setLoaded] = useState<T | null>(null);
  const [failed, setFailed] = useState(false);
  const missing = wanted && loaded === null && !failed;
  useEffect(() => {
    if (!missing) return;
    const abort = new AbortController();
    load(abort.signal).then(
      (result) => !abort.signal.aborted && setLoaded(result),
      () => !abort.signal.aborted && setFailed(true),
    );
    return () => abort.abort();
  }, [missing, load]);
  return { value: loaded, failed, retry: useCallback(() => setFailed(false), []) };
}

async function fetchDetail(signal: AbortSignal): Promise<Detail> {
  const response = await fetch(detailUrl, { signal });
  const outlines = decodeCounties((await response.json()) as CountyTopology);
  return { outlines, paths: paths(outlines, DETAIL_STEPS) };
}

/** The detailed outlines once they are `wanted` and here; null until then, and where they cannot be had: the overview serves. */
export const useDetail = (wanted: boolean): Detail | null => useLoaded(wanted, fetchDetail).value;

// With its decoder: only a close look needs it.
const fetchMunicipalities = async (signal: AbortSignal) =>
  (await import("./municipalities.ts")).fetchMunicipalities(signal);

/** The municipalities once they are `wanted`. A close look goes on without those that cannot be had; a map of them says so. */
export const useMunicipalities = (wanted: boolean): Loaded<Municipalities> =>
  useLoaded(wanted, fetchMunicipalities);
