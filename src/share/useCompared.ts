/** The figures of the view's two counties for the picture of their comparison: fetched when it is chosen. */

import { useCallback } from "react";
import { useLanguage, useView, useWorld } from "../state/world.tsx";
import { type Fetched, useFetchedWhen } from "../ui/useFetched.ts";
import { type Compared, loadCompared } from "./compared.ts";

/** `wanted`: the picture is chosen. Without two counties there is nothing to fetch, and it fails. */
export function useCompared(wanted: boolean): Fetched<Compared> {
  const { library } = useWorld();
  const language = useLanguage();
  const { county, other } = useView();
  const load = useCallback(async () => {
    if (!county || !other) throw new RangeError("There are no two counties to compare");
    return loadCompared(library, language, [county, other]);
  }, [library, language, county, other]);
  return useFetchedWhen(wanted, `${language.locale}/${county}/${other}`, load);
}
