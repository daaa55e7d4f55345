/** The dialogue of what is taken away: of what the page showed when it opened, or a word that it does not show it yet. */

import type { ReactNode } from "react";
import { Dialog } from "../ui/Dialog.tsx";
import type { TakeKit } from "./takeKit.ts";
import { useHeldSource } from "./useHeldSource.ts";

type Source = NonNullable<ReturnType<typeof useHeldSource>>;

interface Props {
  readonly kit: TakeKit;
  readonly title: string;
  readonly onClose: () => void;
  /** What is taken of what was shown. */
  readonly of: (source: Source) => ReactNode;
  /** What does not wait for it. */
  readonly children?: ReactNode;
}

export function TakeDialog({ kit: { words }, title, onClose, of, children }: Props) {
  const source = useHeldSource();
  return (
    <Dialog title={title} close={words.close} lang={words.locale} className="share take" onClose={onClose}>
      {source && of(source)}
      {children}
      <p role="status">{!source && words.download.notHere}</p>
    </Dialog>
  );
}
