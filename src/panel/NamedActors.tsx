/** The actors that the report names: a list that is fetched when the reader opens it. */

import { useEffect, useState } from "react";
import type { NamedActor } from "../content/actorsSlice.ts";
import { capital } from "../i18n/format.ts";
import { useLanguage, useSlice, useWorld } from "../state/world.tsx";
import { SectionRef, SourceLink } from "./parts.tsx";
import { SliceStatus } from "./SliceStatus.tsx";

function Actor({ actor }: { actor: NamedActor }) {
  const { t } = useLanguage();
  return (
    <article className="panel-actor">
      <h4>{actor.name}</h4>
      <p className="panel-note">{capital(actor.type)}</p>
      <p>{actor.description}</p>
      <dl>
        <dt>{t.country.roleIntegration}</dt>
        <dd>{actor.roleIntegration}</dd>
        <dt>{t.country.roleGrowth}</dt>
        <dd>{actor.roleGrowth}</dd>
      </dl>
      {actor.note && <p className="panel-note">{actor.note}</p>}
      <p className="panel-ref">
        {actor.sections.map((section) => (
          <SectionRef key={section} section={section} />
        ))}
        {actor.sources.map((url) => (
          <SourceLink key={url} url={url} />
        ))}
      </p>
    </article>
  );
}

function ActorList() {
  const { locale } = useLanguage();
  const name = `${locale}/actors` as const;
  const loaded = useSlice(name);
  if (loaded.status !== "ready") return <SliceStatus name={name} loaded={loaded} />;
  return (
    <>
      <p className="panel-note">{loaded.data.note}</p>
      {loaded.data.actors.map((actor) => (
        <Actor key={actor.id} actor={actor} />
      ))}
    </>
  );
}

export function NamedActors() {
  const { t, locale } = useLanguage();
  const { library } = useWorld();
  const [open, setOpen] = useState(false);
  useEffect(() => {
    if (open) library.request(`${locale}/actors`);
  }, [open, library, locale]);
  return (
    <details className="panel-more" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <h3>{t.country.actors}</h3>
      </summary>
      {open ? <ActorList /> : <p className="panel-note">{t.country.actorsOnOpening}</p>}
    </details>
  );
}
