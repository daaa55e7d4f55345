/** The box that names the county under the pointer or the keyboard's focus. Made beside React, whose rendering would take as long as all the rest of the answer. */

export interface TooltipText {
  readonly title: string;
  /** The lines under the title; proper names are Swedish in both languages. */
  readonly lines: readonly { readonly text: string; readonly swedish?: boolean }[];
}

export interface TooltipBox {
  /** Shows the words; `letter` is the county's, as small maps have it in the name's place. Returns the size in CSS pixels. */
  say(text: TooltipText, letter: string): { readonly width: number; readonly height: number };
  /** Moves it to a corner in CSS pixels of its host. */
  put(corner: { readonly x: number; readonly y: number }): void;
  remove(): void;
}

/** A tooltip in `host`, there for as long as it has something to say. Its words are also in the listbox, so it is hidden from screen readers. */
export function createTooltipBox(host: HTMLElement): TooltipBox {
  const page = host.ownerDocument;
  const box = page.createElement("div");
  box.className = "map-tooltip";
  box.ariaHidden = "true";
  const title = page.createElement("strong");

  return {
    say({ title: name, lines }, letter) {
      const key = page.createElement("span");
      key.textContent = `(${letter})`;
      title.replaceChildren(`${name} `, key);
      box.replaceChildren(
        title,
        ...lines.map(({ text, swedish }) => {
          const line = page.createElement("span");
          line.textContent = text;
          if (swedish) line.lang = "sv";
          return line;
        }),
      );
      if (!box.isConnected) host.append(box);
      return { width: box.offsetWidth, height: box.offsetHeight };
    },
    put({ x, y }) {
      box.style.transform = `translate(${x}px, ${y}px)`;
    },
    remove: () => box.remove(),
  };
}
