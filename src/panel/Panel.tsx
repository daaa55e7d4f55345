/** The panel beside the map: the country, a challenge, or a county. */

import { type ReactNode, type RefObject, useEffect, useRef } from "react";
import type { CountyCode } from "../domain/county.ts";
import { challengeOf, indicatorOf } from "../state/view.ts";
import { useAtlas, useLanguage, useView, useViewState } from "../state/world.tsx";
import { ErrorBoundary } from "../ui/ErrorBoundary.tsx";
import { TryAgain } from "../ui/TryAgain.tsx";
import { ChallengePanel } from "./ChallengePanel.tsx";
import { CountryPanel } from "./CountryPanel.tsx";
import { CountyPanel } from "./CountyPanel.tsx";
import { IndicatorPanel } from "./IndicatorPanel.tsx";

export const PANEL_ID = "panel";

/** Puts the focus on `heading` each time the reader has chosen by keyboard or link, and never at first. */
function useHeadingFocus(heading: RefObject<HTMLHeadingElement | null>) {
  const wanted = useViewState().focusPanel;
  const served = useRef(wanted);
  useEffect(() => {
    if (wanted === served.current) return;
    served.current = wanted;
    heading.current?.focus();
  }, [wanted, heading]);
}

interface Props {
  /** What is said of the indicator on the map. */
  readonly indicator: ReactNode;
  /** What the indicator on the map says of a county; nothing for other layers. */
  readonly noteOf: (code: CountyCode) => ReactNode;
  /** A county's statistics. */
  readonly figuresOf: (code: CountyCode) => ReactNode;
}

/** Under the heading: what the view has chosen. */
function Chosen({ indicator, noteOf, figuresOf }: Props) {
  const { county, layer } = useView();
  const challenge = challengeOf(layer);
  if (county)
    return <CountyPanel key={county} code={county} note={noteOf(county)} figures={figuresOf(county)} />;
  if (challenge) return <ChallengePanel key={challenge} id={challenge} />;
  return indicatorOf(layer) ? <IndicatorPanel key={layer}>{indicator}</IndicatorPanel> : <CountryPanel />;
}

export function Panel(props: Props) {
  const atlas = useAtlas();
  const { t, locale } = useLanguage();
  const view = useView();
  const { county } = view;
  const heading = useRef<HTMLHeadingElement>(null);
  useHeadingFocus(heading);
  return (
    <section className="panel" id={PANEL_ID} aria-labelledby="panel-name">
      <h2 id="panel-name" ref={heading} tabIndex={-1}>
        {county ? atlas.county(county).long[locale] : t.panel.country}
      </h2>
      <ErrorBoundary
        chosen={view}
        fallback={(retry) => (
          <div role="alert">
            <TryAgain text={t.errors.panel} button={t.panel.retry} busy={false} onRetry={retry} />
          </div>
        )}
      >
        <Chosen {...props} />
      </ErrorBoundary>
    </section>
  );
}
