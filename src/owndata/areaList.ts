/** The counties and municipalities: their codes and Swedish names. */

import municipalities from "../content/boundaries/municipalityNames.json" with { type: "json" };
import counties from "../content/counties.json" with { type: "json" };
import { COUNTY_CODES } from "../domain/county.ts";
import type { OwnAreas } from "../domain/ownFigures.ts";

/** Every code of the sort, ascending: two digits for counties, four for municipalities. */
export const AREA_CODES: Readonly<Record<OwnAreas, readonly string[]>> = {
  counties: COUNTY_CODES,
  municipalities: municipalities.map(({ code }) => code),
};

const NAMES: Readonly<Record<OwnAreas, ReadonlyMap<string, string>>> = {
  counties: new Map(counties.map(({ code, long }) => [code, long.sv])),
  municipalities: new Map(municipalities.map(({ code, name }) => [code, name])),
};

/** The area's Swedish name: `Uppsala län`, `Håbo`. */
export const areaName = (areas: OwnAreas, code: string): string => NAMES[areas].get(code) ?? code;
