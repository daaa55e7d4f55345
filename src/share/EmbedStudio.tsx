/** The embed studio: a dialogue in which an editor sees the map as it will be on their page, and takes the code for it. */

import { useRef, useState } from "react";
import type { ShareWords } from "../i18n/shareSv.ts";
import type { View } from "../state/view.ts";
import { useLanguage } from "../state/world.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { type EmbedInput, frameAttributes } from "./embedCode.ts";
import { useFrameHeights } from "./frameHeight.ts";
import { Preview } from "./Preview.tsx";
import { Recipes } from "./Recipes.tsx";
import { StudioOutputs } from "./StudioOutputs.tsx";
import { StudioSettings } from "./StudioSettings.tsx";
import { CODE_WIDTH, codeHeight, embedded, firstSettings, USUAL_HEIGHT } from "./studioSettings.ts";

interface Props {
  readonly words: ShareWords;
  /** What is embedded unless the editor chooses otherwise. */
  readonly view: View;
  /** The code of the reader's own figures, where there are any. */
  readonly ownCode: string | null;
  /** Of the view, without the site's name. */
  readonly title: string;
  /** The view in sentences, for those who do not see it. */
  readonly alternative: readonly string[];
  /** The dialogue is closed, by whatever way. */
  readonly onClose: () => void;
}

/** Where this page is, without a query. */
const here = () => location.origin + location.pathname;

export function EmbedStudio({ words, view, ownCode, title, alternative, onClose }: Props) {
  const { locale } = useLanguage();
  const frame = useRef<HTMLIFrameElement>(null);
  const [settings, setSettings] = useState(() => firstSettings(view));
  const [ownTitle, setOwnTitle] = useState<string | null>(null);

  const proposed = words.frameTitle(title, settings.display === "tabell");
  const shown = {
    site: here(),
    ...embedded(view, settings),
    ownCode,
    // A frame without a title is one that nobody can tell from another.
    title: ownTitle?.trim() || proposed,
  };
  const { src } = frameAttributes({ ...shown, height: USUAL_HEIGHT });
  const { width } = settings;
  const heights = useFrameHeights(frame, `${width} ${src}`);
  const input: EmbedInput = { ...shown, height: codeHeight(heights.get(`${CODE_WIDTH} ${src}`)) };
  const preview = { ...input, height: heights.get(`${width} ${src}`) ?? USUAL_HEIGHT };

  return (
    <Dialog title={words.title} close={words.close} lang={locale} className="share" onClose={onClose}>
      <p className="share-intro">{words.intro}</p>
      <div className="share-columns">
        <StudioSettings
          words={words}
          settings={settings}
          onChange={setSettings}
          title={ownTitle ?? proposed}
          onTitle={setOwnTitle}
        />
        <Preview
          words={words.preview}
          frame={frame}
          attributes={frameAttributes(preview)}
          width={width}
          onWidth={(chosen) => setSettings({ ...settings, width: chosen })}
        />
        <StudioOutputs words={words} input={input} alternative={alternative} />
        <Recipes words={words.recipes} />
      </div>
    </Dialog>
  );
}
