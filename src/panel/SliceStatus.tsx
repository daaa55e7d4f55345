/** What stands where a slice's text will be: nothing yet, or that it could not be had and how to try again. */

import type { Loaded, SliceName } from "../content/library.ts";
import { useLanguage, useWorld } from "../state/world.tsx";
import { TryAgain } from "../ui/TryAgain.tsx";

export function SliceStatus({ name, loaded }: { name: SliceName; loaded: Loaded<unknown> }) {
  const { t } = useLanguage();
  const { library } = useWorld();
  const busy = loaded.status === "loading";
  const failed = loaded.status === "failed" || (busy && loaded.again);
  return (
    <>
      {busy && !failed && <p className="panel-loading">{t.panel.loading}</p>}
      {/* There before it has something to say: screen readers hear only what changes in it. */}
      <div role="status">
        {failed && (
          <TryAgain
            text={busy ? t.panel.loading : t.panel.failed}
            button={t.panel.retry}
            busy={busy}
            onRetry={() => library.request(name)}
          />
        )}
      </div>
    </>
  );
}
