/** A failure said where it happened, with a way to try again. */

import { useLanguage } from "../state/world.tsx";

export function Failure({ text, onRetry }: { text: string; onRetry: () => void }) {
  const { t } = useLanguage();
  return (
    <p className="panel-failed" role="alert">
      {text}{" "}
      <button type="button" onClick={onRetry}>
        {t.panel.retry}
      </button>
    </p>
  );
}
