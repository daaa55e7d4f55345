/** The box that names the county under the pointer or the keyboard's focus. Its words are also in the listbox, so it is hidden from screen readers. */

import { useLayoutEffect, useRef, useState } from "react";
import { placeTooltip, type Surroundings } from "./tooltipPlace.ts";
import type { Placed } from "./useHover.ts";

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
  const [at, setAt] = useState({ x: 0, y: 0 });

  // biome-ignore lint/correctness/useExhaustiveDependencies: other lines make another size
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const size = { width: element.offsetWidth, height: element.offsetHeight };
    const place = placeTooltip(surroundings, size);
    setAt((was) => (was.x === place.x && was.y === place.y ? was : place));
    const rect = { ...place, ...size };
    onPlaced({ rect, hidesOthers: surroundings.foreign(rect) > 0 });
  }, [surroundings, lines, onPlaced]);

  return (
    <div
      ref={box}
      className="map-tooltip"
      aria-hidden="true"
      style={{ transform: `translate(${at.x}px, ${at.y}px)` }}
    >
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
