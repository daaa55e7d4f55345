/** Which county an arrow key leads to: the one that lies that way, found from the middles of the counties. */

import type { Point } from "./area.ts";

export const WAYS = ["up", "down", "left", "right"] as const;
type Way = (typeof WAYS)[number];
export type Directions = Record<Way, string | null>;

/** Unit steps with y upwards, as in the plane. */
const STEP: Record<Way, Point> = { up: [0, 1], down: [0, -1], left: [-1, 0], right: [1, 0] };

/** A county counts as lying that way while it is at most this far aside per metre ahead. */
const WIDEST = { bordering: 1.5, other: 1 };

/** What a metre aside costs against a metre ahead: straight on is preferred to near. */
const ASIDE = 1.5;

/** How much dearer a step to a county that does not border is: the neighbour is what the eye expects. */
const NOT_BORDERING = 1.6;

/** Where the middles mislead: Kalmar lies along the east of both, but far up; and Gotland leads up to Stockholm. */
const BY_HAND: Readonly<Record<string, Partial<Directions>>> = {
  "01": { down: "09" },
  "07": { right: "08" },
  "10": { right: "08" },
};

/** The cost of going from one point to another in a direction, or null if it does not lie that way. */
function cost(
  [fromX, fromY]: Point,
  [toX, toY]: Point,
  [stepX, stepY]: Point,
  borders: boolean,
): number | null {
  const [dx, dy] = [toX - fromX, toY - fromY];
  const ahead = dx * stepX + dy * stepY;
  const aside = Math.abs(dx * stepY - dy * stepX);
  if (ahead <= 0 || aside > ahead * (borders ? WIDEST.bordering : WIDEST.other)) return null;
  return (ahead + ASIDE * aside) * (borders ? 1 : NOT_BORDERING);
}

/** For each code, the code each way leads to, or null where nothing lies that way. */
export function directionsOf(
  middles: ReadonlyMap<string, Point>,
  bordering: ReadonlyMap<string, readonly string[]>,
): Map<string, Directions> {
  return new Map(
    [...middles].map(([code, from]) => {
      const lead = (way: Way): string | null => {
        const reachable = [...middles].flatMap(([other, to]) => {
          const borders = bordering.get(code)?.includes(other) ?? false;
          const metres = other === code ? null : cost(from, to, STEP[way], borders);
          return metres === null ? [] : [{ other, metres }];
        });
        return reachable.sort((a, b) => a.metres - b.metres)[0]?.other ?? null;
      };
      return [
        code,
        { up: lead("up"), down: lead("down"), left: lead("left"), right: lead("right"), ...BY_HAND[code] },
      ];
    }),
  );
}
