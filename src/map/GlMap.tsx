/** The map in WebGL, laid over the SVG: smooth zoom and dense outlines. Loaded after the page is ready; when it fails, the SVG under it goes on. */

import { type Dispatch, type SetStateAction, useEffect, useRef } from "react";
import type { CountyCode } from "../domain/county.ts";
import { useActiveCounty } from "../state/world.tsx";
import type { Camera, Stage } from "./camera.ts";
import { CONTEXT } from "./context.ts";
import type { CameraDriver } from "./driver.ts";
import type { Outline, Point } from "./geometry.ts";
import { type GlController, startGl } from "./glController.ts";
import { PALETTES, type Scheme } from "./palette.ts";
import type { Scene } from "./scene.ts";
import type { WhenStill } from "./useSvgZoom.ts";

export interface GlMapProps {
  readonly scene: Scene;
  readonly overview: ReadonlyMap<CountyCode, Outline>;
  readonly detail: ReadonlyMap<CountyCode, Outline> | null;
  /** The lines between municipalities where the reader looks close enough to see them. */
  readonly borders: readonly (readonly Point[])[];
  readonly scheme: Scheme;
  /** Where the map looks until GL takes over; later changes are GL's own. */
  readonly camera: Camera | null;
  readonly stage: Stage;
  readonly whenStill: WhenStill;
  /** False until the first complete frame: until then the SVG is what the reader sees. */
  readonly visible: boolean;
  readonly ownsWheel: () => boolean;
  readonly onCamera: (camera: Camera | null) => void;
  readonly onDriver: Dispatch<SetStateAction<CameraDriver | null>>;
  readonly onReady: () => void;
  readonly onLost: () => void;
  readonly onSlow: () => void;
  readonly onFail: () => void;
}

export default function GlMap(props: GlMapProps) {
  const { scene, detail, borders, scheme, visible, stage } = props;
  const hovered = useActiveCounty();
  const container = useRef<HTMLDivElement>(null);
  const controller = useRef<GlController | null>(null);
  // The engine starts once; its callbacks always see the latest props.
  const latest = useRef(props);
  latest.current = props;

  useEffect(() => {
    if (!container.current) return;
    const { overview, onDriver } = latest.current;
    const started = startGl({
      container: container.current,
      context: CONTEXT,
      overview,
      camera: () => latest.current.camera,
      stage: () => latest.current.stage,
      whenStill: (run) => latest.current.whenStill(run),
      palette: PALETTES[latest.current.scheme],
      scene: latest.current.scene,
      ownsWheel: () => latest.current.ownsWheel(),
      onCamera: (camera) => latest.current.onCamera(camera),
      onReady: () => {
        latest.current.onReady();
        latest.current.onDriver(started);
      },
      onLost: () => {
        latest.current.onLost();
        latest.current.onDriver((current) => (current === started ? null : current));
      },
      onSlow: () => latest.current.onSlow(),
      onFail: () => latest.current.onFail(),
    });
    controller.current = started;
    return () => {
      controller.current = null;
      onDriver((current) => (current === started ? null : current));
      started.dispose();
    };
  }, []);

  useEffect(() => controller.current?.paint(scene, hovered, PALETTES[scheme]), [scene, hovered, scheme]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the controller reads the new stage itself
  useEffect(() => controller.current?.resize(), [stage]);
  useEffect(() => {
    if (detail) controller.current?.setDetail(detail);
  }, [detail]);
  useEffect(() => controller.current?.setBorders(borders), [borders]);

  // MapLibre positions its container itself, so it gets one of its own.
  return (
    <div className={visible ? "map-gl" : "map-gl map-gl-waiting"} aria-hidden="true">
      <div ref={container} className="map-gl-container" />
    </div>
  );
}
