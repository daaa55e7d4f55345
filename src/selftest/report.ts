/** The report: all results as plain text, for a mail to whoever runs the site. */

import type { SelftestWords } from "../i18n/selftestSv.ts";
import { originOf } from "./address.ts";
import type { Result } from "./checks.ts";

export interface Occasion {
  readonly time: Date;
  readonly userAgent: string;
  readonly origin: string;
  /** The address that led here, as browsers tell it; may be empty. */
  readonly referrer: string;
  readonly framed: boolean;
}

/** One line of text: what comes from elsewhere may not begin lines of its own. */
const oneLine = (text: string) => text.replaceAll(/[\p{C}\s]+/gu, " ").trim();

/** `2026-11-26 13:07 UTC`. */
const moment = (time: Date) => `${time.toISOString().slice(0, 16).replace("T", " ")} UTC`;

/** The report; lines end with a line feed. */
export function reportText(
  results: readonly Result[],
  { time, userAgent, origin, referrer, framed }: Occasion,
  t: SelftestWords,
): string {
  const words = t.report;
  const host = framed ? (originOf(referrer) ?? words.unknown) : words.alone;
  return [
    t.heading,
    `${words.time}: ${moment(time)}`,
    `${words.browser}: ${oneLine(userAgent)}`,
    `${words.own}: ${origin}`,
    `${words.host}: ${host}`,
    "",
    ...results.flatMap(({ row, verdict, text, details }) => [
      `${t.verdicts[verdict]} – ${t.rows[row]}: ${oneLine(text)}`,
      ...details.map((detail) => `  ${oneLine(detail)}`),
    ]),
    "",
  ].join("\n");
}
