/** The comparison's place in the panel: what is on its way, or the comparison. */

import { useEffect } from "react";
import { useLanguage, useView } from "../state/world.tsx";
import { FetchStatus } from "../ui/FetchStatus.tsx";
import { useCompareKit } from "./CompareKitProvider.tsx";

export function ComparisonStage() {
  const { t, locale } = useLanguage();
  const { county, other } = useView();
  const { value: kit, status, want, retry } = useCompareKit();
  useEffect(want, [want]);
  if (!county || !other) return null;
  if (kit?.words.locale === locale) return <kit.code.Comparison kit={kit} a={county} b={other} />;
  return <FetchStatus status={status} words={{ ...t.compare, retry: t.panel.retry }} onRetry={retry} />;
}
