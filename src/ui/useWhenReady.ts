/** Code that only a page in use needs, loaded once the page is ready. */

import { useEffect, useState } from "react";

/** What `load` gives, or null until it is here and where it cannot be had. `load` must stay the same. */
export function useWhenReady<T>(ready: boolean, load: () => Promise<T>): T | null {
  const [loaded, setLoaded] = useState<T | null>(null);
  useEffect(() => {
    if (!ready) return;
    let gone = false;
    load().then(
      (arrived) => !gone && setLoaded(() => arrived),
      () => {
        // The page does without.
      },
    );
    return () => {
      gone = true;
    };
  }, [ready, load]);
  return loaded;
}
