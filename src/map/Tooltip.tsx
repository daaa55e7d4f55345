/** The box that names the county under the pointer or the keyboard's focus. Its words are also in the listbox, so it is hidden from screen readers. */

import { useLayoutEffect, useRef } from "react";
import type { Placed } from "./hoverTracker.ts";
import { placeTooltip, type Surroundings } from "./tooltipPlace.ts";

interface Props {
  readonly title: string;
  /** The county's letter, as small maps have it in the name's place. */
  readonly letter: string;
  /** The lines under the title; proper names are Swedish in both languages. */
  readonly lines: readonly { readonly text: string; readonly swedish?: boolean }[];
  readonly surroundings: Surroundings;
  /** Tells where the tooltip stands: it lets the mouse through, so that whoever watches the mouse must know. */
  readonly onPlaced: (placed: Placed) => void;
}

export function Tooltip({ title, letter, lines, surroundings, onPlaced }: Props) {
  const box = useRef<HTMLDivElement>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: other lines make another size
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const size = { width: element.offsetWidth, height: element.offsetHeight };
    const place = placeTooltip(surroundings, size);
    // By hand: the place hangs on the size, and a second rendering would come to nothing else.
    element.style.transform = `translate(${place.x}px, ${place.y}px)`;
    const rect = { ...place, ...size };
    onPlaced({ rect, hidesOthers: surroundings.foreign(rect) > 0 });
  }, [surroundings, lines, onPlaced]);

  return (
    <div ref={box} className="map-tooltip" aria-hidden="true">
      <strong>
        {title} <span>({letter})</span>
      </strong>
      {lines.map(({ text, swedish }) => (
        <span key={text} lang={swedish ? "sv" : undefined}>
          {text}
        </span>
      ))}
    </div>
  );
}
