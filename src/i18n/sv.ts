/** The Swedish words of the page. Its shape is the type that every language fills; grammar lives here, in functions. */

import {
  type ActorType,
  type Confidence,
  FIRST_YEAR,
  LAST_YEAR,
  type Spell,
  type SpellChange,
} from "../domain/actor.ts";
import type { ExampleKind, NamedBy, StatementKind, ThemeFit } from "../domain/challenge.ts";
import { capital, countWord, date, list } from "./format.ts";
import type { Phrase } from "./phrase.ts";

const counties = (count: number) => `${countWord(count, "sv")} län`;

/** The day that a year stands for. The last year is not over: it shows what holds so far. */
const on = (year: number) => (year === LAST_YEAR ? `${year}` : `den 31 december ${year}`);
const changed = (year: number) => (year === LAST_YEAR ? "har bytt" : "bytte");

const actorType: Record<ActorType, string> = {
  region: "Region",
  samverkansorgan: "Samverkansorgan",
  lansstyrelse: "Länsstyrelse",
  kommun: "Kommun",
};

/** With whom the responsibility lies, county by county: the singular is right for any number of counties. */
const holder: Record<ActorType, string> = {
  region: "regionen",
  samverkansorgan: "ett samverkansorgan",
  lansstyrelse: "länsstyrelsen",
  kommun: "kommunen",
};

const sectionNames: Readonly<Record<string, string>> = {
  Sammanfattning: "sammanfattningen",
  Bilaga: "bilagan",
};

/** A county's codes: SCB's, the letter, ISO 3166-2 and NUTS level 3. */
interface CountyCodes {
  readonly code: string;
  readonly letter: string;
  readonly iso: string;
  readonly nuts3: string;
}

/** In how many counties a year brought what. */
interface ChangeCounts {
  readonly holder: number;
  readonly name: number;
  readonly county: number;
}

type Holder = Pick<Spell, "actor" | "type" | "change">;

