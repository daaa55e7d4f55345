/** The field of the search. It stays as it is, with what is typed in it, while the rest is fetched and takes it over. */

import { useCallback, useEffect, useRef } from "react";
import type { Locale } from "../domain/locale.ts";
import { useLanguage, useWorld } from "../state/world.tsx";
import { FetchStatus } from "../ui/FetchStatus.tsx";
import { useFetched } from "../ui/useFetched.ts";
import { loadSearchKit } from "./searchKit.ts";

export function SearchField() {
  const { t, locale } = useLanguage();
  const { library } = useWorld();
  const load = useCallback((key: string) => loadSearchKit(key as Locale, library), [library]);
  const { value: kit, status, want, retry } = useFetched(locale, load, null);
  const input = useRef<HTMLInputElement>(null);
  // Whoever pressed it before the rest was here sees what there is to look for as soon as it comes.
  const pressed = useRef(false);
  const onRetry = () => {
    retry();
    input.current?.focus();
  };
  // A reader may be in the prerendered field before React is.
  useEffect(() => {
    if (document.activeElement === input.current) want();
  }, [want]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: browsers before autumn 2023 do not know <search>
    <div role="search" className="search">
      <input
        ref={input}
        type="text"
        role="combobox"
        aria-label={t.search.label}
        aria-expanded={false}
        aria-autocomplete="list"
        placeholder={t.search.label}
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        enterKeyHint="search"
        onFocus={want}
        onClick={() => {
          pressed.current = true;
        }}
        onInput={status === "failed" ? retry : want}
      />
      {kit ? (
        <kit.code.SearchResults input={input} pressed={pressed} kit={kit} />
      ) : (
        <div className="search-wait">
          <FetchStatus status={status} words={t.search} onRetry={onRetry} />
        </div>
      )}
    </div>
  );
}
