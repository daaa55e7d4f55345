/** Which renderer is in charge: the SVG from the first paint on, GL when it is ready, the SVG again when GL fails. */

import {
  type ComponentType,
  type LazyExoticComponent,
  lazy,
  useCallback,
  useEffect,
  useMemo,
  useState,
} from "react";
import { canUseGl } from "./canUseGl.ts";
import type { GlMapProps } from "./GlMap.tsx";

export type RendererState = "svg" | "starting" | "gl" | "failed";

/** How long (ms) a browser that is never idle is left alone before GL is loaded all the same. */
const PATIENCE = 2000;

function whenIdle(run: () => void): () => void {
  // Safari knows no requestIdleCallback.
  if (typeof requestIdleCallback !== "function") {
    const timer = setTimeout(run, PATIENCE / 10);
    return () => clearTimeout(timer);
  }
  const idle = requestIdleCallback(run, { timeout: PATIENCE });
  return () => cancelIdleCallback(idle);
}

export interface Renderer {
  readonly state: RendererState;
  /** True while GL is starting after it had failed. */
  readonly again: boolean;
  readonly GlMap: LazyExoticComponent<ComponentType<GlMapProps>>;
  ready(): void;
  fail(): void;
  retry(): void;
}

/** Starts GL once it `mayUseGl`, the browser is idle and WebGL works. */
export function useRenderer(mayUseGl: boolean): Renderer {
  const [state, setState] = useState<RendererState>("svg");
  const [attempt, setAttempt] = useState(0);
  // React keeps a rejected import for ever; each attempt gets a component of its own.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt is what the component is made for
  const GlMap = useMemo(() => lazy(() => import("./GlMap.tsx")), [attempt]);

  useEffect(() => {
    if (!mayUseGl || !canUseGl(window)) return;
    return whenIdle(() => setState((was) => (was === "svg" ? "starting" : was)));
  }, [mayUseGl]);

  useEffect(() => {
    const { dataset } = document.documentElement;
    dataset.renderer = state === "gl" ? "gl" : "svg";
    return () => {
      dataset.renderer = "svg";
    };
  }, [state]);

  return {
    state,
    again: state === "starting" && attempt > 0,
    GlMap,
    ready: useCallback(() => setState("gl"), []),
    fail: useCallback(() => setState("failed"), []),
    retry: useCallback(() => {
      setAttempt((was) => was + 1);
      setState("starting");
    }, []),
  };
}
