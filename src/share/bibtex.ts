/** A work as an entry for BibTeX and its kin. */

import type { Work } from "./work.ts";

/** What means something to TeX, as it is written to mean itself. Letters with marks stay: UTF-8. */
const SPECIAL: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** Between signs that TeX would set as one, as two hyphens as a dash. */
const LIGATURE = /(?<=['`-])(?=['`-])|(?<=[?!])(?=`)|(?<=([,<>]))(?=\1)/g;

/** `text` as TeX sets it: on one line, nothing in it a command. */
export const texText = (text: string): string =>
  text
    .replaceAll(/[\s\p{Cc}]+/gu, " ")
    .trim()
    .replaceAll(/[\\{}&%$#_~^]/g, (sign) => SPECIAL[sign] ?? `\\${sign}`)
    .replaceAll(LIGATURE, "{}");

/** An address stands as it is, but for the signs that would end the field. */
const texAddress = (address: string) => address.replaceAll(/[\s{}\\]/g, (sign) => encodeURIComponent(sign));

/** In two pairs of braces: styles neither change its capitals nor take an organisation for a person. */
const kept = (text: string) => `{${texText(text)}}`;

export function bibtex(work: Work): string {
  const { author, title, site, publisher, year, version, report, note, address, accessed } = work;
  const notes = [version, note].filter((text) => text !== null).join(". ");
  const fields: readonly (readonly [name: string, value: string | number | null])[] = [
    ["author", author && kept(author)],
    ["title", kept(title)],
    ["howpublished", site && texText(site)],
    ["institution", report && publisher && kept(publisher)],
    ["type", report && texText(report.kind)],
    ["number", report && texText(report.number)],
    ["year", year],
    ["note", notes ? texText(notes) : null],
    ["url", address && texAddress(address)],
    ["urldate", accessed?.iso ?? null],
    ["language", work.language === "sv" ? "swedish" : "english"],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []));
  return `@${report ? "techreport" : "misc"}{${work.key},\n${lines.join(",\n")}\n}\n`;
}

/** A file of entries. */
export const bibtexFile = (works: readonly Work[]): string => works.map(bibtex).join("\n");
