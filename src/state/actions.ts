/** Every way in which the reader changes the view. */

import type { IndicatorShelf } from "../content/atlas.ts";
import type { Pair } from "../domain/compare.ts";
import type { CountyCode } from "../domain/county.ts";
import { type IndicatorId, OWN_ID, type Part } from "../domain/indicator.ts";
import type { Locale } from "../domain/locale.ts";
import type { OwnFigures } from "../domain/ownFigures.ts";
import type { Lockable } from "./embed.ts";
import { layerStart } from "./layerStart.ts";
import { layerYears } from "./layerYears.ts";
import { changesLocked } from "./locks.ts";
import { NO_OWN } from "./own.ts";
import { type OwnDesk, withoutOwn } from "./ownDesk.ts";
import type { ViewState, ViewStore } from "./store.ts";
import { canonicalPart, type Notice } from "./url.ts";
import {
  type Classing,
  changeView,
  DEFAULT_VIEW,
  type Display,
  indicatorOf,
  isCategoryColumn,
  type LayerId,
  type Page,
  type SortColumn,
  type Theme,
  type View,
} from "./view.ts";

/** Where the focus goes: to the panel's heading after a key or a link that may vanish, nowhere after a click or tap on the map or in the table. */
export type FocusAfter = "panel" | "stay";

export interface Actions {
  /** Of a comparison the first county; choosing the second one swaps them. While `choosing`, it is the one to compare with. */
  selectCounty(county: CountyCode, focus: FocusAfter): void;
  /** Compares the county on screen with another; without one on screen it only selects. With itself it says that it cannot, and keeps what is on screen. */
  compareWith(county: CountyCode, focus: FocusAfter): void;
  /** Compares two different counties in one step, whichever are on screen and whether or not the map is chosen on. */
  compare(pair: Pair<CountyCode>, focus: FocusAfter): void;
  swapCounties(): void;
  /** Back to the first county alone. */
  leaveComparison(): void;
  /** The next county chosen on the map or in the table is the one to compare with, or no longer so. */
  setChoosing(choosing: boolean): void;
  /** The country again; a comparison ends with it. */
  clearCounty(focus?: FocusAfter): void;
  /** Of an indicator the year on screen, where the last layer was an indicator too and this one has it; else its latest. */
  showLayer(layer: LayerId, focus: FocusAfter): void;
  /** A second indicator beside the first, or none. */
  showSecond(second: IndicatorId | null): void;
  showPart(part: Part): void;
  setClassing(classing: Partial<Classing>): void;
  /** While the slider is dragged the history entry is replaced, so that Back leaves the year in one step. */
  setYear(year: number, navigation?: ViewState["navigation"]): void;
  /** Begins to run through the years, from the first when the last is shown. Any other change of the view ends it. */
  play(): void;
  /** One year on, as long as the years run; the last one ends it. */
  playOn(): void;
  pause(): void;
  /** Shows figures of the reader's own in their latest year, once what it takes is here; says so in a notice where they cannot be shown. Never rejects. */
  setOwn(figures: OwnFigures): Promise<void>;
  /** The reader's own figures are gone from the page: a map of them becomes that of the actors. */
  removeOwn(): void;
  sortBy(column: SortColumn): void;
  setDisplay(display: Display): void;
  setLocale(locale: Locale): void;
  /** Stays in the language `shown`, in the address too, and says that the other one could not be had. */
  keepLocale(shown: Locale, missing: Locale): void;
  setTheme(theme: Theme): void;
  /** Opens a page of the footer, at the element with the id `target` if given; null goes back to the map. */
  openPage(page: Page | null, target?: string): void;
  /** Goes to several parts of the view in one step, on the map's page unless `to` names another; to the panel's element with the id `target` if given. */
  visit(to: Partial<View>, focus: FocusAfter, target?: string | null): void;
  /** Opens the page of examples with those of the `selection`, at the one with the id `example`. */
  openExamples(selection: string, example?: string | null): void;
  /** Corrects what only the page itself could see to be wrong in its address, and says so. */
  correct(change: Partial<View>, notices: readonly Notice[]): void;
  /** Back to the default view; language and colours stay. */
  reset(): void;
  dismissNotices(): void;
}

/** Columns of counts: a reader who orders by them looks for the most. */
const MOST_FIRST: ReadonlySet<SortColumn> = new Set(["exempel", "namns", "varde", "andra"]);

/** Without what was said of a language that failed: it is tried again. */
const withoutFailed = (notices: ViewState["notices"]) => notices.filter(({ kind }) => kind !== "failed");
/** Without what was said of a county and itself: another one was chosen, or it is said anew. */
const withoutSame = (notices: ViewState["notices"]) => notices.filter(({ kind }) => kind !== "same");

