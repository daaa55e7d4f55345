/** A series from Kolada: is the KPI the one meant, then all its years for the counties and Riket. */

import { COUNTY_CODES } from "../../../src/domain/county.ts";
import { RIKET, type Value } from "../../../src/domain/series.ts";
import type { Ask } from "./ask.ts";
import { fetchKpi, fetchValues, type KoladaValue } from "./kolada.ts";
import { type Observation, parseArea, within, type Years } from "./observation.ts";
import type { KoladaPlan } from "./plan.ts";
import { Refusal } from "./refusal.ts";

/** Kolada's ids of regions are SCB's county codes in four digits. */
const PREFIX = "00";
const UNITS = [RIKET, ...COUNTY_CODES].map((code) => `${PREFIX}${code}`);

/** Why there is no value Kolada says in a word of its own; that there is one says that the value is withheld. */
function readValue({ value, status }: KoladaValue): Value {
  return value ?? (status.trim() === "" ? "unpublished" : "..");
}

/** Every figure of the plan's KPI in those years. Throws a Refusal. */
export async function fetchKolada(
  ask: Ask,
  base: string,
  plan: KoladaPlan,
  years: Years,
): Promise<readonly Observation[]> {
  const { title, municipalityType } = await fetchKpi(ask, base, plan.kpi);
  const absent = plan.titled.filter((words) => !title.toLowerCase().includes(words.toLowerCase()));
  if (absent.length > 0) {
    const expected = absent.map((words) => `“${words}”`).join(" and ");
    throw new Refusal(`Kolada calls ${plan.kpi} “${title}”, and ${expected} should be in it`);
  }
  if (municipalityType === "K") throw new Refusal(`Kolada has ${plan.kpi} for municipalities only`);
  const values = await fetchValues(ask, base, plan.kpi, UNITS);
  return values.flatMap((one): readonly Observation[] => {
    const area = one.unit.startsWith(PREFIX) ? parseArea(one.unit.slice(PREFIX.length)) : null;
    if (area === null) {
      throw new Refusal(`Kolada has unit ${one.unit} in ${one.year}, which was not asked for`);
    }
    const words = plan.sexes ? [plan.sexes[one.gender]] : [];
    if (!plan.sexes && one.gender !== "T") return [];
    const period = String(one.year);
    return within(period, years) ? [{ area, period, words, value: readValue(one) }] : [];
  });
}
