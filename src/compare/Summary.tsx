/** The comparison in at most six sentences, each with the way to its row. */

import type { SummaryItem } from "../i18n/compareSentences.ts";
import { jump } from "../ui/jump.ts";
import type { CompareKit } from "./compareKit.ts";
import { rowId } from "./rowId.ts";

interface Props {
  readonly kit: CompareKit;
  readonly items: readonly SummaryItem[];
  /** What a row is called. */
  readonly nameOf: (row: SummaryItem["row"]) => string;
}

export function Summary({ kit: { words }, items, nameOf }: Props) {
  return (
    <section className="compare-summary">
      <h3>{words.summary}</h3>
      <ul>
        {items.map(({ row, text }) => (
          <li key={text}>
            {text}{" "}
            <a
              href={`#${rowId(row)}`}
              aria-label={words.toRow(nameOf(row))}
              onClick={(event) => {
                event.preventDefault();
                jump(rowId(row));
              }}
            >
              ↓
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
