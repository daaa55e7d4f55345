/** The page of examples: choose by challenge, form, kind, actor or county; see where they are; read them one by one. */

import "./examples.css";
import { useEffect, useRef } from "react";
import type { ExamplesSlice } from "../content/examplesSlice.ts";
import type { ExampleWords } from "../i18n/examplesSv.ts";
import { SliceStatus } from "../panel/SliceStatus.tsx";
import {
  Now,
  useActions,
  useAtlas,
  useLanguage,
  useSlice,
  useView,
  useViewState,
  useWorld,
} from "../state/world.tsx";
import { ExampleCard, headingId } from "./ExampleCard.tsx";
import { ExampleMap } from "./ExampleMap.tsx";
import { Filters } from "./Filters.tsx";
import { selected, tally } from "./filter.ts";
import { misread } from "./misread.ts";
import { References } from "./References.tsx";
import { parseSelection, selectionText } from "./selection.ts";

/** What the address asks for and the report does not have is dropped, with a notice. */
function useCorrection(slice: ExamplesSlice | null) {
  const { store } = useWorld();
  const { correct } = useActions();
  const view = useView();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another view is looked at anew, as it is in the store
  useEffect(() => {
    const found = slice && misread(slice.examples, store.getState().view);
    if (found) correct(found.change, found.notices);
  }, [slice, store, correct, view]);
}

/** The focus goes to the example that the address, a link or the search leads to, once for each time. */
function useOpened(example: string | null, here: boolean) {
  const { focusPanel } = useViewState();
  const served = useRef<string | null>(null);
  useEffect(() => {
    // The same one may be asked for again.
    const wanted = example && `${example} ${focusPanel}`;
    if (!here || served.current === wanted) return;
    served.current = wanted;
    if (example === null) return;
    const heading = document.getElementById(headingId(example));
    heading?.focus({ preventScroll: true });
    // Who sees it already is looking at it: the page stays.
    const top = heading?.getBoundingClientRect().top ?? 0;
    if (top < 0 || top > window.innerHeight * 0.8)
      heading?.closest("article")?.scrollIntoView({ block: "start" });
  }, [example, here, focusPanel]);
}

/** Nothing fits: the county has no example at all, or the choices do not go together. Neither says what is done there. */
function Empty({ slice, words }: { slice: ExamplesSlice; words: ExampleWords }) {
  const { t, locale } = useLanguage();
  const atlas = useAtlas();
  const { lan } = parseSelection(useView().selection);
  const county = atlas.counties.find(({ code }) => code === lan);
  const none = county && !tally(slice.examples, "lan").has(county.code);
  return (
    <div className="examples-empty">
      <p>{none ? words.emptyCounty(county.long[locale]) : words.empty}</p>
      <p className="panel-note">{none ? t.county.noExamplesNote : words.emptyNote}</p>
    </div>
  );
}

function Body({ slice, words }: { slice: ExamplesSlice; words: ExampleWords }) {
  const { selection, example } = useView();
  const { openExamples } = useActions();
  const { store } = useWorld();
  const { t } = useLanguage();
  const { examples, references } = slice;
  const chosen = parseSelection(selection);
  const shown = selected(examples, chosen);
  const opened = examples.find(({ id }) => id === example);
  const related = references.filter((one) => shown.some(({ id }) => id === one.example));
  // What is chosen by now: this part of the page may be a frame behind the choices above it.
  const press = (lan: string) => {
    const now = parseSelection(store.getState().view.selection);
    openExamples(selectionText({ ...now, lan: now.lan === lan ? "" : lan }));
  };
  return (
    <div className="examples">
      <Now>
        <Filters words={words} examples={examples} />
      </Now>
      <div className="examples-side">
        <ExampleMap
          words={words.map}
          drawn={words.references.drawn}
          all={examples}
          shown={shown}
          references={related}
          outlined={opened?.counties ?? []}
          onCounty={press}
        />
        <References words={words.references} references={references} examples={examples} />
      </div>
      <section className="examples-list" aria-label={words.list}>
        <p className="panel-note">{t.county.examplesNote}</p>
        {opened && !shown.includes(opened) && (
          <div className="examples-outside">
            <p>{words.outside}</p>
            <ExampleCard example={opened} words={words} open />
          </div>
        )}
        {shown.length === 0 && <Empty slice={slice} words={words} />}
        {shown.map((one) => (
          <ExampleCard key={one.id} example={one} words={words} open={one.id === example} />
        ))}
      </section>
    </div>
  );
}

export function ExamplesPage({ words }: { words: ExampleWords }) {
  const { locale } = useLanguage();
  const { example } = useView();
  const name = `${locale}/examples` as const;
  const loaded = useSlice(name);
  const slice = loaded.status === "ready" ? loaded.data : null;
  useCorrection(slice);
  useOpened(example, slice !== null);
  return (
    <>
      <p className="examples-lead">{words.lead}</p>
      <SliceStatus name={name} loaded={loaded} />
      {slice && <Body slice={slice} words={words} />}
    </>
  );
}
