/** The panel beside the map: the country, or what the reader has chosen. */

import { lazy, type RefObject, Suspense, useEffect, useMemo, useRef, useState } from "react";
import type { View } from "../state/view.ts";
import { useAtlas, useLanguage, useView, useViewState } from "../state/world.tsx";
import { ErrorBoundary } from "../ui/ErrorBoundary.tsx";
import { TryAgain } from "../ui/TryAgain.tsx";
import type { ChosenProps } from "./ChosenPanel.tsx";
import { CountryPanel } from "./CountryPanel.tsx";

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

/** Fetches the panel of what can be chosen. */
export const loadChosenPanel = () => import("./ChosenPanel.tsx");

/** True while the country's panel is on screen, which needs nothing more. */
export const isCountry = ({ county, layer }: Pick<View, "county" | "layer">) =>
  county === null && layer === "aktorer";

/** React keeps a rejected import for ever: after one, each attempt gets a component of its own. */
function useChosenPanel() {
  const [attempt, setAttempt] = useState(0);
  const rejected = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt is what the component is made for
  const ChosenPanel = useMemo(
    () =>
      lazy(() =>
        loadChosenPanel().catch((error: unknown) => {
          rejected.current = true;
          throw error;
        }),
      ),
    [attempt],
  );
  const loadAgain = () => {
    if (rejected.current) setAttempt((was) => was + 1);
    rejected.current = false;
  };
  return { ChosenPanel, loadAgain };
}

export function Panel(props: ChosenProps) {
  const atlas = useAtlas();
  const { t, locale } = useLanguage();
  const view = useView();
  const { county } = view;
  const heading = useRef<HTMLHeadingElement>(null);
  useHeadingFocus(heading);
  const { ChosenPanel, loadAgain } = useChosenPanel();
  return (
    <section className="panel" id={PANEL_ID} aria-labelledby="panel-name">
      <h2 id="panel-name" ref={heading} tabIndex={-1}>
        {county ? atlas.county(county).long[locale] : t.panel.country}
      </h2>
      <ErrorBoundary
        chosen={view}
        fallback={(retry) => (
          <div role="alert">
            <TryAgain
              text={t.errors.panel}
              button={t.panel.retry}
              busy={false}
              onRetry={() => {
                loadAgain();
                retry();
              }}
            />
          </div>
        )}
      >
        {isCountry(view) ? (
          <CountryPanel />
        ) : (
          <Suspense fallback={<p className="panel-loading">{t.panel.loading}</p>}>
            <ChosenPanel {...props} />
          </Suspense>
        )}
      </ErrorBoundary>
    </section>
  );
}
