/** What only some pictures need: fetched once one of them is chosen. */

import { useEffect } from "react";
import { type Fetched, useFetched } from "../ui/useFetched.ts";

/** As `useFetched`, asked for as soon as it is `wanted`. */
export function useFetchedWhen<T>(wanted: boolean, key: string, fetchIt: () => Promise<T>): Fetched<T> {
  const fetched = useFetched(key, fetchIt, null);
  const { want } = fetched;
  useEffect(() => {
    if (wanted) want();
  }, [wanted, want]);
  return fetched;
}
