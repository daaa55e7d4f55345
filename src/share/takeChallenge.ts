/** A challenge to take away: for each county the report's examples and what it says of the county. Nothing is counted: how many there are is no measure of need. */

import type { ChallengeSlice, ReportFacts } from "../content/slices.ts";
import type { CountyCode } from "../domain/county.ts";
import { namesCounty } from "../domain/coverage.ts";
import { capital } from "../i18n/format.ts";
import { facts, type Section, type TakeCell, type TakeInput } from "./take.ts";

/** `Tillväxtverket (2015-04-30). Title. Delrapport, dnr …`: the report in one line. */
const reportLine = ({ publisher, date, title, kind }: ReportFacts, reference: string) =>
  `${publisher} (${date}). ${title}. ${kind}, ${reference}.`;

/** What stands after the county: kind, text, form, fit, section. */
type Line = readonly TakeCell[];

function linesOf({ source, take }: TakeInput, slice: ChallengeSlice, code: CountyCode): readonly Line[] {
  const { t } = source.language;
  const kind = (one: keyof typeof take.kinds) => ({ code: one, word: take.kinds[one] });
  const examples = slice.examples
    .filter(({ counties }) => counties.includes(code))
    .map(({ name, form, fit }): Line => {
      return [kind("example"), name, form, { code: fit, word: t.fit[fit] }, capital(take.exampleSection)];
    });
  const statements = slice.statements
    .filter((one) => namesCounty(one.kind) && one.counties.includes(code))
    .map(({ text, caveat, section }): Line => {
      const sections = section.split(" / ").map(t.panel.section).join(", ");
      return [kind("statement"), caveat ? `${text} ${caveat}` : text, null, null, sections];
    });
  const lines = [...examples, ...statements];
  return lines.length > 0 ? lines : [[kind("none"), null, null, null, null]];
}

export function challengeSection(
  input: TakeInput,
  { slice, report }: NonNullable<TakeInput["challenge"]>,
): Section {
  const { source, take } = input;
  const { language, atlas } = source;
  const { t, locale, labels } = language;
  const { columns } = take;
  return {
    id: `utmaning-${slice.id}`,
    title: labels.get(slice.id)?.label ?? slice.id,
    note: t.insight.challengeCaution,
    columns: [
      { key: "county_code", head: columns.code },
      { key: "county", head: columns.county },
      { key: "kind", head: columns.kind },
      { key: "text", head: columns.text },
      { key: "form", head: columns.form },
      { key: "fit", head: columns.fit },
      { key: "report_section", head: columns.section },
    ],
    rows: atlas.counties.flatMap(({ code, long }) =>
      linesOf(input, slice, code).map((line): readonly TakeCell[] => [code, long[locale], ...line]),
    ),
    facts: facts([
      ["definition", slice.summary],
      ["doubts", t.insight.challengeCaution],
      ["source", reportLine(report, take.cite.terms.reference(report.dnr))],
      ["licence", take.licence],
    ]),
  };
}
