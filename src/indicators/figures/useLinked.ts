/** What a chart of counties shares with the map: the chosen county, the one that is pointed at, and the two ways to say so. */

import { useMemo } from "react";
import type { Linked } from "../../charts/linked.ts";
import { useActions, useActiveCounty, useView, useWorld } from "../../state/world.tsx";

export function useLinked(): Linked {
  const { active: shared } = useWorld();
  const active = useActiveCounty();
  const { county: selected } = useView();
  const { selectCounty } = useActions();
  return useMemo(
    () => ({
      selected,
      active,
      onActive: (code) => shared.set(code),
      onPick: (code) => selectCounty(code, "stay"),
    }),
    [selected, active, shared, selectCounty],
  );
}
