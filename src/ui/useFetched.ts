/** Code or words that only some readers need: fetched when first wanted, again under another key, and anew after a failure. */

import { useCallback, useEffect, useMemo, useState } from "react";

export interface Fetched<T> {
  /** The last one that arrived; it may belong to another key while the next is on its way. */
  readonly value: T | null;
  readonly status: "idle" | "loading" | "trying again" | "failed" | "ready";
  /** Asks for it unless it is here or under way. */
  readonly want: () => void;
  readonly retry: () => void;
}

/** `fetchIt` gets what belongs to `key` (the same function from render to render); `first` is what came with the page, for its first key. */
export function useFetched<T>(
  key: string,
  fetchIt: (key: string) => Promise<T>,
  first: T | null,
): Fetched<T> {
  const [held, setHeld] = useState<{ readonly key: string; readonly value: T } | null>(
    first === null ? null : { key, value: first },
  );
  const [wanted, setWanted] = useState(first !== null);
  const [failure, setFailure] = useState<"none" | "failed" | "trying again">("none");
  const [attempt, setAttempt] = useState(0);
  const here = held?.key === key;

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt is a new request
  useEffect(() => {
    if (!wanted || here) return;
    let stale = false;
    setFailure((was) => (was === "none" ? was : "trying again"));
    fetchIt(key).then(
      (value) => {
        if (stale) return;
        setHeld({ key, value });
        setFailure("none");
      },
      () => !stale && setFailure("failed"),
    );
    return () => {
      stale = true;
    };
  }, [wanted, here, key, fetchIt, attempt]);

  const want = useCallback(() => setWanted(true), []);
  const retry = useCallback(() => {
    setWanted(true);
    setAttempt((was) => was + 1);
  }, []);
  const pending = failure === "none" ? "loading" : failure;
  const status = here ? "ready" : wanted ? pending : "idle";
  return useMemo(() => ({ value: held?.value ?? null, status, want, retry }), [held, status, want, retry]);
}

/** As `useFetched`, asked for as soon as it is `wanted`. */
export function useFetchedWhen<T>(
  wanted: boolean,
  key: string,
  fetchIt: (key: string) => Promise<T>,
): Fetched<T> {
  const fetched = useFetched(key, fetchIt, null);
  const { want } = fetched;
  useEffect(() => {
    if (wanted) want();
  }, [wanted, want]);
  return fetched;
}
