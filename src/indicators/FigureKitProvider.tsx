/** Keeps the indicators' code and words for the page: fetched when first wanted, again in another language, and anew after a failure. */

import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from "react";
import { useLanguage } from "../state/world.tsx";
import { type FigureKit, loadFigureKit } from "./figureKit.ts";

export interface KitState {
  /** The last one that arrived; its words may be in another language while the next are on their way. */
  readonly kit: FigureKit | null;
  readonly status: "idle" | "loading" | "trying again" | "failed" | "ready";
  /** Asks for the kit unless it is here or under way. */
  readonly want: () => void;
  readonly retry: () => void;
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

export function FigureKitProvider({ first, children }: Props) {
  const { locale } = useLanguage();
  const [kit, setKit] = useState(first);
  const [wanted, setWanted] = useState(first !== null);
  const [status, setStatus] = useState<KitState["status"]>(first ? "ready" : "idle");
  const [attempt, setAttempt] = useState(0);
  const here = kit?.words.locale === locale;

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt is a new request
  useEffect(() => {
    if (!wanted || here) return;
    let stale = false;
    setStatus((was) => (was === "failed" || was === "trying again" ? "trying again" : "loading"));
    loadFigureKit(locale).then(
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
  }, [wanted, here, locale, attempt]);

  const want = useCallback(() => setWanted(true), []);
  const retry = useCallback(() => {
    setWanted(true);
    setAttempt((was) => was + 1);
  }, []);
  const state = useMemo(() => ({ kit, status, want, retry }), [kit, status, want, retry]);
  return <KitContext value={state}>{children}</KitContext>;
}
