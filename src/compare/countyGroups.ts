/** The counties to compare a county with, in the order in which a reader is likely to want them. */

import { COUNTY_CODES, type CountyCode } from "../domain/county.ts";
import { placeOf } from "../map/places.ts";

export interface CountyGroups {
  readonly neighbours: readonly CountyCode[];
  /** The most similar ones that are no neighbours, the nearest first; none until the figures are here. */
  readonly similar: readonly CountyCode[];
  readonly others: readonly CountyCode[];
}

/** The 20 counties beside `code`, each in one group. */
export function countyGroups(code: CountyCode, similar: readonly CountyCode[]): CountyGroups {
  const place = placeOf(code);
  const near = new Set([...place.neighbours, ...place.lakeNeighbours]);
  const like = similar.filter((one) => one !== code && !near.has(one));
  return {
    neighbours: COUNTY_CODES.filter((one) => near.has(one)),
    similar: like,
    others: COUNTY_CODES.filter((one) => one !== code && !near.has(one) && !like.includes(one)),
  };
}
