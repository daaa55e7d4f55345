/** The measured page: one map of `?areas=N` by `?renderer=svg|gl`, and what `scale.ts` does with it. */

import "../../../src/styles/index.css";
import "../../../src/map/map.css";
import "./scale.css";

import { createRef } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { ACTOR_TYPES } from "../../../src/domain/actor.ts";
import { type Camera, restCamera, toPlanePoint, visibleBox } from "../../../src/map/camera.ts";
import { CONTEXT } from "../../../src/map/context.ts";
import { startGl } from "../../../src/map/glController.ts";
import { PALETTES } from "../../../src/map/palette.ts";
import { pickArea } from "../../../src/map/pick.ts";
import { FRAME } from "../../../src/map/places.ts";
import { SvgMap } from "../../../src/map/SvgMap.tsx";
import type { Area, Scene } from "../../../src/map/scene.ts";
import { areaPaths, OVERVIEW_STEPS, svgPath, viewBox } from "../../../src/map/svgPath.ts";
import { areasOf } from "./areas.ts";

const asked = new URLSearchParams(location.search);
const outlines = areasOf(Number(asked.get("areas")));
const codes = [...outlines.keys()];
const stage = { width: innerWidth, height: innerHeight, inset: 0 };
const rest = restCamera(FRAME, stage);

/** The `turn`th picture: every area has another paint than in the one before. */
function sceneOf(turn: number): Scene<string> {
  const area = (index: number): Area => ({
    fill: ACTOR_TYPES[(index + turn) % ACTOR_TYPES.length] ?? "none",
    hatched: false,
    outlined: false,
  });
  return { areas: new Map(codes.map((code, index) => [code, area(index)])), selected: null, legend: [] };
}

interface Drawn {
  readonly paint: (turn: number, hovered: string | null) => void;
  /** Looks at a part of the plane from one frame to the next; `step` counts from 0 to 1. */
  readonly move: (step: number) => void;
}

/** Where a movement leads at `step` of its way: in on the middle of the country, and a little to the side. */
const cameraAt = (step: number): Camera => ({
  centre: [rest.centre[0] + step * 40_000, rest.centre[1] - step * 200_000],
  scale: rest.scale * 4 ** step,
});

function drawSvg(root: HTMLElement): Drawn {
  const geometry = {
    areas: areaPaths(FRAME, outlines, OVERVIEW_STEPS),
    context: svgPath(FRAME, CONTEXT, OVERVIEW_STEPS),
  };
  const react = createRoot(root);
  const view = { turn: 0, hovered: null as string | null, box: visibleBox(rest, stage), scene: sceneOf(0) };
  const render = () =>
    flushSync(() =>
      react.render(
        <div className="map-stage">
          <SvgMap id="map" scene={view.scene} geometry={geometry} viewBox={viewBox(FRAME, view.box)}>
            <path
              className="map-hoverable map-hovered"
              vectorEffect="non-scaling-stroke"
              d={view.hovered ? geometry.areas.get(view.hovered) : ""}
            />
          </SvgMap>
        </div>,
      ),
    );
  render();
  return {
    paint(turn, hovered) {
      if (turn !== view.turn) view.scene = sceneOf(turn);
      Object.assign(view, { turn, hovered });
      render();
    },
    move(step) {
      view.box = visibleBox(cameraAt(step), stage);
      render();
    },
  };
}

function drawGl(root: HTMLElement): Promise<Drawn> {
  const container = createRef<HTMLDivElement>();
  flushSync(() =>
    createRoot(root).render(
      <div className="map-stage">
        <div className="map-gl">
          <div ref={container} className="map-gl-container" />
        </div>
      </div>,
    ),
  );
  const element = container.current;
  if (!element) throw new Error("The map's container is not there");
  let scene = { turn: 0, picture: sceneOf(0) };
  return new Promise((resolve, reject) => {
    const gl = startGl<string>({
      container: element,
      context: CONTEXT,
      overview: outlines,
      stage: () => stage,
      camera: () => null,
      whenStill: (run) => run(null),
      palette: PALETTES.light,
      scene: scene.picture,
      ownsWheel: () => true,
      onCamera: () => {},
      onReady: () =>
        resolve({
          paint(turn, hovered) {
            if (turn !== scene.turn) scene = { turn, picture: sceneOf(turn) };
            gl.paint(scene.picture, hovered, PALETTES.light);
          },
          // MapLibre moves by itself: the first step tells it where to, and the others are its frames.
          move: (step) => {
            if (step === 0) gl.zoomBy(4, rest.centre);
          },
        }),
      onLost: () => reject(new Error("The context was lost")),
      onSlow: () => {},
      onFail: () => reject(new Error("There is no GL")),
    });
  });
}

/** Resolves after the next frame has been handed to the screen. */
const painted = () =>
  new Promise<void>((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(null);
    });
  });

/** How long (ms) `act` takes until the frame with it. */
async function timed(act: () => void): Promise<number> {
  const start = performance.now();
  act();
  await painted();
  return performance.now() - start;
}

async function repeat(count: number, act: (index: number) => Promise<number>): Promise<number[]> {
  const values: number[] = [];
  for (let index = 0; index < count; index++) values.push(await act(index));
  return values;
}

const FRAMES = 60;

/** What `scale.ts` calls, in ms. */
export interface ScalePage {
  /** From the decoded outlines to the first frame with them. */
  readonly firstMs: number;
  /** Points of all outlines together. */
  readonly points: number;
  recolour(times: number): Promise<number[]>;
  /** The area under a point is found and outlined. */
  hover(times: number): Promise<number[]>;
  /** The frames of a movement: how far apart they are. */
  frames(): Promise<number[]>;
}

declare global {
  var scalePage: Promise<ScalePage>;
}

async function start(): Promise<ScalePage> {
  const root = document.querySelector<HTMLElement>("#root");
  if (!root) throw new Error("The page has no root");
  const begun = performance.now();
  const drawn = asked.get("renderer") === "gl" ? await drawGl(root) : drawSvg(root);
  await painted();
  const firstMs = performance.now() - begun;
  let turn = 0;
  return {
    firstMs,
    points: [...outlines.values()].flat(2).reduce((sum, ring) => sum + ring.length, 0),
    recolour: (times) =>
      repeat(times, () =>
        timed(() => {
          turn += 1;
          drawn.paint(turn, null);
        }),
      ),
    hover: (times) =>
      repeat(times, (index) => {
        // From place to place over the country, never twice the same.
        const share = (index + 0.5) / times;
        const at = [stage.width * (0.42 + 0.16 * ((index * 0.618) % 1)), stage.height * share] as const;
        return timed(() => drawn.paint(turn, pickArea(outlines, toPlanePoint(rest, stage, at), 0)));
      }),
    frames: () => repeat(FRAMES, (index) => timed(() => drawn.move(index / FRAMES))),
  };
}

globalThis.scalePage = start();
