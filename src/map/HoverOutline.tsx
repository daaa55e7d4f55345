/** The outline of the county that is pointed at, here or elsewhere on the page: by itself, so that a hover draws nothing else anew. */

import { useActiveCounty } from "../state/world.tsx";

/** `id` is the map's whose outlines it copies. */
export function HoverOutline({ id }: { id: string }) {
  const code = useActiveCounty();
  return code && <use href={`#${id}-${code}`} className="map-hovered" />;
}
