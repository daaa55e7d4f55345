/** Runs in the measured page, as `bench`: waits for the frame that shows what an action changed. Plain JavaScript, since no build touches it. */

{
  const bench = {
    blockedMs: 0,

    /** Resolves after the next frame has been handed to the screen. */
    painted: () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(undefined);
          port2.postMessage(null);
        });
      }),

    /**
     * Resolves when `read()` gives something new.
     * @param {() => string} read
     */
    changed: (read) =>
      new Promise((resolve) => {
        const before = read();
        const observer = new MutationObserver(() => {
          const now = read();
          if (now === "" || now === before) return;
          observer.disconnect();
          resolve(undefined);
        });
        observer.observe(document.body, {
          subtree: true,
          childList: true,
          attributes: true,
          characterData: true,
        });
      }),

    /**
     * From choosing the option to the frame with the new colours, in ms.
     * @param {{ select: string, painted: string, paint: string, index: number }} options
     */
    async switchLayer({ select, painted, paint, index }) {
      const control = /** @type {HTMLSelectElement} */ (document.querySelector(select));
      const changed = bench.changed(() =>
        [...document.querySelectorAll(painted)].map((shape) => shape.getAttribute(paint)).join(),
      );
      const start = performance.now();
      control.selectedIndex = index;
      control.dispatchEvent(new Event("change", { bubbles: true }));
      await changed;
      await bench.painted();
      return performance.now() - start;
    },

    /** @type {Promise<number>} */
    hovered: Promise.resolve(0),

    /**
     * Makes `hovered` the time from the move of the mouse that changes the tooltip's text to the frame with it, in ms.
     * @param {string} tooltip
     */
    awaitHover(tooltip) {
      let moved = 0;
      /** @param {PointerEvent} event */
      const onMove = ({ timeStamp }) => {
        moved = timeStamp;
      };
      addEventListener("pointermove", onMove, { capture: true });
      const changed = bench.changed(() => {
        const box = /** @type {HTMLElement | null} */ (document.querySelector(tooltip));
        return box && !box.hidden ? (box.textContent ?? "") : "";
      });
      bench.hovered = changed.then(async () => {
        const start = moved;
        removeEventListener("pointermove", onMove, { capture: true });
        await bench.painted();
        return performance.now() - start;
      });
    },

    /**
     * For each shape whose box has its middle inside the shape, that middle, in CSS pixels.
     * @param {string} shapes
     */
    middles(shapes) {
      const paths = /** @type {SVGPathElement[]} */ ([...document.querySelectorAll(shapes)]);
      return paths.flatMap((path) => {
        const { x, y, width, height } = path.getBoundingClientRect();
        const middle = new DOMPoint(x + width / 2, y + height / 2);
        const inside = path.isPointInFill(middle.matrixTransform(path.getScreenCTM()?.inverse()));
        return inside ? [{ x: middle.x, y: middle.y }] : [];
      });
    },
  };

  Object.assign(globalThis, { bench });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) bench.blockedMs += duration - 50;
  }).observe({ type: "longtask", buffered: true });
}
