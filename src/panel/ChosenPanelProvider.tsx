/** Keeps the code of the panel of what can be chosen: there with the page where its address chooses, else fetched when the browser is idle or the reader chooses. */

import { createContext, type ReactNode, useContext, useEffect } from "react";
import { type Fetched, useFetched } from "../ui/useFetched.ts";
import { whenIdle } from "../ui/whenIdle.ts";

export type ChosenPanelCode = typeof import("./ChosenPanel.tsx");

/** Fetches the panel of what can be chosen. */
export const loadChosenPanel = (): Promise<ChosenPanelCode> => import("./ChosenPanel.tsx");

const CodeContext = createContext<Fetched<ChosenPanelCode> | null>(null);

/** The code's state. Throws outside its provider. */
export function useChosenPanelCode(): Fetched<ChosenPanelCode> {
  const state = useContext(CodeContext);
  if (!state) throw new Error("The panel's code is used outside its provider");
  return state;
}

interface Props {
  readonly first: ChosenPanelCode | null;
  readonly children: ReactNode;
}

export function ChosenPanelProvider({ first, children }: Props) {
  const state = useFetched("panel", loadChosenPanel, first);
  const { status, want } = state;
  useEffect(() => (status === "idle" ? whenIdle(want) : undefined), [status, want]);
  return <CodeContext value={state}>{children}</CodeContext>;
}
