/** The Swedish words of the embed studio, fetched with its code. Its shape is the type that every language fills. */

/** What the paragraph for an accessibility statement names: the frame's title and three addresses. */
interface StatementValues {
  readonly title: string;
  readonly page: string;
  /** Null where the frame shows a table itself. */
  readonly table: string | null;
  readonly statement: string;
}

export const shareSv = {
  locale: "sv" as "sv" | "en",
  title: "Bädda in kartan",
  intro: "Välj hur kartan ska se ut på din webbplats, kopiera koden och klistra in den på sidan.",
  close: "Stäng",

  settings: {
    title: "Inställningar",
    show: "Visa",
    parts: {
      panel: "Panelen med texter",
      forklaring: "Teckenförklaringen",
      reglage: "Reglagen",
      tabell: "Tabellen",
    },
    lock: "Lås",
    locks: { lan: "Länet", visa: "Vad kartan visar", ar: "Året" },
    lockNote: "Läsaren kan inte ändra det som är låst.",
    language: "Språk",
    name: "Kartans titel",
    nameNote: "Skärmläsare läser upp titeln, och den står i länken under kartan.",
    /** When the map is to be in another language than the studio. */
    otherLanguage:
      "Titeln och texterna längre ned är på svenska. Skriv om titeln på engelska, eller byt språk på Länskartan och öppna rutan igen.",
  },

  preview: {
    title: "Förhandsvisning",
    width: "Bredd",
    pixels: (width: number) => `${width} pixlar`,
    region: "Kartan som den blir på din sida",
  },

  codes: {
    title: "Kod att klistra in",
    iframe: {
      label: "Ram och länk",
      note: (height: number) =>
        `Börja med den här: den behöver inget skript. Höjden är fast, ${height} pixlar, och passar när ramen är 600 pixlar bred.`,
    },
    element: {
      label: "Element och skript",
      note: "Ramen får alltid rätt höjd, men webbplatsen måste tillåta skriptet. Utan skriptet syns ramen ändå, med höjden i koden.",
    },
    integrity: {
      label: "Element och skript med kontrollsumma",
      note: "Webbläsaren kör bara just det här skriptet. Det ändras aldrig: rättelser får du när du hämtar koden på nytt.",
    },
    policy: {
      label: "Rader till webbplatsens säkerhetspolicy (CSP)",
      note: "Till den som sköter webbplatsen: lägg adressen till de regler som redan finns. Ram och länk behöver bara frame-src, de andra två behöver båda.",
    },
  },

  files: {
    title: "Filer",
    download: "Ladda ner",
    waiting: "Filen görs i ordning …",
    failed: "Filen kunde inte göras i ordning. Försök igen.",
    frozen: {
      label: "Fryst sida (HTML)",
      note: "En enda fil med karta, tabell, text, källa och datum. Den har inga skript, behöver inget nät och ändras aldrig. Filen är på samma språk som sidan du är på.",
    },
    svg: {
      label: "Bild (SVG)",
      note: "Skarp i alla storlekar. Titel, teckenförklaring, källa och adress finns i bilden, och textalternativet finns i filen.",
    },
    png: {
      label: "Bild (PNG)",
      note: "Samma bild för den som inte kan använda SVG. Klistra in textalternativet nedan som bildens alt-text.",
    },
  },

  texts: {
    title: "Texter att lägga till",
    alternative: {
      label: "Textalternativ",
      note: "Lägg texten intill kartan, för dem som inte ser den.",
      table: (address: string) => `Uppgifterna finns också i en tabell: ${address}`,
    },
    statement: {
      label: "Stycke till tillgänglighetsredogörelsen",
      note: "Läs igenom och anpassa: det är ni som ansvarar för redogörelsen.",
      text: ({ title, page, table, statement }: StatementValues) =>
        [
          `På webbplatsen visas ”${title}” i en ram från Länskartan (${page}).`,
          ...(table
            ? [
                `Kartbilden är dold för skärmläsare. Allt den visar finns i kartans lista över länen och i en tabell (${table}).`,
              ]
            : []),
          `Vad som brister, och hur Länskartan har testats, står i dess egen tillgänglighetsredogörelse (${statement}).`,
        ].join(" "),
    },
  },

  /** The title that is proposed: `Karta: Aktörer …`. */
  frameTitle: (title: string, asTable: boolean) => `${asTable ? "Tabell" : "Karta"}: ${title}`,

  copy: "Kopiera",
  copied: "Kopierat.",
  refused: "Webbläsaren tillåter inte kopiering härifrån. Texten är markerad: kopiera den själv.",

  recipes: {
    title: "Så gör du i ditt system",
    systems: [
      {
        name: "Sitevision",
        steps: [
          "Öppna sidan för redigering och lägg till en modul som tar emot egen HTML.",
          "Klistra in ”Ram och länk” och publicera.",
          "Är ramen tom? Be administratören lägga till raden med frame-src i webbplatsens säkerhetspolicy.",
          "Webbplatsen kan vägra skript. Använd då ”Ram och länk”, som inte behöver något.",
          "Tas också ramen bort? Lägg in en bild av kartan med textalternativet, och länken under.",
        ],
      },
      {
        name: "Optimizely",
        steps: [
          "Öppna sidan för redigering och lägg till det block där din webbplats tillåter egen HTML, eller visa redigerarens källkod.",
          "Klistra in ”Ram och länk”, spara och se efter att ramen är kvar.",
          "Är den borta? Redigeraren tar bort element som den inte känner till. Be administratören tillåta iframe.",
          "Tas bara skriptet bort? Använd ”Ram och länk”, som inte behöver något.",
          "Får du inte använda iframe? Lägg in en bild av kartan med textalternativet, och länken under.",
        ],
      },
      {
        name: "WordPress",
        steps: [
          "Lägg till ett block för anpassad HTML på sidan.",
          "Klistra in ”Ram och länk”, förhandsgranska och spara.",
          "Försvinner ramen när du sparar? Ditt konto får inte spara ofiltrerad HTML. Be en administratör spara koden.",
          "Tas bara skriptet bort? Använd ”Ram och länk”, som inte behöver något.",
          "Går det inte alls? Lägg in en bild av kartan med textalternativet, och länken under.",
        ],
      },
      {
        name: "SharePoint",
        steps: [
          "Redigera sidan och lägg till webbdelen för inbäddning.",
          "Klistra in ramen, det vill säga det som börjar med <iframe och slutar med </iframe>. Skript går i regel inte att lägga in.",
          "Lägg länken i en textdel under ramen.",
          "Tas ramen inte emot? Be administratören tillåta inbäddning från kartans adress.",
          "Går det inte alls? Lägg in en bild av kartan med textalternativet, och länken under.",
        ],
      },
    ],
  },
};

export type ShareWords = typeof shareSv;
