/** A link to another view of the page: a real address for a new tab or a copy, and no reload when followed here. */

import type { MouseEvent, ReactNode } from "react";
import type { FocusAfter } from "./actions.ts";
import { focusAfter } from "./focusAfter.ts";
import { changesLocked } from "./locks.ts";
import { ownHash } from "./own.ts";
import { toSearch } from "./url.ts";
import { changeView, type View } from "./view.ts";
import { useViewState } from "./world.tsx";

interface Props {
  /** What differs from the view on screen. */
  readonly to: Partial<View>;
  /** Handed where the focus belongs: after a mouse or a finger it stays with the reader, after a key it goes where the link leads. */
  readonly onFollow: (focus: FocusAfter) => void;
  readonly children: ReactNode;
  readonly className?: string;
  /** An id on the page linked to. */
  readonly hash?: string;
  readonly current?: boolean;
  readonly label?: string;
}

/** A link; what it leads to is in words only where the host page has locked it. */
export function ViewLink({ to, onFollow, children, className, hash, current, label }: Props) {
  const { view, foreign, embed, ownCode } = useViewState();
  if (embed && changesLocked(to, embed)) return <span className={className}>{children}</span>;
  // In a new tab there is no host page: the link leads to the whole page, without what the host page added.
  const target = changeView(view, to);
  const fragment = ownHash(target, ownCode) || (hash ? `#${hash}` : "");
  const href = (toSearch(target, embed ? [] : foreign) || "?") + fragment;
  const follow = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onFollow(focusAfter(event));
  };
  return (
    <a
      className={className}
      href={href}
      onClick={follow}
      aria-current={current ? "true" : undefined}
      aria-label={label}
    >
      {children}
    </a>
  );
}
