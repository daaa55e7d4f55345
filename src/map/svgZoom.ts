/** Zoom and pan of the SVG by wheel, drag, two fingers and buttons. One finger scrolls the page. */

import { select } from "d3-selection";
import "d3-transition";
import { type D3ZoomEvent, type ZoomTransform, zoom, zoomIdentity, zoomTransform } from "d3-zoom";
import {
  type Camera,
  MAX_ZOOM,
  restCamera,
  revealing,
  type Stage,
  toPlanePoint,
  toScreen,
} from "./camera.ts";
import { type CameraDriver, zoomDuration } from "./driver.ts";
import type { Box } from "./geometry.ts";
import { FRAME } from "./places.ts";

/** The camera that d3's transform amounts to on `stage`; null at rest. */
function cameraOf({ k, x, y }: ZoomTransform, stage: Stage): Camera | null {
  if (k <= 1.001) return null;
  const rest = restCamera(FRAME, stage);
  const middle = [(stage.width / 2 - x) / k, (stage.height / 2 - y) / k] as const;
  return { centre: toPlanePoint(rest, stage, middle), scale: rest.scale * k };
}

/** d3's transform for a camera. */
function transformOf(camera: Camera, stage: Stage): ZoomTransform {
  const rest = restCamera(FRAME, stage);
  const k = camera.scale / rest.scale;
  const [x, y] = toScreen(rest, stage, camera.centre);
  return zoomIdentity.translate(stage.width / 2 - x * k, stage.height / 2 - y * k).scale(k);
}

interface Options {
  readonly stage: () => Stage;
  readonly start: Camera | null;
  /** False for wheel events that belong to the page. */
  readonly ownsWheel: () => boolean;
  readonly onCamera: (camera: Camera | null) => void;
}

export interface SvgZoom extends CameraDriver {
  /** Shows `camera` on the stage as it is now; rest where the whole country fits. */
  adopt(camera: Camera | null): void;
  /** Runs at once, or when the movement under way has ended, with the camera then; null at rest. */
  whenStill(run: (camera: Camera | null) => void): void;
}

/** d3's word for a camera: centre and width of what is seen. */
type ZoomView = [number, number, number];

/** Straight from one view to the next: d3's own way would fly up and down again for every step aside. */
const straight = (from: ZoomView, to: ZoomView) => (share: number) =>
  from.map((value, i) => value + ((to[i] ?? value) - value) * share) as ZoomView;

/** Attaches the gestures to `element`, starting at `start`. */
export function attachSvgZoom(element: HTMLElement, { stage, start, ownsWheel, onCamera }: Options): SvgZoom {
  const selection = select<HTMLElement, unknown>(element);
  /** Gestures and transitions under way, where the last transition leads (null: to rest), and who waits for the end. */
  let moving = 0;
  let goal: Camera | null | undefined;
  let waiting: ((camera: Camera | null) => void)[] = [];
  const cameraNow = () => cameraOf(zoomTransform(element), stage());
  const begin = () => {
    moving += 1;
  };
  const end = () => {
    moving -= 1;
    if (moving > 0) return;
    goal = undefined;
    for (const run of waiting.splice(0)) run(cameraNow());
  };
  const behaviour = zoom<HTMLElement, unknown>()
    .scaleExtent([1, MAX_ZOOM])
    .extent(() => [
      [0, 0],
      [stage().width, stage().height],
    ])
    .filter((event: Event) => {
      if (event instanceof WheelEvent) return ownsWheel();
      if (event.type.startsWith("touch")) return (event as TouchEvent).touches.length > 1;
      return event.type === "mousedown" && (event as MouseEvent).button === 0;
    })
    .interpolate(straight)
    .on("start", begin)
    .on("end", end)
    .on("zoom", ({ transform }: D3ZoomEvent<HTMLElement, unknown>) => onCamera(cameraOf(transform, stage())));

  /** d3 counts from the stage's own corner: on a stage of another size the same camera is another transform. A zoom under way is at its end at once. */
  const adopt = (now: Camera | null) => {
    const camera = goal === undefined ? now : goal;
    const { width, height } = stage();
    behaviour.translateExtent([
      [0, 0],
      [width, height],
    ]);
    const stays = camera !== null && camera.scale > restCamera(FRAME, stage()).scale;
    selection.call(behaviour.transform, stays ? transformOf(camera, stage()) : zoomIdentity);
  };

  selection.call(behaviour).on("dblclick.zoom", null);
  adopt(start);

  /** A transition, counted from now on: d3 starts it a moment later. */
  const glide = (to: ZoomTransform) => {
    begin();
    goal = cameraOf(to, stage());
    selection
      .transition()
      .duration(zoomDuration())
      .on("end.glide interrupt.glide cancel.glide", end)
      .call(behaviour.transform, to);
  };

  return {
    adopt,
    whenStill(run) {
      if (moving === 0) run(cameraNow());
      else waiting.push(run);
    },
    zoomBy(factor, about) {
      const { width, height } = stage();
      const size: [[number, number], [number, number]] = [
        [0, 0],
        [width, height],
      ];
      const [x, y] = toScreen(restCamera(FRAME, stage()), stage(), about);
      const now = zoomTransform(element);
      const [px, py] = now.apply([x, y]);
      const k = Math.max(1, Math.min(MAX_ZOOM, now.k * factor));
      const to = zoomIdentity.translate(px, py).scale(k).translate(-x, -y);
      glide(behaviour.constrain()(to, size, size));
    },
    home: () => glide(zoomIdentity),
    reveal(box: Box) {
      const from = goal === undefined ? cameraNow() : goal;
      if (!from) return;
      const to = revealing(from, stage(), restCamera(FRAME, stage()), box);
      if (to !== from) glide(transformOf(to, stage()));
    },
    dispose: () => {
      waiting = [];
      selection.interrupt().on(".zoom", null);
      // d3 keeps its transform on the element; a later attachment must not find an old one.
      if (zoomTransform(element) !== zoomIdentity) Reflect.deleteProperty(element, "__zoom");
    },
  };
}
