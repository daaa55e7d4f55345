/** English words for figures of the municipalities. */

import { list } from "./format.ts";
import type { MunicipalWords } from "./municipalSv.ts";

/** More names than these are counted instead. */
const MOST_NAMES = 3;
const named = ({ names }: { readonly names: readonly string[] }) =>
  names.length > MOST_NAMES ? `${names.length} municipalities` : list(names, "en");

export const municipalEn: MunicipalWords = {
  title: "The municipalities",
  municipality: "Municipality",
  count: (count) => (count === 1 ? "1\u00a0municipality" : `${count}\u00a0municipalities`),
  inCounty: (name, county) => `${name}, ${county}`,
  place: (place, of) => `Place ${place} of ${of} municipalities with a value`,
  says({ of, measured, highest, lowest }) {
    if (!highest || !lowest)
      return of === 1
        ? "the county’s only municipality has no value"
        : `none of ${of} municipalities has a value`;
    if (of === 1) return `the county’s only municipality has the value ${highest.value}`;
    const having = measured === of ? `all ${of} municipalities` : `${measured} of ${of} municipalities`;
    if (measured === 1) return `1 of ${of} municipalities has a value: ${highest.value} (${named(highest)})`;
    if (highest.value === lowest.value) return `${having} have values, the same in all: ${highest.value}`;
    return `${having} have values, from ${lowest.value} (${named(lowest)}) to ${highest.value} (${named(highest)})`;
  },
  ends({ measured, highest, lowest }, year) {
    if (!highest || !lowest) return `No municipality has a value in ${year}.`;
    if (highest.value === lowest.value)
      return measured === 1
        ? `Only one municipality has a value in ${year}: ${named(highest)} (${highest.value}).`
        : `All municipalities with a value have the same in ${year}: ${highest.value}.`;
    return `Highest in ${year}: ${named(highest)} (${highest.value}). Lowest: ${named(lowest)} (${lowest.value}).`;
  },
  gaps: ({ of, measured }) =>
    measured === of
      ? `All ${of} municipalities have a value.`
      : of - measured === 1
        ? "1 municipality has no value."
        : `${of - measured} municipalities have no value.`,
  noSum: "Counties and country have no value of their own: none is reckoned from the municipalities’.",
  counted:
    "The circle’s area shows the number. A coloured area would have emphasised large municipalities instead.",
  quantiles: "As many municipalities in each class",
  highest: "Highest",
  lowest: "Lowest",
  middle: "In the middle",
  withValue(measured, of) {
    if (of === 1)
      return measured === 1
        ? "the county’s only municipality"
        : "the county’s only municipality has no value";
    return `${measured} of ${of} municipalities have a value`;
  },
  caption: (title, unit, year) => `${[title, unit].filter(Boolean).join(", ")}, ${year}, by municipality`,
};
