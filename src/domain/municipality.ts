/** Sweden's municipalities by SCB's four-digit code, whose first two digits are the county's. */

import { type CountyCode, parseCounty } from "./county.ts";

export interface Municipality {
  /** As `0305`. */
  readonly code: string;
  /** The name as SCB writes it, without "kommun": `Håbo`. Never built into "… kommun", whose form differs (Falu kommun). */
  readonly name: string;
}

/** Whether `code` is the county's own or one of its municipalities'. */
export const isOfCounty = (code: string, county: string | null | undefined): boolean =>
  !!county && code.startsWith(county);

/** The county a municipality lies in, or null where the code begins with no county's. */
export const countyOfMunicipality = (code: string): CountyCode | null => parseCounty(code.slice(0, 2));
