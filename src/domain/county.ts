/** The 21 counties by SCB's two-digit code, which is text and never a number. */

export const COUNTY_CODES = [
  "01",
  "03",
  "04",
  "05",
  "06",
  "07",
  "08",
  "09",
  "10",
  "12",
  "13",
  "14",
  "17",
  "18",
  "19",
  "20",
  "21",
  "22",
  "23",
  "24",
  "25",
] as const;

export type CountyCode = (typeof COUNTY_CODES)[number];

const KNOWN: ReadonlySet<string> = new Set(COUNTY_CODES);

/** The county code in `text`, or null. Only the exact two-digit form counts: `1` is not `01`. */
export function parseCounty(text: string | null | undefined): CountyCode | null {
  return text != null && KNOWN.has(text) ? (text as CountyCode) : null;
}
