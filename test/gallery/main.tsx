/** The gallery, opened with `npm run dev` at /test/gallery/: every scene, every state of the small parts, and the page at the addresses worth looking at, side by side. */

import "../../src/styles/index.css";
import "./gallery.css";

import core from "virtual:content/core";
import addressOf from "virtual:content/files";
import type { ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { loadLanguage } from "../../src/app/loadLanguage.ts";
import { ActorTimeline } from "../../src/charts/ActorTimeline.tsx";
import { buildAtlas } from "../../src/content/atlas.ts";
import { createLibrary } from "../../src/content/library.ts";
import { REPORT_YEAR } from "../../src/domain/actor.ts";
import { FigurePatterns } from "../../src/map/FigurePatterns.tsx";
import { FigureSample } from "../../src/map/FigureSample.tsx";
import type { FigureParts, FigureScene } from "../../src/map/figureScene.ts";
import { Legend } from "../../src/map/Legend.tsx";
import { MarkLayer } from "../../src/map/MarkLayer.tsx";
import { FRAME } from "../../src/map/places.ts";
import { SlowOffer } from "../../src/map/SlowOffer.tsx";
import { SvgMap } from "../../src/map/SvgMap.tsx";
import { SymbolLayer } from "../../src/map/SymbolLayer.tsx";
import type { Area, Scene } from "../../src/map/scene.ts";
import { viewBox } from "../../src/map/svgPath.ts";
import { OVERVIEW_PATHS } from "../../src/map/useMapGeometry.ts";
import { OwnDataButton } from "../../src/owndata/OwnDataButton.tsx";
import { SliceStatus } from "../../src/panel/SliceStatus.tsx";
import { createActions } from "../../src/state/actions.ts";
import { createActiveCounty } from "../../src/state/activeCounty.ts";
import { createAfterPaint } from "../../src/state/afterPaint.ts";
import { createViewStore } from "../../src/state/store.ts";
import { fromSearch } from "../../src/state/url.ts";
import { LanguageProvider, WorldProvider } from "../../src/state/world.tsx";
import { ADDRESSES } from "./addresses.ts";
import { FigureScenes } from "./FigureScenes.tsx";
import { cellScene, countScene, rateScenes } from "./figureScenes.ts";
import { scenesOf } from "./scenes.ts";

const atlas = buildAtlas(core);
const store = createViewStore(fromSearch("", atlas));
const library = createLibrary(async (name) => (await fetch(addressOf(name))).json());
const afterPaint = createAfterPaint(window);
const world = {
  atlas,
  store,
  actions: createActions(store, atlas),
  library,
  active: createActiveCounty(),
  afterPaint,
  host: null,
  edition: { version: "0a1b2c3d", year: 2026, publisher: null },
  today: () => new Date(),
};
const nothing = () => {};

const PARTS: Readonly<Record<string, ReactNode>> = {
  "texts on their way": <SliceStatus name="sv/country" loaded={{ status: "loading", again: false }} />,
  "texts that could not be had": <SliceStatus name="sv/country" loaded={{ status: "failed" }} />,
  "tried again": <SliceStatus name="sv/country" loaded={{ status: "loading", again: true }} />,
  "a slow map": <SlowOffer onSwitch={nothing} onKeep={nothing} />,
  "own figures": <OwnDataButton onFigures={nothing} current={null} />,
  ...Object.fromEntries(
    atlas.counties.map(({ code, short }) => [
      short,
      <ActorTimeline key={code} spells={atlas.spellsOf(code)} year={REPORT_YEAR} />,
    ]),
  ),
};

function Row({ heading, things }: { heading: string; things: Readonly<Record<string, ReactNode>> }) {
  return (
    <section>
      <h2>{heading}</h2>
      <ul>
        {Object.entries(things).map(([name, thing]) => (
          <li key={name}>
            <figure>
              <figcaption>{name}</figcaption>
              {thing}
            </figure>
          </li>
        ))}
      </ul>
    </section>
  );
}

const each = <T,>(things: Readonly<Record<string, T>>, show: (thing: T, name: string) => ReactNode) =>
  Object.fromEntries(Object.entries(things).map(([name, thing]) => [name, show(thing, name)]));

function Stage({ scene, name, children }: { scene: Scene; name: string; children?: ReactNode }) {
  return (
    <div className="map-stage gallery-stage">
      <SvgMap
        id={name.replaceAll(/\W/g, "")}
        scene={scene}
        geometry={OVERVIEW_PATHS}
        viewBox={viewBox(FRAME, FRAME)}
      />
      <div className="map-overlay">{children}</div>
    </div>
  );
}

/** What each look stands for, one under the other. */
const Samples = ({ of }: { of: readonly (readonly [Area, string])[] }) => (
  <ul className="gallery-samples">
    {of.map(([area, text]) => (
      <li key={text}>
        <FigureSample area={area} /> {text}
      </li>
    ))}
  </ul>
);

const missingOf = ({ missing }: FigureParts) =>
  missing.map((entry) => [entry, `${entry.reason} (${entry.counties.length})`] as const);
const classesOf = ({ classes }: FigureScene) =>
  classes.map(
    (entry) => [entry, `${entry.from ?? ""} – ${entry.to ?? ""} (${entry.counties.length})`] as const,
  );

/** Every palette, every way to make classes, cells and circles. */
function figures(): Readonly<Record<string, ReactNode>> {
  const [cells, counts] = [cellScene(), countScene()];
  const rest = { camera: null, stage: { width: 0, height: 0, inset: 0 } };
  return {
    ...each(rateScenes(), (scene, name) => (
      <div className="gallery-scene">
        <Stage scene={scene} name={name} />
        <Samples of={[...classesOf(scene), ...missingOf(scene)]} />
      </div>
    )),
    "two indicators": (
      <div className="gallery-scene">
        <Stage scene={cells} name="cells">
          <MarkLayer marks={cells.marks} scene={cells} {...rest} />
        </Stage>
        <Samples of={cells.cells.map((cell) => [cell, `${cell.name} (${cell.counties.length})`])} />
      </div>
    ),
    "a count": (
      <div className="gallery-scene">
        <Stage scene={counts} name="counts">
          <SymbolLayer
            scene={counts}
            selected={counts.selected}
            {...rest}
            format={(value) => value.toLocaleString("sv-SE")}
          />
        </Stage>
        <Samples of={missingOf(counts)} />
      </div>
    ),
  };
}

function Gallery() {
  const scenes = each(scenesOf(atlas), (scene, name) => (
    <div className="gallery-scene">
      <Stage scene={scene} name={name} />
      <Legend scene={scene} />
    </div>
  ));
  return (
    <main className="gallery">
      <h1>Galleri</h1>
      <FigurePatterns />
      <Row heading="Scenes" things={scenes} />
      <Row heading="Figures" things={figures()} />
      <Row heading="Parts" things={each(PARTS, (part) => <div className="gallery-part">{part}</div>)} />
      <FigureScenes counties={atlas.counties} />
      <Row
        heading="Pages"
        things={each(ADDRESSES, ({ page = "/", search, width, height }, name) => (
          <iframe title={name} src={page + search} width={width} height={height} loading="lazy" />
        ))}
      />
    </main>
  );
}

const container = document.getElementById("gallery");
if (!container) throw new Error("The page has no place for the gallery");
const language = await loadLanguage("sv", library);
createRoot(container).render(
  <WorldProvider world={world}>
    <LanguageProvider language={language}>
      <Gallery />
    </LanguageProvider>
  </WorldProvider>,
);
