/** What the search has found, under its field: groups of options, or a sentence on what to try. */

import {
  type MouseEvent,
  type RefObject,
  useCallback,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from "react";
import { focusAfter } from "../state/focusAfter.ts";
import { useActions, useAtlas, useLanguage, useWorld } from "../state/world.tsx";
import { destinationOf } from "./destination.ts";
import { entriesOf, nameIn } from "./entries.ts";
import { createFinder, type Hit } from "./finder.ts";
import { groupsOf, SHOWN } from "./groups.ts";
import { ResultOption } from "./ResultOption.tsx";
import type { SearchKit } from "./searchKit.ts";
import { useCombobox } from "./useCombobox.ts";
import { useSlash } from "./useSlash.ts";

/** How long typing rests before a screen reader is told what it found, in milliseconds. */
const PAUSE = 600;

/** `text` once it has stayed the same for a while; silence at once. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), text === "" ? 0 : PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  return text === "" ? "" : settled;
}

interface Props {
  readonly input: RefObject<HTMLInputElement | null>;
  /** Whether the field was pressed before this was here. */
  readonly pressed: RefObject<boolean>;
  readonly kit: SearchKit;
}

export function SearchResults({ input, pressed, kit: { slice, words } }: Props) {
  const atlas = useAtlas();
  const { store } = useWorld();
  const { locale } = useLanguage();
  const { visit } = useActions();
  const [text, onText] = useState("");
  const [open, setOpen] = useState(false);
  const [slash, setSlash] = useState(false);
  const popup = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  const find = useMemo(() => createFinder(entriesOf(slice, atlas)), [slice, atlas]);
  const { hits, guessed } = useMemo(() => find(text, locale), [find, text, locale]);
  const groups = useMemo(() => groupsOf(hits), [hits]);
  const [best] = hits;
  useCombobox({ input, pressed, list, popup }, { open, found: best ? hits : null, setOpen, onText });
  useSlash(slash, input);

  const onPick = useCallback(
    ({ entry }: Hit, event: MouseEvent) => {
      const { to, target } = destinationOf(entry.goal, store.getState().view, atlas);
      const field = input.current;
      if (field) field.value = "";
      onText("");
      setOpen(false);
      // The keyboard of a phone has no more to do.
      field?.blur();
      visit(to, focusAfter(event), target);
    },
    [store, atlas, input, visit],
  );

  const asked = text.trim();
  const none = asked !== "" && !best;
  const found = best ? `${words.count(hits.length)}. ${words.best(nameIn(best.entry, locale).text)}` : "";
  const said = useSettled(open && asked ? (best ? found : words.none(asked)) : "");
  return (
    <>
      <div
        ref={popup}
        className="search-popup"
        hidden={!open}
        lang={words.locale === locale ? undefined : words.locale}
      >
        {asked === "" && <p className="search-note">{words.hint}</p>}
        {none && <p>{words.none(asked)}</p>}
        {none && <p className="search-note">{words.noneHelp}</p>}
        {best && guessed && <p className="search-note">{words.guessed}</p>}
        <div ref={list} role="listbox" id={id} aria-label={words.results} hidden={!best}>
          {groups.map(({ kind, shown, count }) => (
            // biome-ignore lint/a11y/useSemanticElements: a group of options, not of fields
            <div key={kind} role="group" aria-labelledby={`${id}-${kind}`}>
              <div role="presentation" id={`${id}-${kind}`} className="search-group">
                {words.group[kind]} {count > SHOWN && <span>{words.shownOf(shown.length, count)}</span>}
              </div>
              {shown.map((hit) => (
                <ResultOption key={hit.entry.id} hit={hit} words={words} onPick={onPick} />
              ))}
            </div>
          ))}
        </div>
        <div className="search-foot">
          {groups.some(({ count }) => count > SHOWN) && <p>{words.more}</p>}
          <label>
            <input
              type="checkbox"
              checked={slash}
              onChange={(event) => setSlash(event.currentTarget.checked)}
            />{" "}
            {words.slash}
          </label>
        </div>
      </div>
      <div role="status" className="ui-hidden">
        {said}
      </div>
    </>
  );
}
