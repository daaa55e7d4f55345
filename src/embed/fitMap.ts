/** The map takes what the frame has left: where the host page reserved about the right height, nothing on it moves. */

/** How far the map may shrink and grow to fill the frame. */
const SMALLEST = 0.7;
const LARGEST = 1.5;

const PROPERTY = "--map-fit";

/**
 * Gives the map in `wrapper` the height with which all of it is as high as the frame is now, if that is not far from its own;
 * until the frame's width changes, and then the map has its own height again.
 */
export function fitMap(page: Window, wrapper: Element): void {
  const map = wrapper.querySelector(".map-frame");
  const { documentElement } = page.document;
  if (!map || page.innerHeight === 0) return;
  const own = map.getBoundingClientRect().height;
  const fitting = own + page.innerHeight - wrapper.getBoundingClientRect().height;
  if (fitting < own * SMALLEST || fitting > own * LARGEST) return;
  const { innerWidth } = page;
  documentElement.style.setProperty(PROPERTY, `${fitting}px`);
  const release = () => {
    if (page.innerWidth === innerWidth) return;
    documentElement.style.removeProperty(PROPERTY);
    page.removeEventListener("resize", release);
  };
  page.addEventListener("resize", release);
}
