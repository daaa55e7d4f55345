/** Where the table comes from: a paste or a file, how far its reading is, and why it was refused. */

import { useId } from "react";
import type { OwnFigures } from "../domain/ownFigures.ts";
import { formatNumber } from "../i18n/formatValue.ts";
import type { PartProps } from "./parts.ts";
import { useDroppedFile } from "./useDroppedFile.ts";
import type { WorkState } from "./work.ts";

const MEGABYTE = 1_000_000;

/** How far the reading is, in words; empty when there is nothing to say. */
function progressText({ words }: PartProps, { busy, progress, preview }: WorkState): string {
  const { locale, input } = words;
  const megabytes = (bytes: number) => formatNumber(bytes / MEGABYTE, 1, locale);
  if (busy === "reading" && progress && progress.read < progress.all)
    return input.readingBytes(megabytes(progress.read), megabytes(progress.all));
  if (busy === "reading") return input.reading;
  return preview ? input.done(input.rows(formatNumber(preview.rows, 0, locale), preview.rows === 1)) : "";
}

interface Props extends PartProps {
  readonly current: OwnFigures | null;
}

export function InputPart({ current, ...parts }: Props) {
  const { words, work, state } = parts;
  const { input, refusals } = words;
  const { text, file: name, busy, failure, progress } = state;
  // Once all of them are here, nobody knows how long finding the areas takes: the bar says so.
  const bytes = progress && progress.read < progress.all ? progress : null;
  const id = useId();
  useDroppedFile(work.readFile);
  return (
    <section className="owndata-part owndata-input" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{input.title}</h3>
      {current && (
        <button type="button" onClick={() => work.take(current)}>
          {input.change}
        </button>
      )}
      <label htmlFor={id}>{input.paste}</label>
      <p id={`${id}-note`} className="owndata-note">
        {input.pasteNote}
      </p>
      <textarea
        id={id}
        rows={5}
        value={text}
        spellCheck={false}
        autoComplete="off"
        aria-describedby={`${id}-note`}
        onChange={(event) => work.setText(event.currentTarget.value)}
      />
      <div className="owndata-row">
        <button type="button" onClick={work.readPaste}>
          {input.read}
        </button>
      </div>
      <label htmlFor={`${id}-file`}>{input.file}</label>
      <p id={`${id}-limits`} className="owndata-note">
        {input.fileNote}
      </p>
      <input
        id={`${id}-file`}
        type="file"
        accept=".csv,.tsv,.tab,.txt,.xlsx,text/csv,text/tab-separated-values"
        aria-describedby={`${id}-limits`}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file) work.readFile(file);
          // The same file, changed, can be chosen again.
          event.currentTarget.value = "";
        }}
      />
      {name && <p className="owndata-note">{input.from(name)}</p>}
      {busy === "reading" && (
        <div className="owndata-row">
          <progress aria-label={input.reading} value={bytes?.read} max={bytes?.all} />
          <button type="button" onClick={work.cancel}>
            {input.cancel}
          </button>
        </div>
      )}
      <p role="status" className={failure ? "owndata-failure" : "owndata-note"}>
        {failure ? refusals[failure] : progressText(parts, state)}
      </p>
    </section>
  );
}
