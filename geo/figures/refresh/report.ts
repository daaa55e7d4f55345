/** What a refresh says of each series: in a line what came, in lines below it what changed and what asks for a decision. */

import { place } from "./check.ts";
import type { Change, Merged } from "./merge.ts";
import { type FetchPlan, isFetched, type NoPlan, type Plan } from "./plan.ts";

/** So many changes are listed; the others are counted. */
const LISTED = 10;

/** Where a plan reads, as the progress line names it. */
export const sourceOf = (plan: FetchPlan): string =>
  plan.from === "kolada" ? `Kolada ${plan.kpi}` : `SCB ${plan.table}`;

/** Why a series is not fetched, as a sentence. */
export function whyNot(id: string, { from, why }: NoPlan): string {
  if (from === "derived") return `${id} is not fetched: npm run figures computes it from ${why}.`;
  if (from === "nowhere") return `${id} has no table that we know of (${why}); its figures stay as they are.`;
  return `${id} needs to be confirmed before it can be fetched: ${why}.`;
}

const unique = (texts: readonly string[]) => [...new Set(texts)].sort();
const plural = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;

function listed(lines: readonly string[]): readonly string[] {
  const more = lines.length - LISTED;
  return more > 0 ? [...lines.slice(0, LISTED), `  … and ${more} more`] : lines;
}

const changeLine = ({ at, from, to }: Change) => `  ${place({ ...at, area: at.county })}: ${from} → ${to}`;

/** The lines on one series: a summary first. */
export function reportLines(id: string, plan: Plan, merged: Merged, isNew: boolean): readonly string[] {
  const { added, changed, held, another, withheld } = merged;
  const before = new Set(merged.file.rows.filter((row) => !added.includes(row)).map(({ period }) => period));
  const periods = unique(added.map(({ period }) => period));
  const fresh = periods.filter((period) => !before.has(period));
  const parts = [
    fresh.length > 0 ? `new: ${fresh.join(", ")}` : "",
    added.length > 0 ? plural(added.length, "new figure") : "",
    changed.length > 0 ? plural(changed.length, "changed figure") : "",
    held.length > 0 ? `${plural(held.length, "figure")} kept as before` : "",
  ].filter((part) => part !== "");
  const lines = [`${id}: ${parts.length > 0 ? parts.join("; ") : "nothing changed"}`];
  if (isNew && added.length > 0) lines.push("  a new file: it needs an id and an entry in the catalogue");
  lines.push(...listed(changed.map(changeLine)));
  if (another) {
    lines.push("  so many figures differ that this looks like another series; nothing of it is taken");
  } else if (held.length > 0) {
    lines.push("  changed by more than 30 % and kept as before:");
  }
  lines.push(...listed(held.map(changeLine)));
  if (held.length > 0)
    lines.push(`  if the new figures are right: npm run figures:refresh -- ${id} --accept`);
  if (withheld.length > 0) {
    lines.push(`  left out, for the service gives no figure (${plural(withheld.length, "cell")}):`);
    lines.push(...listed(withheld.map((one) => `  ${place(one)}: ${one.value}`)));
  }
  if (isFetched(plan) && plan.note !== undefined) lines.push(`  note: ${plan.note}`);
  return lines;
}
