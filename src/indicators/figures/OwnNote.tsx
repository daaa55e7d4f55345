/** Under the title: that the figures are the sender's, not ours, and the way to take them off the page. */

import { useRef } from "react";
import type { FigureWords } from "../../i18n/figuresSv.ts";
import { useActions, useHides, useLocked } from "../../state/world.tsx";
import { useFocusAfter } from "../../ui/useFocusAfter.ts";
import type { Figures } from "../useFigures.ts";

/** The title's picker: the button goes with the figures. */
const picker = (note: HTMLElement) => note.parentElement?.querySelector("select");

function Mark({ words, mark }: { words: FigureWords; mark: string }) {
  const { removeOwn } = useActions();
  const element = useRef<HTMLParagraphElement>(null);
  const [locked, bare] = [useLocked("visa"), useHides("reglage")];
  useFocusAfter(element, picker);
  return (
    <p ref={element} className="figures-own">
      <span className="figures-own-mark">{mark}</span>
      {!locked && !bare && (
        <button type="button" onClick={removeOwn}>
          {words.removeOwn}
        </button>
      )}
    </p>
  );
}

export function OwnNote({ figures: { kit, picture } }: { figures: Figures }) {
  return picture.mark ? <Mark words={kit.words} mark={picture.mark} /> : null;
}
