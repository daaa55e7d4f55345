/** Keeps the comparison's code and words for the page. */

import { createContext, type ReactNode, useContext } from "react";
import type { Locale } from "../domain/locale.ts";
import { useHides, useLanguage, useView } from "../state/world.tsx";
import { type Fetched, useFetched } from "../ui/useFetched.ts";
import { type CompareKit, loadCompareKit } from "./compareKit.ts";

const KitContext = createContext<Fetched<CompareKit> | null>(null);

/** The kit's state. Throws outside its provider. */
export function useCompareKit(): Fetched<CompareKit> {
  const state = useContext(KitContext);
  if (!state) throw new Error("The comparison's kit is used outside its provider");
  return state;
}

/** True unless the view shows a comparison and the code for it is on its way. */
export function useComparisonSettled(): boolean {
  const { other, page } = useView();
  const { status } = useCompareKit();
  const hidden = useHides("panel");
  // A page of the footer stands in its place, or nothing does, and nothing asks for the code.
  return other === null || page !== null || hidden || status === "ready" || status === "failed";
}

interface Props {
  /** The kit in the language of the first render, where the address compares. */
  readonly first: CompareKit | null;
  readonly children: ReactNode;
}

const load = (locale: string) => loadCompareKit(locale as Locale);

export function CompareKitProvider({ first, children }: Props) {
  const { locale } = useLanguage();
  return <KitContext value={useFetched(locale, load, first)}>{children}</KitContext>;
}
