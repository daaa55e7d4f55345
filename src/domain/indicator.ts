/** The indicators: county statistics by the ids that addresses and files use, their units and their breakdowns. */

/** The ids, in the alphabetical order of their files. Addresses hold them for years: none is ever renamed. */
export const INDICATOR_IDS = [
  "children_poor_households_share",
  "dwellings_completed",
  "dwellings_completed_per_1000",
  "dwellings_per_1000",
  "education_compulsory_only_share",
  "education_post_secondary_16_74_share_long",
  "education_post_secondary_25_64_share",
  "education_post_secondary_3y_share",
  "education_post_secondary_share",
  "employment_gap_native_foreign_pp",
  "employment_rate_by_birth",
  "employment_rate_by_residence_time",
  "foreign_born_count",
  "foreign_born_share",
  "grp_per_capita_tsek",
  "grp_per_employed_tsek",
  "grp_total_msek",
  "house_price_mean_tsek",
  "household_disposable_income_median_tsek",
  "job_education_match_rate",
  "life_expectancy",
  "long_sick_leave_per_1000",
  "new_firms_count",
  "new_firms_per_1000_16_64",
  "new_firms_per_1000_inhabitants",
  "newcomer_settlement_quota",
  "newcomer_settlement_quota_per_1000",
  "open_unemployment_share",
  "overcrowded_flats_share",
  "population",
  "population_0_19_share",
  "population_65plus_share",
  "population_75plus_share",
  "population_change_10y_pct",
  "population_change_pct",
  "population_density",
  "rental_dwellings_share",
  "unemployment_rate_bas",
  "unemployment_rate_bas_monthly",
  "upper_secondary_completed_4y_share",
] as const;

/** The id of the figures that a reader or sender brings: the layer's word in the address, whose fragment has the figures. */
export const OWN_ID = "egna";

/** One of the catalogue's. */
export type PublishedId = (typeof INDICATOR_IDS)[number];
export type IndicatorId = PublishedId | typeof OWN_ID;

/**
 * How an indicator is drawn. `rate`: shares, rates, means, medians and densities colour the counties.
 * `count`: counts and totals are symbols as large as they are. `monthly`: a line in the panel, no layer.
 */
export const INDICATOR_KINDS = ["rate", "count", "monthly"] as const;
export type IndicatorKind = (typeof INDICATOR_KINDS)[number];

/** `percent` is a share or a relative change; `percentagePoints` only ever a difference of two shares. `tsek`, `msek`: thousand and million SEK. */
export const UNITS = [
  "percent",
  "percentagePoints",
  "per1000",
  "perKm2",
  "persons",
  "dwellings",
  "firms",
  "years",
  "tsek",
  "msek",
] as const;
/** `own`: a sender's own word, which their figures bring with them. */
export type Unit = (typeof UNITS)[number] | "own";

/** Whether a higher value is better or worse for those it is about; most figures are neither. */
export const INDICATOR_DIRECTIONS = ["higherBetter", "higherWorse", "neither"] as const;
export type IndicatorDirection = (typeof INDICATOR_DIRECTIONS)[number];

/**
 * How bounds between classes are found. `kvantiler`: as many values in each class as ties allow. `naturliga`: classes as alike
 * within as can be (Jenks). `lika`: equally wide. `jamna`: round numbers, evenly spaced.
 */
export const CLASS_METHODS = ["kvantiler", "naturliga", "lika", "jamna"] as const;
export type ClassMethod = (typeof CLASS_METHODS)[number];

/** How sure a series is, by the compilation's own judgement. */
export const FIGURE_CONFIDENCES = ["high", "mediumHigh", "medium"] as const;
export type FigureConfidence = (typeof FIGURE_CONFIDENCES)[number];

/** By what a series is broken down, in the words of the address and in the order in which they are written there. */
export const DIMENSIONS = ["kon", "fodelse", "vistelse", "langd"] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** The categories of each dimension, the total first where a series may have one. */
export const CATEGORIES = {
  /** Sex. */
  kon: ["totalt", "kvinnor", "man"],
  /** Where people were born; `inrikes` and `utrikes` are born in Sweden and abroad, `ovriga` is other Europe, the Americas and Oceania. */
  fodelse: ["totalt", "inrikes", "utrikes", "sverige", "norden-eu", "afrika", "asien", "ovriga"],
  /** Years of residence in Sweden. */
  vistelse: ["0-1", "2-3", "4-9", "10plus"],
  /** How long a case has gone on, in days. */
  langd: ["60plus", "365plus"],
} as const satisfies Record<Dimension, readonly string[]>;
export type Category = (typeof CATEGORIES)[Dimension][number];

/** One category for each dimension of a series: the part of the population that a figure is about. Empty for a series without breakdowns. */
export type Part = { readonly [D in Dimension]?: (typeof CATEGORIES)[D][number] };

/** The part as the address has it: `kon.man,vistelse.10plus`; empty for a series without breakdowns. */
export function partKey(part: Part): string {
  return DIMENSIONS.flatMap((dimension) => {
    const category = part[dimension];
    return category === undefined ? [] : [`${dimension}.${category}`];
  }).join(",");
}

/** The part that `text` names, or null when a word of it is none of ours or a dimension comes twice. Whether a series has it is the series' to say. */
export function parsePart(text: string): Part | null {
  const part: Partial<Record<Dimension, Category>> = {};
  for (const word of text.split(",")) {
    const dimension = DIMENSIONS.find((name) => word.startsWith(`${name}.`));
    if (!dimension || part[dimension] !== undefined) return null;
    const categories: readonly Category[] = CATEGORIES[dimension];
    const category = categories.find((name) => word === `${dimension}.${name}`);
    if (category === undefined) return null;
    part[dimension] = category;
  }
  return part as Part;
}
