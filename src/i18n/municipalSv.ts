/** Swedish words for figures of the municipalities. A name is never built into "… kommun". */

import { list } from "./format.ts";

/** Value and names of the highest or lowest. */
interface End {
  readonly value: string;
  readonly names: readonly string[];
}

interface Summary {
  readonly of: number;
  readonly measured: number;
  readonly highest: End | null;
  readonly lowest: End | null;
}

/** More names than these are counted instead. */
const MOST_NAMES = 3;
const named = ({ names }: End) =>
  names.length > MOST_NAMES ? `${names.length} kommuner` : list(names, "sv");

export const municipalSv = {
  title: "Kommunerna",
  municipality: "Kommun",
  count: (count: number) => (count === 1 ? "1\u00a0kommun" : `${count}\u00a0kommuner`),
  inCounty: (name: string, county: string) => `${name}, ${county}`,
  place: (place: number, of: number) => `Plats ${place} av ${of} kommuner med värde`,
  /** Of a county's municipalities, after the county's name. */
  says({ of, measured, highest, lowest }: Summary): string {
    if (!highest || !lowest)
      return of === 1 ? "länets enda kommun saknar värde" : `ingen av ${of} kommuner har något värde`;
    if (of === 1) return `länets enda kommun har värdet ${highest.value}`;
    const having = measured === of ? `alla ${of} kommuner` : `${measured} av ${of} kommuner`;
    if (measured === 1) return `${having} har ett värde: ${highest.value} (${named(highest)})`;
    if (highest.value === lowest.value) return `${having} har värden, samma i alla: ${highest.value}`;
    return `${having} har värden, från ${lowest.value} (${named(lowest)}) till ${highest.value} (${named(highest)})`;
  },
  /** Of the whole country. */
  ends({ measured, highest, lowest }: Summary, year: number): string {
    if (!highest || !lowest) return `Ingen kommun har något värde ${year}.`;
    if (highest.value === lowest.value)
      return measured === 1
        ? `Bara en kommun har ett värde ${year}: ${named(highest)} (${highest.value}).`
        : `Alla kommuner med värde har samma värde ${year}: ${highest.value}.`;
    return `Högst värde ${year} har ${named(highest)} (${highest.value}), lägst har ${named(lowest)} (${lowest.value}).`;
  },
  gaps: ({ of, measured }: Summary): string =>
    measured === of
      ? `Alla ${of} kommuner har ett värde.`
      : of - measured === 1
        ? "1 kommun saknar värde."
        : `${of - measured} kommuner saknar värde.`,
  noSum: "Länen och riket har inget eget värde: de räknas inte fram ur kommunernas.",
  /** Why counts are no coloured areas. */
  counted: "Cirkelns yta visar antalet. En färgad yta hade i stället framhävt stora kommuner.",
  quantiles: "Lika många kommuner i varje klass",
  highest: "Högst",
  lowest: "Lägst",
  middle: "I mitten",
  withValue(measured: number, of: number): string {
    if (of === 1) return measured === 1 ? "länets enda kommun" : "länets enda kommun saknar värde";
    return `${measured} av ${of} kommuner har värde`;
  },
  caption: (title: string, unit: string, year: number) =>
    `${[title, unit].filter(Boolean).join(", ")}, ${year}, per kommun`,
};

/** The shape that every language fills. */
export type MunicipalWords = typeof municipalSv;
