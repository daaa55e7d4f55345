/** Which place a county has among those with a value, and with whom it shares it. */

import { COUNTY_CODES, type CountyCode } from "./county.ts";
import { type AreaCode, isNumber, type Value } from "./series.ts";

export interface Rank {
  /** From the highest, 1 first; counties with the same value share the best place they have together. */
  readonly place: number;
  /** From the lowest, counted in the same way. */
  readonly fromBottom: number;
  /** How many counties have a value. */
  readonly of: number;
  readonly sharedWith: readonly CountyCode[];
}

type Values = ReadonlyMap<AreaCode, Value>;

/** The counties that have a value, in the order of codes; the country is none of them. */
export const ranked = (values: Values): readonly { readonly code: CountyCode; readonly value: number }[] =>
  COUNTY_CODES.flatMap((code) => {
    const value = values.get(code);
    return isNumber(value) ? [{ code, value }] : [];
  });

/** The county's place, or null where it has no value. */
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
