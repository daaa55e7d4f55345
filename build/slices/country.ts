/** Cuts the country's panel: the report, its shared challenges, recommendations and publications. */

import type {
  CountrySlice,
  Publication,
  QuantityGroup,
  Recommendation,
  ReportFacts,
} from "../../src/content/slices.ts";
import type { Content } from "../contentSource.ts";
import { claimOf } from "./challenge.ts";
import type { Words } from "./words.ts";

export function cutCountry(content: Content, words: Words): CountrySlice {
  const { challenges, recommendations, publications, report } = content;
  return {
    report: reportOf(report, words),
    rule: words.text(challenges.rule),
    denominator: words.text(challenges.denominator),
    quantities: quantitiesOf(challenges, words),
    context: challenges.context.map((claim) => claimOf(claim, words)),
    recommendations: recommendations.recommendations.map((one) => recommendationOf(one, words)),
    publications: publications.publications.map((one) => publicationOf(one, words)),
    publicationsNote: words.text(publications.note),
  };
}

/** The report's order within a word. */
function quantitiesOf({ levels, challenges }: Content["challenges"], words: Words): readonly QuantityGroup[] {
  return levels
    .toSorted((a, b) => b.level - a.level)
    .map(({ level, word }) => ({
      word: level === 0 ? null : words.text(word),
      challenges: challenges
        .filter(({ quantity }) => quantity.level === level)
        .map(({ id, section, label }) => ({
          id,
          section: words.section(section),
          label: words.text(label),
        })),
    }))
    .filter((group) => group.challenges.length > 0);
}

/** What it takes to cite the report. */
export function reportOf(report: Content["report"], words: Words): ReportFacts {
  const { publisher, date, dnr } = report;
  return { title: words.text(report.title), kind: words.text(report.kind), publisher, date, dnr };
}

function recommendationOf(
  record: Content["recommendations"]["recommendations"][number],
  words: Words,
): Recommendation {
  return {
    id: record.id,
    sections: record.sections.map(words.section),
    addressee: words.text(record.addressee),
    title: words.text(record.title),
    summary: words.text(record.summary),
    resources: words.textOrNull(record.resources),
    versionDifference: words.text(record.versionDifference),
    followUp: record.followUp.map(({ text, source }) => ({ text: words.text(text), source })),
  };
}

function publicationOf(record: Content["publications"]["publications"][number], words: Words): Publication {
  const { id, title, year, number } = record;
  return {
    id,
    title,
    year,
    kind: words.word("publicationKinds", record.kind),
    number,
  };
}
