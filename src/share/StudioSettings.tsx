/** The studio's settings: what is shown, what is locked, language, colours, and the title. */

import { useId } from "react";
import { LOCALES } from "../domain/locale.ts";
import type { ShareWords } from "../i18n/shareSv.ts";
import { HIDEABLE, LOCKABLE } from "../state/embed.ts";
import { DISPLAYS, THEMES } from "../state/view.ts";
import { useLanguage } from "../state/world.tsx";
import { Choice, Ticks } from "./Choice.tsx";
import { lock, type Settings, showAs, showPart } from "./studioSettings.ts";

interface Props {
  readonly words: ShareWords;
  readonly settings: Settings;
  readonly onChange: (settings: Settings) => void;
  readonly title: string;
  readonly onTitle: (title: string) => void;
}

export function StudioSettings({ words, settings, onChange, title, onTitle }: Props) {
  const { t } = useLanguage();
  const { settings: own } = words;
  const { hidden, locked, locale, theme, display } = settings;
  const id = useId();
  return (
    <div className="share-settings">
      <h3>{own.title}</h3>
      <Ticks
        legend={own.show}
        options={HIDEABLE.map((part) => [part, own.parts[part]])}
        ticked={(part) => !hidden.includes(part)}
        onTick={(part, shown) => onChange(showPart(settings, part, shown))}
      />
      <Choice
        legend={t.display.group}
        options={DISPLAYS.map((name) => [name, t.display[name]])}
        value={display}
        onChoose={(name) => onChange(showAs(settings, name))}
      />
      <Ticks
        legend={own.lock}
        options={LOCKABLE.map((what) => [what, own.locks[what]])}
        ticked={(what) => locked.includes(what)}
        onTick={(what, ticked) => onChange(lock(settings, what, ticked))}
        note={own.lockNote}
      />
      <Choice
        legend={own.language}
        options={LOCALES.map((name) => [name, t.languageName[name], name])}
        value={locale}
        onChoose={(name) => onChange({ ...settings, locale: name })}
      />
      <Choice
        legend={t.theme}
        options={THEMES.map((name) => [name, t.themes[name]])}
        value={theme}
        onChoose={(name) => onChange({ ...settings, theme: name })}
      />
      <p className="share-name">
        <label htmlFor={id}>{own.name}</label>
        <input
          id={id}
          value={title}
          aria-describedby={`${id}-note`}
          onChange={(event) => onTitle(event.currentTarget.value)}
        />
      </p>
      <p id={`${id}-note`} className="share-note">
        {own.nameNote}
      </p>
      <p className="share-note" role="status">
        {locale !== words.locale && own.otherLanguage}
      </p>
    </div>
  );
}
