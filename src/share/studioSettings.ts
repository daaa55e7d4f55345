/** What an editor chooses in the embed studio, and what follows from it. */

import type { Locale } from "../domain/locale.ts";
import { type Embed, HIDEABLE, type Hideable, LOCKABLE, type Lockable, PLAIN_EMBED } from "../state/embed.ts";
import type { Display, Theme, View } from "../state/view.ts";

/** Widths (CSS px) of the preview. */
export const WIDTHS = [320, 600, 1000] as const;
export type Width = (typeof WIDTHS)[number];

/** The width that the handed-out height is for. */
export const CODE_WIDTH: Width = 600;
/** Height (CSS px) of a frame that has not told its own. */
export const USUAL_HEIGHT = 900;

export interface Settings {
  readonly hidden: readonly Hideable[];
  readonly locked: readonly Lockable[];
  readonly locale: Locale;
  readonly theme: Theme;
  readonly display: Display;
  readonly width: Width;
}

/** The view as it is on screen, with the map alone: what stands around it is the host page's. */
export function firstSettings({ locale, theme, display }: View): Settings {
  const hidden: readonly Hideable[] = display === "tabell" ? ["panel"] : ["panel", "tabell"];
  return { hidden, locked: [], locale, theme, display, width: CODE_WIDTH };
}

/** `list` with or without `value`, in the order of `all`. */
const withOrWithout = <T>(all: readonly T[], list: readonly T[], value: T, present: boolean) =>
  all.filter((one) => (one === value ? present : list.includes(one)));

/** Shows or hides a part. The table in the map's place cannot be hidden: the map comes back. */
export function showPart(settings: Settings, part: Hideable, shown: boolean): Settings {
  const hidden = withOrWithout(HIDEABLE, settings.hidden, part, !shown);
  return { ...settings, hidden, display: part === "tabell" && !shown ? "karta" : settings.display };
}

export const lock = (settings: Settings, what: Lockable, locked: boolean): Settings => ({
  ...settings,
  locked: withOrWithout(LOCKABLE, settings.locked, what, locked),
});

/** Map or table. The table in the map's place is a table that is shown. */
export function showAs(settings: Settings, display: Display): Settings {
  return { ...(display === "tabell" ? showPart(settings, "tabell", true) : settings), display };
}

/** The view and the embed that the settings make of the view on screen. */
export function embedded(view: View, settings: Settings): { readonly view: View; readonly embed: Embed } {
  const { hidden, locked, locale, theme, display } = settings;
  return {
    view: { ...view, locale, theme, display, page: null },
    embed: { ...PLAIN_EMBED, hidden, locked },
  };
}

/** The height (CSS px) to hand out: what a frame told, in whole tens, or the usual one. */
export const codeHeight = (told: number | undefined): number =>
  told === undefined ? USUAL_HEIGHT : Math.ceil(told / 10) * 10;
