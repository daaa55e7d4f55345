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
    title: "Vad du kan göra",
    text: [
      [
        "Sök efter län, kommuner, aktörer, utmaningar, exempel, rekommendationer och mått, på svenska eller engelska. Små stavfel gör inget.",
        "Jämför två län: välj ett län och sedan ”Jämför med …” i dess panel.",
        "Leta bland [rapportens exempel](?sida=exempel) efter utmaning, form, slag, aktör och län.",
        "Visa dina egna siffror för länen eller kommunerna: klistra in en tabell eller öppna en fil under ”Egna siffror”. De skickas ingenstans. De följer med i länken till kartan, och den som öppnar länken ser att siffrorna är avsändarens.",
        "Ta med dig kartan som bild, dess siffror som fil (CSV, Excel, JSON eller GeoJSON) och en färdig källhänvisning: under ”Ladda ner” och ”Citera”.",
        "Lägg in kartan på en annan webbplats, också där skript inte är tillåtna: under ”Bädda in”.",
      ],
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
      "Den är byggd öppet: koden, våra texter och datafilerna är fria att använda. Villkoren står under [Källor och licenser](?sida=kallor). Sidan sparar inget om dig och hämtar inget från andra webbplatser.",
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
