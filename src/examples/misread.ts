/** What an address asks of the page of examples that the report does not have. */

import { type Notice, quotable } from "../state/url.ts";
import type { View } from "../state/view.ts";
import { type Facets, unknownIn } from "./filter.ts";
import { parseSelection, selectionText } from "./selection.ts";

interface Correction {
  readonly change: Partial<View>;
  readonly notices: readonly Notice[];
}

/** What to change in `view`, and what to say; null where everything in it exists. */
export function misread(
  examples: readonly Facets[],
  { page, selection, example }: Pick<View, "page" | "selection" | "example">,
): Correction | null {
  if (page !== "exempel") return null;
  const chosen = parseSelection(selection);
  const unknown = unknownIn(examples, chosen);
  const missing = example !== null && !examples.some(({ id }) => id === example);
  if (unknown.length === 0 && !missing) return null;
  const kept = Object.fromEntries(
    Object.entries(chosen).filter(([key]) => !unknown.some((one) => one === key)),
  );
  const notice = (parameter: "urval" | "exempel", value: string): Notice => ({
    kind: "unknown",
    parameter,
    value: quotable(value),
  });
  return {
    change: { selection: selectionText(kept), example: missing ? null : example },
    notices: [
      ...unknown.map((dimension) => notice("urval", `${dimension}.${chosen[dimension]}`)),
      ...(missing ? [notice("exempel", example)] : []),
    ],
  };
}
