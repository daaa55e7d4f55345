/** The plan of every series: Kolada's and SCB's ids as they were read in public code and pages, none tried against the live services. */

import type { PublishedId } from "../../../src/domain/indicator.ts";
import type { KoladaPlan, NoPlan, Plan, TablePlan } from "./plan.ts";

/** Series that have no figures yet and would get them here; only fetched when named. */
export const RESERVED_IDS = [
  "broadband_100_mbit_share",
  "broadband_1_gbit_share",
  "ohalsotal",
  "upper_secondary_eligibility_share",
  "housing_shortage_municipalities",
] as const;
export type ReservedId = (typeof RESERVED_IDS)[number];
export type SeriesId = PublishedId | ReservedId;

const kolada = (kpi: string, plan: Omit<KoladaPlan, "from" | "kpi">): KoladaPlan => ({
  from: "kolada",
  kpi,
  ...plan,
});
const scb = (table: string, plan: Omit<TablePlan, "from" | "table">): TablePlan => ({
  from: "scb",
  table,
  ...plan,
});
const derived = (why: string): NoPlan => ({ from: "derived", why });
const nowhere = (why: string): NoPlan => ({ from: "nowhere", why });
const unconfirmed = (why: string): NoPlan => ({ from: "unconfirmed", why });

const SHARE = { decimals: 2, most: 100 };
const SHARE_TENTHS = { decimals: 1, most: 100 };
const SEXES = { T: "total", K: "women", M: "men" };
/** SCB's labels in the tables on integration. */
const SEX = { column: "sex", variable: "Kon" } as const;
const ALL_SEXES = { ...SEX, words: { "män och kvinnor": "total", män: "men", kvinnor: "women" } };

/** SCB's table on the population by marital status, age and sex; left out, each stands for everyone. */
const POPULATION = "BE/BE0101/BE0101A/BefolkningNy";
const LEVELS = "UF/UF0506/UF0506B/UtbSUNBef";
const GRP = "NR/NR0105/NR0105A/NR0105ENS2010T01A";
const BROADBAND_BREAK =
  "the survey of 1 October counts the population to 2014 and from 2021, households in between";
const levels = unconfirmed(
  `it is computed from the counts of ${LEVELS}; which of its levels of education count, and whether those with unknown education can be told apart, must be read in that table first`,
);

