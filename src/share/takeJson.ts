/** What is taken away as JSON and GeoJSON: plain keys in one order, the names of the CSV for programs, numbers as numbers. */

import type { AreaOutline } from "../domain/outlines.ts";
import { RIKET } from "../domain/series.ts";
import type { Cell } from "../files/cells.ts";
import { areasGeojson, type Json, type Properties } from "../files/geojson.ts";
import { type Fact, forPrograms, type Section, type Take } from "./take.ts";

/** A number has no more decimals than its source. */
const jsonCell = (cell: Cell): Json =>
  typeof cell === "object" && cell !== null ? Number(cell.value.toFixed(cell.decimals)) : cell;

const factsObject = (facts: readonly Fact[]): Properties =>
  Object.fromEntries(facts.map(({ key, text }) => [key, text]));

const rowsOf = ({ columns, rows }: Section): readonly Properties[] =>
  rows.map((row) =>
    Object.fromEntries(columns.map(({ key }, index) => [key, jsonCell(forPrograms(row[index]))])),
  );

const sectionObject = (section: Section): Properties => ({
  id: section.id,
  title: section.title,
  about: factsObject(section.facts),
  ...(section.note === null ? {} : { note: section.note }),
});

const head = ({ title, subtitle, facts }: Take): Properties => ({
  title,
  subtitle,
  about: factsObject(facts),
});

/** `title`, `subtitle`, `about` of the whole, and `sections`, each with its `about` and its `rows`. */
export function takeJson(take: Take): string {
  const sections = take.sections.map((section) => ({ ...sectionObject(section), rows: rowsOf(section) }));
  return `${JSON.stringify({ ...head(take), sections }, null, 2)}\n`;
}

/** Rows by the area that they are of: its code stands in their first column. */
function byArea(section: Section): ReadonlyMap<Json | undefined, readonly Properties[]> {
  const code = section.columns[0]?.key ?? "";
  const areas = new Map<Json | undefined, Properties[]>();
  for (const row of rowsOf(section)) {
    const own = areas.get(row[code]);
    if (own) own.push(row);
    else areas.set(row[code], [row]);
  }
  return areas;
}

/** What the sections have of an area: flat where there is one row, as mapping software wants it; a second indicator's names end in `_2`. */
function propertiesOf(sections: readonly ReturnType<typeof byArea>[], area: string): Properties {
  const entries = sections.flatMap((section, index) => {
    const rows = section.get(area) ?? [];
    const own = index === 0 ? rows : rows.map(({ county_code: _, county: __, ...rest }) => rest);
    const end = index === 0 ? "" : `_${index + 1}`;
    const [first = {}, ...others] = own;
    const flat = others.length === 0;
    const { county_code = null, county = null } = first;
    const shared = index === 0 ? { county_code, county } : {};
    return Object.entries(flat ? first : { ...shared, rows: own }).map(
      ([key, value]) => [key + end, value] as const,
    );
  });
  return Object.fromEntries(entries);
}

/** The areas with what `take` has of each. The country has no outline here: its values stand beside the features. */
export function takeGeojson(take: Take, outlines: readonly AreaOutline[]): string {
  const sections = take.sections.map(byArea);
  const country = propertiesOf(sections, RIKET);
  const { words } = take;
  const about = { ...factsObject(take.facts), boundaries: words.boundaries };
  return areasGeojson(outlines, (code) => propertiesOf(sections, code), {
    ...head(take),
    about,
    sections: take.sections.map(sectionObject),
    ...(Object.keys(country).length > 0 ? { country } : {}),
  });
}
