/** The box that names the county under the pointer or the keyboard's focus. Its words are also in the listbox, so it is hidden from screen readers. */

import { useLayoutEffect, useRef, useState } from "react";
import { placeTooltip, type Rect } from "./tooltipPlace.ts";

interface Props {
  readonly title: string;
  /** The lines under the title; proper names are Swedish in both languages. */
  readonly lines: readonly { readonly text: string; readonly swedish?: boolean }[];
  readonly beside: Rect;
  readonly avoid: readonly Rect[];
  readonly stage: { readonly width: number; readonly height: number };
  /** Tells where the tooltip stands, so that a pointer on its way there is not taken for a hover elsewhere. */
  readonly onPlaced: (rect: Rect) => void;
  readonly onEnter: () => void;
  readonly onLeave: () => void;
}

export function Tooltip({ title, lines, beside, avoid, stage, onPlaced, onEnter, onLeave }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState({ x: 0, y: 0 });

  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const tooltip = { width: element.offsetWidth, height: element.offsetHeight };
    const place = placeTooltip({ beside, avoid, tooltip, stage });
    setAt((was) => (was.x === place.x && was.y === place.y ? was : place));
    onPlaced({ ...place, ...tooltip });
  }, [beside, avoid, stage, onPlaced]);

  return (
    <div
      ref={box}
      className="map-tooltip"
      aria-hidden="true"
      style={{ transform: `translate(${at.x}px, ${at.y}px)` }}
      onPointerEnter={onEnter}
      onPointerLeave={onLeave}
    >
      <strong>{title}</strong>
      {lines.map(({ text, swedish }) => (
        <span key={text} lang={swedish ? "sv" : undefined}>
          {text}
        </span>
      ))}
    </div>
  );
}
