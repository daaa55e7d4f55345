/** What stands where a slice's text will be: nothing yet, or that it could not be had and how to try again. */

import type { Loaded, SliceName } from "../content/library.ts";
import { useLanguage, useWorld } from "../state/world.tsx";
import { FetchStatus } from "../ui/FetchStatus.tsx";

export function SliceStatus({ name, loaded }: { name: SliceName; loaded: Loaded<unknown> }) {
  const { t } = useLanguage();
  const { library } = useWorld();
  const again = loaded.status === "loading" && loaded.again;
  return (
    <FetchStatus
      status={again ? "trying again" : loaded.status}
      words={t.panel}
      onRetry={() => library.request(name)}
    />
  );
}
