/** A work as a RIS record: a tag, two spaces, a hyphen and a space before every value; CRLF after every line. */

import type { Work } from "./work.ts";

const TYPES: Readonly<Record<Work["kind"], string>> = { map: "MAP", data: "DATA", report: "RPRT" };

/** On one line, with single spaces: two and a hyphen would begin a tag. */
const risText = (text: string): string => text.replaceAll(/[\s\p{Cc}]+/gu, " ").trim();

export function ris(work: Work): string {
  const { kind, key, author, title, site, publisher, year, version, report, note, address, accessed } = work;
  const fields: readonly (readonly [tag: string, value: string | number | null])[] = [
    ["TY", TYPES[kind]],
    ["ID", key],
    ["AU", author],
    ["TI", title],
    ["T2", site],
    ["PB", publisher],
    ["PY", year],
    ["ET", version],
    ["M3", report?.kind ?? null],
    ["SN", report?.number ?? null],
    ["N1", note],
    ["UR", address],
    ["Y2", accessed && `${accessed.iso.replaceAll("-", "/")}/`],
    ["LA", work.language],
  ];
  const lines = fields.flatMap(([tag, value]) => {
    const text = value === null ? "" : risText(String(value));
    return text ? [`${tag}  - ${text}`] : [];
  });
  return [...lines, "ER  - ", ""].map((line) => `${line}\r\n`).join("");
}

/** A file of records. */
export const risFile = (works: readonly Work[]): string => works.map(ris).join("");
