/** The boxes that name the county under the pointer or the keyboard's focus. Made beside React, whose rendering would take as long as all the rest of the answer. */

import type { CountyCode } from "../domain/county.ts";
import type { Corner, Size } from "./rect.ts";

export interface TooltipText {
  readonly title: string;
  /** The lines under the title; proper names are Swedish in both languages. */
  readonly lines: readonly { readonly text: string; readonly swedish?: boolean }[];
}

export interface TooltipBoxes {
  /**
   * Writes what is said of a county, unseen, and returns the box's size in CSS pixels.
   * What was written before is neither written nor laid out again, which is most of a tooltip's work.
   * `letter` is the county's, as small maps have it in the name's place.
   */
  prepare(code: CountyCode, text: TooltipText, letter: string): Size;
  /** Shows what was prepared for a county, and nothing else, with its corner at a point in CSS pixels of the host. */
  show(code: CountyCode, corner: Corner): void;
  hide(): void;
  remove(): void;
}

interface Box {
  readonly element: HTMLElement;
  readonly written: string;
}

/** One box a county in `host`, made when it is first needed. Their words are also in the listbox, so they are hidden from screen readers. */
export function createTooltipBoxes(host: HTMLElement): TooltipBoxes {
  const page = host.ownerDocument;
  const boxes = new Map<CountyCode, Box>();
  let shown: HTMLElement | null = null;

  const write = ({ title, lines }: TooltipText, letter: string): HTMLElement => {
    const element = page.createElement("div");
    element.className = "map-tooltip-box";
    element.ariaHidden = "true";
    // A first shift would be laid out, another is not.
    element.style.transform = "translate(0px, 0px)";
    const heading = page.createElement("strong");
    const key = page.createElement("span");
    key.textContent = `(${letter})`;
    heading.append(`${title} `, key);
    element.append(
      heading,
      ...lines.map(({ text, swedish }) => {
        const line = page.createElement("span");
        line.textContent = text;
        if (swedish) line.lang = "sv";
        return line;
      }),
    );
    return element;
  };
  const hide = () => {
    shown?.classList.remove("map-tooltip");
    shown = null;
  };

  return {
    prepare(code, text, letter) {
      const written = [text.title, ...text.lines.map((line) => line.text)].join("\n");
      let box = boxes.get(code);
      if (box?.written !== written) {
        if (box?.element === shown) hide();
        box?.element.remove();
        box = { element: write(text, letter), written };
        boxes.set(code, box);
        host.append(box.element);
      }
      const { offsetWidth: width, offsetHeight: height } = box.element;
      return { width, height };
    },
    show(code, { x, y }) {
      const element = boxes.get(code)?.element;
      if (!element) return;
      if (element !== shown) hide();
      element.style.transform = `translate(${x}px, ${y}px)`;
      element.classList.add("map-tooltip");
      shown = element;
    },
    hide,
    remove() {
      for (const { element } of boxes.values()) element.remove();
    },
  };
}
