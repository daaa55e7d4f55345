/** What stands where an indicator's figures will be. */

import { useLanguage } from "../state/world.tsx";
import { FetchStatus } from "../ui/FetchStatus.tsx";
import { type FiguresState, useFiguresRetry } from "./useFigures.ts";

export function FiguresStatus({ status }: Pick<FiguresState, "status">) {
  const { t } = useLanguage();
  return (
    <FetchStatus status={status} words={{ ...t.figures, retry: t.panel.retry }} onRetry={useFiguresRetry()} />
  );
}
