/** The table on the clipboard, or in a field to copy from where the browser says no. */

import { useId } from "react";
import type { FigureWords } from "../../i18n/figuresSv.ts";
import { useCopy } from "../../ui/useCopy.ts";
import { type TextRow, tableText } from "./tableText.ts";

interface Props {
  readonly words: FigureWords;
  readonly head: readonly string[];
  readonly rows: readonly TextRow[];
  readonly decimals: readonly number[];
  /** Whose figures they are, where they are not ours. */
  readonly mark: string | null;
}

export function CopyTable({ words, head, rows, decimals, mark }: Props) {
  const id = useId();
  const text = tableText(head, rows, decimals, mark);
  const { outcome, copy } = useCopy(() => text, text);
  return (
    <div className="figures-copy">
      <button type="button" onClick={copy}>
        {words.table.copy}
      </button>
      <span role="status">{outcome === "copied" && words.table.copied}</span>
      {outcome === "refused" && (
        <p className="panel-copy">
          <label htmlFor={id}>{words.table.refused}</label>
          <textarea
            id={id}
            readOnly
            rows={4}
            value={text}
            onFocus={(event) => event.currentTarget.select()}
          />
        </p>
      )}
    </div>
  );
}
