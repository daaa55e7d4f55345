/** What the components are handed from outside: the atlas, the store, the library, and the language on screen. */

import { createContext, type ReactNode, useContext, useDeferredValue, useSyncExternalStore } from "react";
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
const StateContext = createContext<ViewState | null>(null);
const LanguageContext = createContext<Language | null>(null);

export function WorldProvider({ world, children }: { world: World; children: ReactNode }) {
  const state = useStore(world.store);
  return (
    <WorldContext value={world}>
      <StateContext value={state}>{children}</StateContext>
    </WorldContext>
  );
}

/**
 * Its children follow the page's state once what answers the reader at once, title and map, has been painted.
 * They must be wrapped in `memo`: else they render a first time, with nothing new, together with their parent.
 */
export function Later({ children }: { children: ReactNode }) {
  const state = useContext(StateContext);
  return <StateContext value={useDeferredValue(state)}>{children}</StateContext>;
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

/** The page's state, as this part of the page shows it. */
export const useViewState = (): ViewState => required(useContext(StateContext), "The page's state");

export const useView = () => useViewState().view;

/** What is known of a slice, kept up to date. Starts no loading: whoever knows what the view needs asks `library.request` for it. */
export function useSlice<N extends SliceName>(name: N): Loaded<SliceOf<N>> {
  const { library } = useWorld();
  const peek = () => library.peek(name);
  return useSyncExternalStore(library.subscribe, peek, peek);
}
