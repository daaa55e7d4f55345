/** What the page shows, as pictures and files are made of it. */

import { useMemo } from "react";
import { useFigures } from "../indicators/useFigures.ts";
import { ownHash } from "../state/own.ts";
import { toSearch } from "../state/url.ts";
import { useAtlas, useLanguage, useViewState } from "../state/world.tsx";
import type { PictureSource } from "./pictureInput.ts";

/** All but the words, which are fetched when a file is asked for. Null while the view's figures are on their way, and where they cannot be had. */
export function usePictureSource(): Omit<PictureSource, "words"> | null {
  const language = useLanguage();
  const atlas = useAtlas();
  const { view, ownCode } = useViewState();
  const state = useFigures();
  return useMemo(() => {
    if (state.status !== "none" && state.status !== "ready") return null;
    // The view alone: what other people added to the address, or a host page to an embed's, is no part of the picture.
    const { origin, pathname } = location;
    return {
      language,
      atlas,
      view,
      figures: state.status === "ready" ? state.figures : null,
      address: `${origin}${pathname}${toSearch(view)}${ownHash(view, ownCode)}`,
    };
  }, [language, atlas, view, ownCode, state]);
}