/** The actions on `store`; what an indicator has is known from the `shelf`, and own figures come in over the `desk`. */
export function createActions(store: ViewStore, shelf: IndicatorShelf, desk?: OwnDesk): Actions {
  const change = (
    part: Partial<View>,
    navigation: ViewState["navigation"] = "push",
    target: string | null = null,
  ) =>
    store.setState(({ view }) => ({
      view: changeView(view, part),
      navigation,
      target,
      playing: false,
      choosing: false,
    }));

  /** What the host page has locked stays as it is, whatever the reader does. */
  const unless =
    <A extends unknown[]>(lock: Lockable, run: (...args: A) => void) =>
    (...args: A) => {
      if (!store.getState().embed?.locked.includes(lock)) run(...args);
    };

  const focusOn = (focus: FocusAfter) => {
    if (focus === "panel") store.setState(({ focusPanel }) => ({ focusPanel: focusPanel + 1 }));
  };

  const compareWith = unless("lan", (county: CountyCode, focus: FocusAfter) => {
    const first = store.getState().view.county;
    if (first === county) {
      store.setState(({ notices }) => ({
        notices: [...withoutSame(notices), { kind: "same", parameter: "jamfor", value: county }],
      }));
      return;
    }
    store.setState(({ notices }) => ({ notices: withoutSame(notices) }));
    change({ ...(first ? { other: county } : { county, other: null }), page: null });
    focusOn(focus);
  });

  return {
    selectCounty: unless("lan", (county, focus) => {
      if (store.getState().choosing) return compareWith(county, focus);
      change({ county, page: null });
      focusOn(focus);
    }),
    compareWith,
    compare: unless("lan", ([county, other], focus) => {
      store.setState(({ notices }) => ({ notices: withoutSame(notices) }));
      change({ county, other, page: null });
      focusOn(focus);
    }),
    swapCounties: unless("lan", () => {
      const { county, other } = store.getState().view;
      if (other) change({ county: other, other: county });
    }),
    leaveComparison: unless("lan", () => {
      change({ other: null });
      focusOn("panel");
    }),
    setChoosing: unless("lan", (choosing) => store.setState({ choosing })),
    // The button or link that did it is gone: unless told otherwise, the focus moves on.
    clearCounty: unless("lan", (focus = "panel") => {
      change({ county: null });
      focusOn(focus);
    }),
    showLayer: unless("visa", (layer, focus) => {
      change({ ...layerStart(layer, store.getState().view, shelf), page: null });
      focusOn(focus);
    }),
    showSecond: unless("visa", (second) => change({ second })),
    showPart(part) {
      const id = indicatorOf(store.getState().view.layer);
      const key = id && shelf.indicator(id);
      if (key) change({ part: canonicalPart(part, key) });
    },
    setClassing: (classing) =>
      change({ classing: { ...store.getState().view.classing, ...classing } }, "replace"),
    setYear: unless("ar", (year, navigation = "push") => change({ year }, navigation)),
    play: unless("ar", () =>
      store.setState(({ view }) => {
        const years = layerYears(view.layer, shelf);
        const [first = view.year] = years;
        return {
          playing: years.length > 1,
          view: view.year === years.at(-1) ? { ...view, year: first } : view,
          navigation: "replace",
        };
      }),
    ),
    playOn: () =>
      store.setState(({ playing, view }) => {
        if (!playing) return {};
        const [next, ...later] = layerYears(view.layer, shelf).filter((year) => year > view.year);
        return {
          playing: later.length > 0,
          view: { ...view, year: next ?? view.year },
          navigation: "replace",
        };
      }),
    pause: () => store.setState({ playing: false }),
    setOwn: async (figures) => {
      if (!store.getState().embed?.locked.includes("visa")) await desk?.bring(figures, store, shelf);
    },
    removeOwn: unless("visa", () => {
      const { view } = store.getState();
      if (view.layer === OWN_ID) change(layerStart(DEFAULT_VIEW.layer, view, shelf));
      else if (view.second === OWN_ID) change({ second: null });
      store.setState(({ notices }) => ({ ...NO_OWN, notices: withoutOwn(notices) }));
    }),
    sortBy(column) {
      const { sort } = store.getState().view;
      const descending =
        sort.column === column ? !sort.descending : MOST_FIRST.has(column) || isCategoryColumn(column);
      change({ sort: { column, descending } }, "replace");
    },
    setDisplay: (display) => change({ display }),
    setLocale(locale) {
      store.setState(({ notices }) => ({ notices: withoutFailed(notices) }));
      change({ locale });
    },
    keepLocale: (shown, missing) =>
      store.setState(({ view, notices }) => ({
        view: { ...view, locale: shown },
        navigation: "replace",
        playing: false,
        notices: [...withoutFailed(notices), { kind: "failed", parameter: "sprak", value: missing }],
      })),
    setTheme: (theme) => change({ theme }, "replace"),
    openPage(page, target) {
      change({ page }, "push", target);
    },
    visit(to, focus, target = null) {
      const { embed } = store.getState();
      if (embed && changesLocked(to, embed)) return;
      change({ page: null, ...to }, "push", target);
      focusOn(target === null && !to.page ? focus : "panel");
    },
    openExamples: (selection, example = null) => change({ page: "exempel", selection, example }),
    correct(part, more) {
      change(part, "replace");
      store.setState(({ notices }) => ({ notices: [...notices, ...more] }));
    },
    reset: () =>
      store.setState(({ view: { locale, theme } }) => ({
        view: { ...DEFAULT_VIEW, locale, theme },
        navigation: "push",
        target: null,
        playing: false,
      })),
    dismissNotices: () => store.setState({ notices: [] }),
  };
}
