/** The outlines the map draws: the overview at once, the detail when the reader has zoomed in. */

import { useEffect, useState } from "react";
import contextFile from "../content/boundaries/context.json" with { type: "json" };
import detailUrl from "../content/boundaries/counties-detail.json?url";
import overviewFile from "../content/boundaries/counties-overview.json" with { type: "json" };
import type { CountyCode } from "../domain/county.ts";
import {
  type CountyTopology,
  decodeCounties,
  decodeLand,
  type LandTopology,
  type Outline,
} from "./geometry.ts";
import { FRAME } from "./places.ts";
import type { SvgGeometry } from "./SvgMap.tsx";
import { DETAIL_STEPS, OVERVIEW_STEPS, svgPath } from "./svgPath.ts";

/** The counties at overview scale. */
export const OVERVIEW = decodeCounties(overviewFile as unknown as CountyTopology);
/** The neighbouring countries. */
export const CONTEXT = decodeLand(contextFile as unknown as LandTopology);

const CONTEXT_PATH = svgPath(FRAME, CONTEXT, OVERVIEW_STEPS);

const paths = (outlines: ReadonlyMap<CountyCode, Outline>, steps: number): SvgGeometry => ({
  counties: new Map([...outlines].map(([code, outline]) => [code, svgPath(FRAME, outline, steps)])),
  context: CONTEXT_PATH,
});

/** The overview as the first paint draws it. */
export const OVERVIEW_PATHS = paths(OVERVIEW, OVERVIEW_STEPS);

export interface Detail {
  readonly outlines: ReadonlyMap<CountyCode, Outline>;
  readonly paths: SvgGeometry;
}

/** The detailed outlines once they are `wanted` and here; null until then, and where they cannot be had: the overview serves. */
export function useDetail(wanted: boolean): Detail | null {
  const [detail, setDetail] = useState<Detail | null>(null);
  const missing = wanted && detail === null;
  useEffect(() => {
    if (!missing) return;
    const abort = new AbortController();
    fetch(detailUrl, { signal: abort.signal })
      .then((response) => response.json())
      .then((topology: CountyTopology) => {
        const outlines = decodeCounties(topology);
        setDetail({ outlines, paths: paths(outlines, DETAIL_STEPS) });
      })
      .catch(() => {
        // Without the detail the overview is drawn at every size; nothing the reader sees is lost.
      });
    return () => abort.abort();
  }, [missing]);
  return detail;
}
