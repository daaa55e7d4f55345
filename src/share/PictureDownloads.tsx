/** The section of a dialogue that hands out pictures: its code and words are fetched when it is first shown. */

import { useEffect } from "react";
import type { Locale } from "../domain/locale.ts";
import { useLanguage } from "../state/world.tsx";
import { FetchStatus } from "../ui/FetchStatus.tsx";
import { useFetched } from "../ui/useFetched.ts";
import { loadPictureKit } from "./pictureKit.ts";

const load = (locale: string) => loadPictureKit(locale as Locale);

interface Props {
  /** What is said while the section cannot be shown. */
  readonly words: { readonly loading: string; readonly failed: string; readonly retry: string };
}

export function PictureDownloads({ words }: Props) {
  const { locale } = useLanguage();
  const { value: kit, status, want, retry } = useFetched(locale, load, null);
  useEffect(want, [want]);
  if (!kit) return <FetchStatus status={status} words={words} onRetry={retry} />;
  return <kit.code.PicturePanel words={kit.panel} pictureWords={kit.words} />;
}
