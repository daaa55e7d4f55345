/** "Download" and "Cite": what the map shows, as files and as a reference. */

import { useLanguage } from "../state/world.tsx";
import { DialogButton } from "../ui/DialogButton.tsx";
import { loadTakeKit } from "./takeKit.ts";

export function TakeButtons() {
  const { t, locale } = useLanguage();
  const words = { ...t.take, retry: t.panel.retry };
  return (
    <>
      <DialogButton label={t.take.download} locale={locale} load={loadTakeKit} words={words}>
        {(kit, onClose) => <kit.code.DownloadDialog kit={kit} onClose={onClose} />}
      </DialogButton>
      <DialogButton label={t.take.cite} locale={locale} load={loadTakeKit} words={words}>
        {(kit, onClose) => <kit.code.CiteDialog kit={kit} onClose={onClose} />}
      </DialogButton>
    </>
  );
}
