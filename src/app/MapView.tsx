/** The map's page: title, map, legend and year, the panel beside or after them, and the table. */

import { memo, type ReactNode, useLayoutEffect, useMemo, useRef } from "react";
import { CompareButton } from "../compare/CompareButton.tsx";
import { ComparisonStage } from "../compare/ComparisonStage.tsx";
import type { CountyCode } from "../domain/county.ts";
import { holdersIn } from "../domain/holders.ts";
import type { Municipality } from "../domain/municipality.ts";
import { ActorYears } from "../indicators/ActorYears.tsx";
import { CountyFigures } from "../indicators/CountyFigures.tsx";
import { CountyTable } from "../indicators/CountyTable.tsx";
import { CountyFigureNote, FigureNote } from "../indicators/FigureNote.tsx";
import { FiguresStatus } from "../indicators/FiguresStatus.tsx";
import { Headline } from "../indicators/Headline.tsx";
import { Insight } from "../indicators/Insight.tsx";
import { type FiguresState, pictureOf, useFigures } from "../indicators/useFigures.ts";
import { useScene } from "../indicators/useScene.ts";
import type { Draw } from "../map/draw.ts";
import { Legend } from "../map/Legend.tsx";
import { MapStage } from "../map/MapStage.tsx";
import type { Scene } from "../map/scene.ts";
import type { TooltipText } from "../map/tooltipBox.ts";
import type { SlowAnswer } from "../map/useRenderer.ts";
import { OwnDataButton } from "../owndata/OwnDataButton.tsx";
import { Panel } from "../panel/Panel.tsx";
import { EmbedButton } from "../share/EmbedButton.tsx";
import { TakeButtons } from "../share/TakeButtons.tsx";
import { DISPLAYS } from "../state/view.ts";
import {
  Later,
  Now,
  useActions,
  useAtlas,
  useEmbed,
  useHides,
  useLanguage,
  useLocked,
  useView,
  useViewState,
} from "../state/world.tsx";
import { useReducedMotion } from "../ui/useReducedMotion.ts";
import { saysOf } from "./announcements.ts";
import { SelectedLine } from "./SelectedLine.tsx";

function DisplaySwitch() {
  const { t } = useLanguage();
  const { display } = useView();
  const { setDisplay } = useActions();
  return (
    <fieldset className="ui-switch">
      <legend className="ui-hidden">{t.display.group}</legend>
      {DISPLAYS.map((name) => (
        <button key={name} type="button" aria-pressed={name === display} onClick={() => setDisplay(name)}>
          {t.display[name]}
        </button>
      ))}
    </fieldset>
  );
}

function ClearButton() {
  const { t } = useLanguage();
  const { county } = useView();
  const { clearCounty } = useActions();
  const locked = useLocked("lan");
  if (!county || locked) return null;
  return (
    <button type="button" className="app-clear" onClick={() => clearCounty()}>
      {t.map.clear}
    </button>
  );
}

/** The reader's own figures, brought or changed. */
function OwnData() {
  const { own } = useViewState();
  const { setOwn } = useActions();
  return <OwnDataButton onFigures={setOwn} current={own} />;
}

/** What was chosen comes from the map's side. Only opacity and place change: nothing is laid out anew, and nothing else waits. */
function arrive(panel: Element | null | undefined) {
  const from = { opacity: 0.2, transform: "translateX(-0.9rem)" };
  // Not every browser of a test can animate.
  panel?.animate?.([from, { opacity: 1, transform: "none" }], { duration: 200, easing: "ease-out" });
}

/** The panel's side. On a wide page it scrolls by itself beside the map: what is new there is read from its beginning. */
const Side = memo(function Side() {
  const { county, other, layer } = useView();
  const side = useRef<HTMLDivElement>(null);
  // Asking a side that was never scrolled, or putting it back, would lay out the whole page before it is painted.
  const scrolled = useRef(false);
  const hasShown = useRef(false);
  const reduced = useReducedMotion();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another county or layer is another text
  useLayoutEffect(() => {
    if (scrolled.current && side.current) side.current.scrollTop = 0;
    scrolled.current = false;
    if (hasShown.current && !reduced) arrive(side.current?.firstElementChild);
    hasShown.current = true;
  }, [county, other, layer]);
  return (
    <div
      ref={side}
      className="app-side"
      onScroll={() => {
        scrolled.current = true;
      }}
    >
      <Panel
        indicator={<FigureNote />}
        noteOf={(code) => <CountyFigureNote code={code} />}
        figuresOf={(code) => <CountyFigures code={code} />}
        compareOf={(code) => <CompareButton code={code} />}
        comparison={<ComparisonStage />}
      />
    </div>
  );
});

