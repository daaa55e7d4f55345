/** The panel of what the reader has chosen: a county, a challenge or an indicator. Fetched when first needed; the country's own is there at once. */

import type { ReactNode } from "react";
import type { CountyCode } from "../domain/county.ts";
import { challengeOf } from "../state/view.ts";
import { useView } from "../state/world.tsx";
import { ChallengePanel } from "./ChallengePanel.tsx";
import { CountyPanel } from "./CountyPanel.tsx";
import { IndicatorPanel } from "./IndicatorPanel.tsx";

export interface ChosenProps {
  /** What is said of the indicator on the map. */
  readonly indicator: ReactNode;
  /** What the indicator on the map says of a county; nothing for other layers. */
  readonly noteOf: (code: CountyCode) => ReactNode;
  /** A county's statistics. */
  readonly figuresOf: (code: CountyCode) => ReactNode;
  /** The way to compare a county with another. */
  readonly compareOf: (code: CountyCode) => ReactNode;
}

export function ChosenPanel({ indicator, noteOf, figuresOf, compareOf }: ChosenProps) {
  const { county, layer } = useView();
  const challenge = challengeOf(layer);
  if (county)
    return (
      <CountyPanel
        key={county}
        code={county}
        note={noteOf(county)}
        figures={figuresOf(county)}
        compare={compareOf(county)}
      />
    );
  if (challenge) return <ChallengePanel key={challenge} id={challenge} />;
  return <IndicatorPanel key={layer}>{indicator}</IndicatorPanel>;
}
