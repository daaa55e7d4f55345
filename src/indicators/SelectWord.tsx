/** A word of the title that is a native select: the word is what one sees, the select lies over it. */

import type { ReactNode } from "react";
import type { ViewState } from "../state/store.ts";
import { useNow } from "../state/world.tsx";
import { usePrinting } from "../ui/usePrinting.ts";

interface Props {
  /** The word is words only: the host page keeps it as it is. */
  readonly fixed: boolean;
  readonly id: string;
  /** The value chosen in a state: the select has it at once, its words follow. */
  readonly valueIn: (state: ViewState) => string | number;
  /** The chosen option as it reads in the sentence. A select cannot break its text over lines; this can. */
  readonly text: string | number | undefined;
  readonly onChange: (value: string) => void;
  readonly children: ReactNode;
}

export function SelectWord({ fixed, id, valueIn, text, onChange, children }: Props) {
  const printing = usePrinting();
  const value = useNow(valueIn);
  if (fixed) return <span id={id}>{text}</span>;
  return (
    <span className="indicators-word">
      {/* On paper there is no select to say it. */}
      <span aria-hidden={!printing || undefined}>{text}</span>
      <select id={id} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {children}
      </select>
    </span>
  );
}
