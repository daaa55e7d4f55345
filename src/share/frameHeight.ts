/** The host's side of a frame's height, for the preview: what the page inside tells, taken only from that page. */

import { type RefObject, useEffect, useState } from "react";

/** No page is higher than this (CSS px). */
const HIGHEST = 100_000;

/** The height (whole CSS px) that a message tells in our own form; null for any other message. */
export function heightIn(data: unknown): number | null {
  if (typeof data !== "object" || data === null) return null;
  const { type, v, height } = data as Readonly<Record<string, unknown>>;
  if (type !== "lanskartan:resize" || v !== 1 || typeof height !== "number") return null;
  return height >= 1 && height <= HIGHEST ? Math.ceil(height) : null;
}

/** What the frame has told, by what it showed: `shows` names its address and width. */
export function useFrameHeights(
  frame: RefObject<HTMLIFrameElement | null>,
  shows: string,
): ReadonlyMap<string, number> {
  const [heights, setHeights] = useState<ReadonlyMap<string, number>>(new Map());
  useEffect(() => {
    const listen = ({ data, source }: MessageEvent) => {
      const height = source && source === frame.current?.contentWindow ? heightIn(data) : null;
      if (height !== null) setHeights((was) => new Map(was).set(shows, height));
    };
    addEventListener("message", listen);
    return () => removeEventListener("message", listen);
  }, [frame, shows]);
  return heights;
}
