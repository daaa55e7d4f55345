/** Which renderer is in charge: the SVG from the first paint on, GL when it is ready, the SVG again while GL has lost its context and when it fails. */

import {
  type ComponentType,
  type LazyExoticComponent,
  lazy,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { whenIdle } from "../ui/whenIdle.ts";
import { canUseGl } from "./canUseGl.ts";
import { isWorthWaiting, RESTORE_PATIENCE, whenSeenFor } from "./contextLoss.ts";
import type { GlMapProps } from "./GlMap.tsx";

/** In `lost` the SVG is in charge and GL waits for its context. */
export type RendererState = "svg" | "starting" | "gl" | "lost" | "failed";

/** What the reader said to the offer of a map without GL; it holds for the visit. */
export type SlowAnswer = "none" | "keep" | "switch";

export interface Renderer {
  readonly state: RendererState;
  /** True while GL is starting after it had failed. */
  readonly again: boolean;
  readonly GlMap: LazyExoticComponent<ComponentType<GlMapProps>>;
  /** True while GL is in charge and has been slow. */
  readonly slow: boolean;
  ready(): void;
  lose(): void;
  slowDown(): void;
  fail(): void;
  retry(): void;
}

/** Starts GL once it `mayUseGl`, the browser is idle and WebGL works; ends it when it may no longer. */
export function useRenderer(mayUseGl: boolean): Renderer {
  const [state, setState] = useState<RendererState>("svg");
  const [attempt, setAttempt] = useState(0);
  const [slow, setSlow] = useState(false);
  const lastLoss = useRef<number | null>(null);
  // React keeps a rejected import for ever; each attempt gets a component of its own.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt is what the component is made for
  const GlMap = useMemo(() => lazy(() => import("./GlMap.tsx")), [attempt]);

  useEffect(() => {
    if (!mayUseGl || !canUseGl(window)) return;
    const callOff = whenIdle(() => setState((was) => (was === "svg" ? "starting" : was)));
    return () => {
      callOff();
      setState("svg");
    };
  }, [mayUseGl]);

  useEffect(() => {
    if (state !== "lost") return;
    return whenSeenFor(RESTORE_PATIENCE, document, () => setState("failed"));
  }, [state]);

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
    slow: slow && state === "gl",
    ready: useCallback(() => setState("gl"), []),
    lose: useCallback(() => {
      const now = performance.now();
      setState(isWorthWaiting(lastLoss.current, now) ? "lost" : "failed");
      lastLoss.current = now;
    }, []),
    slowDown: useCallback(() => setSlow(true), []),
    fail: useCallback(() => setState("failed"), []),
    retry: useCallback(() => {
      setAttempt((was) => was + 1);
      setState("starting");
    }, []),
  };
}
