/** Cuts what the page of sources is set from. */

import type { ReportSection, SourcesSlice, StatisticsChapter } from "../../src/content/sourcesSlice.ts";
import type { Content } from "../contentSource.ts";
import { reportOf } from "./country.ts";
import type { Words } from "./words.ts";

export function cutSources({ report, indicators }: Content, words: Words): SourcesSlice {
  return {
    report: reportOf(report, words),
    sections: report.sections.map((one) => sectionOf(one, words)),
    statistics: statisticsOf(indicators, words),
  };
}

function sectionOf({ no, title, page }: Content["report"]["sections"][number], words: Words): ReportSection {
  return { no: words.section(no), title: words.text(title), page };
}

function statisticsOf({ about, indicators }: Content["indicators"], words: Words): StatisticsChapter {
  const places = indicators.flatMap(({ source }) => source.readIn).map(linkTo);
  return {
    title: words.text(about.title),
    text: [
      ...about.text.map((block) => (Array.isArray(block) ? block.map(words.text) : words.text(block))),
      [...new Map(places).values()].sort(),
      about.files.map(words.text),
    ],
  };
}

/** A repository in the version read, or a site by its name: many files and pages of it are named at the indicators. */
function linkTo({ name, url }: { name: string; url: string }): readonly [key: string, link: string] {
  const [, repository, commit] =
    /^(https:\/\/github\.com\/[^/]+\/[^/]+)\/(?:blob|tree)\/([0-9a-f]{40})\//.exec(url) ?? [];
  if (!repository || !commit) return [name, `[${name}](${new URL(url).origin})`];
  return [repository + commit, `[${name}](${repository}/tree/${commit}), ${commit.slice(0, 7)}`];
}
