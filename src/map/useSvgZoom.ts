/** The SVG's zoom, attached while the SVG is in charge. Its code is loaded after the page is ready. */

import { type Dispatch, type RefObject, type SetStateAction, useCallback, useEffect, useRef } from "react";
import type { Camera, Stage } from "./camera.ts";
import type { CameraDriver } from "./driver.ts";
import type { SvgZoom } from "./svgZoom.ts";

interface Options {
  readonly active: boolean;
  readonly stage: Stage;
  readonly camera: Camera | null;
  readonly ownsWheel: () => boolean;
  readonly onCamera: (camera: Camera | null) => void;
  readonly onDriver: Dispatch<SetStateAction<CameraDriver | null>>;
}

/** Calls back when no gesture or animation is under way, with the camera; null at rest. */
export type WhenStill = (run: (camera: Camera | null) => void) => void;

/** Attaches wheel, drag and pinch to `element` while `active`, and hands out the driver for the buttons. Returns who knows when it is still. */
export function useSvgZoom(element: RefObject<HTMLElement | null>, options: Options): WhenStill {
  const latest = useRef(options);
  latest.current = options;
  const { active } = options;
  const current = useRef<SvgZoom | null>(null);
  useEffect(() => {
    const target = element.current;
    if (!active || !target) return;
    let driver: SvgZoom | null = null;
    let gone = false;
    import("./svgZoom.ts").then(
      ({ attachSvgZoom }) => {
        if (gone) return;
        const { camera: start, ownsWheel } = latest.current;
        driver = attachSvgZoom(target, {
          stage: () => latest.current.stage,
          start,
          ownsWheel,
          onCamera: (camera) => latest.current.onCamera(camera),
        });
        current.current = driver;
        latest.current.onDriver(driver);
      },
      () => {
        // Without the zoom's code the map stays at rest; everything else works.
      },
    );
    return () => {
      gone = true;
      if (!driver) return;
      driver.dispose();
      current.current = null;
      latest.current.onDriver((was) => (was === driver ? null : was));
    };
  }, [active, element]);

  const { stage } = options;
  useEffect(() => {
    if (stage.width > 0) current.current?.adopt(latest.current.camera);
  }, [stage]);

  return useCallback((run) => {
    if (current.current) current.current.whenStill(run);
    else run(latest.current.camera);
  }, []);
}
