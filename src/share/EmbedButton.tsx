/** "Embed": opens the studio that makes the code for other people's pages. */

import { useState } from "react";
import type { Locale } from "../domain/locale.ts";
import { useInsight } from "../indicators/useInsight.ts";
import { useLanguage, useViewState } from "../state/world.tsx";
import { DialogButton } from "../ui/DialogButton.tsx";
import { loadShareKit, type ShareKit } from "./shareKit.ts";

const load = (locale: string) => loadShareKit(locale as Locale);

/** The studio about what is on screen when it opens: years that run go on without it. */
function Studio({ kit, onClose }: { kit: ShareKit; onClose: () => void }) {
  const { t } = useLanguage();
  const { view, ownCode } = useViewState();
  const alternative = useInsight();
  const [shown] = useState(() => ({
    view,
    ownCode,
    alternative,
    title: document.title.replace(` – ${t.site}`, ""),
  }));
  return <kit.code.EmbedStudio words={kit.words} {...shown} onClose={onClose} />;
}

export function EmbedButton() {
  const { t, locale } = useLanguage();
  const words = { ...t.share, retry: t.panel.retry };
  return (
    <DialogButton label={t.share.embed} locale={locale} load={load} words={words}>
      {(kit, onClose) => <Studio kit={kit} onClose={onClose} />}
    </DialogButton>
  );
}
