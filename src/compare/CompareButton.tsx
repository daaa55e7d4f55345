/** "Compare with …": opens the choice of the county to compare with. */

import { useEffect, useState } from "react";
import type { CountyCode } from "../domain/county.ts";
import { useLanguage } from "../state/world.tsx";
import { FetchStatus } from "../ui/FetchStatus.tsx";
import { useCompareKit } from "./CompareKitProvider.tsx";

export function CompareButton({ code }: { code: CountyCode }) {
  const { t, locale } = useLanguage();
  const [open, setOpen] = useState(false);
  const { value: kit, status, want, retry } = useCompareKit();
  useEffect(() => {
    if (open) want();
  }, [open, want]);
  const here = kit?.words.locale === locale;
  return (
    <>
      <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t.compare.open}
      </button>
      {open && (
        <div className="panel-compare">
          {here ? (
            <kit.code.Chooser kit={kit} code={code} />
          ) : (
            <FetchStatus status={status} words={{ ...t.compare, retry: t.panel.retry }} onRetry={retry} />
          )}
        </div>
      )}
    </>
  );
}
