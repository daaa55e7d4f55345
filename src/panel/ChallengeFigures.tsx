/** The indicators that say something of a challenge, each a link to its map, and what has no figures by county yet. */

import type { ChallengeId } from "../domain/challenge.ts";
import { LayerLink } from "../state/LayerLink.tsx";
import { useLanguage } from "../state/world.tsx";

export function ChallengeFigures({ id }: { id: ChallengeId }) {
  const { t, indicators, reserved } = useLanguage();
  const own = [...indicators.values()].filter(
    ({ group, also, kind }) => kind !== "monthly" && (group === id || also.includes(id)),
  );
  const missing = reserved.filter(({ group }) => group === id);
  return (
    <section>
      <h4>{t.challenge.figures}</h4>
      {own.length + missing.length === 0 && <p>{t.challenge.figuresNone}</p>}
      <ul className="panel-list">
        {own.map(({ id, short }) => (
          <li key={id}>
            <LayerLink layer={id}>{short}</LayerLink>
          </li>
        ))}
        {missing.map(({ title, why, brings }) => (
          <li key={title} className="panel-note">
            {t.headline.reserved(title)}. {why} {t.challenge.brings} {brings}
          </li>
        ))}
      </ul>
      {own.length > 0 && <p className="panel-note">{t.challenge.figuresNote}</p>}
    </section>
  );
}
