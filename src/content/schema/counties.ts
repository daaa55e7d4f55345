/** What `counties.json` must look like: the 21 counties with their codes and names. */

import * as v from "valibot";
import { COUNTY_CODES } from "../../domain/county.ts";
import { county, exact, localised, localisedOrNull, year } from "./text.ts";

const countyRecord = v.strictObject({
  code: county,
  letter: v.pipe(v.string(), v.regex(/^[A-Z]{1,2}$/)),
  short: exact,
  long: localised,
  iso: v.pipe(v.string(), v.regex(/^SE-[A-Z]{1,2}$/)),
  isoNumericAlt: v.pipe(v.string(), v.regex(/^SE-\d{2}$/)),
  hasc: v.pipe(v.string(), v.regex(/^SE\.[A-Z]{2}$/)),
  nuts2: v.pipe(v.string(), v.regex(/^SE\d{2}$/)),
  nuts2Name: exact,
  nuts3: v.pipe(v.string(), v.regex(/^SE\d{3}$/)),
  residenceCity: exact,
  municipalities: v.pipe(v.number(), v.integer(), v.minValue(1)),
  regionToday: exact,
  website: v.pipe(v.string(), v.regex(/^[a-z]+(\.[a-z]+)+$/, "is no host name without protocol")),
  countyCouncilBefore: localised,
  responsibilitySince: year,
  note: localisedOrNull,
});

export const counties = v.pipe(
  v.array(countyRecord),
  v.check(
    (list) => list.map((one) => one.code).join() === COUNTY_CODES.join(),
    "must hold every county once, in the order of the codes",
  ),
);
