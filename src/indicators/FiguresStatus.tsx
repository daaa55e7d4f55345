/** What stands where an indicator's figures will be: that they are on their way, or that they could not be had and how to try again. */

import { useLanguage } from "../state/world.tsx";
import { TryAgain } from "../ui/TryAgain.tsx";
import { type FiguresState, useFiguresRetry } from "./useFigures.ts";

export function FiguresStatus({ status }: Pick<FiguresState, "status">) {
  const { t } = useLanguage();
  const retry = useFiguresRetry();
  const busy = status === "trying again";
  return (
    <>
      {status === "loading" && <p className="panel-loading">{t.figures.loading}</p>}
      {/* There before it has something to say: screen readers hear only what changes in it. */}
      <div role="status">
        {(status === "failed" || busy) && (
          <TryAgain
            text={busy ? t.figures.loading : t.figures.failed}
            button={t.panel.retry}
            busy={busy}
            onRetry={retry}
          />
        )}
      </div>
    </>
  );
}
