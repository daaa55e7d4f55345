/** All changes of the responsibility as a list that opens under the slider. */

import { lazy, memo, Suspense, useMemo, useState } from "react";
import { useLanguage } from "../state/world.tsx";
import { ErrorBoundary } from "../ui/ErrorBoundary.tsx";
import { TryAgain } from "../ui/TryAgain.tsx";

/** The list once its code is here, or that it could not be had and how to try again. */
function LateList() {
  const { t } = useLanguage();
  const [attempt, setAttempt] = useState(0);
  // React keeps a rejected import for ever; each attempt gets a component of its own.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt is what the component is made for
  const ChangeList = useMemo(() => lazy(() => import("./ChangeList.tsx")), [attempt]);
  return (
    <ErrorBoundary
      fallback={(retry) => (
        <div role="alert">
          <TryAgain
            text={t.panel.failed}
            button={t.panel.retry}
            busy={false}
            onRetry={() => {
              setAttempt((was) => was + 1);
              retry();
            }}
          />
        </div>
      )}
    >
      <Suspense fallback={<p className="panel-loading">{t.panel.loading}</p>}>
        <ChangeList />
      </Suspense>
    </ErrorBoundary>
  );
}

/** Remembered: the year reaches the list by itself. */
export const YearChanges = memo(function YearChanges() {
  const { t } = useLanguage();
  const [open, setOpen] = useState(false);
  return (
    <details className="indicators-changes" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t.changes.title}</summary>
      {/* Not before it is asked for: the prerendered page would carry it to every reader. */}
      {open && (
        <>
          <p className="indicators-none">{t.changes.intro}</p>
          <LateList />
        </>
      )}
    </details>
  );
});
