/** The panel beside the map: the country, or what the reader has chosen. */

import { type ReactNode, type RefObject, useEffect, useRef } from "react";
import type { CountyCode } from "../domain/county.ts";
import type { View } from "../state/view.ts";
import { useAtlas, useLanguage, useView, useViewState } from "../state/world.tsx";
import { ErrorBoundary } from "../ui/ErrorBoundary.tsx";
import { FetchStatus } from "../ui/FetchStatus.tsx";
import { TryAgain } from "../ui/TryAgain.tsx";
import type { ChosenProps } from "./ChosenPanel.tsx";
import { useChosenPanelCode } from "./ChosenPanelProvider.tsx";
import { CountryPanel } from "./CountryPanel.tsx";

export const PANEL_ID = "panel";

/** Puts the focus on `heading` each time the reader has chosen by keyboard or link, and never at first; not where a part of the panel is meant. */
function useHeadingFocus(heading: RefObject<HTMLHeadingElement | null>) {
  const { focusPanel: wanted, target } = useViewState();
  const served = useRef(wanted);
  useEffect(() => {
    if (wanted === served.current) return;
    served.current = wanted;
    if (target === null) heading.current?.focus();
  }, [wanted, target, heading]);
}

/** True while the country's panel is on screen, which needs nothing more. */
export const isCountry = ({ county, layer }: Pick<View, "county" | "layer">) =>
  county === null && layer === "aktorer";

/** The panel of what was chosen, once its code is here. */
function Chosen(props: ChosenProps) {
  const { t } = useLanguage();
  const { value: code, status, want, retry } = useChosenPanelCode();
  useEffect(want, [want]);
  if (code) return <code.ChosenPanel {...props} />;
  return <FetchStatus status={status} words={t.panel} onRetry={retry} />;
}

interface Props extends ChosenProps {
  /** Two counties side by side, in the place of one. */
  readonly comparison: ReactNode;
}

export function Panel({ comparison, ...chosen }: Props) {
  const atlas = useAtlas();
  const { t, locale } = useLanguage();
  const view = useView();
  const { county, other } = view;
  const short = (code: CountyCode) => atlas.county(code).short;
  const name = county ? atlas.county(county).long[locale] : t.panel.country;
  const heading = useRef<HTMLHeadingElement>(null);
  useHeadingFocus(heading);
  return (
    <section className="panel" id={PANEL_ID} aria-labelledby="panel-name">
      <h2 id="panel-name" ref={heading} tabIndex={-1}>
        {county && other ? t.compare.region(short(county), short(other)) : name}
      </h2>
      <ErrorBoundary
        chosen={view}
        fallback={(retry) => (
          <div role="alert">
            <TryAgain text={t.errors.panel} button={t.panel.retry} busy={false} onRetry={retry} />
          </div>
        )}
      >
        {other ? comparison : isCountry(view) ? <CountryPanel /> : <Chosen {...chosen} />}
      </ErrorBoundary>
    </section>
  );
}