export const PLANS: Readonly<Record<SeriesId, Plan>> = {
  children_poor_households_share: nowhere(
    "the KPI it was read from is not known, and N66077 (low economic standard) measures something else",
  ),
  dwellings_completed: scb("BO/BO0101/BO0101A/LghReHustypAr", {
    contents: "BO0101A5",
    only: { Hustyp: ["FLERBO", "SMÅHUS"] },
    decimals: 0,
  }),
  dwellings_completed_per_1000: derived("dwellings_completed and population"),
  dwellings_per_1000: unconfirmed(
    "Kolada's N07913 (dwellings per 1,000 inhabitants) should be the same; compare a year at https://www.kolada.se first",
  ),
  education_compulsory_only_share: levels,
  education_post_secondary_16_74_share_long: nowhere("it was computed from shares of municipalities"),
  education_post_secondary_25_64_share: kolada("N01982", {
    titled: ["eftergymnasial utbildning", "25-64 år", "andel"],
    sexes: SEXES,
    ...SHARE,
  }),
  education_post_secondary_3y_share: levels,
  education_post_secondary_share: levels,
  employment_gap_native_foreign_pp: derived("employment_rate_by_birth"),
  employment_rate_by_birth: scb("AM/AM0210/AM0210D/ArRegArbStatus", {
    contents: "sysselsättningsgrad",
    only: { Kon: ["1+2"], Alder: ["20-64"] },
    by: [
      {
        column: "origin",
        variable: "Fodelseregion",
        words: { "inrikes född": "native", "utrikes född": "foreign" },
      },
    ],
    note: "the years before 2020 are in older tables (RAMSForvInt04) with another definition and are not fetched",
    ...SHARE_TENTHS,
  }),
  employment_rate_by_residence_time: scb("AA/AA0003/AA0003X/IntGr1LanKonUtb", {
    contents: "Andel förvärvsarbetande (ny definition från och med 2019)",
    only: { UtbNiv: ["samtliga utbildningsnivåer"] },
    by: [
      ALL_SEXES,
      {
        column: "residence_years",
        variable: "BakgrVar",
        words: {
          "vistelsetid 0-1 år": "0-1",
          "vistelsetid 2-3 år": "2-3",
          "vistelsetid 4-9 år": "4-9",
          "vistelsetid 10- år": "10+",
        },
      },
    ],
    note: "from 2022 the figures are in IntGr1LanUtbBAS with another definition and are not fetched",
    ...SHARE_TENTHS,
  }),
  foreign_born_count: scb("BE/BE0101/BE0101E/InrUtrFoddaRegAlKon", {
    contents: "Folkmängd",
    only: { Fodelseregion: ["Utrikes född"] },
    decimals: 0,
  }),
  foreign_born_share: kolada("N02926", {
    titled: ["utrikes födda", "andel"],
    note: "foreign_born_count has the counts to compare with",
    ...SHARE,
  }),
  grp_per_capita_tsek: scb(GRP, { contents: "BRP per invånare, löpande priser, tkr", decimals: 0 }),
  grp_per_employed_tsek: scb(GRP, { contents: "BRP per sysselsatt, löpande priser, tkr", decimals: 0 }),
  grp_total_msek: scb(GRP, { contents: "BRP, löpande priser, mnkr", decimals: 0 }),
  house_price_mean_tsek: scb("BO/BO0501/BO0501B/FastprisSHRegionAr", {
    contents: "BO0501C2",
    only: { Fastighetstyp: ["220"] },
    decimals: 0,
  }),
  household_disposable_income_median_tsek: scb("HE/HE0110/HE0110G/TabVX4bDispInkN", {
    contents: "000006SY",
    only: { Hushallstyp: ["E90"], Alder: ["18+"] },
    note: "the price basis is not verified; if it is the latest year's, all years change with it",
    decimals: 1,
  }),
  job_education_match_rate: unconfirmed(
    "AM/AM9906/AM9906A/RegionInd19M2N1 changes method in 2019 and has more than one content; which one continues the file, and whether its “övriga världen” is other Europe, the Americas and Oceania, must be read there first",
  ),
  life_expectancy: scb("BE/BE0101/BE0101I/MedellivslangdL", {
    by: [{ ...SEX, words: { män: "men", kvinnor: "women" } }],
    time: "years",
    decimals: 1,
  }),
  long_sick_leave_per_1000: nowhere("Försäkringskassan's data set for it is not known"),
  new_firms_count: unconfirmed(
    "the table is somewhere under https://statistik.tillvaxtanalys.se:443/PxWeb/api/v1/sv/Tillväxtanalys; its path and contents must be read there first",
  ),
  new_firms_per_1000_16_64: unconfirmed(
    "Kolada's N00999 counts new firms per 1,000; of which population must be read with GET /kpi/N00999 first",
  ),
  new_firms_per_1000_inhabitants: derived("new_firms_count and population"),
  newcomer_settlement_quota: nowhere("it stands in an ordinance of each year"),
  newcomer_settlement_quota_per_1000: derived("newcomer_settlement_quota and population"),
  open_unemployment_share: kolada("N03937", {
    titled: ["öppet arbetslösa", "andel"],
    ...SHARE,
  }),
  overcrowded_flats_share: kolada("N07907", {
    // That N07907 is norm 2 was inferred from the level of its values; the title must say it.
    titled: ["trångboddhet i flerbostadshus", "norm 2"],
    note: "2025 was seen without Västra Götaland; --to 2024 leaves it out",
    ...SHARE,
  }),
  population: scb(POPULATION, {
    contents: "Folkmängd",
    note: "figures from 2025 are in BefolkningCKM, whose counts are slightly altered for secrecy, and are not fetched",
    decimals: 0,
  }),
  population_0_19_share: kolada("N01994", { titled: ["0-19 år", "andel"], ...SHARE }),
  population_65plus_share: unconfirmed(
    "Kolada's id of “Invånare 65+, andel (%)” is not known; look for it with GET /kpi?title=Invånare 65",
  ),
  population_75plus_share: nowhere("it was computed from shares of municipalities"),
  population_change_10y_pct: derived("population"),
  population_change_pct: derived("population"),
  population_density: scb("BE/BE0101/BE0101C/BefArealTathetKon", {
    contents: "Invånare per kvadratkilometer",
    only: { Kon: ["1+2"] },
    decimals: 0,
  }),
  rental_dwellings_share: unconfirmed(
    "Kolada's N07956 (rented dwellings) should be the same; compare a year at https://www.kolada.se first",
  ),
  unemployment_rate_bas: derived("unemployment_rate_bas_monthly"),
  unemployment_rate_bas_monthly: scb("AM/AM0210/AM0210A/ArbStatusM", {
    contents: "arbetslöshet",
    only: { Kon: ["totalt"], Alder: ["20-64 år"], Fodelseregion: ["totalt"] },
    time: "month",
    note: "monthly figures are preliminary and are revised",
    ...SHARE_TENTHS,
  }),
  upper_secondary_completed_4y_share: nowhere("Skolverket publishes it in spreadsheets"),

  broadband_100_mbit_share: kolada("N07900", {
    titled: ["bredband", "100 Mbit/s", "andel"],
    note: BROADBAND_BREAK,
    ...SHARE,
  }),
  broadband_1_gbit_share: kolada("N07918", {
    titled: ["bredband", "1 Gbit/s", "andel"],
    note: BROADBAND_BREAK,
    ...SHARE,
  }),
  ohalsotal: kolada("N00957", { titled: ["ohälsotal"], decimals: 1 }),
  upper_secondary_eligibility_share: scb("AA/AA0003/AA0003H/IntGr8LanKON2", {
    contents: "Andel behöriga till gymnasium, procent",
    only: { Bakgrund: ["samtliga"] },
    by: [ALL_SEXES],
    ...SHARE_TENTHS,
  }),
  housing_shortage_municipalities: nowhere("Boverket's answers counted by county were not found"),
};
