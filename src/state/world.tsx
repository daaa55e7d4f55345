/** What the components are handed from outside: the atlas, the store, the library, and the language on screen. */

import { createContext, type ReactNode, useContext, useSyncExternalStore } from "react";
import { useStore } from "zustand";
import type { Atlas } from "../content/atlas.ts";
import type { Library, Loaded, SliceName, SliceOf } from "../content/library.ts";
import type { ChallengeLabel } from "../content/slices.ts";
import type { ChallengeId } from "../domain/challenge.ts";
import type { Locale } from "../domain/locale.ts";
import type { Messages } from "../i18n/sv.ts";
import type { Actions } from "./actions.ts";
import type { ViewState, ViewStore } from "./store.ts";

export interface World {
  readonly atlas: Atlas;
  readonly store: ViewStore;
  readonly actions: Actions;
  readonly library: Library;
  /** The clock, for what is dated when it is printed. */
  readonly today: () => Date;
}

/** A language that is loaded: its words, and the names of the layers in it. */
export interface Language {
  readonly locale: Locale;
  readonly t: Messages;
  readonly labels: ReadonlyMap<ChallengeId, ChallengeLabel>;
}

const WorldContext = createContext<World | null>(null);
const LanguageContext = createContext<Language | null>(null);

export function WorldProvider({ world, children }: { world: World; children: ReactNode }) {
  return <WorldContext value={world}>{children}</WorldContext>;
}

export function LanguageProvider({ language, children }: { language: Language; children: ReactNode }) {
  return <LanguageContext value={language}>{children}</LanguageContext>;
}

function required<T>(value: T | null, name: string): T {
  if (value === null) throw new Error(`${name} is used outside its provider`);
  return value;
}

export const useWorld = (): World => required(useContext(WorldContext), "World");
export const useLanguage = (): Language => required(useContext(LanguageContext), "Language");
export const useAtlas = (): Atlas => useWorld().atlas;
export const useActions = (): Actions => useWorld().actions;

/** Part of the page's state; renders again when that part changes. */
export function useViewState<T>(select: (state: ViewState) => T): T {
  return useStore(useWorld().store, select);
}

export const useView = () => useViewState(({ view }) => view);

/** What is known of a slice, kept up to date. Starts no loading: whoever knows what the view needs asks `library.request` for it. */
export function useSlice<N extends SliceName>(name: N): Loaded<SliceOf<N>> {
  const { library } = useWorld();
  const peek = () => library.peek(name);
  return useSyncExternalStore(library.subscribe, peek, peek);
}
