/** The refresh as a whole: fetch and check every series, and only then write; the first thing wrong ends it with nothing written. */

import { INDICATOR_IDS } from "../../../src/domain/indicator.ts";
import { makeAsk } from "./ask.ts";
import { checkObservations } from "./check.ts";
import type { Clock } from "./clock.ts";
import type { Options } from "./commandLine.ts";
import { fetchKolada } from "./fetchKolada.ts";
import { fetchTable } from "./fetchTable.ts";
import { KOLADA_CALLS } from "./kolada.ts";
import { type Merged, merge } from "./merge.ts";
import { columnsOf, type FetchPlan, isFetched, type Plan, timeColumnOf } from "./plan.ts";
import type { SeriesId } from "./plans.ts";
import { PXWEB_CALLS, pxWebClient } from "./pxWeb.ts";
import { isV2Table, PXWEB_V2_CALLS, pxWebV2Client } from "./pxWebV2.ts";
import { about, Refusal } from "./refusal.ts";
import { reportLines, sourceOf, whyNot } from "./report.ts";
import { parseSource, type SourceFile, writeSource } from "./sourceFile.ts";
import { readNoted, writeFiles } from "./writeFiles.ts";

export interface Surroundings {
  readonly plans: Readonly<Record<SeriesId, Plan>>;
  readonly clock: Clock;
  /** Takes a line for the person at the keyboard. */
  say(line: string): void;
}

/** What a refresh came to: `held` when some figures wait for `--accept`. */
export type Outcome = "done" | "held";

function makeServices(options: Options, clock: Clock) {
  return {
    kolada: makeAsk("Kolada", KOLADA_CALLS, clock),
    pxWeb: pxWebClient(makeAsk("SCB", PXWEB_CALLS, clock), options.pxWeb),
    pxWebV2: pxWebV2Client(makeAsk("SCB", PXWEB_V2_CALLS, clock), options.pxWebV2),
  };
}

/** The series' file as it is, or an empty one of the shape that the plan gives it. */
function readFile(folder: string, id: SeriesId, plan: FetchPlan): { file: SourceFile; isNew: boolean } {
  const columns = ["county_code", timeColumnOf(plan), ...columnsOf(plan), "value"];
  const text = readNoted(folder, `${id}.csv`);
  if (text === null) return { file: { columns, rows: [] }, isNew: true };
  const file = parseSource(`${id}.csv`, text);
  if (file.columns.join() !== columns.join()) {
    throw new Refusal(`the file's columns are ${file.columns.join()}, the plan's ${columns.join()}`);
  }
  return { file, isNew: false };
}

/** Fetches the series that `options` name, says what changed, and writes. Throws a Refusal with nothing written. */
export async function refreshSeries(options: Options, { plans, clock, say }: Surroundings): Promise<Outcome> {
  const ids: readonly SeriesId[] = options.named.length > 0 ? options.named : INDICATOR_IDS;
  const fetched: (readonly [SeriesId, FetchPlan])[] = [];
  for (const id of ids) {
    const plan = plans[id];
    if (isFetched(plan)) fetched.push([id, plan]);
    else if (plan.from === "unconfirmed" && options.named.length > 0) throw new Refusal(whyNot(id, plan));
    else say(whyNot(id, plan));
  }

  const services = makeServices(options, clock);
  const results: { id: SeriesId; plan: FetchPlan; merged: Merged; isNew: boolean }[] = [];
  for (const [index, [id, plan]] of fetched.entries()) {
    say(`[${index + 1}/${fetched.length}] ${id}: asking ${sourceOf(plan)}`);
    await about(id, async () => {
      const { file, isNew } = readFile(options.folder, id, plan);
      const observations =
        plan.from === "kolada"
          ? await fetchKolada(services.kolada, options.kolada, plan, options.years)
          : await fetchTable(services[isV2Table(plan.table) ? "pxWebV2" : "pxWeb"], plan, options.years);
      const { decimals } = plan;
      const { years, accept } = options;
      const merged = merge(file, checkObservations(observations, plan), { decimals, years, accept });
      results.push({ id, plan, merged, isNew });
    });
  }

  for (const { id, plan, merged, isNew } of results) {
    for (const line of reportLines(id, plan, merged, isNew)) say(line);
  }
  const different = results.filter(({ merged }) => merged.added.length + merged.changed.length > 0);
  const files = new Map(different.map(({ id, merged }) => [`${id}.csv`, writeSource(merged.file)] as const));
  if (!options.dryRun && files.size > 0) writeFiles(options.folder, files);
  say(lastLine(files.size, options.dryRun));
  return results.some(({ merged }) => merged.held.length > 0) ? "held" : "done";
}

function lastLine(count: number, dryRun: boolean): string {
  if (count === 0) return "Nothing to write.";
  const files = count === 1 ? "1 file" : `${count} files`;
  return dryRun ? `${files} would be written; this was a dry run.` : `${files} written. Now: npm run figures`;
}
