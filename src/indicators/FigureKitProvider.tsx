/** Keeps the indicators' code and words for the page. */

import { createContext, type ReactNode, useContext, useMemo } from "react";
import type { Locale } from "../domain/locale.ts";
import { useLanguage } from "../state/world.tsx";
import { type Fetched, useFetched } from "../ui/useFetched.ts";
import { type FigureKit, loadFigureKit } from "./figureKit.ts";

export interface KitState extends Omit<Fetched<FigureKit>, "value"> {
  /** The last one that arrived; its words may be in another language while the next are on their way. */
  readonly kit: FigureKit | null;
}

const KitContext = createContext<KitState | null>(null);

/** The kit's state. Throws outside its provider. */
export function useFigureKit(): KitState {
  const state = useContext(KitContext);
  if (!state) throw new Error("The figures' kit is used outside its provider");
  return state;
}

interface Props {
  /** The kit in the language of the first render, where the address asked for figures. */
  readonly first: FigureKit | null;
  readonly children: ReactNode;
}

const load = (locale: string) => loadFigureKit(locale as Locale);

export function FigureKitProvider({ first, children }: Props) {
  const { locale } = useLanguage();
  const { value: kit, ...fetched } = useFetched(locale, load, first);
  const { status, want, retry } = fetched;
  const state = useMemo(() => ({ kit, status, want, retry }), [kit, status, want, retry]);
  return <KitContext value={state}>{children}</KitContext>;
}
