/** What a page is set from: asked for when it is opened, kept on screen while another language is fetched. */

import { useCallback } from "react";
import type { Locale } from "../../domain/locale.ts";
import type { Page } from "../../state/view.ts";
import { useFetchedWhen } from "../../ui/useFetched.ts";
import { loadPageKit, type PageKit } from "./loadPageKit.ts";

export function usePageKit(page: Page, locale: Locale) {
  const load = useCallback((key: string) => loadPageKit(page, key as Locale), [page]);
  const { value: kit, status, retry } = useFetchedWhen<PageKit>(true, locale, load);
  return { kit, status, retry };
}
