/** The figures that the view shows: all of them, or what is missing on the way to them. */

import { useEffect, useMemo } from "react";
import type { IndicatorSlice } from "../content/indicatorSlices.ts";
import type { Loaded, SliceName } from "../content/library.ts";
import type { IndicatorId } from "../domain/indicator.ts";
import type { Locale } from "../domain/locale.ts";
import type { Series } from "../domain/series.ts";
import { indicatorOf, type View } from "../state/view.ts";
import { useAtlas, useLanguage, useSlice, useView, useWorld } from "../state/world.tsx";
import { useFigureKit } from "./FigureKitProvider.tsx";
import type { FigureKit } from "./figureKit.ts";
import type { Picture } from "./figures/picture.ts";

/** An indicator with its words and its figures. */
export interface Indicator {
  readonly about: IndicatorSlice;
  readonly series: Series;
}

export interface Figures {
  readonly kit: FigureKit;
  readonly first: Indicator;
  readonly second: Indicator | null;
  readonly picture: Picture;
}

export type FiguresState =
  /** The layer is no indicator. */
  | { readonly status: "none" }
  | { readonly status: "loading" | "trying again" | "failed" }
  | { readonly status: "ready"; readonly figures: Figures };

/** The picture, once it is complete. */
export const pictureOf = (state: FiguresState): Picture | null =>
  state.status === "ready" ? state.figures.picture : null;

/** The slices that an indicator is set from. */
const slicesOf = (id: IndicatorId, locale: Locale) =>
  [`figures/${id}`, `${locale}/indicator-${id}`] as const satisfies readonly SliceName[];

/** The slices that the figures of `view` are set from; none where it shows no indicator. */
export function figureSlices({ layer, second }: Pick<View, "layer" | "second">, locale: Locale) {
  const id = indicatorOf(layer);
  return id ? [id, ...(second ? [second] : [])].flatMap((one) => slicesOf(one, locale)) : [];
}

function useIndicator(id: IndicatorId | null) {
  const { locale } = useLanguage();
  const series = useSlice(id && `figures/${id}`);
  const about = useSlice(id && `${locale}/indicator-${id}`);
  const indicator = useMemo(
    () =>
      series?.status === "ready" && about?.status === "ready"
        ? { series: series.data, about: about.data }
        : null,
    [series, about],
  );
  return { indicator, parts: [series, about].filter((part) => part !== null) };
}

function statusOf(parts: readonly Loaded<unknown>[], kit: ReturnType<typeof useFigureKit>["status"]) {
  if (kit === "failed" || parts.some(({ status }) => status === "failed")) return "failed";
  const again = parts.some((part) => part.status === "loading" && part.again) || kit === "trying again";
  return again ? "trying again" : "loading";
}

export function useFigures(): FiguresState {
  const atlas = useAtlas();
  const { locale } = useLanguage();
  const { layer, second: secondId, year, part, classing } = useView();
  const { kit, status } = useFigureKit();
  const id = indicatorOf(layer);
  const { indicator: first, parts } = useIndicator(id);
  const { indicator: second, parts: secondParts } = useIndicator(id && secondId);

  const figures = useMemo(() => {
    if (kit?.words.locale !== locale || !first || (secondId && !second)) return null;
    const picture = kit.code.pictureOf({ atlas, words: kit.words, first, second, year, part, classing });
    return { kit, first, second, picture };
  }, [atlas, kit, locale, first, second, secondId, year, part, classing]);
  const unfinished = figures ? null : statusOf([...parts, ...secondParts], status);
  return useMemo((): FiguresState => {
    if (!id) return { status: "none" };
    return figures ? { status: "ready", figures } : { status: unfinished ?? "loading" };
  }, [id, figures, unfinished]);
}

/** The slices of the view's figures, the same list until the view asks for others. */
function useFigureSlices() {
  const { locale } = useLanguage();
  const { layer, second } = useView();
  return useMemo(() => figureSlices({ layer, second }, locale), [layer, second, locale]);
}

/** Asks for what the view's figures need; true once they are here or cannot be had. What has failed waits for the reader. */
export function useNeededFigures(): boolean {
  const { library } = useWorld();
  const { want } = useFigureKit();
  const { status } = useFigures();
  const names = useFigureSlices();
  useEffect(() => {
    if (names.length > 0) want();
    for (const name of names) if (library.peek(name).status !== "failed") library.request(name);
  }, [library, names, want]);
  return status !== "loading" && status !== "trying again";
}

/** Tries once more to get what the view's figures need. */
export function useFiguresRetry(): () => void {
  const { library } = useWorld();
  const { retry } = useFigureKit();
  const names = useFigureSlices();
  return () => {
    retry();
    for (const name of names) library.request(name);
  };
}
