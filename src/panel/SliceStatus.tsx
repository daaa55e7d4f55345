/** What stands where a slice's text will be: nothing yet, or that it could not be had and how to try again. */

import type { Loaded, SliceName } from "../content/library.ts";
import { useLanguage, useWorld } from "../state/world.tsx";
import { Failure } from "./Failure.tsx";

export function SliceStatus({ name, loaded }: { name: SliceName; loaded: Loaded<unknown> }) {
  const { t } = useLanguage();
  const { library } = useWorld();
  if (loaded.status === "ready") return null;
  if (loaded.status === "loading") return <p className="panel-loading">{t.panel.loading}</p>;
  return <Failure text={t.panel.failed} onRetry={() => library.request(name)} />;
}
