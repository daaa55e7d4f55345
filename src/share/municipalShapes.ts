/** What a picture of the municipalities is drawn from: their outlines, and those of the counties, which share their points with them. */

import detailUrl from "../content/boundaries/counties-detail.json?url";
import type { CountyCode } from "../domain/county.ts";
import { type CountyTopology, decodeCounties, type Outline } from "../map/geometry.ts";
import { fetchMunicipalities, type Municipalities } from "../map/municipalities.ts";
import { FRAME } from "../map/places.ts";
import type { SvgGeometry } from "../map/SvgMap.tsx";
import { DETAIL_STEPS, svgPath } from "../map/svgPath.ts";
import { OVERVIEW_PATHS } from "../map/useMapGeometry.ts";

export interface MunicipalShapes {
  readonly municipalities: Municipalities;
  /** Path data in the frame's units, by the municipality's code. */
  readonly areas: ReadonlyMap<string, string>;
  /** The counties as finely drawn: on the overview's outlines the municipalities would jut out. */
  readonly counties: SvgGeometry;
}

const pathOf = (outline: Outline) => svgPath(FRAME, outline, DETAIL_STEPS);

/** The shapes of decoded outlines; `counties` are those of the close look. */
export const municipalShapes = (
  municipalities: Municipalities,
  counties: ReadonlyMap<CountyCode, Outline>,
): MunicipalShapes => ({
  municipalities,
  areas: new Map(municipalities.areas.map(({ code, outline }) => [code, pathOf(outline)])),
  counties: {
    areas: new Map([...counties].map(([code, outline]) => [code, pathOf(outline)])),
    context: OVERVIEW_PATHS.context,
  },
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
  return municipalShapes(municipalities, decodeCounties(counties));
}
