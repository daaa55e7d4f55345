/** How wide a figure is and how large its type, in CSS pixels: what a layout must know before it can keep words and dots apart. */

import { type RefObject, useLayoutEffect, useState } from "react";

export interface Room {
  readonly width: number;
  /** Size of the type. Follows the reader's own setting, so the layout does too. */
  readonly em: number;
}

/** Until it is measured, and where nothing is laid out: a narrow column and the notes' size. */
const UNMEASURED: Room = { width: 320, em: 15 };

/** The element's room, renewed when it changes. A `given` width (for pictures that are drawn unseen) is taken as it is. */
export function useRoom(element: RefObject<Element | null>, given: number | undefined): Room {
  const [room, setRoom] = useState(UNMEASURED);
  useLayoutEffect(() => {
    const figure = element.current;
    if (!figure || given !== undefined) return;
    const measure = () => {
      const width = figure.clientWidth;
      const em = Number.parseFloat(getComputedStyle(figure).fontSize);
      if (width > 0)
        setRoom((old) => (old.width === width && old.em === em ? old : { width, em: em || UNMEASURED.em }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(figure);
    return () => observer.disconnect();
  }, [element, given]);
  return given === undefined ? room : { ...UNMEASURED, width: given };
}
