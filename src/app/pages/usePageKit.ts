/** What the footer's pages are set from: asked for when a page is opened, kept on screen while another language is fetched. */

import { useEffect } from "react";
import type { Locale } from "../../domain/locale.ts";
import { useFetched } from "../../ui/useFetched.ts";
import { loadPageKit, type PageKit } from "./loadPageKit.ts";

const load = (locale: string) => loadPageKit(locale as Locale);

export function usePageKit(locale: Locale) {
  const { value: kit, status, want, retry } = useFetched<PageKit>(locale, load, null);
  useEffect(want, [want]);
  return { kit, status, retry };
}
