/** A link to a layer of the map, with the year that the layer begins in. */

import type { ReactNode } from "react";
import { layerStart } from "./layerStart.ts";
import { ViewLink } from "./ViewLink.tsx";
import type { LayerId } from "./view.ts";
import { useActions, useAtlas, useView } from "./world.tsx";

interface Props {
  readonly layer: LayerId;
  readonly children: ReactNode;
}

export function LayerLink({ layer, children }: Props) {
  const atlas = useAtlas();
  const view = useView();
  const { showLayer } = useActions();
  return (
    <ViewLink
      to={{ ...layerStart(layer, view, atlas), page: null }}
      current={layer === view.layer}
      onFollow={() => showLayer(layer, "panel")}
    >
      {children}
    </ViewLink>
  );
}
