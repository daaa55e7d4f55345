/** The map with everything on it: picture, names, keys, tooltip and zoom. It holds the camera; the hover is followed beside React. */

import {
  type MouseEvent,
  type ReactNode,
  Suspense,
  useCallback,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from "react";
import type { CountyCode } from "../domain/county.ts";
import type { Municipality } from "../domain/municipality.ts";
import { useActions, useAtlas, useEmbed, useLanguage, useView } from "../state/world.tsx";
import { ErrorBoundary } from "../ui/ErrorBoundary.tsx";
import { TryAgain } from "../ui/TryAgain.tsx";
import { usePrinting } from "../ui/usePrinting.ts";
import { type Camera, restCamera, toPlanePoint, visibleBox, zoomPoint } from "./camera.ts";
import type { Draw } from "./draw.ts";
import type { CameraDriver } from "./driver.ts";
import type { Point } from "./geometry.ts";
import { HoverOutline } from "./HoverOutline.tsx";
import type { Picked } from "./hoverTracker.ts";
import { LateTooltip } from "./LateTooltip.tsx";
import { MapKeys } from "./MapKeys.tsx";
import { MapLabels } from "./MapLabels.tsx";
import { OutlinesStatus } from "./OutlinesStatus.tsx";
import { pickArea, pickMunicipality } from "./pick.ts";
import { FRAME, placeOf } from "./places.ts";
import { SlowOffer } from "./SlowOffer.tsx";
import { SvgMap } from "./SvgMap.tsx";
import { viewBox } from "./svgPath.ts";
import type { TooltipText } from "./tooltipBox.ts";
import { useCovers } from "./useCovers.ts";
import { pointIn, useHover } from "./useHover.ts";
import { OVERVIEW, OVERVIEW_PATHS, useDetail, useMunicipalities } from "./useMapGeometry.ts";
import { usePointedClass } from "./usePointedClass.ts";
import { type SlowAnswer, useRenderer } from "./useRenderer.ts";
import { useScheme } from "./useScheme.ts";
import { useStage } from "./useStage.ts";
import { useSvgZoom } from "./useSvgZoom.ts";
import { useWheel } from "./useWheel.ts";
import { ZoomButtons } from "./ZoomButtons.tsx";

/** Half of the 24 CSS pixels that every target has at least (WCAG 2.5.8). */
const REACH = 12;
/** A press that moves further than this many CSS pixels is a drag, no click. */
const CLICK_SLOP = 6;
/** The detail is fetched at this zoom and drawn at twice the rest size, as in GL. */
const FETCH_DETAIL = 1.4;
const DRAW_DETAIL = 2;
/** The same for the municipalities: from three times the rest size on their lines do not crowd the map. */
const FETCH_MUNICIPALITIES = 2.4;
const DRAW_MUNICIPALITIES = 3;
const NO_LINES: readonly (readonly Point[])[] = [];

const REST_VIEW_BOX = viewBox(FRAME, FRAME);

interface Props {
  /** Calls `draw` with the scene whenever it is another, without the rest of the stage. */
  readonly picturing: (draw: Draw) => ReactNode;
  /** What the layer says of a county, in words. */
  readonly says: (code: CountyCode) => string;
  readonly tooltip: (code: CountyCode, municipality: Municipality | null) => TooltipText;
  /** The map is of municipalities: their outlines are needed at once, and the SVG alone draws them. */
  readonly fine: boolean;
  /** True once the page is ready, so that the zoom and GL may be loaded. */
  readonly ready: boolean;
  readonly slowAnswer: SlowAnswer;
  readonly onSlowAnswer: (answer: SlowAnswer) => void;
}

export function MapStage({ picturing, says, tooltip, fine, ready, slowAnswer, onSlowAnswer }: Props) {
  const { t } = useLanguage();
  const atlas = useAtlas();
  const { selectCounty, compareWith } = useActions();
  const { theme, county: selected, layer, year } = useView();
  const id = useId();
  const element = useRef<HTMLDivElement>(null);
  const inset = useRef<HTMLDivElement>(null);
  const stage = useStage(element, inset);
  const covers = useCovers(element);
  const scheme = useScheme(theme);
  const [camera, setCamera] = useState<Camera | null>(null);
  const [driver, setDriver] = useState<CameraDriver | null>(null);
  const embedded = useEmbed() !== null;
  // Many maps on a host's page would take each other's WebGL contexts: one has it once its reader looks closer.
  const wasZoomed = useRef(false);
  wasZoomed.current ||= camera !== null;
  const mayUseGl = ready && !fine && slowAnswer !== "switch" && (!embedded || wasZoomed.current);
  const { state: renderer, GlMap, ...gl } = useRenderer(mayUseGl);

  const rest = useMemo(() => restCamera(FRAME, stage), [stage]);
  const shown = camera ?? rest;
  const zoom = camera ? camera.scale / rest.scale : 1;
  const detail = useDetail(fine || zoom >= FETCH_DETAIL);
  // Paper shows the whole country, and the reader finds the screen as it was.
  const printing = usePrinting();
  const drawn = printing ? null : camera;
  const outlines = detail?.outlines ?? OVERVIEW;
  const fetched = useMunicipalities(fine || zoom >= FETCH_MUNICIPALITIES);
  const municipalities = drawn && zoom >= DRAW_MUNICIPALITIES ? fetched.value : null;
  const areas = fine ? fetched.value : null;
  // A county's line must run where its municipalities' do.
  const counties = detail && (fine || (drawn && zoom >= DRAW_DETAIL)) ? detail.paths : OVERVIEW_PATHS;
  const paths = useMemo(
    () => (municipalities ? { ...counties, municipalities: municipalities.path } : counties),
    [counties, municipalities],
  );

  const pickable = areas ?? municipalities;
  const pick = (at: Point): Picked | null => {
    const point = toPlanePoint(shown, stage, at);
    const code = pickArea(outlines, point, REACH / shown.scale);
    if (!code) return null;
    return {
      code,
      municipality: pickable && pickMunicipality(pickable, code, point, fine ? REACH / shown.scale : 0),
    };
  };
  const picture = useRef<HTMLDivElement>(null);
  const hover = useHover(picture, pick, camera, stage);
  usePointedClass(picture, "map-pointed");
  const outline = useMemo(() => <HoverOutline areas={paths.areas} />, [paths.areas]);

  const { ownsWheel, hinting } = useWheel(element, { atRest: () => camera === null, needsKey: embedded });
  const whenStill = useSvgZoom(element, {
    active: ready && renderer !== "gl",
    stage,
    camera,
    ownsWheel,
    onCamera: setCamera,
    onDriver: setDriver,
  });

  const reveal = useCallback((code: CountyCode) => driver?.reveal(placeOf(code).bbox), [driver]);
  const onActive = useCallback(
    (code: CountyCode | null) => {
      hover.setActive(code);
      if (code) reveal(code);
    },
    [hover, reveal],
  );
  const onPick = useCallback((code: CountyCode) => selectCounty(code, "panel"), [selectCounty]);
  const onCompare = useCallback((code: CountyCode) => compareWith(code, "panel"), [compareWith]);
  /** What is clicked on the map is where the reader looks: only what is chosen elsewhere must be brought into view. */
  const clicked = useRef<CountyCode | null>(null);
  const latestReveal = useRef(reveal);
  latestReveal.current = reveal;
  useEffect(() => {
    if (selected && selected !== clicked.current) latestReveal.current(selected);
    clicked.current = null;
  }, [selected]);

  const press = useRef<Point>([0, 0]);
  const onClick = (event: MouseEvent) => {
    const at = pointIn(event.currentTarget, event);
    if (Math.hypot(at[0] - press.current[0], at[1] - press.current[1]) > CLICK_SLOP) return;
    const code = pick(at)?.code;
    if (!code) return;
    if (code !== selected) clicked.current = code;
    selectCounty(code, "stay");
  };

  const draw: Draw = (scene, overlay, fineAreas) => (
    <>
      <SvgMap
        id={id}
        scene={scene}
        geometry={paths}
        viewBox={drawn ? viewBox(FRAME, visibleBox(drawn, stage)) : REST_VIEW_BOX}
      >
        {areas && fineAreas?.(areas)}
        {outline}
      </SvgMap>
      {(renderer === "starting" || renderer === "gl" || renderer === "lost") && (
        <ErrorBoundary fallback={null} onError={gl.fail}>
          <Suspense fallback={null}>
            <GlMap
              scene={scene}
              overview={OVERVIEW}
              detail={detail?.outlines ?? null}
              borders={municipalities?.borders ?? NO_LINES}
              scheme={scheme}
              camera={camera}
              stage={stage}
              whenStill={whenStill}
              visible={renderer === "gl"}
              ownsWheel={ownsWheel}
              onCamera={setCamera}
              onDriver={setDriver}
              onReady={gl.ready}
              onLost={gl.lose}
              onSlow={gl.slowDown}
              onFail={gl.fail}
            />
          </Suspense>
        </ErrorBoundary>
      )}
      {/* The first frame waits until the HTML has come this far (index.html): title and counties are there then. */}
      <div id="karta" className="map-overlay">
        {overlay?.(drawn, stage, areas)}
        {!scene.marks && (
          <MapLabels
            counties={atlas.counties}
            scene={scene}
            camera={drawn}
            rest={rest}
            stage={stage}
            covers={covers}
            municipalities={municipalities}
            ready={ready}
          />
        )}
      </div>
    </>
  );

  return (
    <div className="map-frame">
      <div ref={element} className={drawn ? "map-stage map-zoomed" : "map-stage"}>
        <div ref={inset} className="map-inset" />
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the picture takes the mouse; keyboard and screen readers have the listbox beside it */}
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: as above */}
        {/* biome-ignore lint/a11y/noNoninteractiveElementInteractions: as above */}
        <div
          ref={picture}
          className="map-picture"
          onPointerDown={(event) => {
            press.current = pointIn(event.currentTarget, event);
          }}
          onClick={onClick}
        >
          {picturing(draw)}
        </div>
        {hinting && (
          <p className="map-hint" aria-hidden="true">
            {t.map.wheelHint}
          </p>
        )}
        <MapKeys
          counties={atlas.counties}
          selected={selected}
          says={says}
          year={layer === "aktorer" ? year : null}
          onActive={onActive}
          onPick={onPick}
          onEscape={hover.dismiss}
          onCompare={onCompare}
        />
        <LateTooltip
          ready={ready}
          hover={hover}
          textOf={tooltip}
          camera={camera}
          rest={rest}
          stage={stage}
          covers={covers}
        />
        <ZoomButtons
          driver={driver}
          zoomed={camera !== null}
          about={zoomPoint(shown, stage, selected && placeOf(selected).anchor)}
        />
      </div>
      <div className="map-message" role="status">
        {(renderer === "failed" || gl.again) && (
          <TryAgain
            text={t.map.glFailed}
            button={t.panel.retry}
            busy={renderer !== "failed"}
            onRetry={gl.retry}
          />
        )}
        {fine && <OutlinesStatus loaded={fetched} />}
        {gl.slow && slowAnswer === "none" && (
          <SlowOffer onSwitch={() => onSlowAnswer("switch")} onKeep={() => onSlowAnswer("keep")} />
        )}
      </div>
    </div>
  );
}
