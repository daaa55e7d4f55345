/** The page to be measured against: the same 21 counties by hand with d3-geo, coloured, hoverable and switchable, and nothing else. */

import { type GeoPermissibleObjects, geoIdentity, geoPath } from "d3-geo";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";

/** What the page fetches: outlines, and for each layer one colour a county. */
export interface BareData {
  readonly topology: Topology<{ counties: GeometryCollection }>;
  readonly names: Readonly<Record<string, string>>;
  readonly colours: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

const SVG = "http://www.w3.org/2000/svg";

function draw(data: BareData) {
  const { features } = feature(data.topology, data.topology.objects.counties);
  const svg = document.createElementNS(SVG, "svg");
  const { clientWidth: width, clientHeight: height } = document.body;
  const size: [number, number] = [width, height - 40];
  svg.setAttribute("width", String(size[0]));
  svg.setAttribute("height", String(size[1]));
  const collection = { type: "FeatureCollection", features } as GeoPermissibleObjects;
  const path = geoPath(geoIdentity().reflectY(true).fitSize(size, collection));
  const tooltip = document.createElement("div");
  tooltip.className = "tooltip";
  tooltip.hidden = true;

  const shapes = features.map((county) => {
    const shape = document.createElementNS(SVG, "path");
    shape.setAttribute("d", path(county as GeoPermissibleObjects) ?? "");
    shape.addEventListener("pointermove", ({ clientX, clientY }) => {
      tooltip.hidden = false;
      tooltip.textContent = data.names[String(county.id)] ?? "";
      tooltip.style.transform = `translate(${clientX + 12}px, ${clientY + 12}px)`;
      shape.classList.add("hovered");
    });
    shape.addEventListener("pointerleave", () => {
      tooltip.hidden = true;
      shape.classList.remove("hovered");
    });
    svg.append(shape);
    return [String(county.id), shape] as const;
  });

  const select = document.createElement("select");
  for (const layer of Object.keys(data.colours)) select.append(new Option(layer));
  const paint = () => {
    for (const [code, shape] of shapes) shape.setAttribute("fill", data.colours[select.value]?.[code] ?? "");
  };
  select.addEventListener("change", paint);
  paint();
  document.body.append(select, svg, tooltip);
}

fetch("counties.json")
  .then((response) => response.json())
  .then(draw);
