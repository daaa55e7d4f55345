/** The ids by which the summary's sentences lead to their rows. */

import type { SummaryItem } from "../i18n/compareSentences.ts";

export const rowId = (row: SummaryItem["row"]): string => `jamfor-${row}`;
