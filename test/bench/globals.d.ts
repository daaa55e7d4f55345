/** What `inPage.js` puts into the measured page. */

declare const bench: {
  blockedMs: number;
  switchLayer(options: { select: string; painted: string; paint: string; index: number }): Promise<number>;
  awaitHover(tooltip: string): void;
  hovered: Promise<number>;
  middles(shapes: string): { x: number; y: number }[];
};
