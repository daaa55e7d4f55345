/** The country's values that were read, or computed from numbers of people or dwellings that were: by part and year. */

import type { IndicatorId } from "../../src/domain/indicator.ts";

type Years = Readonly<Record<number, string>>;

/** By indicator, and by part as `partKey` writes it. Whether they are published or computed, `riket.kind` of `indicators.json` says. */
export const PUBLISHED: Readonly<Partial<Record<IndicatorId, Readonly<Record<string, Years>>>>> = {
  // 5,037,433 and 5,212,026 dwellings were read; the rounded rates of the counties would give 493.9 for 2023.
  dwellings_per_1000: { "": { 2020: "485.3", 2023: "494.0" } },
  education_post_secondary_25_64_share: {
    "kon.totalt": { 2013: "40.44", 2014: "41.03", 2019: "43.78", 2024: "47.73" },
  },
  education_post_secondary_share: { "kon.totalt": { 2018: "38.36", 2022: "41.29" } },
  employment_rate_by_birth: {
    "fodelse.inrikes": { 2020: "83.8", 2021: "84.8", 2022: "85.6", 2023: "85.5", 2024: "84.8" },
    "fodelse.utrikes": { 2020: "65.0", 2021: "67.8", 2022: "69.9", 2023: "70.8", 2024: "70.4" },
  },
  grp_per_capita_tsek: { "": { 2014: "406", 2021: "527" } },
  grp_per_employed_tsek: { "": { 2015: "874" } },
  life_expectancy: {
    "kon.kvinnor": { 2018: "84.1", 2020: "84.3" },
    "kon.man": { 2018: "80.6", 2020: "80.8" },
  },
  long_sick_leave_per_1000: { "langd.60plus": { 2017: "22.9" }, "langd.365plus": { 2017: "11.2" } },
  new_firms_per_1000_16_64: { "": { 2017: "11.2" } },
  overcrowded_flats_share: {
    "": { 2012: "16.35", 2014: "17.29", 2015: "17.54", 2018: "18.46", 2024: "15.48" },
  },
  unemployment_rate_bas: { "": { 2020: "6.7", 2021: "6.5", 2022: "5.2", 2023: "5.0" } },
  upper_secondary_completed_4y_share: { "": { 2011: "69.5", 2017: "71.9" } },
};
