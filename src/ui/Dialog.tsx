/** A dialogue over the page: its heading has the focus when it opens; Esc and its button close it. */

import "./dialog.css";
import { type ReactNode, useEffect, useId, useRef } from "react";

interface Props {
  readonly title: string;
  /** The words of the button that closes it. */
  readonly close: string;
  readonly lang: string;
  readonly className: string;
  /** It is closed, by whatever way. */
  readonly onClose: () => void;
  readonly children: ReactNode;
}

export function Dialog({ title, close, lang, className, onClose, children }: Props) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (dialog.current?.open) return;
    dialog.current?.showModal();
    heading.current?.focus();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={`ui-dialog ${className}`}
      lang={lang}
      aria-labelledby={id}
      onClose={onClose}
    >
      <div className="ui-dialog-head">
        <h2 ref={heading} id={id} tabIndex={-1}>
          {title}
        </h2>
        <button type="button" onClick={() => dialog.current?.close()}>
          {close}
        </button>
      </div>
      <div className="ui-dialog-body">{children}</div>
    </dialog>
  );
}
