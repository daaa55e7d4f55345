/** A text to copy: in a field to read and take it from, with a button that puts it on the clipboard. */

import { useEffect, useId, useRef } from "react";
import type { ShareWords } from "../i18n/shareSv.ts";
import { useCopy } from "../ui/useCopy.ts";

interface Props {
  readonly words: Pick<ShareWords, "copy" | "copied" | "refused">;
  readonly label: string;
  readonly note: string;
  readonly text: string;
  /** Code is set in fixed width, and no browser translates it. */
  readonly code?: boolean;
}

/** Characters that a line has room for: how high the field is where browsers cannot fit it to its text. */
const LINE = 52;
const rowsOf = (text: string) =>
  text.split("\n").reduce((rows, line) => rows + Math.max(1, Math.ceil(line.length / LINE)), 0);

export function TextOutput({ words, label, note, text, code = false }: Props) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const { outcome, copy } = useCopy(() => text, text);
  useEffect(() => {
    if (outcome !== "refused") return;
    field.current?.focus();
    field.current?.select();
  }, [outcome]);
  return (
    <div className={code ? "share-output share-code" : "share-output"}>
      <label htmlFor={id}>{label}</label>
      <p id={`${id}-note`} className="share-note">
        {note}
      </p>
      <textarea
        ref={field}
        id={id}
        readOnly
        rows={rowsOf(text)}
        value={text}
        spellCheck={false}
        translate={code ? "no" : undefined}
        aria-describedby={`${id}-note`}
      />
      <p className="share-copy">
        <button type="button" onClick={copy}>
          {words.copy} <span className="ui-hidden">{label}</span>
        </button>
        <span role="status">
          {outcome === "copied" && words.copied}
          {outcome === "refused" && words.refused}
        </span>
      </p>
    </div>
  );
}
