/** Which place a county has among those with a value, and with whom it shares it. */

import { COUNTY_CODES, type CountyCode } from "./county.ts";
import { type AreaCode, isNumber, type Value } from "./series.ts";

type Values = ReadonlyMap<AreaCode, Value>;

export interface Rank {
  /** From the highest, 1 first. Counties with the same value share the best place they have together, and the next one is as many places on. */
  readonly place: number;
  /** From the lowest, counted in the same way. */
  readonly fromBottom: number;
  /** How many counties have a value. */
  readonly of: number;
  /** The others with the same value, in the order of their codes. */
  readonly sharedWith: readonly CountyCode[];
}

export interface RankedCounty {
  readonly code: CountyCode;
  readonly value: number;
}

/** The counties that have a value, in the order of their codes; the country is none of them. */
export const ranked = (values: Values): readonly RankedCounty[] =>
  COUNTY_CODES.flatMap((code) => {
    const value = values.get(code);
    return isNumber(value) ? [{ code, value }] : [];
  });

/** The county's place, or null where it has no value. Equal is what equals to the last decimal that the series has. */
export function rankOf(values: Values, code: CountyCode): Rank | null {
  const own = values.get(code);
  if (!isNumber(own)) return null;
  const all = ranked(values);
  return {
    place: 1 + all.filter(({ value }) => value > own).length,
    fromBottom: 1 + all.filter(({ value }) => value < own).length,
    of: all.length,
    sharedWith: all.filter((one) => one.value === own && one.code !== code).map((one) => one.code),
  };
}
