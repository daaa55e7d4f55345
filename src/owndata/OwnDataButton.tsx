/** "Your own figures": opens the dialogue in which a reader's table becomes figures of counties or municipalities. */

import { useRef } from "react";
import type { Locale } from "../domain/locale.ts";
import type { OwnFigures } from "../domain/ownFigures.ts";
import { useLanguage } from "../state/world.tsx";
import { DialogButton } from "../ui/DialogButton.tsx";
import { loadOwnDataKit } from "./ownDataKit.ts";
import type { Work } from "./work.ts";

interface Props {
  /** Gets the figures when the reader has them shown; the dialogue closes then. */
  readonly onFigures: (figures: OwnFigures) => void;
  /** Those that are shown, which the dialogue offers to change. */
  readonly current: OwnFigures | null;
}

const load = (locale: string) => loadOwnDataKit(locale as Locale);

export function OwnDataButton({ onFigures, current }: Props) {
  const { t, locale } = useLanguage();
  // What is typed and read outlives the dialogue.
  const work = useRef<Work | null>(null);
  return (
    <DialogButton
      label={t.ownData.open}
      locale={locale}
      load={load}
      words={{ ...t.ownData, retry: t.panel.retry }}
    >
      {({ code, words }, onClose) => {
        work.current ??= code.startWork();
        return (
          <code.OwnDataDialog
            words={words}
            work={work.current}
            current={current}
            onFigures={onFigures}
            onClose={onClose}
          />
        );
      }}
    </DialogButton>
  );
}
