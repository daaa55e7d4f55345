/** The very frame that is handed out, at three widths. Wider than its place it scrolls sideways in it. */

import type { RefObject } from "react";
import type { ShareWords } from "../i18n/shareSv.ts";
import { Choice } from "./Choice.tsx";
import { FRAME_STYLE, type FrameAttributes } from "./embedCode.ts";
import { WIDTHS, type Width } from "./studioSettings.ts";

interface Props {
  readonly words: ShareWords["preview"];
  readonly frame: RefObject<HTMLIFrameElement | null>;
  readonly attributes: FrameAttributes;
  readonly width: Width;
  readonly onWidth: (width: Width) => void;
}

export function Preview({ words, frame, attributes, width, onWidth }: Props) {
  const { title, style: _, ...others } = attributes;
  return (
    <div className="share-preview">
      <h3>{words.title}</h3>
      <Choice
        legend={words.width}
        options={WIDTHS.map((value) => [value, words.pixels(value)])}
        value={width}
        onChoose={onWidth}
      />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and a keyboard must be able to */}
      <section className="share-stage" aria-label={words.region} tabIndex={0}>
        <div className={`share-at-${width}`}>
          {/* Another address is another frame: a frame that is led on would leave its steps in the reader's history. */}
          <iframe
            key={attributes.src}
            ref={frame}
            title={title}
            {...others}
            style={Object.fromEntries(FRAME_STYLE)}
          />
        </div>
      </section>
    </div>
  );
}
