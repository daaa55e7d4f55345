/** The counties that have no value, apart from the scale and by reason: missing is never a place on it. */

import type { CountyCode } from "../domain/county.ts";
import { usePointedCounty } from "../ui/usePointedCounty.ts";

export interface MissingGroup {
  /** The name of its paint: `x` for `paint-x`. */
  readonly paint: string;
  /** Why there is no value, in words. */
  readonly label: string;
  readonly counties: readonly { readonly code: CountyCode; readonly name: string }[];
}

interface Props {
  readonly groups: readonly MissingGroup[];
  readonly selected: CountyCode | null;
  readonly active: CountyCode | null;
  readonly onActive: (code: CountyCode | null) => void;
  readonly onPick: (code: CountyCode) => void;
}

export function MissingCounties({ groups, selected, active, onActive, onPick }: Props) {
  const pointed = usePointedCounty(onActive);
  if (groups.length === 0) return null;
  return (
    <ul ref={pointed} className="charts-missing">
      {groups.map(({ paint, label, counties }) => (
        <li key={label}>
          <svg className="charts-sample" viewBox="0 0 24 16" aria-hidden="true">
            <rect className={`paint-${paint}`} x="1.5" y="1.5" width="21" height="13" />
            <path className="charts-hatch" d="M3 14 14 3M8 14 19 3M13 14 21 6M3 9 9 3" />
          </svg>
          <span>
            {label}
            {": "}
            {counties.map(({ code, name }, i) => (
              <span key={code}>
                {i > 0 && ", "}
                {/* biome-ignore lint/a11y/noStaticElementInteractions: a name to read; the mouse may point with it as with a dot, the keyboard has the map's listbox and the table */}
                {/* biome-ignore lint/a11y/useKeyWithClickEvents: as above */}
                {/* biome-ignore lint/a11y/noNoninteractiveElementInteractions: as above */}
                <span
                  className={[
                    "charts-missing-name",
                    code === selected && "charts-name-selected",
                    code === active && "charts-name-active",
                  ]
                    .filter(Boolean)
                    .join(" ")}
                  data-county={code}
                  onClick={() => onPick(code)}
                >
                  {name}
                </span>
              </span>
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}