export const sv = {
  locale: "sv" as "sv" | "en",
  site: "Länskartan",
  tagline:
    "Vem ansvarar för regional utveckling i Sveriges 21 län, och vad säger Tillväxtverkets rapport från 2015?",
  title: {
    actors: (year: number) => `Aktörer med regionalt utvecklingsansvar ${year} – Länskartan`,
    challenge: (label: string) => `${label} – Länskartan`,
    county: (county: string, layer: string) => `${county}: ${layer} – Länskartan`,
    page: (page: string) => `${page} – Länskartan`,
  },
  description: `Karta över Sveriges 21 län: vem som har haft ansvaret för regional utveckling ${FIRST_YEAR}–${LAST_YEAR}, och vad Tillväxtverkets delrapport från 2015 säger om gemensamma utmaningar, samverkansmodeller och exempel.`,

  skip: "Genvägar",
  skipToTable: "Hoppa över kartan till tabellen",
  skipToPanel: "Hoppa över kartan till panelen",
  search: {
    label: "Sök",
    loading: "Sökningen läses in …",
    failed: "Sökningen kunde inte läsas in. Kontrollera nätanslutningen.",
    retry: "Försök igen",
  },
  languages: "Språk",
  languageName: { sv: "Svenska", en: "English" },
  theme: "Färger",
  themes: { auto: "Samma som enheten", ljust: "Ljusa", morkt: "Mörka" },

  headline: {
    shows: "Kartan visar",
    year: "år",
    actorsGroup: "Ansvar",
    challengesGroup: "Utmaningar i rapporten från 2015",
    actors: "Aktörer med regionalt utvecklingsansvar",
    /** The group of a challenge's indicators in the picker. */
    figures: (label: string) => `Siffror: ${label}`,
    background: "Siffror: Bakgrund",
    reserved: (title: string) => `${title} (inga länsuppgifter än)`,
    and: "och",
    noSecond: "inget mer",
    /** The group of the figures that the reader or a link has brought. */
    own: "Egna siffror",
  },
  display: { karta: "Karta", tabell: "Tabell", group: "Visa som" },

  actorType,

  insight: {
    held: (year: number, parts: readonly { type: ActorType; count: number }[]) => {
      const lies = `År ${year} ${year === LAST_YEAR ? "ligger" : "låg"} ansvaret`;
      const [first, ...others] = parts;
      if (!first) return "";
      if (others.length === 0) return `${lies} hos ${holder[first.type]} i alla ${counties(first.count)}.`;
      const shares = others.map(({ type, count }) => `hos ${holder[type]} i ${countWord(count, "sv")}`);
      return `${lies} ${list([`hos ${holder[first.type]} i ${counties(first.count)}`, ...shares], "sv")}.`;
    },
    opens: (year: number) => `Kartans tidslinje börjar ${year}. Ansvaret kan vara äldre än så.`,
    none: (year: number) => `Inget län ${changed(year)} ansvarig aktör ${year}.`,
    holder: (year: number, names: readonly string[]) =>
      `${capital(counties(names.length))} ${changed(year)} ansvarig aktör ${year}: ${list(names, "sv")}.`,
    name: (names: readonly string[]) =>
      `I ${counties(names.length)} ändrades bara aktörens namn: ${list(names, "sv")}.`,
    county: (names: readonly string[]) =>
      `${capital(counties(names.length))} bildades, med samma slags aktör som förut: ${list(names, "sv")}.`,
    doubt: (names: readonly string[]) => `Året är osäkert för ${list(names, "sv")}.`,
    challenge: (examples: number, weak: number) => {
      let given = "Inget av rapportens exempel hör till utmaningen, enligt vår bedömning.";
      if (examples > 0) {
        const fitting =
          weak === examples
            ? ", men passar bara delvis"
            : `; i ${countWord(weak, "sv")} av dem passar de bara delvis`;
        given = `Enligt vår bedömning hör exempel från ${counties(examples)} till utmaningen${weak === 0 ? "" : fitting}.`;
      }
      return given;
    },
    /** Counties named themselves, and counties of which only places are named. */
    named: (byName: number, byPlace: number) => {
      const named = [
        ...(byName > 0 ? [counties(byName)] : []),
        ...(byPlace > 0 ? [`platser i ${counties(byPlace)}`] : []),
      ];
      return `Vid utmaningen nämner rapporten ${list(named, "sv")}`;
    },
    challengeCaution: "Utmaningen gäller hela landet. Att ett län saknar exempel säger inget om läget där.",
  },

  map: {
    listbox: "Sveriges län",
    instructions:
      "Med piltangenterna går du till närmaste län i den riktningen, med Home och End till första och sista länskoden, med bokstäver till ett namn. Enter väljer länet, Skift och Enter jämför det med det valda länet, Esc stänger rutan.",
    zoomIn: "Zooma in",
    zoomOut: "Zooma ut",
    home: "Visa hela Sverige",
    controls: "Zooma i kartan",
    glFailed: "Den mjuka zoomningen kunde inte läsas in. Kartan fungerar ändå.",
    municipality: (name: string) => `Kommun: ${name}`,
    slow: "Kartan går trögt. Vill du byta till en enklare karta? Den visar samma sak.",
    slowSwitch: "Byt",
    slowKeep: "Behåll",
    clear: "Avmarkera länet",
    clearShort: "Avmarkera",
    readMore: "Läs mer",
    wheelHint: "Håll ned Ctrl (⌘ på Mac) när du rullar för att zooma.",
  },

  area: {
    actor: (actor: string, type: string) => `${actor}, ${type.toLowerCase()}`,
    example: (count: number) =>
      count === 1 ? "ett exempel i rapporten" : `${countWord(count, "sv")} exempel i rapporten`,
    weak: "som bara delvis passar",
    namedBy: {
      county: "länet nämns vid utmaningen",
      place: "minst en plats i länet nämns vid utmaningen",
    } as Record<NamedBy, string>,
    none: "rapporten nämner inget exempel som vi räknar hit",
  },

  legend: {
    title: "Teckenförklaring",
    letters: "Länsbokstäver",
    counties: (count: number) => counties(count),
    example: "Rapporten ger exempel från länet",
    weak: "Exempel som bara delvis passar",
    named: "Länet, eller platser i det, nämns vid utmaningen",
    none: "Rapporten nämner inget exempel som vi räknar hit",
    noneNote: "Det betyder inte att problemet saknas i länet.",
    editorial: "Vilken utmaning ett exempel hör till är vår bedömning, inte rapportens.",
    actorsNote: `Läget den 31 december; för ${LAST_YEAR} läget hittills.`,
  },

  year: {
    label: "År",
    report: "rapporten",
    previous: "Föregående år",
    next: "Nästa år",
    play: "Spela upp",
    pause: "Pausa",
    nextChange: "Nästa ändring",
    keys: "Piltangenterna byter år. Page Up och Page Down går till nästa och föregående år då något ändrades.",
    keysFigures: "Piltangenterna går till nästa och föregående år som har siffror.",
    spacePlays: "Mellanslag spelar upp och pausar, Esc pausar.",
    spaceSteps: "Mellanslag går till nästa ändring.",
  },

  changes: {
    title: "Visa ändringar",
    intro:
      "Varje år då något ändrades har en stapel över tidslinjen: ju fler län som bytte ansvarig aktör, desto högre.",
    summary: (year: number, { holder, name, county }: ChangeCounts) => {
      const parts = [
        ...(holder > 0 ? [`${counties(holder)} ${changed(year)} ansvarig aktör`] : []),
        ...(name > 0 ? [`i ${counties(name)} ändrades bara aktörens namn`] : []),
        ...(county > 0 ? [`${counties(county)} bildades`] : []),
      ];
      return `${capital(list(parts, "sv"))}.`;
    },
    phrase: (before: Holder | null, { actor, type, change }: Holder): Phrase => {
      const kind = actorType[type].toLowerCase();
      const was = before && change === "holder" ? `, ${actorType[before.type].toLowerCase()},` : "";
      const from = before ? ["från ", { actor: before.actor }, `${was} `] : [];
      const now = {
        start: "",
        holder: `, ${kind}`,
        name: `; bara nytt namn, fortfarande ${kind}`,
        county: `; länet bildades, med samma slags aktör: ${kind}`,
      };
      return [...from, "till ", { actor }, now[change]];
    },
  },

  table: {
    actorsCaption: (year: number) => `Aktörer med regionalt utvecklingsansvar per län ${on(year)}`,
    challengeCaption: (label: string) => `Rapportens exempel och omnämnanden per län: ${label}`,
    code: "Kod",
    county: "Län",
    municipality: "Kommun",
    actor: "Ansvarig aktör",
    type: "Slag",
    since: "Sedan",
    sinceStart: (year: number) => `${year} eller tidigare`,
    examples: "Exempel",
    named: "Nämns vid utmaningen",
    namedBy: { county: "länet", place: "plats i länet" } as Record<NamedBy, string>,
    value: "Värde",
    rank: "Plats",
    no: "–",
    noExample: "inget som vi räknar hit",
    weak: "passar bara delvis",
    sortBy: (column: string) => `Ordna efter ”${column}”`,
  },

  confidence: {
    high: "",
    medium: "året är osäkert",
    unverified: "året är inte belagt",
  } as Record<Confidence, string>,

  panel: {
    country: "Sverige",
    back: "Hela Sverige",
    section: (section: string) => sectionNames[section] ?? `avsnitt ${section}`,
    sources: "Källor",
    copyLink: "Kopiera länk",
    print: "Skriv ut",
    copied: "Länken är kopierad.",
    copyFailed: "Webbläsaren tillåter inte kopiering härifrån. Markera länken och kopiera den själv:",
    loading: "Texterna läses in …",
    failed: "Texterna kunde inte läsas in. Kontrollera nätanslutningen.",
    retry: "Försök igen",
    notFromReport: "Ur andra källor än rapporten",
  },

  country: {
    about:
      "Hur kan integration och mångfald bli en del av det regionala tillväxtarbetet? Våren 2015 lämnade de ansvariga i länen sina svar till regeringen, och Tillväxtverket sammanställde dem i en delrapport den 30 april 2015. Här är den som karta, med våra egna ord.",
    holders: "Vem som hade ansvaret",
    holdersNote: `Antal län den 31 december; för ${LAST_YEAR} läget hittills.`,
    count: (year: number, count: number) => `${year}: ${count}`,
    challenges: "Elva gemensamma utmaningar",
    challengesIntro:
      "Ordnade efter rapportens egna mängdord, det mest omfattande först. Ordningen mellan orden är vår.",
    wordGroup: (word: string | null) => (word === null ? "Utan mängdord" : capital(word)),
    recommendations: "Fem rekommendationer",
    recommendationsIntro:
      "Rekommendationerna finns i två versioner: i sammanfattningen och i avsnitt 1.1. De återges med våra egna ord, och där versionerna skiljer sig åt står det.",
    addressee: "Till",
    difference: "Så skiljer sig versionerna åt",
    followUp: "Vad som hände sedan",
    context: "Vad rapporten säger i övrigt",
    actors: "Aktörer som rapporten nämner",
    actorsOnOpening: "Listan hämtas när den öppnas.",
    roleIntegration: "För integrationen",
    roleGrowth: "För tillväxten",
    publications: "Underlag i rapportens bilaga",
    limits: "Källor och begränsningar",
    limitsText: [
      "Vem som hade ansvaret framgår av lagar, budgetbeslut och aktörernas egna handlingar. Där ett startår är osäkert står det så.",
      "Sex län har inget exempel i rapportens avsnitt 2.4. Det betyder att inget valdes ut, inte att inget gjordes.",
      "Vilken utmaning ett exempel hör till, vilken form det har och om det är en samverkansmodell är vår bedömning, om inget annat står.",
    ],
    allSources: "Alla källor och licenser",
  },

  challenge: {
    heading: (no: number) => `Utmaning ${no}`,
    word: "Rapportens mängdord",
    noWord: "Inget",
    claims: "Vad rapporten säger",
    unquantified: "Utan att ange någon mängd skriver rapporten:",
    named: "Platser och län som nämns",
    namedNone: "Rapporten nämner varken län eller platser när den beskriver utmaningen.",
    positions: "Ståndpunkter och förslag från län",
    positionsNote:
      "De säger inget om läget i länet. Därför räknas länet inte som nämnt vid utmaningen, varken på kartan eller i tabellen.",
    examples: "Län med exempel",
    examplesNone: "Inget av rapportens 28 exempel hör till utmaningen.",
    shared: "gemensamt för flera län",
    related: "Hänger ihop med",
    themes: "Ämnen (vår sortering)",
    all: "Alla elva utmaningar",
    figures: "Se statistiken",
    brings: "Det som kan ge dem:",
    figuresNone: "Inga av kartans siffror hör till utmaningen.",
    figuresNote:
      "Vilka siffror som hör till utmaningen är vår bedömning. De säger inget om orsaker, och rapporten bygger inte på dem.",
  },

  statementKind: {
    challenge: "Utmaning",
    finding: "Resultat som rapporten återger",
    context: "Sammanhang",
    position: "Ståndpunkt",
    proposal: "Förslag",
  } as Record<StatementKind, string>,

  exampleKind: {
    samverkansmodell: "samverkansmodell",
    exempel: "exempel",
  } as Record<ExampleKind, string>,

  fit: {
    god: "passar väl",
    medel: "passar ganska väl",
    svag: "passar bara delvis",
  } as Record<ThemeFit, string>,

  county: {
    actors: "Ansvarig för regional utveckling",
    now: "I dag",
    timeline: "Så har ansvaret flyttats",
    timelineIntro: `Åren avser läget den 31 december. Tidslinjen börjar ${FIRST_YEAR}; ansvaret kan vara äldre.`,
    exact: (text: string) => `Datum: ${text}.`,
    from: (iso: string, basis: string | null) => `från ${date(iso, "sv")}${basis ? ` (${basis})` : ""}`,
    to: (iso: string) => `till och med ${date(iso, "sv")}`,
    basis: { stated: "", derived: "uträknat", planned: "planerat", unverified: "inte belagt" },
    facts: "Fakta om länet",
    factLabels: {
      codes: "Koder",
      residence: "Residensstad",
      nuts: "Riksområde",
      region: "Region i dag",
      before: "Landsting före regionen",
    },
    codes: ({ code, letter, iso, nuts3 }: CountyCodes) =>
      `länskod ${code}, länsbokstav ${letter}, ISO 3166-2 ${iso}, NUTS ${nuts3}`,
    onMap: "Kartan visar utmaningen",
    layerExamples: (count: number, weak: boolean) => {
      if (count === 0) return "Rapporten har inget exempel från länet som vi räknar hit.";
      const partly = count === 1 ? ", men det passar bara delvis" : ", men de passar bara delvis";
      return `Rapporten har ${countWord(count, "sv")} exempel från länet som vi räknar hit${weak ? partly : ""}.`;
    },
    layerNamed: {
      county: "Vid utmaningen nämner den länet.",
      place: "Vid utmaningen nämner den minst en plats i länet.",
    } as Record<NamedBy, string>,
    layerCaution: "Att exempel saknas säger inget om läget i länet.",
    says: "Vad rapporten säger om länet",
    saysNone: "Rapporten säger inget om just detta län utöver det som gäller hela landet.",
    saysExamples: "Utöver exemplen här nedanför säger rapporten inget om just detta län.",
    caveat: "Att tänka på",
    models: "Samverkansmodeller",
    modelsNone: "Inget av länets exempel räknas här som samverkansmodell.",
    examples: "Exempel",
    noExamples: "Rapporten nämner inget exempel från länet",
    noExamplesNote: "Det betyder att inget valdes ut till avsnitt 2.4, inte att inget gjordes.",
    form: "Form",
    status: "Läge enligt rapporten",
    kind: "Slag",
    themes: "Utmaningar",
    themesNote: "vår sortering",
    actorsNamed: "Aktörer som nämns",
    labelInReport: "Rubrik i rapporten",
    examplesNote:
      "Rapporten ordnar exemplen efter län. Utmaningar, former och slag är vår sortering, om inget annat står. Bland aktörerna står bara de som rapporten själv nämner.",
    sharedWith: "Delas med",
    mentionedIn: "Nämns i exempel från andra län",
    mentioned: "Nämner också",
    national: "Utmaningar som gäller hela landet",
    nationalIntro:
      "Rapporten fördelar inte de elva utmaningarna på län. De gäller landet som helhet, också detta län.",
    nationalExample: (count: number) =>
      count === 1 ? "ett exempel härifrån" : `${countWord(count, "sv")} exempel härifrån`,
    municipalities: (count: number) => (count === 1 ? "Länets enda kommun" : `Länets ${count} kommuner`),
    neighbours: "Grannlän",
    neighboursNone: "Länet har ingen landgräns mot något annat län.",
    neighboursLake: "Bara över vatten",
  },
  change: {
    start: "",
    holder: "ny ansvarig",
    name: "nytt namn",
    county: "nytt län",
  } as Record<SpellChange, string>,

  footer: {
    about: "Om kartan",
    source:
      "Innehållet bygger på Tillväxtverkets delrapport från den 30 april 2015, återgiven med våra egna ord, och på öppna källor om vem som har haft ansvaret. Gränserna bygger på SCB:s digitala gränser och Natural Earth. Kartan är ingen tjänst från Tillväxtverket.",
    /** On a host page. */
    short:
      "Källor: Tillväxtverkets delrapport från den 30 april 2015, lagar, budgetbeslut och aktörernas egna handlingar.",
    own: "Öppna i eget fönster",
  },

  /** Before the address of the view. */
  printed: (day: string) => `Utskriven ${day} från`,

  pages: {
    om: "Om Länskartan",
    kallor: "Källor och licenser",
    tillganglighet: "Tillgänglighetsredogörelse",
    exempel: "Lär av andra",
    allExamples: "Lär av andra: exempel från alla län",
    challengeExamples: "Lär av andra: alla exempel med utmaningen",
    back: "Tillbaka till kartan",
  },

  compare: {
    region: (a: string, b: string) => `Jämförelse: ${a} och ${b}`,
    title: (a: string, b: string) => `${a} och ${b} – Länskartan`,
    announced: (a: string, b: string) => `${a} och ${b} visas sida vid sida.`,
    left: "Jämförelsen är avslutad.",
    open: "Jämför med …",
    loading: "Jämförelsen läses in …",
    failed: "Jämförelsen kunde inte läsas in. Kontrollera nätanslutningen.",
  },

  ownData: {
    open: "Egna siffror",
    loading: "Rutan för egna siffror läses in …",
    failed: "Rutan för egna siffror kunde inte läsas in. Kontrollera nätanslutningen.",
  },

  share: {
    embed: "Bädda in",
    loading: "Inbäddningen läses in …",
    failed: "Inbäddningen kunde inte läsas in. Kontrollera nätanslutningen.",
  },
  take: {
    download: "Ladda ner",
    cite: "Citera",
    loading: "Rutan läses in …",
    failed: "Rutan kunde inte läsas in. Kontrollera nätanslutningen.",
  },

  notices: {
    alone: (county: string) =>
      `Adressen jämför ${county} med inget annat län. Välj först ett län, sedan ett att jämföra det med.`,
    same: (county: string) =>
      `${county} kan inte jämföras med sig självt. Välj ett annat län att jämföra med.`,
    unknown: (parameter: string, value: string) =>
      `Adressens ”${parameter}=${value}” gick inte att tolka. Standardvärdet visas i stället.`,
    repeated: (parameter: string) => `”${parameter}” står flera gånger i adressen. Den första gäller.`,
    own: {
      missing: "Länken saknar siffrorna som kartan skulle visa. Be avsändaren om hela länken.",
      broken: "Siffrorna i länken gick inte att läsa. Be avsändaren om hela länken.",
      many: "Siffrorna är för många eller för stora för en länk. Ta med färre år och försök igen.",
      failed: "Siffrorna kunde inte visas. Ladda om sidan och försök igen.",
    },
    dismiss: "Stäng meddelandet",
    language: "Det andra språket kunde inte läsas in. Kontrollera nätanslutningen.",
  },

  figures: {
    title: "I siffror",
    loading: "Siffrorna läses in …",
    failed: "Siffrorna kunde inte läsas in. Kontrollera nätanslutningen.",
  },

  announce: {
    selected: (county: string, says: string) => `${county} är valt: ${says}`,
    cleared: "Inget län är valt. Panelen visar hela Sverige.",
    layer: (label: string) => `Kartan visar: ${label}.`,
    sorted: (column: string, descending: boolean) =>
      `Tabellen är ordnad efter ”${column}”, ${descending ? "fallande" : "stigande"}.`,
  },

  errors: {
    page: "Något gick fel när sidan skulle visas.",
    reload: "Läs in sidan igen",
    panel: "Något gick fel när panelen skulle visas.",
  },
};

/** What every language has to say. */
export type Messages = typeof sv;
