/** One store a page: the view, what of the address was not understood, and how the last change enters the history. */

import { createStore, type StoreApi } from "zustand/vanilla";
import { NO_OWN, type Own } from "./own.ts";
import type { Address, Notice } from "./url.ts";
import type { View } from "./view.ts";

/** `own` and `ownCode`: the figures that the reader has brought, kept for the visit also while another layer is shown. */
export interface ViewState extends Own {
  readonly view: View;
  readonly notices: readonly Notice[];
  readonly embed: Address["embed"];
  readonly foreign: Address["foreign"];
  /** How the last change of the view enters the history: a choice is pushed, dragging replaces. */
  readonly navigation: "push" | "replace";
  /** True while the years run by themselves. */
  readonly playing: boolean;
  /** True while the next county chosen on the map or in the table is the one to compare with. */
  readonly choosing: boolean;
  /** Counts the moments at which focus belongs on the panel's heading: after a choice by key or link, never by a click on the map or in the table. */
  readonly focusPanel: number;
  /** Where on a page of the footer or in the panel the reader wants to be: an id without `#`. */
  readonly target: string | null;
}

export type ViewStore = StoreApi<ViewState>;

/** A store that starts at `address`, at `target` on it, with the own figures that came with it. */
export function createViewStore(
  address: Address,
  target: string | null = null,
  { own, ownCode }: Own = NO_OWN,
): ViewStore {
  return createStore<ViewState>(() => ({
    ...address,
    own,
    ownCode,
    navigation: "push",
    playing: false,
    choosing: false,
    focusPanel: 0,
    target,
  }));
}
