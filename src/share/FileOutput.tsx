/** A file to take away: made in the browser when asked for. */

import { useState } from "react";
import type { ShareWords } from "../i18n/shareSv.ts";
import { save } from "../ui/save.ts";

export interface OutputFile {
  readonly label: string;
  readonly note: string;
  /** Under which it is saved. */
  readonly name: string;
  readonly make: () => Promise<Blob>;
}

interface Props {
  readonly words: Pick<ShareWords["files"], "download" | "waiting" | "failed">;
  readonly file: OutputFile;
  /** The heading's level, one below what it stands under. */
  readonly heading?: "h3" | "h4";
}

export function FileOutput({ words, file, heading: Heading = "h4" }: Props) {
  const [state, setState] = useState<"idle" | "waiting" | "failed">("idle");
  const onDownload = () => {
    setState("waiting");
    file.make().then(
      (blob) => {
        save(blob, file.name);
        setState("idle");
      },
      () => setState("failed"),
    );
  };
  return (
    <div className="share-output">
      <Heading>{file.label}</Heading>
      <p className="share-note">{file.note}</p>
      <p className="share-copy">
        <button
          type="button"
          aria-disabled={state === "waiting"}
          onClick={state === "waiting" ? undefined : onDownload}
        >
          {words.download} <span className="ui-hidden">{file.label}</span>
        </button>
        <span role="status">
          {state === "waiting" && words.waiting}
          {state === "failed" && words.failed}
        </span>
      </p>
    </div>
  );
}
