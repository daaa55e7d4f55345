/** Old figures and new ones into one file, and what that changes; what looks wrong is kept as it was until someone accepts it. */

import { median } from "d3-array";
import { isNumber, RIKET } from "../../../src/domain/series.ts";
import { place } from "./check.ts";
import { type Observation, within, type Years } from "./observation.ts";
import { Refusal } from "./refusal.ts";
import { figureWriter, keyOf, type SourceFile, type SourceRow } from "./sourceFile.ts";

/** A figure that changed by more than this share of itself is not taken unseen. */
const LARGE = 0.3;
/** When figures that were there before differ by more than this in the middle, it is rather another series than a revision. */
const ANOTHER = 0.05;

export interface Change {
  readonly at: SourceRow;
  readonly from: string;
  readonly to: string;
}

export interface Merged {
  readonly file: SourceFile;
  /** Rows of periods and parts that were not there. */
  readonly added: readonly SourceRow[];
  readonly changed: readonly Change[];
  /** Changes that were not made: they ask for `--accept`. */
  readonly held: readonly Change[];
  /** Whether everything was held because it looks like another series. */
  readonly another: boolean;
  /** What the service withholds; there is no row for it. */
  readonly withheld: readonly Observation[];
}

function relative({ from, to }: Change): number {
  const [before, after] = [Number(from), Number(to)];
  if (before === after) return 0;
  return before === 0 ? Number.POSITIVE_INFINITY : Math.abs(after - before) / Math.abs(before);
}

/** Every figure that the file has in those years must have come. */
function checkNothingLost(file: SourceFile, observations: readonly Observation[], years: Years): void {
  const values = new Map(observations.map((one) => [keyOf(one), one.value]));
  const periods = new Set(observations.map(({ period }) => period));
  for (const row of file.rows) {
    const value = values.get(keyOf(row));
    if (isNumber(value) || !within(row.period, years)) continue;
    const at = place({ ...row, area: row.county });
    if (value !== undefined) {
      throw new Refusal(`${at} is withheld (${value}); the file has ${row.text}`);
    }
    throw new Refusal(
      periods.has(row.period)
        ? `${at} did not come; the file has ${row.text}`
        : `${row.period} did not come at all (${at} is the first that the file has)`,
    );
  }
}

/** The new file. `accept`: take large changes too. Throws a Refusal when a figure was lost. */
export function merge(
  file: SourceFile,
  observations: readonly Observation[],
  { decimals, years, accept }: { readonly decimals: number; readonly years: Years; readonly accept: boolean },
): Merged {
  checkNothingLost(file, observations, years);
  const write = figureWriter(file, decimals);
  const old = new Map(file.rows.map((row) => [keyOf(row), row]));
  const counties = observations.filter(({ area }) => area !== RIKET);
  const fresh = counties.flatMap(({ area, period, words, value }): readonly SourceRow[] =>
    area !== RIKET && isNumber(value) ? [{ county: area, period, words, text: write(value) }] : [],
  );
  const met = fresh.flatMap((at): readonly Change[] => {
    const before = old.get(keyOf(at));
    return before ? [{ at, from: before.text, to: at.text }] : [];
  });
  const differing = met.filter((change) => relative(change) > 0);
  const another = !accept && (median(met, relative) ?? 0) > ANOTHER;
  const held = accept ? [] : differing.filter((change) => another || relative(change) > LARGE);
  const changed = differing.filter((change) => !held.includes(change));
  const added = another ? [] : fresh.filter((row) => !old.has(keyOf(row)));
  const replaced = new Map(changed.map(({ at }) => [keyOf(at), at]));
  const rows = [...file.rows.map((row) => replaced.get(keyOf(row)) ?? row), ...added];
  const withheld = counties.filter(({ value }) => !isNumber(value));
  return { file: { columns: file.columns, rows }, added, changed, held, another, withheld };
}
