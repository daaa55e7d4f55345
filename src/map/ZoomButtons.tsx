/** The zoom's buttons: what wheel and fingers do, for everyone. */

import { useLanguage } from "../state/world.tsx";
import type { CameraDriver } from "./driver.ts";
import type { Point } from "./geometry.ts";

const STEP = 1.8;

interface Props {
  /** Null until the zoom's code is here: until then the buttons say that they do nothing. */
  readonly driver: CameraDriver | null;
  readonly zoomed: boolean;
  /** The point of the plane that stays where it is. */
  readonly about: Point;
}

export function ZoomButtons({ driver, zoomed, about }: Props) {
  const { t } = useLanguage();
  const button = (label: string, path: string, onClick: () => void, disabled: boolean) => (
    <button
      type="button"
      aria-label={label}
      title={label}
      aria-disabled={disabled}
      onClick={disabled ? undefined : onClick}
    >
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  );
  return (
    <fieldset className="map-zoom">
      <legend className="ui-hidden">{t.map.controls}</legend>
      {button(t.map.zoomIn, "M10 4v12M4 10h12", () => driver?.zoomBy(STEP, about), !driver)}
      {button(t.map.zoomOut, "M4 10h12", () => driver?.zoomBy(1 / STEP, about), !zoomed)}
      {button(t.map.home, "M7 3H3v4M13 3h4v4M17 13v4h-4M3 13v4h4", () => driver?.home(), !zoomed)}
    </fieldset>
  );
}
