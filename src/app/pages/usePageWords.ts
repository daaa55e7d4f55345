/** The words of the footer's pages: asked for when a page is opened, kept on screen while another language is fetched. */

import { useCallback, useEffect, useState } from "react";
import type { Locale } from "../../domain/locale.ts";
import type { PageWords } from "../../i18n/pagesSv.ts";
import { loadPageWords } from "./loadPageWords.ts";

interface Wanted {
  /** Null until the first language has arrived; the last one while the next is on its way. */
  readonly words: PageWords | null;
  readonly status: "loading" | "failed" | "trying again" | "ready";
  readonly retry: () => void;
}

export function usePageWords(locale: Locale): Wanted {
  const [words, setWords] = useState<PageWords | null>(null);
  const [status, setStatus] = useState<Wanted["status"]>("loading");
  const [attempt, setAttempt] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt is a new request
  useEffect(() => {
    let stale = false;
    setStatus((was) => (was === "failed" ? "trying again" : "loading"));
    loadPageWords(locale).then(
      (loaded) => {
        if (stale) return;
        setWords(loaded);
        setStatus("ready");
      },
      () => !stale && setStatus("failed"),
    );
    return () => {
      stale = true;
    };
  }, [locale, attempt]);

  const retry = useCallback(() => setAttempt((was) => was + 1), []);
  return { words, status, retry };
}
