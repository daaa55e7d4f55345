/** Finds in a table's metadata what a plan asks for, by code or label, and refuses to guess. */

import { COUNTY_CODES } from "../../../src/domain/county.ts";
import { RIKET } from "../../../src/domain/series.ts";
import type { Category } from "./jsonStat.ts";
import { areaName, within, type Years } from "./observation.ts";
import type { TablePlan } from "./plan.ts";
import { Refusal } from "./refusal.ts";
import type { Selection, Variable } from "./tableClient.ts";

export const REGION = "Region";
export const TIME = "Tid";
export const CONTENTS = "ContentsCode";

/** Labels are compared without regard to case, spaces and kinds of dash. */
const plain = (label: string) =>
  label
    .toLowerCase()
    .replaceAll(/[‐-―−]/g, "-")
    .replaceAll(/\s+/g, " ")
    .trim();

/** The one category of `variable` that `text` names by its code or label. Throws a Refusal. */
export function pick(variable: Variable, text: string): Category {
  const found = variable.categories.filter(
    ({ code, label }) => code === text || plain(label) === plain(text),
  );
  const [first] = found;
  if (first && found.length === 1) return first;
  const listed = variable.categories.slice(0, 12).map(({ code, label }) => `${code} “${label}”`);
  throw new Refusal(
    `the table's variable ${variable.code} has ${found.length === 0 ? "no" : "more than one"} category “${text}”; it has ${listed.join(", ")}`,
  );
}

/** A period as the files write it (`2015`, `2020-01`), or null for what is none. */
export function parsePeriod(text: string, time: TablePlan["time"]): string | null {
  const pattern = { year: /^(\d{4})$/, month: /^(\d{4})M(\d{2})$/, years: /^\d{4}-(\d{4})$/ }[time ?? "year"];
  const found = pattern.exec(text);
  return found ? found.slice(1).join("-") : null;
}

function regionsOf(variable: Variable): readonly string[] {
  const known = new Set(variable.categories.map(({ code }) => code));
  const missing = COUNTY_CODES.find((code) => !known.has(code));
  if (missing) throw new Refusal(`the table has no ${areaName(missing)}`);
  return known.has(RIKET) ? [RIKET, ...COUNTY_CODES] : COUNTY_CODES;
}

function periodsOf(variable: Variable, plan: TablePlan, years: Years): readonly string[] {
  const codes = variable.categories.flatMap(({ code }) => {
    const period = parsePeriod(code, plan.time);
    if (period === null)
      throw new Refusal(`the table has the time “${code}”, which is no ${plan.time ?? "year"}`);
    return within(period, years) ? [code] : [];
  });
  if (codes.length === 0) throw new Refusal(`the table has no year from ${years.from} to ${years.to}`);
  return codes;
}

/** The categories to ask for of one variable; null when it is left out. */
function categoriesOf(variable: Variable, plan: TablePlan, years: Years): readonly string[] | null {
  const { code, label, categories, eliminable } = variable;
  const chosen = (texts: readonly string[]) => texts.map((text) => pick(variable, text).code);
  if (code === REGION) return regionsOf(variable);
  if (code === TIME) return periodsOf(variable, plan, years);
  if (code === CONTENTS && plan.contents !== undefined) return chosen([plan.contents]);
  const by = plan.by?.find((one) => one.variable === code);
  if (by) return chosen(Object.keys(by.words));
  const only = plan.only?.[code];
  if (only && only.length > 1 && only.length < categories.length) {
    const more = categories.filter((one) => !chosen(only).includes(one.code)).map((one) => one.label);
    throw new Refusal(
      `the table's variable ${code} has more to add up than the plan knows: ${more.join(", ")}`,
    );
  }
  if (only) return chosen(only);
  if (categories.length === 1) return categories.map((one) => one.code);
  if (eliminable) return null;
  throw new Refusal(`the table's variable ${code} (“${label}”) must be chosen from, and the plan does not`);
}

/** What to ask the table for: counties and Riket, the years, and what the plan names. Throws a Refusal. */
export function selectFor(plan: TablePlan, variables: readonly Variable[], years: Years): Selection {
  const named = [REGION, TIME, ...(plan.by ?? []).map((by) => by.variable), ...Object.keys(plan.only ?? {})];
  if (plan.contents !== undefined) named.push(CONTENTS);
  const missing = named.find((code) => !variables.some((variable) => variable.code === code));
  if (missing) {
    const codes = variables.map(({ code }) => code);
    throw new Refusal(`the table has no variable ${missing}; it has ${codes.join(", ")}`);
  }
  return variables.flatMap((variable) => {
    const categories = categoriesOf(variable, plan, years);
    return categories ? [{ code: variable.code, categories }] : [];
  });
}
