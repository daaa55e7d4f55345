/** A small map of where the listed examples are: how many in each county, and the report's own links between counties. */

import type { MouseEvent } from "react";
import type { CrossReference, ListedExample } from "../content/examplesSlice.ts";
import { COUNTY_CODES, type CountyCode } from "../domain/county.ts";
import type { ExampleWords } from "../i18n/examplesSv.ts";
import type { Box, Point } from "../map/geometry.ts";
import { pickArea } from "../map/pick.ts";
import { FRAME } from "../map/places.ts";
import { viewBox } from "../map/svgPath.ts";
import { OVERVIEW, OVERVIEW_PATHS } from "../map/useMapGeometry.ts";
import { linksOf, numberAt, wordsAt } from "./crossReferences.ts";
import { tally } from "./filter.ts";

/** Room in the west for the words in the sea, metres. */
const WEST = 190_000;
const SHOWN: Box = [FRAME[0] - WEST, FRAME[1], FRAME[2], FRAME[3]];
/** How far from a county's shore it is still meant: twelve pixels on the smallest map. */
const REACH = 30_000;

/** The shades: this many examples and more. */
const STEPS = [1, 2, 4] as const;

interface Props {
  readonly words: ExampleWords["map"];
  readonly drawn: ExampleWords["references"]["drawn"];
  readonly all: readonly ListedExample[];
  readonly shown: readonly ListedExample[];
  readonly references: readonly CrossReference[];
  /** The counties of the example that is open. */
  readonly outlined: readonly CountyCode[];
  readonly onCounty: (code: CountyCode) => void;
}

/** Where in the plane the press is, on a picture that shows `SHOWN` whole. */
function pointOf({ currentTarget, clientX, clientY }: MouseEvent<Element>): Point {
  const { left, top, width, height } = currentTarget.getBoundingClientRect();
  const [west, south, east, north] = SHOWN;
  const metres = Math.max((east - west) / width, (north - south) / height);
  return [
    (west + east) / 2 + (clientX - left - width / 2) * metres,
    (south + north) / 2 - (clientY - top - height / 2) * metres,
  ];
}

function Shape({ code, className }: { code: CountyCode; className: string }) {
  return <path className={className} d={OVERVIEW_PATHS.areas.get(code)} vectorEffect="non-scaling-stroke" />;
}

function Reference({ reference, words }: { reference: CrossReference; words: readonly string[] }) {
  const place = wordsAt(reference);
  return (
    <g>
      {linksOf(reference).map(({ key, path, head }) => (
        <g key={key}>
          <path className="examples-link-halo" d={path} />
          <path className="examples-link" d={path} />
          {head && <polygon className="examples-link-head" points={head} />}
        </g>
      ))}
      {place && (
        <text className="examples-link-words" y={place.at[1]} textAnchor={place.side}>
          {words.map((line, index) => (
            <tspan key={line} x={place.at[0]} dy={index === 0 ? 0 : "1.15em"}>
              {line}
            </tspan>
          ))}
        </text>
      )}
    </g>
  );
}

function Legend({ words, narrowed, opened }: { words: Props["words"]; narrowed: boolean; opened: boolean }) {
  const line = (className: string, text: string) => (
    <li key={text}>
      <svg className="examples-swatch" viewBox="0 0 20 14" aria-hidden="true">
        <rect className={className} width="20" height="14" />
      </svg>
      {text}
    </li>
  );
  return (
    <ul className="examples-legend">
      {words.steps.map((text, step) => line(`examples-step-${step + 1}`, text))}
      {narrowed && line("examples-step-0", words.others)}
      {line("examples-unnamed", words.unnamed)}
      {opened && line("examples-opened", words.opened)}
    </ul>
  );
}

/** For a mouse and a finger; the list of counties among the choices has the same words and numbers for everyone, so the picture itself stays silent. */
export function ExampleMap({ words, drawn, all, shown, references, outlined, onCounty }: Props) {
  const [named, counts] = [tally(all, "lan"), tally(shown, "lan")];
  const paint = (code: CountyCode) => {
    const count = counts.get(code) ?? 0;
    if (!named.has(code)) return "examples-unnamed";
    return `examples-step-${STEPS.filter((least) => count >= least).length}`;
  };
  const press = (event: MouseEvent<Element>) => {
    const code = pickArea(OVERVIEW, pointOf(event), REACH);
    if (code) onCounty(code);
  };
  return (
    <figure className="examples-map">
      <svg className="examples-picture" viewBox={viewBox(FRAME, SHOWN)} aria-hidden="true" onClick={press}>
        <path className="map-context" d={OVERVIEW_PATHS.context} />
        {COUNTY_CODES.map((code) => (
          <Shape key={code} code={code} className={`examples-area ${paint(code)}`} />
        ))}
        {outlined.map((code) => (
          <Shape key={code} code={code} className="examples-halo" />
        ))}
        {outlined.map((code) => (
          <Shape key={code} code={code} className="examples-opened" />
        ))}
        {references.map((reference) => (
          <Reference key={reference.example} reference={reference} words={drawn[reference.kind]} />
        ))}
        {COUNTY_CODES.flatMap((code) => {
          const count = counts.get(code);
          const [x, y] = numberAt(code);
          return count === undefined ? (
            []
          ) : (
            <text key={code} className={`examples-number ${paint(code)}`} x={x} y={y} dy="0.35em">
              {count}
            </text>
          );
        })}
      </svg>
      <figcaption>
        <h3>{words.title}</h3>
        <p>{words.counties(counts.size)}</p>
        <Legend words={words} narrowed={shown.length < all.length} opened={outlined.length > 0} />
        <p className="panel-note">{words.press}</p>
      </figcaption>
    </figure>
  );
}
