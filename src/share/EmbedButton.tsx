/** "Embed": opens the studio that makes the code for other people's pages. Not on a page that is embedded itself. */

import { useRef, useState } from "react";
import type { Locale } from "../domain/locale.ts";
import { useInsight } from "../indicators/useInsight.ts";
import { useEmbed, useLanguage, useView } from "../state/world.tsx";
import { FetchStatus } from "../ui/FetchStatus.tsx";
import { useFetched } from "../ui/useFetched.ts";
import { loadShareKit, type ShareKit } from "./shareKit.ts";

const load = (locale: string) => loadShareKit(locale as Locale);

/** The studio about what is on screen when it opens: years that run go on without it. */
function Studio({ kit, onClose }: { kit: ShareKit; onClose: () => void }) {
  const { t } = useLanguage();
  const view = useView();
  const alternative = useInsight();
  const [shown] = useState(() => ({
    view,
    alternative,
    title: document.title.replace(` – ${t.site}`, ""),
  }));
  return <kit.code.EmbedStudio words={kit.words} {...shown} onClose={onClose} />;
}

export function EmbedButton() {
  const { t, locale } = useLanguage();
  const embedded = useEmbed() !== null;
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const { value: kit, status, want, retry } = useFetched(locale, load, null);
  if (embedded) return null;
  const onPress = () => {
    setOpen(true);
    if (status === "failed") retry();
    else want();
  };
  const onClose = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <>
      <button ref={button} type="button" aria-haspopup="dialog" onClick={onPress}>
        {t.share.embed}
      </button>
      {open && !kit && (
        <FetchStatus status={status} words={{ ...t.share, retry: t.panel.retry }} onRetry={retry} />
      )}
      {open && kit && <Studio kit={kit} onClose={onClose} />}
    </>
  );
}
