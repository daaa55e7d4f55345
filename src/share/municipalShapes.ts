/** What a picture of the municipalities is drawn from. */

import { fetchMunicipalities, type Municipalities } from "../map/municipalities.ts";
import { municipalityPaths } from "../map/municipalityPaths.ts";

export interface MunicipalShapes {
  readonly municipalities: Municipalities;
  /** Path data in the frame's units, by the municipality's code. */
  readonly areas: ReadonlyMap<string, string>;
}

/** The shapes of outlines. */
export const municipalShapes = (municipalities: Municipalities): MunicipalShapes => ({
  municipalities,
  areas: municipalityPaths(municipalities),
});

/** Fetches what the page may have for its own map: a browser keeps the file. Rejects where a part cannot be had. */
export const loadMunicipalShapes = async (): Promise<MunicipalShapes> =>
  municipalShapes(await fetchMunicipalities(new AbortController().signal));
