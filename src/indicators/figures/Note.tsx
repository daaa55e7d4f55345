/** The panel's words on an indicator: what it says of the country, what it means, where it comes from, and what to mind. */

import type { ReactNode } from "react";
import { RIKET } from "../../domain/series.ts";
import { LayerLink } from "../../state/LayerLink.tsx";
import { useLanguage } from "../../state/world.tsx";
import { MunicipalEnds } from "../municipal/MunicipalEnds.tsx";
import type { Figures, Indicator } from "../useFigures.ts";
import { Monthly } from "./Monthly.tsx";
import { OverTime } from "./OverTime.tsx";
import { sourceLine } from "./sourceLine.ts";

function Texts({ title, texts }: { title: string; texts: readonly string[] }) {
  if (texts.length === 0) return null;
  return (
    <>
      <h4>{title}</h4>
      <ul className="panel-list">
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  if (!children) return null;
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

/** The challenge that the indicator stands under: our judgement, and said so. */
function Belongs({ figures: { kit }, indicator }: { figures: Figures; indicator: Indicator }) {
  const { labels, indicators } = useLanguage();
  const label = indicators.get(indicator.about.id);
  if (!label || label.group === "bakgrund") return null;
  return (
    <p>
      {kit.words.about.challenge}{" "}
      <LayerLink layer={`utmaning-${label.group}`}>{labels.get(label.group)?.label}</LayerLink>.{" "}
      <span className="panel-note">{kit.words.about.ours}</span>
    </p>
  );
}

function About({ figures, indicator }: { figures: Figures; indicator: Indicator }) {
  const { words } = figures.kit;
  const { about } = indicator;
  const { source } = about;
  const heard = words.about;
  return (
    <section>
      <h3>{about.title}</h3>
      <p>{about.definition}</p>
      <Belongs figures={figures} indicator={indicator} />
      {figures.picture.kind === "municipal" ? (
        <MunicipalEnds figures={figures} picture={figures.picture} />
      ) : (
        <OverTime
          words={words}
          indicator={indicator}
          part={indicator === figures.first ? figures.picture.part : {}}
          area={RIKET}
          name={words.riket}
          current={figures.picture.year}
        />
      )}
      <Monthly words={words} id={about.id} area={RIKET} name={words.riket} />
      <Texts
        title={heard.breaks}
        texts={about.breaks.map(({ year, text }) => `${heard.fromYear(year)}: ${text}`)}
      />
      <Texts title={heard.doubts} texts={about.doubts} />
      <h4>{heard.source}</h4>
      <p>{sourceLine(words, about)}</p>
      <dl className="panel-facts">
        <Fact name={heard.population}>{about.population}</Fact>
        <Fact name={heard.riket}>{about.riketNote}</Fact>
        <Fact name={heard.derived}>{about.derived}</Fact>
        <Fact name={heard.read}>
          {source.url ? (
            <a className="panel-source" href={source.url} rel="noreferrer external">
              {source.readIn}
            </a>
          ) : (
            source.readIn
          )}
        </Fact>
        <Fact name={heard.table}>{source.table}</Fact>
        <Fact name={heard.licence}>{source.licence}</Fact>
        <Fact name={heard.confidence}>{about.confidence && heard.confidences[about.confidence]}</Fact>
      </dl>
      <Texts title={heard.checks} texts={about.checks} />
    </section>
  );
}

export function Note({ figures }: { figures: Figures }) {
  return (
    <>
      <About figures={figures} indicator={figures.first} />
      {figures.second && <About figures={figures} indicator={figures.second} />}
    </>
  );
}
