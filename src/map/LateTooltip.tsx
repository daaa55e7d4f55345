/** The tooltip's place on the map: its code comes once the page is ready, and without it the outline still answers the pointer. */

import { useWhenReady } from "../ui/useWhenReady.ts";
import type { HoverTooltipProps } from "./HoverTooltip.tsx";

const load = async () => (await import("./HoverTooltip.tsx")).default;

export function LateTooltip({ ready, ...props }: HoverTooltipProps & { readonly ready: boolean }) {
  const HoverTooltip = useWhenReady(ready, load);
  return HoverTooltip && <HoverTooltip {...props} />;
}
