/** The key `/` as a way to the search field, for readers who have turned it on (WCAG 2.1.4). */

import { type RefObject, useEffect } from "react";

/** Where a letter is typed, or leads to a name. */
const TAKES_LETTERS = "input, textarea, select, [contenteditable], [role='listbox'], [role='textbox']";

/** While `on`, `/` leads to `input`: not with Ctrl, Alt or ⌘, and not where a letter has a meaning of its own. */
export function useSlash(on: boolean, input: RefObject<HTMLInputElement | null>) {
  useEffect(() => {
    if (!on) return;
    const onKeyDown = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, altKey, target, defaultPrevented } = event;
      if (key !== "/" || ctrlKey || metaKey || altKey || defaultPrevented) return;
      if (target instanceof Element && target.closest(TAKES_LETTERS)) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [on, input]);
}
