/** The polite voice: says what the reader's last step changed, where screen readers hear it. */

import { memo, useEffect, useRef, useState } from "react";
import { pictureOf, useFigures } from "../indicators/useFigures.ts";
import { useAtlas, useLanguage, useViewState } from "../state/world.tsx";
import { announcement, yearSaid } from "./announcements.ts";

export const Announcer = memo(function Announcer() {
  const atlas = useAtlas();
  const language = useLanguage();
  const { view, playing, focusPanel } = useViewState();
  const figures = useFigures();
  const before = useRef({ view, playing, focusPanel });
  const [said, setSaid] = useState({ text: "", locale: language.locale });

  useEffect(() => {
    const was = before.current;
    if (was.view === view && was.playing === playing) return;
    // What an indicator shows can be said once its figures are here.
    if (figures.status === "loading" || figures.status === "trying again") return;
    before.current = { view, playing, focusPanel };
    const say = (text: string) => setSaid({ text, locale: language.locale });
    // Years that pass by themselves are not read, only the one at which they stop. Silence first: the same words twice would not be heard.
    if (playing) {
      if (!was.playing) say("");
      return;
    }
    const picture = pictureOf(figures);
    const stopped = was.playing && view.page === null ? yearSaid(language, atlas, view, picture) : null;
    const since = was.playing ? { ...was.view, year: view.year } : was.view;
    // After a choice by keyboard the focus lands on the panel's heading, which is read: saying it twice would be noise.
    const isRead = was.focusPanel !== focusPanel && was.view.county !== view.county;
    const step = isRead ? null : announcement(language, atlas, since, view, picture);
    const text = [stopped, step].filter(Boolean).join(" ");
    if (text) say(text);
  }, [view, playing, focusPanel, language, atlas, figures]);

  return (
    <div role="status" className="ui-hidden">
      {/* What was said in another language is over. */}
      {said.locale === language.locale && said.text}
    </div>
  );
});
