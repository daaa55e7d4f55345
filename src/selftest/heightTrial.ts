/** Which of the messages about the height the host obeys: each is sent with a height of its own, and the frame is watched. */

import { FORMS, type Form, type FrameNames, heightMessage } from "../embed/heightMessages.ts";

/** How long (ms) a host may take over a message. */
const PATIENCE = 700;
/** Each message asks for this many CSS pixels more than the one before: a frame that changes says which it was. */
const STEP = 20;
/** As far as a frame may be off (CSS pixels): zoomed pages round. */
const CLOSE = 1;

/** What of a window is needed here. */
export type Page = Pick<
  Window,
  | "innerHeight"
  | "parent"
  | "location"
  | "addEventListener"
  | "removeEventListener"
  | "setTimeout"
  | "clearTimeout"
>;

export interface HeightTrial {
  readonly obeyed: readonly Form[];
  readonly ignored: readonly Form[];
  /** Takes a name that the host has not given. */
  readonly untried: readonly Form[];
}

/** Whether the host obeys any message. */
export const follows = ({ obeyed }: HeightTrial) => obeyed.length > 0;

export const isClose = (a: number, b: number) => Math.abs(a - b) <= CLOSE;

/**
 * Resolves when the frame is `height` high, at the latest when patience ends; with whether it is.
 * What browsers do not draw gets no `resize`: so the end looks once more.
 */
export function frameReaches(page: Page, height: number): Promise<boolean> {
  return new Promise((resolve) => {
    const end = () => {
      page.removeEventListener("resize", look);
      page.clearTimeout(timer);
      resolve(isClose(page.innerHeight, height));
    };
    const look = () => {
      if (isClose(page.innerHeight, height)) end();
    };
    page.addEventListener("resize", look);
    const timer = page.setTimeout(end, PATIENCE);
    look();
  });
}

/** Tells the host one height in one form; false where the form takes a name that is not known. */
export function tellHeight(
  page: Page,
  form: Form,
  names: FrameNames,
  width: number,
  height: number,
): boolean {
  const message = heightMessage(form, names, { width, height, cause: "resize" }, page.location.href);
  if (message === null) return false;
  page.parent.postMessage(message, "*");
  return true;
}

/** Sends the forms one after the other. `names` is asked before each: iframe-resizer may say its name late. `size` is the content's. */
export async function tryForms(
  page: Page,
  names: () => FrameNames,
  size: { readonly width: number; readonly height: number },
): Promise<HeightTrial> {
  const trial = { obeyed: [] as Form[], ignored: [] as Form[], untried: [] as Form[] };
  const forms = names().own ? (["own"] as const) : FORMS;
  for (const [index, form] of forms.entries()) {
    const wanted = Math.ceil(size.height) + STEP * (index + 1);
    // A frame that has this height already would seem to obey.
    const height = isClose(page.innerHeight, wanted) ? wanted + STEP / 2 : wanted;
    const told = tellHeight(page, form, names(), Math.ceil(size.width), height);
    if (!told) trial.untried.push(form);
    else if (await frameReaches(page, height)) trial.obeyed.push(form);
    else trial.ignored.push(form);
  }
  return trial;
}
