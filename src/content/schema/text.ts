/** The pieces that every schema of the content is built from: texts, names, codes and addresses. */

import * as v from "valibot";
import { CHALLENGE_IDS } from "../../domain/challenge.ts";
import { COUNTY_CODES } from "../../domain/county.ts";

/** A name or number that stands exactly as it is printed elsewhere. */
export const exact = v.pipe(
  v.string(),
  v.nonEmpty("a name must not be empty; use null where there is none"),
  v.check((s) => s === s.trim(), "begins or ends with a blank"),
);

/** A text of our own that a reader sees. */
export const text = v.pipe(
  exact,
  v.check((s) => !/ {2}/.test(s), "has two blanks in a row"),
  v.check((s) => !/["']/.test(s), "has a straight quotation mark: write ” in Swedish, “ ” and ’ in English"),
);

/** A text in both languages. */
export const localised = v.strictObject({ sv: text, en: text });

/** A text in both languages, or null where there is nothing to say. */
export const localisedOrNull = v.nullable(localised);

export const county = v.picklist(COUNTY_CODES);
export const challenge = v.picklist(CHALLENGE_IDS);

/** A section of the report: its number, or the heading of the two that have none. Whether it exists, the build asks `report.json`. */
export const section = v.pipe(
  v.string(),
  v.regex(/^(\d(\.\d){0,2}|Sammanfattning|Bilaga)$/, "is no section such as 2.1.5, Sammanfattning or Bilaga"),
);

export const sections = v.pipe(v.array(section), v.nonEmpty("names no section"));

export const url = v.pipe(v.string(), v.url(), v.regex(/^https?:\/\//, "is no web address"));

export const year = v.pipe(v.number(), v.integer(), v.minValue(1990), v.maxValue(2100));

/** A level of the editorial order of the report's quantity words. */
export const level = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8));

/** A fact from elsewhere than the report, with the address it was read at. */
export const fact = v.strictObject({ text: localised, source: url });
