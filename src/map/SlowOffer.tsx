/** The offer to do without GL where it is slow. Whatever is answered, the map stays as it is. */

import { useRef } from "react";
import { useLanguage } from "../state/world.tsx";
import { useFocusAfter } from "../ui/useFocusAfter.ts";

interface Props {
  readonly onSwitch: () => void;
  readonly onKeep: () => void;
}

/** The nearest buttons of the map. Its keys would do for the focus, too, but they bring their county into view. */
const zoomButton = (offer: HTMLElement) =>
  offer.closest(".map-frame")?.querySelector<HTMLElement>(".map-zoom button");

export function SlowOffer({ onSwitch, onKeep }: Props) {
  const { t } = useLanguage();
  const message = useRef<HTMLParagraphElement>(null);
  useFocusAfter(message, zoomButton);
  return (
    <p ref={message} className="ui-again">
      {t.map.slow}{" "}
      <button type="button" onClick={onSwitch}>
        {t.map.slowSwitch}
      </button>
      <button type="button" onClick={onKeep}>
        {t.map.slowKeep}
      </button>
    </p>
  );
}
