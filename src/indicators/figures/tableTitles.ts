/** What the table of figures and its columns are called, on the page and in files. */

import type { Dimension, Part } from "../../domain/indicator.ts";
import type { Figures } from "../useFigures.ts";
import type { ValueColumn } from "./figureRows.ts";
import { partText } from "./partText.ts";
import { heading, marked, titleOfTwo, unitText } from "./unitText.ts";

/** What stands in the columns' headings need not stand over the table. */
function withoutLast(part: Part, last: Dimension | undefined): Part {
  if (!last) return part;
  const { [last]: _, ...rest } = part;
  return rest;
}

/** The table's caption, and what each of its columns is called. */
export function tableTitles({ kit: { words }, first, picture }: Figures) {
  const { part, year } = picture;
  const crossed = picture.kind === "crossed" ? picture.other : null;
  const measured = ({ id, year: of }: ValueColumn) => {
    const { about } = id === "andra" && crossed ? crossed.indicator : first;
    return heading(about.short, unitText(words, about), of);
  };
  const titleOf = (column: ValueColumn) =>
    column.category ? words.category[column.category] : crossed ? measured(column) : words.table.value;
  const within = crossed ? part : withoutLast(part, first.series.dimensions.at(-1)?.dimension);
  const title = heading(first.about.title, ...partText(words, within));
  const caption = crossed
    ? marked(titleOfTwo(words, title, crossed.indicator.about), first.about, crossed.indicator.about)
    : marked(heading(title, unitText(words, first.about), year), first.about);
  return { titleOf, caption };
}
