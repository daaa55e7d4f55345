/** The squares around dots that take mouse and touch. Nothing for keyboard and screen readers: the map's listbox and the table do the same. */

import type { CountyCode } from "../domain/county.ts";
import { usePointedCounty } from "../ui/usePointedCounty.ts";
import { TARGET } from "./scaleLayout.ts";

interface Props {
  /** The dots' middles, in pixels. */
  readonly dots: readonly { readonly code: CountyCode; readonly x: number; readonly y: number }[];
  readonly onActive: (code: CountyCode | null) => void;
  readonly onPick: (code: CountyCode) => void;
}

export function DotHits({ dots, onActive, onPick }: Props) {
  return (
    <g ref={usePointedCounty(onActive)}>
      {dots.map(({ code, x, y }) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: the picture takes the mouse; keyboard and screen readers have the map's listbox and the table
        <rect
          key={code}
          className="charts-hit"
          data-county={code}
          x={x - TARGET / 2}
          y={y - TARGET / 2}
          width={TARGET}
          height={TARGET}
          onClick={() => onPick(code)}
        />
      ))}
    </g>
  );
}