/** The table, and under it where the reader who chose in it can read on. */
const Sheet = memo(function Sheet({ panel }: { panel: "below" | "above" }) {
  const state = useFigures();
  return (
    <div className="app-table">
      {state.status === "none" && <CountyTable />}
      {state.status === "ready" && <state.figures.kit.code.Sheet figures={state.figures} />}
      <SelectedLine panel={panel} />
    </div>
  );
});

/** The legend: of an indicator its own, once its figures are here. */
function MapLegend({ scene, state }: { scene: Scene; state: FiguresState }) {
  if (state.status === "none") return <Legend scene={scene} />;
  if (state.status === "ready") return <state.figures.kit.code.Legend figures={state.figures} />;
  return (
    <Legend scene={scene}>
      <FiguresStatus status={state.status} />
    </Legend>
  );
}

/** Hands what is drawn to `draw`, and what the figures lay over it. */
function Picturing({ draw }: { draw: Draw }): ReactNode {
  const state = useFigures();
  const scene = useScene(pictureOf(state));
  if (state.status !== "ready") return draw(scene, null);
  const { figures } = state;
  const { MapOverlay, FineAreas } = figures.kit.code;
  const { fine } = scene;
  return draw(
    scene,
    (camera, stage, municipalities) => (
      <MapOverlay figures={figures} camera={camera} stage={stage} municipalities={municipalities} />
    ),
    fine && ((municipalities) => <FineAreas municipalities={municipalities} fine={fine} />),
  );
}

/** The map's answer does not wait for the page: it is all that the first frame after a change shows. */
const picturing = (draw: Draw) => (
  <Now>
    <Picturing draw={draw} />
  </Now>
);

interface Props {
  readonly ready: boolean;
  readonly slowAnswer: SlowAnswer;
  readonly onSlowAnswer: (answer: SlowAnswer) => void;
}

export function MapView({ ready, ...slow }: Props) {
  const language = useLanguage();
  const { t, locale } = language;
  const atlas = useAtlas();
  const view = useView();
  const { layer, year, display } = view;
  const state = useFigures();
  const picture = pictureOf(state);
  const scene = useScene(picture);
  const says = useMemo(() => saysOf(language, atlas, view, picture), [language, atlas, view, picture]);
  const tooltip = useMemo(() => {
    const holders = layer === "aktorer" ? holdersIn(atlas.spells, year) : null;
    const ofCounty = (code: CountyCode): TooltipText => {
      const title = atlas.county(code).long[locale];
      if (picture) return { title, ...picture.tooltip(code) };
      const spell = holders?.get(code);
      if (!spell) return { title, lines: [{ text: says(code) }] };
      return { title, lines: [{ text: spell.actor, swedish: true }, { text: t.actorType[spell.type] }] };
    };
    return (code: CountyCode, municipality: Municipality | null): TooltipText => {
      const text = ofCounty(code);
      if (!municipality) return text;
      if (picture?.kind === "municipal") return picture.tooltipOf(municipality.code);
      return { ...text, lines: [{ text: t.map.municipality(municipality.name) }, ...text.lines] };
    };
  }, [atlas, layer, year, locale, picture, says, t]);
  const hides = {
    panel: useHides("panel"),
    legend: useHides("forklaring"),
    controls: useHides("reglage"),
    table: useHides("tabell"),
  };
  const figures = state.status === "ready" ? state.figures : null;
  // Files, codes and references are of the whole page, which is a link away.
  const embedded = useEmbed() !== null;
  const caption = (
    <div className="app-caption">
      <Headline />
      {figures && <figures.kit.code.OwnNote figures={figures} />}
      <Later>
        <Insight />
      </Later>
      <div className="app-controls">
        {!hides.controls && !hides.table && <DisplaySwitch />}
        <ClearButton />
        {!embedded && (
          <div className="app-tasks">
            <OwnData />
            <EmbedButton />
            <TakeButtons />
          </div>
        )}
      </div>
      {figures && <figures.kit.code.Breakdown figures={figures} />}
    </div>
  );
  // Without the table the map is all there is.
  const asMap = display === "karta" || hides.table;
  return (
    <>
      <div className="app-map">
        {/* One element for both, so that the pressed button keeps the focus. */}
        <div className={asMap ? "app-plate" : "app-sheet"}>
          {caption}
          {/* Before the map in the HTML: the first frame waits for both, so that nothing moves on a slow page. */}
          {asMap && !hides.legend && <MapLegend scene={scene} state={state} />}
          {asMap && (
            <MapStage
              picturing={picturing}
              says={says}
              tooltip={tooltip}
              fine={!!scene.fine}
              ready={ready}
              {...slow}
            />
          )}
          {asMap && <SelectedLine panel="below" />}
          <ActorYears />
          {figures && <figures.kit.code.Years figures={figures} />}
        </div>
        <Later>{!asMap && <Sheet panel="below" />}</Later>
      </div>
      <Later>
        {!hides.panel && <Side />}
        {asMap && !hides.table && <Sheet panel="above" />}
      </Later>
    </>
  );
}
