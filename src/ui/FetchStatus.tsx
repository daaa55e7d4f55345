/** What stands where something fetched will be: that it is on its way, or that it could not be had and how to try again. */

import { TryAgain } from "./TryAgain.tsx";

interface Props {
  readonly status: "idle" | "none" | "loading" | "trying again" | "failed" | "ready";
  readonly words: { readonly loading: string; readonly failed: string; readonly retry: string };
  readonly onRetry: () => void;
}

export function FetchStatus({ status, words, onRetry }: Props) {
  const busy = status === "trying again";
  return (
    <>
      {status === "loading" && <p className="panel-loading">{words.loading}</p>}
      {/* There before it has something to say: screen readers hear only what changes in it. */}
      <div role="status">
        {(status === "failed" || busy) && (
          <TryAgain
            text={busy ? words.loading : words.failed}
            button={words.retry}
            busy={busy}
            onRetry={onRetry}
          />
        )}
      </div>
    </>
  );
}
