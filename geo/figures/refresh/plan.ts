/** How a series is fetched: from where, which selection, and how its categories become the words of the source files. */

import type { Gender } from "./kolada.ts";

/** The columns by which a source file may be broken down, in the order in which they stand there. */
export type Column = "sex" | "origin" | "residence_years" | "duration";

interface Fetched {
  /** As many as the source file has. */
  readonly decimals: number;
  /** The highest value that can be; 100 for a share. No value may be below 0. */
  readonly most?: number;
  /** What whoever refreshes must know. */
  readonly note?: string;
}

export interface KoladaPlan extends Fetched {
  readonly from: "kolada";
  readonly kpi: string;
  /** Words that the KPI's title must have; a KPI that means something else is not read. */
  readonly titled: readonly string[];
  /** The file's word for each gender; without it the file is about everyone. */
  readonly sexes?: Readonly<Record<Gender, string>>;
}

export interface Breakdown {
  readonly column: Column;
  /** The variable's code. */
  readonly variable: string;
  /** The file's word by the category's code or label. */
  readonly words: Readonly<Record<string, string>>;
}

export interface TablePlan extends Fetched {
  readonly from: "scb";
  /** A path of PxWeb v1, or an id of v2. */
  readonly table: string;
  /** The content wanted, by code or label; without it the table must have only one. */
  readonly contents?: string;
  /** Category codes or labels by variable code; several are added up, and must be all that there are. A variable that is not named must be one that can be left out. */
  readonly only?: Readonly<Record<string, readonly string[]>>;
  readonly by?: readonly Breakdown[];
  /** What the table's time is: a year, a month (`2020M01`), or several years named by their last (`2014-2018`). */
  readonly time?: "year" | "month" | "years";
}

/** A series that is not fetched. `derived`: computed from others by `npm run figures`. `unconfirmed`: something must be found out first. */
export interface NoPlan {
  readonly from: "nowhere" | "derived" | "unconfirmed";
  /** A clause that goes on after “its figures stay as they are”, or says what is missing and where to look. */
  readonly why: string;
}

export type FetchPlan = KoladaPlan | TablePlan;
export type Plan = FetchPlan | NoPlan;

export const isFetched = (plan: Plan): plan is FetchPlan => plan.from === "kolada" || plan.from === "scb";

/** The breakdown columns of the series' file. */
export function columnsOf(plan: FetchPlan): readonly Column[] {
  if (plan.from === "kolada") return plan.sexes ? ["sex"] : [];
  return (plan.by ?? []).map(({ column }) => column);
}

/** The name of the file's time column. */
export const timeColumnOf = (plan: FetchPlan): "year" | "month" =>
  plan.from === "scb" && plan.time === "month" ? "month" : "year";
