/** "Download": the data behind what the map shows, as files for spreadsheets, programs and mapping software; and what it shows as pictures. */

import { useState } from "react";
import { challengeOf } from "../state/view.ts";
import { useLanguage } from "../state/world.tsx";
import { Choice } from "./Choice.tsx";
import { FileOutput } from "./FileOutput.tsx";
import { PictureDownloads } from "./PictureDownloads.tsx";
import type { PictureSource } from "./pictureInput.ts";
import { TakeDialog } from "./TakeDialog.tsx";
import type { TakeKit } from "./takeKit.ts";
import { useTakeFiles } from "./useTakeFiles.ts";

interface FilesProps {
  readonly kit: TakeKit;
  readonly source: Omit<PictureSource, "words">;
}

/** The files of the data. A challenge has no years to choose from. */
function DataFiles({ kit, source }: FilesProps) {
  const { download, files: words } = kit.words;
  const { figures, view } = source;
  const [scope, setScope] = useState<"shown" | "all">("shown");
  const files = useTakeFiles(kit, source, scope === "all");
  const shown = figures ? download.shown.figures : download.shown.actors(view.year);
  const all = figures ? download.all.figures : download.all.actors;
  return (
    <section>
      <h3>{figures ? download.figures : download.facts}</h3>
      <p className="share-note take-lead">{download.inEach}</p>
      {!challengeOf(view.layer) && (
        <Choice
          legend={download.scope}
          options={[
            ["shown", shown],
            ["all", all],
          ]}
          value={scope}
          onChoose={setScope}
        />
      )}
      <div className="take-files">
        {files.map((file) => (
          <FileOutput key={file.label} words={words} file={file} />
        ))}
      </div>
    </section>
  );
}

export function DownloadDialog({ kit, onClose }: { kit: TakeKit; onClose: () => void }) {
  const { t } = useLanguage();
  return (
    <TakeDialog
      kit={kit}
      title={kit.words.download.title}
      onClose={onClose}
      of={(source) => <DataFiles kit={kit} source={source} />}
    >
      <PictureDownloads words={{ ...t.take, retry: t.panel.retry }} />
    </TakeDialog>
  );
}
