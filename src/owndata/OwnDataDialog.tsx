/** The dialogue for a reader's own figures: the table, how it was read, how its rows fit the map, and how the figures are shown. */

import { useEffect, useSyncExternalStore } from "react";
import type { OwnFigures } from "../domain/ownFigures.ts";
import type { OwnDataWords } from "../i18n/ownDataSv.ts";
import { useLanguage } from "../state/world.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { DetailsPart } from "./DetailsPart.tsx";
import { InputPart } from "./InputPart.tsx";
import { LayoutPart } from "./LayoutPart.tsx";
import { ReportPart } from "./ReportPart.tsx";
import type { Work } from "./work.ts";

interface Props {
  readonly words: OwnDataWords;
  readonly work: Work;
  /** The figures on the map, which may be changed. */
  readonly current: OwnFigures | null;
  readonly onFigures: (figures: OwnFigures) => void;
  readonly onClose: () => void;
}

export function OwnDataDialog({ words, work, current, onFigures, onClose }: Props) {
  const { locale } = useLanguage();
  const state = useSyncExternalStore(work.subscribe, work.get);
  // The worker's start takes longest where the machine is busy: it is there before the file is chosen.
  useEffect(() => work.prepare(), [work]);
  const { preview, report } = state;
  const parts = { words, work, state };
  return (
    <Dialog title={words.title} close={words.close} lang={locale} className="owndata" onClose={onClose}>
      <p className="owndata-note">{words.privacy}</p>
      <InputPart {...parts} current={current} />
      {preview && report && (
        <>
          <LayoutPart {...parts} preview={preview} report={report} />
          <ReportPart {...parts} report={report} />
        </>
      )}
      <DetailsPart {...parts} onShow={onFigures} />
    </Dialog>
  );
}
