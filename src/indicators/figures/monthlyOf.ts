/** Which yearly indicators have a monthly series behind them. */

import type { IndicatorId } from "../../domain/indicator.ts";

const MONTHLY: Partial<Record<IndicatorId, IndicatorId>> = {
  unemployment_rate_bas: "unemployment_rate_bas_monthly",
};

/** The monthly series of a yearly mean; null for one that has none. */
export const monthlyOf = (id: IndicatorId): IndicatorId | null => MONTHLY[id] ?? null;
