/** What a map of municipalities says while their outlines are on their way, and when they cannot be had. */

import { useLanguage } from "../state/world.tsx";
import { FetchStatus } from "../ui/FetchStatus.tsx";
import type { Municipalities } from "./municipalities.ts";
import type { Loaded } from "./useMapGeometry.ts";

export function OutlinesStatus({ loaded: { value, failed, retry } }: { loaded: Loaded<Municipalities> }) {
  const { t } = useLanguage();
  const status = value ? "ready" : failed ? "failed" : "loading";
  return <FetchStatus status={status} words={{ ...t.figures, retry: t.panel.retry }} onRetry={retry} />;
}
