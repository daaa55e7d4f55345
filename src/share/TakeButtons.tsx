/** "Download" and "Cite": what the map shows, as files and as a reference. Not on a page that is embedded. */

import type { Locale } from "../domain/locale.ts";
import { useEmbed, useLanguage } from "../state/world.tsx";
import { DialogButton } from "../ui/DialogButton.tsx";
import { loadTakeKit } from "./takeKit.ts";

const load = (locale: string) => loadTakeKit(locale as Locale);

export function TakeButtons() {
  const { t, locale } = useLanguage();
  if (useEmbed()) return null;
  const words = { ...t.take, retry: t.panel.retry };
  return (
    <>
      <DialogButton label={t.take.download} locale={locale} load={load} words={words}>
        {(kit, onClose) => <kit.code.DownloadDialog kit={kit} onClose={onClose} />}
      </DialogButton>
      <DialogButton label={t.take.cite} locale={locale} load={load} words={words}>
        {(kit, onClose) => <kit.code.CiteDialog kit={kit} onClose={onClose} />}
      </DialogButton>
    </>
  );
}
