/** The words after `npm run figures:refresh --`: which series, and how far to go. */

import { parseArgs } from "node:util";
import { INDICATOR_IDS } from "../../../src/domain/indicator.ts";
import { KOLADA } from "./kolada.ts";
import { FIRST_YEAR, type Years } from "./observation.ts";
import { RESERVED_IDS, type SeriesId } from "./plans.ts";
import { PXWEB } from "./pxWeb.ts";
import { PXWEB_V2 } from "./pxWebV2.ts";
import { Refusal } from "./refusal.ts";

export interface Options {
  /** What was named; empty for every series that is on the map. */
  readonly named: readonly SeriesId[];
  readonly dryRun: boolean;
  readonly accept: boolean;
  readonly years: Years;
  readonly folder: string;
  /** Addresses of the services, each ending in a slash. */
  readonly kolada: string;
  readonly pxWeb: string;
  readonly pxWebV2: string;
}

const SERIES: readonly SeriesId[] = [...INDICATOR_IDS, ...RESERVED_IDS];
const parseSeries = (text: string) => SERIES.find((id) => id === text);

/** How many letters must be put in, taken out or exchanged to make one text of the other. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      const exchanged = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(exchanged, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** The ids that someone who wrote `text` may have meant, nearest first. */
function near(text: string): readonly SeriesId[] {
  const words = text.split(/[_\s-]+/).filter((word) => word.length > 2);
  const scored = SERIES.map((id) => {
    const shared = words.filter((word) => id.includes(word)).length;
    return { id, score: distance(text, id) - 8 * shared };
  });
  return scored
    .sort((a, b) => a.score - b.score)
    .slice(0, 3)
    .map(({ id }) => id);
}

const slash = (address: string) => (address.endsWith("/") ? address : `${address}/`);

/** A year since which the counties are those of today. */
function readYear(option: string, text: string): number {
  if (/^\d{4}$/.test(text) && Number(text) >= FIRST_YEAR) return Number(text);
  throw new Refusal(`--${option} takes a year from ${FIRST_YEAR} on, not “${text}”.`);
}

function readOptions(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        "dry-run": { type: "boolean", default: false },
        accept: { type: "boolean", default: false },
        from: { type: "string", default: String(FIRST_YEAR) },
        to: { type: "string" },
        folder: { type: "string" },
        kolada: { type: "string", default: KOLADA },
        pxweb: { type: "string", default: PXWEB },
        "pxweb-v2": { type: "string", default: PXWEB_V2 },
      },
    });
  } catch (error) {
    throw new Refusal(error instanceof Error ? error.message : String(error));
  }
}

/** The options; `folder` is where the sources lie and `year` the present one. Throws a Refusal for a word that means nothing. */
export function parseCommandLine(args: readonly string[], folder: string, year: number): Options {
  const { values, positionals } = readOptions(args);
  const named = positionals.map((text) => {
    const id = parseSeries(text);
    if (!id) throw new Refusal(`There is no series “${text}”. Near it: ${near(text).join(", ")}.`);
    return id;
  });
  return {
    named: [...new Set(named)],
    dryRun: values["dry-run"],
    accept: values.accept,
    years: { from: readYear("from", values.from), to: readYear("to", values.to ?? String(year)) },
    folder: values.folder ?? folder,
    kolada: slash(values.kolada),
    pxWeb: slash(values.pxweb),
    pxWebV2: slash(values["pxweb-v2"]),
  };
}
