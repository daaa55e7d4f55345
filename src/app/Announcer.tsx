/** The polite voice: says what the reader's last step changed, where screen readers hear it. */

import { useEffect, useRef, useState } from "react";
import { useAtlas, useLanguage, useViewState } from "../state/world.tsx";
import { announcement } from "./announcements.ts";

export function Announcer() {
  const atlas = useAtlas();
  const language = useLanguage();
  const view = useViewState((state) => state.view);
  const focusPanel = useViewState((state) => state.focusPanel);
  const before = useRef({ view, focusPanel });
  const [said, setSaid] = useState({ text: "", locale: language.locale });

  useEffect(() => {
    const was = before.current;
    if (was.view === view) return;
    before.current = { view, focusPanel };
    // After a choice by keyboard the focus lands on the panel's heading, which is read: saying it twice would be noise.
    if (was.focusPanel !== focusPanel && was.view.county !== view.county) return;
    const text = announcement(language, atlas, was.view, view);
    if (text) setSaid({ text, locale: language.locale });
  }, [view, focusPanel, language, atlas]);

  return (
    <div role="status" className="ui-hidden">
      {/* What was said in another language is over. */}
      {said.locale === language.locale && said.text}
    </div>
  );
}
