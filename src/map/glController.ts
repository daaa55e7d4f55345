/** The one owner of MapLibre's map: makes it, tells it what the scene says, and reports its camera. */

import { type GeoJSONSource, Map as GlEngine, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?url";
import type { CountyCode } from "../domain/county.ts";
import { scaleForZoom, toPlane, zoomForScale } from "../domain/plane.ts";
import { type Camera, MAX_ZOOM, restCamera, revealing, type Stage, visibleBox } from "./camera.ts";
import { canvasRatio } from "./canvasRatio.ts";
import { type CameraDriver, zoomDuration } from "./driver.ts";
import { gateEvents } from "./gateEvents.ts";
import type { Outline, Point } from "./geometry.ts";
import { applyScene, NOTHING_PAINTED, type Painted, paintedBy, recolour } from "./glPaint.ts";
import { bounds, collection, lines, lngLat } from "./glSources.ts";
import { glStyle, type Level, MUNICIPALITIES, PATTERNS } from "./glStyle.ts";
import type { Palette } from "./palette.ts";
import { patternImage } from "./patternImage.ts";
import { FRAME } from "./places.ts";
import type { Scene } from "./scene.ts";
import { watchFrames } from "./watchFrames.ts";

/** MapLibre's own: below it `setMinZoom` throws. */
const LEAST_ZOOM = -2;

/** How long (ms) GL may take to load before the SVG stays in charge for good. */
const PATIENCE = 30_000;

/** `Code` is what the areas are called. */
export interface GlOptions<Code extends string = CountyCode> {
  readonly container: HTMLElement;
  readonly context: Outline;
  readonly overview: ReadonlyMap<Code, Outline>;
  readonly stage: () => Stage;
  /** Where the SVG looks now; null at rest. */
  readonly camera: () => Camera | null;
  /** Calls back when the SVG has come to rest, with the camera then. */
  readonly whenStill: (run: (camera: Camera | null) => void) => void;
  readonly palette: Palette;
  readonly scene: Scene<Code>;
  readonly ownsWheel: () => boolean;
  readonly onCamera: (camera: Camera | null) => void;
  /** The first complete frame is on screen. */
  readonly onReady: () => void;
  /** The context is lost: the SVG goes on, and `onReady` follows when GL can go on where the SVG is then. */
  readonly onLost: () => void;
  /** The reader's movements were drawn slowly. */
  readonly onSlow: () => void;
  /** GL cannot be had: the SVG goes on. */
  readonly onFail: () => void;
}

export interface GlController<Code extends string = CountyCode> extends CameraDriver {
  /** Fits the map to the stage as `options.stage` gives it now. */
  resize(): void;
  paint(scene: Scene<Code>, hovered: Code | null, palette: Palette): void;
  setDetail(detail: ReadonlyMap<Code, Outline>): void;
  /** The lines between municipalities, drawn from now on at every zoom; none takes them away. */
  setBorders(borders: readonly (readonly Point[])[]): void;
}

/** Starts MapLibre in `container`. Call only where `canUseGl()` is true. */
export function startGl<Code extends string = CountyCode>(options: GlOptions<Code>): GlController<Code> {
  setWorkerUrl(workerUrl);
  const { container, onCamera } = options;
  const start = options.camera();
  const rest = () => restCamera(FRAME, options.stage());
  const first = start ?? rest();
  const map = new GlEngine({
    container,
    style: glStyle(options.palette),
    center: lngLat(first.centre),
    zoom: zoomForScale(first.scale),
    attributionControl: false,
    renderWorldCopies: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    keyboard: false,
    doubleClickZoom: false,
    boxZoom: false,
    trackResize: false,
    fadeDuration: 0,
    pixelRatio: canvasRatio(options.stage(), devicePixelRatio),
    canvasContextAttributes: { antialias: true },
  });
  map.touchZoomRotate.disableRotation();
  // The picture is hidden from assistive technology, so it must not take the focus either.
  for (const attribute of ["tabindex", "role", "aria-label"]) map.getCanvas().removeAttribute(attribute);

  /** What is to be seen; painted when GL can. */
  let wanted = paintedBy(options.scene, null, options.palette);
  let palette = options.palette;
  let painted: Painted<Code> = NOTHING_PAINTED;
  let atRest = start === null;
  let detail: ReadonlyMap<Code, Outline> | null = null;
  let borders: readonly (readonly Point[])[] = [];
  /** Off until GL is in charge, and while it fits itself to a new size: those moves are not the reader's. */
  let listening = false;
  /** False before the style is there, and while the context is lost. */
  let loaded = false;
  let gone = false;
  /** Where a movement under way leads. */
  let goal: Camera | null = null;
  /** What GL has drawn while the SVG was in charge. */
  let drawn = start;
  const frames = watchFrames(window, options.onSlow);

  /** At rest the whole country is on screen and cannot be dragged away; zoomed in, the frame is the limit. */
  const fitLimits = () => {
    const { scale } = rest();
    // A stage of a few pixels, between two sizes of a window, asks for less than MapLibre's least zoom.
    if (!(zoomForScale(scale) > LEAST_ZOOM)) return;
    map.setMaxBounds(null);
    map.setMinZoom(null);
    map.setMaxZoom(zoomForScale(scale * MAX_ZOOM));
    map.setMinZoom(zoomForScale(scale));
    if (atRest) map.jumpTo({ center: lngLat(rest().centre), zoom: zoomForScale(scale) });
    map.setMaxBounds(bounds(visibleBox(rest(), options.stage())));
    setLevels(map, detail ? zoomForScale(scale) + 1 : Number.POSITIVE_INFINITY);
  };
  const showDetail = () => {
    if (!detail || !loaded) return;
    source(map, "detail").setData(collection(detail));
    fitLimits();
  };

  const showBorders = () => {
    if (loaded) source(map, MUNICIPALITIES).setData(lines(borders));
  };

  const cameraNow = (): Camera => {
    const { lng, lat } = map.getCenter();
    return { centre: toPlane([lng, lat]), scale: scaleForZoom(map.getZoom()) };
  };
  const report = () => {
    if (!listening) return;
    const camera = cameraNow();
    atRest = camera.scale <= rest().scale * 1.002;
    onCamera(atRest ? null : camera);
  };
  /** MapLibre would say on the console that it draws a large canvas more coarsely. */
  const fitSize = () => map.setPixelRatio(canvasRatio(options.stage(), devicePixelRatio));
  const resize = () => {
    if (!loaded) return;
    const was = listening;
    listening = false;
    fitSize();
    fitLimits();
    listening = was;
    report();
  };
  /** Looks where the SVG looks. */
  const follow = (camera: Camera | null) => {
    drawn = camera;
    atRest = camera === null;
    const { centre, scale } = camera ?? rest();
    map.jumpTo({ center: lngLat(centre), zoom: zoomForScale(scale) });
  };
  /** Takes over where the SVG has come to rest, when GL has drawn that place too: no movement is cut off, no blank is seen. */
  const takeOver = () =>
    options.whenStill((camera) => {
      if (gone || !loaded) return;
      if (!isSame(camera, drawn)) {
        follow(camera);
        map.once("idle", takeOver);
        return;
      }
      listening = true;
      options.onReady();
    });

  /** Shows what is wanted, where the SVG looks, and takes over when it is drawn. */
  const begin = () => {
    fitSize();
    atRest = options.camera() === null;
    fitLimits();
    follow(options.camera());
    showDetail();
    showBorders();
    painted = applyScene(map, NOTHING_PAINTED, wanted);
    map.once("idle", takeOver);
  };

  map.on("load", () => {
    loaded = true;
    clearTimeout(patience);
    source(map, "context").setData(collection([["context", options.context]]));
    source(map, "overview").setData(collection(options.overview));
    for (const pattern of PATTERNS)
      map.addImage(pattern, patternImage(pattern, palette, devicePixelRatio), {
        pixelRatio: devicePixelRatio,
      });
    begin();
  });
  map.on("move", report);
  map.on("movestart", () => {
    if (listening) frames.start();
  });
  map.on("moveend", () => {
    goal = null;
    if (listening) frames.end();
  });
  map.on("webglcontextlost", () => {
    if (gone) return;
    if (!loaded) return options.onFail();
    loaded = false;
    listening = false;
    map.off("idle", takeOver);
    map.stop();
    frames.stop();
    options.onLost();
  });
  // MapLibre brings back style, data and images; what the counties look like is ours.
  map.on("webglcontextrestored", () => {
    map.once("style.load", () => {
      loaded = true;
      recolour(map, palette);
      begin();
    });
  });
  map.on("error", ({ error }) => {
    if (loaded) reportError(error);
    else options.onFail();
  });
  const patience = setTimeout(options.onFail, PATIENCE);
  const gate = gateEvents(container, options.ownsWheel);

  return {
    resize,
    paint(scene, hovered, next) {
      const recoloured = next !== palette;
      palette = next;
      wanted = paintedBy(scene, hovered, palette);
      if (!loaded) return;
      if (recoloured) recolour(map, palette);
      painted = applyScene(map, painted, wanted);
    },
    setDetail(outlines) {
      detail = outlines;
      showDetail();
    },
    setBorders(lines) {
      if (lines === borders) return;
      borders = lines;
      showBorders();
    },
    zoomBy: (factor, about) =>
      map.easeTo({
        zoom: map.getZoom() + Math.log2(factor),
        around: lngLat(about),
        duration: zoomDuration(),
      }),
    home: () =>
      map.easeTo({
        center: lngLat(rest().centre),
        zoom: zoomForScale(rest().scale),
        duration: zoomDuration(),
      }),
    reveal(box) {
      if (atRest) return;
      const from = goal ?? cameraNow();
      const to = revealing(from, options.stage(), rest(), box);
      if (to === from) return;
      map.easeTo({ center: lngLat(to.centre), zoom: zoomForScale(to.scale), duration: zoomDuration() });
      goal = map.isMoving() ? to : null;
    },
    dispose: () => {
      gone = true;
      clearTimeout(patience);
      gate();
      frames.dispose();
      map.remove();
    },
  };
}

const isSame = (a: Camera | null, b: Camera | null) =>
  a?.scale === b?.scale && a?.centre[0] === b?.centre[0] && a?.centre[1] === b?.centre[1];

const source = (map: GlEngine, id: Level | "context" | typeof MUNICIPALITIES) =>
  map.getSource(id) as GeoJSONSource;

/** Draws the overview below the zoom `limit` and the detail from there on. */
function setLevels(map: GlEngine, limit: number) {
  const highest = 24;
  const turn = Math.min(limit, highest);
  for (const id of map.getLayersOrder()) {
    if (id.startsWith("overview-")) map.setLayerZoomRange(id, 0, turn);
    if (id.startsWith("detail-")) map.setLayerZoomRange(id, turn, highest);
  }
}
