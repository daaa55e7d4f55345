/** What a picture of the municipalities is drawn from. */

import { fetchMunicipalities, type Municipalities } from "../map/municipalities.ts";
import { FRAME } from "../map/places.ts";
import { DETAIL_STEPS, svgPath } from "../map/svgPath.ts";

export interface MunicipalShapes {
  readonly municipalities: Municipalities;
  /** Path data in the frame's units, by the municipality's code. */
  readonly areas: ReadonlyMap<string, string>;
}

/** The shapes of outlines. */
export const municipalShapes = (municipalities: Municipalities): MunicipalShapes => ({
  municipalities,
  areas: new Map(
    municipalities.areas.map(({ code, outline }) => [code, svgPath(FRAME, outline, DETAIL_STEPS)]),
  ),
});

/** Fetches what the page has not fetched for its own map. Rejects where a part cannot be had. */
export const loadMunicipalShapes = async (): Promise<MunicipalShapes> =>
  municipalShapes(await fetchMunicipalities(new AbortController().signal));
