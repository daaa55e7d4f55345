/** What a picture of the municipalities is drawn from: their outlines, and the borders of the counties, which share their points with them. */

import detailUrl from "../content/boundaries/counties-detail.json?url";
import { countyBorders } from "../map/countyBorders.ts";
import type { CountyTopology } from "../map/geometry.ts";
import { fetchMunicipalities, type Municipalities } from "../map/municipalities.ts";
import { FRAME } from "../map/places.ts";
import { DETAIL_STEPS, svgPath } from "../map/svgPath.ts";

export interface MunicipalShapes {
  readonly municipalities: Municipalities;
  /** Path data in the frame's units, by the municipality's code. */
  readonly areas: ReadonlyMap<string, string>;
  /** Path data of the borders between counties. */
  readonly borders: string;
}

/** The shapes of outlines; `counties` are those of the close look. */
export const municipalShapes = (
  municipalities: Municipalities,
  counties: CountyTopology,
): MunicipalShapes => ({
  municipalities,
  areas: new Map(
    municipalities.areas.map(({ code, outline }) => [code, svgPath(FRAME, outline, DETAIL_STEPS)]),
  ),
  borders: countyBorders(counties),
});

async function fetchCounties(): Promise<CountyTopology> {
  const response = await fetch(detailUrl);
  if (!response.ok) throw new Error(`${detailUrl}: ${response.status}`);
  return response.json();
}

/** Fetches what the page has not fetched for its own map. Rejects where a part cannot be had. */
export async function loadMunicipalShapes(): Promise<MunicipalShapes> {
  const [municipalities, counties] = await Promise.all([
    fetchMunicipalities(new AbortController().signal),
    fetchCounties(),
  ]);
  return municipalShapes(municipalities, counties);
}
