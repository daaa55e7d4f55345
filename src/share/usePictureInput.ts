/** What the page shows, as pictures and files are made of it. */

import { useMemo } from "react";
import type { PictureWords } from "../i18n/pictureSv.ts";
import { useFigures } from "../indicators/useFigures.ts";
import { toSearch } from "../state/url.ts";
import { useAtlas, useLanguage, useView } from "../state/world.tsx";
import type { PictureSource } from "./pictureInput.ts";

/** Null while the view's figures are on their way, where they cannot be had, and while `words` are not here or of another language. */
export function usePictureInput(words: PictureWords | null): PictureSource | null {
  const language = useLanguage();
  const atlas = useAtlas();
  const view = useView();
  const state = useFigures();
  return useMemo(() => {
    if (words?.locale !== language.locale) return null;
    if (state.status !== "none" && state.status !== "ready") return null;
    // The view alone: what other people added to the address, or a host page to an embed's, is no part of the picture.
    const { origin, pathname } = location;
    return {
      language,
      words,
      atlas,
      view,
      figures: state.status === "ready" ? state.figures : null,
      address: `${origin}${pathname}${toSearch(view, [])}`,
    };
  }, [words, language, atlas, view, state]);
}
