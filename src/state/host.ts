/** The host page of an embedded map: what it is told, and what it may set. */

import type { IndicatorShelf } from "../content/atlas.ts";
import { layerStart, startYear } from "./layerStart.ts";
import { type Parameter, readParameter } from "./url.ts";
import { changeView, DEFAULT_VIEW, type View } from "./view.ts";

/** What is on screen, once it is. */
export interface Shown {
  readonly view: View;
  readonly title: string;
}

/** Who tells the host page. */
export interface Host {
  /** The view is on screen, or another one. */
  shows(shown: Shown): void;
  /** Everything that the address asked for is on screen. */
  ready(): void;
}

/** What a host page may set, in the order in which it takes effect: the layer says what year and breakdown can mean. */
export const SETTABLE = [
  "visa",
  "ar",
  "del",
  "lan",
  "jamfor",
  "vy",
  "sprak",
  "tema",
] as const satisfies readonly Parameter[];
export type Settable = (typeof SETTABLE)[number];

/** What is set on a page of the footer, too; everything else means the map, and leads back to it. */
const OF_THE_WHOLE_PAGE: ReadonlySet<Settable> = new Set(["sprak", "tema"]);

/** No value is longer; a longer text is none. */
const LONGEST = 100;

/** What an empty text means: the parameter's own beginning. */
function emptied(parameter: Settable, view: View, shelf: IndicatorShelf): Partial<View> {
  const beginning: Readonly<Record<Settable, () => Partial<View>>> = {
    visa: () => ({ ...layerStart(DEFAULT_VIEW.layer, view, shelf), second: null }),
    ar: () => ({ year: startYear(view.layer, shelf) }),
    del: () => ({ part: "" }),
    lan: () => ({ county: null }),
    jamfor: () => ({ other: null }),
    vy: () => ({ display: DEFAULT_VIEW.display }),
    sprak: () => ({ locale: DEFAULT_VIEW.locale }),
    tema: () => ({ theme: DEFAULT_VIEW.theme }),
  };
  return beginning[parameter]();
}

/** The text of an own property; null for everything that is none. A year may be a number, and null means empty. */
function textIn(data: object, parameter: Settable): string | null {
  const value: unknown = Object.hasOwn(data, parameter) ? Reflect.get(data, parameter) : undefined;
  if (value === null) return "";
  if (parameter === "ar" && Number.isInteger(value)) return String(value);
  return typeof value === "string" && value.length <= LONGEST ? value : null;
}

function setOne(parameter: Settable, text: string, view: View, shelf: IndicatorShelf): View {
  const change =
    text === "" ? emptied(parameter, view, shelf) : readParameter(parameter, text, view.layer, shelf);
  if (!change) return view;
  const { layer, other } = change;
  // A comparison takes two different counties.
  if (other && (view.county === null || other === view.county)) return view;
  const page = OF_THE_WHOLE_PAGE.has(parameter) ? view.page : null;
  return changeView(view, { ...(layer && layerStart(layer, view, shelf)), ...change, page });
}

/** Whether a message from the host page is one that may set something. */
export const isSetMessage = (data: unknown): data is object =>
  typeof data === "object" &&
  data !== null &&
  Reflect.get(data, "type") === "lanskartan:set" &&
  Reflect.get(data, "v") === 1;

/** `view` as a message from the host page wants it; the very same where it sets nothing that exists. Never throws. */
export function viewSet(data: unknown, view: View, shelf: IndicatorShelf): View {
  if (!isSetMessage(data)) return view;
  return SETTABLE.reduce((now, parameter) => {
    const text = textIn(data, parameter);
    return text === null ? now : setOne(parameter, text, now, shelf);
  }, view);
}
