/** Kolada API v3: what an indicator (KPI) is called there, and its values for units by year and gender. */

import type { Ask } from "./ask.ts";
import { Refusal } from "./refusal.ts";

export const KOLADA = "https://api.kolada.se/v3/";
/** Calls within ten seconds. Kolada documents no limit; SCB's is borrowed. */
export const KOLADA_CALLS = 30;
/** As many ids as a list in an address may have. */
const LIST = 25;
/** More pages than any answer about 22 units can have: a backstop against a chain of pages without end. */
const MOST_PAGES = 100;

/** Everyone, women, men. */
export const GENDERS = ["T", "K", "M"] as const;
export type Gender = (typeof GENDERS)[number];

export interface Kpi {
  readonly title: string;
  /** `L`: values for regions, `K`: for municipalities, `A`: for both. */
  readonly municipalityType: string;
}

export interface KoladaValue {
  /** Four digits: `0001` is Region Stockholm, `0000` the country. */
  readonly unit: string;
  readonly year: number;
  readonly gender: Gender;
  readonly value: number | null;
  /** A word on a value that is preliminary or not there; often empty. */
  readonly status: string;
}

type Json = Readonly<Record<string, unknown>>;
const isObject = (json: unknown): json is Json =>
  typeof json === "object" && json !== null && !Array.isArray(json);

function chunks<T>(list: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, n) =>
    list.slice(n * size, (n + 1) * size),
  );
}

interface Page {
  readonly values: readonly unknown[];
  readonly count: number | null;
  readonly next: string | null;
}

function readPage(json: unknown): Page {
  if (!isObject(json) || !Array.isArray(json.values)) {
    throw new Refusal("Kolada's answer has no list of values");
  }
  const { count, next_url: next } = json;
  return {
    values: json.values,
    count: typeof count === "number" ? count : null,
    next: typeof next === "string" && next !== "" ? next : null,
  };
}

/** `count` is the rows of the page or of all pages, whichever Kolada means; when neither fits, something is missing. */
function checkCounts(pages: readonly Page[], total: number): void {
  const fits =
    pages.every(({ count, values }) => count === null || count === values.length) ||
    pages.every(({ count }) => count === null || count === total);
  if (fits) return;
  const [said] = pages.flatMap(({ count, values }) => (count === values.length ? [] : [count]));
  throw new Refusal(`Kolada's answer is not whole: it speaks of ${said} rows and ${total} came`);
}

/** All rows of an address, page by page along `next_url`. Throws a Refusal. */
async function readAll(ask: Ask, first: URL): Promise<readonly unknown[]> {
  const pages: Page[] = [];
  const seen = new Set<string>();
  for (let next: URL | null = first; next; ) {
    if (seen.has(next.href) || pages.length === MOST_PAGES) {
      throw new Refusal(`Kolada's pages have no end: ${next} comes again`);
    }
    if (next.host !== first.host) throw new Refusal(`Kolada's next page lies elsewhere: ${next}`);
    seen.add(next.href);
    const page: Page = readPage(await ask(next));
    pages.push(page);
    next = page.next === null ? null : new URL(page.next, next);
  }
  const values = pages.flatMap((page) => page.values);
  checkCounts(pages, values.length);
  return values;
}

/** What a KPI is called and which units it has. Throws a Refusal. */
export async function fetchKpi(ask: Ask, base: string, id: string): Promise<Kpi> {
  const json = await ask(new URL(`kpi/${id}`, base));
  // One KPI comes in the same wrapper as many, or bare.
  const kpi = isObject(json) && Array.isArray(json.values) ? json.values[0] : json;
  if (!isObject(kpi) || typeof kpi.title !== "string") {
    throw new Refusal(`Kolada does not say what ${id} is called`);
  }
  const { title, municipality_type: type } = kpi;
  return { title, municipalityType: typeof type === "string" ? type : "" };
}

/** All years of a KPI for the units, in lists of 25. Throws a Refusal. */
export async function fetchValues(
  ask: Ask,
  base: string,
  kpi: string,
  units: readonly string[],
): Promise<readonly KoladaValue[]> {
  const rows: unknown[] = [];
  for (const list of chunks(units, LIST)) {
    rows.push(...(await readAll(ask, new URL(`data/kpi/${kpi}/municipality/${list.join(",")}`, base))));
  }
  return rows.flatMap((row) => readRow(row, kpi));
}

function readRow(row: unknown, kpi: string): readonly KoladaValue[] {
  if (!isObject(row) || typeof row.municipality !== "string" || !Array.isArray(row.values)) {
    throw new Refusal(`Kolada's answer has a row of another shape: ${JSON.stringify(row).slice(0, 120)}`);
  }
  const { municipality: unit, period, values } = row;
  if (row.kpi !== kpi) throw new Refusal(`Kolada answers about ${String(row.kpi)}, not ${kpi}`);
  const year = Number(period);
  if (!Number.isInteger(year) || year < 1900 || year > 2200) {
    throw new Refusal(`Kolada has a row of unit ${unit} with the year ${JSON.stringify(period)}`);
  }
  return values.map((cell: unknown) => {
    const { gender, value = null, status } = isObject(cell) ? cell : {};
    const known = GENDERS.find((one) => one === gender);
    if (!known) throw new Refusal(`Kolada has a gender of another shape for unit ${unit} in ${year}`);
    if (value !== null && (typeof value !== "number" || !Number.isFinite(value))) {
      throw new Refusal(
        `Kolada has ${JSON.stringify(value)} for unit ${unit} in ${year}, which is no number`,
      );
    }
    return { unit, year, gender: known, value, status: typeof status === "string" ? status : "" };
  });
}
