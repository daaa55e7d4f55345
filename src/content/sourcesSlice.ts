/** The slice of the page of sources: the report with its table of contents, and where the figures come from. */

import type { ReportFacts } from "./slices.ts";

export interface SourcesSlice {
  readonly report: ReportFacts;
  readonly sections: readonly ReportSection[];
  readonly statistics: StatisticsChapter;
}

/** A line of the report's own table of contents. `page` is null where the report prints none. */
export interface ReportSection {
  readonly no: string;
  readonly title: string;
  readonly page: number | null;
}

/** Running text with the page's marks: a string is a paragraph, several strings together are a list. */
export interface StatisticsChapter {
  readonly title: string;
  readonly text: readonly (string | readonly string[])[];
}
