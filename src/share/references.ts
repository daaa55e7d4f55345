/** A work as a line of a list of references: APA 7, and Harvard as it is written in the language. */

import { capital } from "../i18n/format.ts";
import type { TakeWords } from "../i18n/takeSv.ts";
import type { Work } from "./work.ts";

/** A sentence: what ends in a mark gets no second one. */
const ended = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`);
const sentences = (parts: readonly (string | null)[]) =>
  parts.flatMap((part) => (part ? [ended(part)] : [])).join(" ");

const formOf = ({ kind }: Work, { terms }: TakeWords["cite"]) =>
  kind === "report" ? null : `[${kind === "map" ? terms.map : terms.dataset}]`;

/** What stands in brackets after a title in APA. */
const bracketed = ({ version, report }: Work) =>
  (version ?? report?.number) ? `(${capital(version ?? report?.number ?? "")})` : null;

const joined = (parts: readonly (string | null)[]) => parts.filter((part) => part !== null).join(" ");

/** Its publisher is not said twice. */
const placeOf = ({ site, publisher, author }: Work) => site ?? (publisher === author ? null : publisher);

/** `Author. (year). Title (version) [Map]. Site. Retrieved day, from address`; without an author the title goes first. */
export function apa(work: Work, cite: TakeWords["cite"]): string {
  const { terms } = cite;
  const { author, title, year, note, address, accessed, report } = work;
  const time = `(${year ?? terms.undated}).`;
  const form = formOf(work, cite);
  const what = joined([title, bracketed(work), form]);
  const way = accessed && address ? terms.retrieved(accessed.words, address) : address;
  return [
    author ? `${ended(author)} ${time} ${ended(what)}` : `${ended(what)} ${time}`,
    sentences([report?.kind ?? null, placeOf(work), note]),
    // No mark at the end of an address: it would be taken for a part of it.
    way ?? "",
  ]
    .filter(Boolean)
    .join(" ");
}

/** `Author (year). Title. Version. Site. Available: address [day]`; without an author the title goes first. */
export function harvard(work: Work, cite: TakeWords["cite"]): string {
  const { terms } = cite;
  const { author, title, year, version, note, address, accessed, report } = work;
  const time = `(${year ?? terms.undated})`;
  const form = formOf(work, cite);
  const what = joined([title, form]);
  const way = !address ? "" : accessed ? terms.seen(address, accessed.words) : terms.available(address);
  return [
    author ? `${author} ${time}. ${ended(what)}` : `${what} ${time}.`,
    sentences([
      report && `${report.kind}, ${report.number}`,
      version && capital(version),
      placeOf(work),
      note,
    ]),
    way,
  ]
    .filter(Boolean)
    .join(" ");
}
