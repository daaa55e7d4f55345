/** What the components are handed from outside: the atlas, the store, the library, and the language on screen. */

import {
  createContext,
  type ReactNode,
  startTransition,
  useContext,
  useEffect,
  useState,
  useSyncExternalStore,
} from "react";
import { useStore } from "zustand";
import type { Atlas } from "../content/atlas.ts";
import type { Edition } from "../content/edition.ts";
import type { Library, Loaded, SliceName, SliceOf } from "../content/library.ts";
import type { CountyCode } from "../domain/county.ts";
import { type IndicatorId, OWN_ID } from "../domain/indicator.ts";
import type { Actions } from "./actions.ts";
import type { ActiveCounty } from "./activeCounty.ts";
import type { AfterPaint } from "./afterPaint.ts";
import type { Hideable, Lockable } from "./embed.ts";
import type { Host } from "./host.ts";
import type { Language } from "./language.ts";
import type { ViewState, ViewStore } from "./store.ts";

export interface World {
  readonly atlas: Atlas;
  readonly store: ViewStore;
  readonly actions: Actions;
  readonly library: Library;
  readonly active: ActiveCounty;
  /** When what need not be in the first answer is rendered. */
  readonly afterPaint: AfterPaint;
  /** Who tells the host page of an embedded map; null: nobody is told. */
  readonly host: Host | null;
  /** The clock, for what is dated when it is printed. */
  readonly today: () => Date;
  readonly edition: Edition;
}

const WorldContext = createContext<World | null>(null);
const StateContext = createContext<ViewState | null>(null);
const LanguageContext = createContext<Language | null>(null);

/** The page in `world`. It follows the state once the map has answered: only what is in `Now` does at once. */
export function WorldProvider({ world, children }: { world: World; children: ReactNode }) {
  const { store, afterPaint } = world;
  const state = useStore(store);
  const [shown, setShown] = useState(state);
  useEffect(() => {
    if (state === shown) return;
    return afterPaint(() => setShown(state), true);
  }, [afterPaint, state, shown]);
  return (
    <WorldContext value={world}>
      <StateContext value={shown}>{children}</StateContext>
    </WorldContext>
  );
}

/** Its children are what answers the reader: they are in the first frame after a change of the state. */
export function Now({ children }: { children: ReactNode }) {
  return <StateContext value={useStore(useWorld().store)}>{children}</StateContext>;
}

/** What `pick` finds in the state as it is now. For controls: what was chosen in them stays chosen, and the next key goes on from it. */
export function useNow<T>(pick: (state: ViewState) => T): T {
  return useStore(useWorld().store, pick);
}

/** `value` as it is once it has been handed down and that frame has been painted. It must keep its identity as long as it is the same. */
export function useAfterPaint<T>(value: T): T {
  const { afterPaint } = useWorld();
  const [shown, setShown] = useState(() => value);
  // In a transition, so that a long rendering lets the reader's next step through.
  useEffect(() => afterPaint(() => startTransition(() => setShown(() => value))), [afterPaint, value]);
  return shown;
}

/** The page's state after the paint. */
export const useLaterState = (): ViewState => useAfterPaint(useViewState());

/**
 * Its children follow the page's state after the paint.
 * They must be wrapped in `memo`: else they render a first time, with nothing new, together with their parent.
 */
export function Later({ children }: { children: ReactNode }) {
  return <StateContext value={useLaterState()}>{children}</StateContext>;
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

/** The county that is pointed at, wherever on the page. */
export function useActiveCounty() {
  const { active } = useWorld();
  return useSyncExternalStore(active.subscribe, active.peek, () => null);
}

/** Whether `code` is the county that is pointed at, once the reader stays there: only the two that change are rendered anew. */
export function useIsActive(code: CountyCode): boolean {
  const { atRest } = useWorld().active;
  return useSyncExternalStore(
    atRest.subscribe,
    () => atRest.peek() === code,
    () => false,
  );
}

/** The page's state, as this part of the page shows it. */
export const useViewState = (): ViewState => required(useContext(StateContext), "The page's state");

export const useView = () => useViewState().view;

/** What an indicator is called in the picker, own figures as their sender calls them; undefined for none. */
export function useShortName(id: IndicatorId | null): string | undefined {
  const { own } = useViewState();
  const { indicators } = useLanguage();
  return id === OWN_ID ? own?.title : id ? indicators.get(id)?.short : undefined;
}

/** How the page is embedded; null: it is not. */
export const useEmbed = () => useViewState().embed;
/** Whether the host page wants `part` hidden. */
export const useHides = (part: Hideable): boolean => useEmbed()?.hidden.includes(part) ?? false;
/** Whether the host page has locked `what`: the reader sees it as words, not as a control. */
export const useLocked = (what: Lockable): boolean => useEmbed()?.locked.includes(what) ?? false;

/** What is known of a slice, kept up to date; null for no name. Starts no loading: whoever knows what the view needs asks `library.request` for it. */
export function useSlice<N extends SliceName>(name: N): Loaded<SliceOf<N>>;
export function useSlice<N extends SliceName>(name: N | null): Loaded<SliceOf<N>> | null;
export function useSlice<N extends SliceName>(name: N | null): Loaded<SliceOf<N>> | null {
  const { library } = useWorld();
  const peek = () => name && library.peek(name);
  return useSyncExternalStore(library.subscribe, peek, peek);
}
