/** What the footer's pages are set from: asked for when a page is opened, kept on screen while another language is fetched. */

import { useCallback, useEffect, useState } from "react";
import type { Locale } from "../../domain/locale.ts";
import { loadPageKit, type PageKit } from "./loadPageKit.ts";

interface Wanted {
  /** Null until the first language has arrived; the last one while the next is on its way. */
  readonly kit: PageKit | null;
  readonly status: "loading" | "failed" | "trying again" | "ready";
  readonly retry: () => void;
}

export function usePageKit(locale: Locale): Wanted {
  const [kit, setKit] = useState<PageKit | null>(null);
  const [status, setStatus] = useState<Wanted["status"]>("loading");
  const [attempt, setAttempt] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt is a new request
  useEffect(() => {
    let stale = false;
    setStatus((was) => (was === "failed" ? "trying again" : "loading"));
    loadPageKit(locale).then(
      (loaded) => {
        if (stale) return;
        setKit(loaded);
        setStatus("ready");
      },
      () => !stale && setStatus("failed"),
    );
    return () => {
      stale = true;
    };
  }, [locale, attempt]);

  const retry = useCallback(() => setAttempt((was) => was + 1), []);
  return { kit, status, retry };
}
