/** What a citation is of: the view of the map, the source behind its figures, or the report. */

import type { Edition } from "../content/edition.ts";
import type { ReportFacts } from "../content/slices.ts";
import { day } from "../i18n/format.ts";
import type { TakeWords } from "../i18n/takeSv.ts";
import type { Figures, Indicator } from "../indicators/useFigures.ts";
import { challengeOf } from "../state/view.ts";
import type { PictureSource } from "./pictureInput.ts";
import { authorAndTitle } from "./publisher.ts";
import { isoDay } from "./take.ts";
import { takeName } from "./takeName.ts";

/** What is not known is null: nothing stands in its place. */
export interface Work {
  readonly kind: "map" | "data" | "report";
  /** Letters, digits and hyphens: the entry's name, and the file's. */
  readonly key: string;
  /** Who is responsible for it: an organisation. */
  readonly author: string | null;
  readonly title: string;
  /** What it is part of. */
  readonly site: string | null;
  readonly publisher: string | null;
  readonly year: number | null;
  /** In words, as `version 0a1b2c3d`. */
  readonly version: string | null;
  /** What kind of report it is, and its number. */
  readonly report: { readonly kind: string; readonly number: string } | null;
  /** Which table, and where it was read. */
  readonly note: string | null;
  readonly address: string | null;
  /** The day on which the reader saw it, for machines and in words. */
  readonly accessed: { readonly iso: string; readonly words: string } | null;
  readonly language: "sv" | "en";
}

export interface CiteInput {
  readonly source: Pick<PictureSource, "language" | "view" | "figures" | "address">;
  readonly take: TakeWords;
  readonly edition: Edition;
  readonly accessed: Date;
}

/** One line, without spaces at its ends. */
const oneLine = (text: string) => text.replaceAll(/\s+/g, " ").trim();

/** The view of the map. */
export function mapWork({ source, take, edition, accessed }: CiteInput): Work {
  const { language, view, figures, address } = source;
  const { t, locale, labels } = language;
  const challenge = challengeOf(view.layer);
  const label = challenge && labels.get(challenge)?.label;
  return {
    kind: "map",
    key: takeName(source),
    author: edition.publisher,
    title: oneLine(figures?.picture.title ?? (label || `${t.headline.actors} ${view.year}`)),
    site: t.site,
    publisher: edition.publisher,
    year: edition.year,
    version: take.cite.terms.version(edition.version),
    report: null,
    note: null,
    address,
    accessed: { iso: isoDay(accessed), words: day(accessed, locale) },
    language: locale,
  };
}

/** The statistics behind an indicator, as far as we know them: whoever publishes them is the author, and no year of publication is known. */
function figureWork({ about }: Indicator, take: TakeWords): Work {
  const { text, table, readIn, url } = about.source;
  const { facts } = take;
  const { author, title } = authorAndTitle(oneLine(text));
  const note = [
    // What somebody else has computed is not the publisher's own.
    ...(about.derived ? [take.cite.terms.processed] : []),
    ...(table ? [`${facts.source_table}: ${table}`] : []),
    ...(readIn ? [`${facts.read_in}: ${readIn}`] : []),
  ].join(". ");
  return {
    kind: "data",
    key: `kalla-${about.id}`.replaceAll("_", "-"),
    author,
    title,
    site: null,
    publisher: null,
    year: null,
    version: null,
    report: null,
    note: oneLine(note) || null,
    address: url,
    accessed: null,
    language: take.locale,
  };
}

/** One for each source behind the figures: two indicators may share one. */
export function figureWorks({ first, second }: Figures, take: TakeWords): readonly Work[] {
  const works = [first, ...(second ? [second] : [])].map((one) => figureWork(one, take));
  const same = (a: Work, b: Work) => a.author === b.author && a.title === b.title && a.note === b.note;
  return works.filter((work, index) => works.findIndex((one) => same(one, work)) === index);
}

/** The report behind the challenges; `report` in Swedish, as it was written. */
export function reportWork({ title, kind, publisher, date, dnr }: ReportFacts, take: TakeWords): Work {
  return {
    kind: "report",
    key: `rapport-${date.slice(0, 4)}`,
    author: publisher,
    title: oneLine(title),
    site: null,
    publisher,
    year: Number(date.slice(0, 4)),
    version: null,
    report: { kind, number: take.cite.terms.reference(dnr) },
    note: null,
    address: null,
    accessed: null,
    language: "sv",
  };
}
