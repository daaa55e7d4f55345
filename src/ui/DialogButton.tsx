/** A button that opens a dialogue whose code and words are fetched when it is first pressed. */

import { type ReactNode, useRef, useState } from "react";
import { FetchStatus } from "./FetchStatus.tsx";
import { useFetched } from "./useFetched.ts";

interface Props<Kit> {
  readonly label: string;
  readonly locale: string;
  /** Gets what the dialogue is made of in a language: the same function from render to render. */
  readonly load: (locale: string) => Promise<Kit>;
  readonly words: { readonly loading: string; readonly failed: string; readonly retry: string };
  readonly children: (kit: Kit, onClose: () => void) => ReactNode;
}

export function DialogButton<Kit>({ label, locale, load, words, children }: Props<Kit>) {
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const { value: kit, status, want, retry } = useFetched(locale, load, null);
  const onPress = () => {
    setOpen(true);
    if (status === "failed") retry();
    else want();
  };
  const onClose = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <>
      <button ref={button} type="button" aria-haspopup="dialog" onClick={onPress}>
        {label}
      </button>
      {open && !kit && <FetchStatus status={status} words={words} onRetry={retry} />}
      {open && kit && children(kit, onClose)}
    </>
  );
}
