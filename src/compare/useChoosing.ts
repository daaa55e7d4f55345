/** Whether the next county chosen on the map is the one to compare with; Escape calls it off, and so does leaving. */

import { useEffect } from "react";
import { useActions, useViewState } from "../state/world.tsx";

/** The state, and how to turn it. */
export function useChoosing(): readonly [choosing: boolean, toggle: () => void] {
  const { choosing } = useViewState();
  const { setChoosing } = useActions();
  useEffect(() => {
    if (!choosing) return;
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === "Escape") setChoosing(false);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [choosing, setChoosing]);
  useEffect(() => () => setChoosing(false), [setChoosing]);
  return [choosing, () => setChoosing(!choosing)];
}
