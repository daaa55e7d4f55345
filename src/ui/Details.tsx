/** Text that opens where it belongs: closed on screen until asked for, always open on paper, where nobody can ask. */

import { type ReactNode, useLayoutEffect, useRef } from "react";
import { usePrinting } from "./usePrinting.ts";

export function Details({ summary, children }: { summary: string; children: ReactNode }) {
  const element = useRef<HTMLDetailsElement>(null);
  const printing = usePrinting();
  useLayoutEffect(() => {
    const details = element.current;
    if (!printing || !details || details.open) return;
    details.open = true;
    return () => {
      details.open = false;
    };
  }, [printing]);
  return (
    <details ref={element}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
