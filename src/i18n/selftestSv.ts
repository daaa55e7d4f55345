/** The Swedish words of the self-test, for an editor who has put the map into a page. Its shape is the type that every language fills. */

const list = new Intl.ListFormat("sv", { type: "conjunction" });
const px = (count: number) => `${count} ${count === 1 ? "pixel" : "pixlar"}`;

export const selftestSv = {
  locale: "sv" as "sv" | "en",
  title: "Självtest – Länskartan",
  heading: "Självtest för Länskartan",
  intro: "Här ser du hur Länskartan fungerar på sidan där du har bäddat in den. Resultatet stannar hos dig.",
  otherLanguage: { lang: "en" as "sv" | "en", text: "In English" },

  alone: {
    heading: "Sidan visas inte i en ram",
    text: "Ramens höjd och titel och din sidas säkerhetspolicy kan bara prövas i en ram. Klistra in koden på sidan där kartan ska stå, förhandsgranska sidan och läs resultatet där. Byt sedan ut koden mot kartans egen.",
    code: "Kod att klistra in",
    copy: "Kopiera koden",
    copied: "Koden är kopierad.",
    /** Title of the frame in the code. */
    frameTitle: "Självtest för Länskartan",
  },

  results: "Resultat",
  running: "Testet pågår …",
  again: "Gör om testet",
  done: (good: number, check: number, wrong: number) =>
    `Testet är klart: ${good} bra, ${check} att kontrollera, ${wrong} fel.`,
  verdicts: { good: "Bra", check: "Kontrollera", wrong: "Fel", note: "Upplysning" },

  rows: {
    height: "Ramens höjd",
    messages: "Meddelanden om höjden",
    title: "Ramens titel",
    lang: "Titelns språk",
    policy: "Din sidas säkerhetspolicy (CSP)",
    blocked: "Stoppat av säkerhetspolicyn",
    requests: "Anrop till andra webbplatser",
    paint: "Tid till första bild",
    width: "Bredd",
    sandbox: "Sandlåda",
    storage: "Kakor och lagring",
    language: "Testets språk",
  },

  forms: {
    own: "Länskartans eget",
    datawrapper: "Datawrapper",
    amp: "AMP",
    medium: "Medium/Embedly",
    pym: "pym.js",
    resizer: "iframe-resizer",
  },

  height: {
    right: (height: number) => `Ramen har rätt höjd: ${px(height)}.`,
    byChance: (height: number) =>
      `Ramen har rätt höjd, ${px(height)}, men den ändrades inte när testet bad om det. Gör om testet i ett smalare fönster. Har ramen då fel höjd, lägg till skriptet på din sida:`,
    low: (frame: number, content: number) =>
      `Ramen är ${px(frame)} hög, innehållet ${content}. Läsaren måste rulla i ramen. Skriv en height i ramens kod som räcker för kartan, eller, ännu bättre, lägg till skriptet på din sida:`,
    high: (frame: number, content: number) =>
      `Ramen är ${px(frame)} hög, innehållet ${content}. Under innehållet blir det tomt. Skriv en mindre height i ramens kod, eller, ännu bättre, lägg till skriptet på din sida:`,
    held: (frame: number, content: number) =>
      `Ramen ändrar höjd, men stannar vid ${px(frame)}. Innehållet är ${px(content)} högt. Se efter om din sidas stilmall håller ramen vid en viss höjd (height, min-height, max-height).`,
  },
  messages: {
    obeyed: (names: readonly string[]) => `Din sida följer: ${list.format(names)}.`,
    none: "Din sida följer inget av meddelandena. Ramen behåller den höjd som står i koden.",
    ignored: (names: readonly string[]) => `Gav ingen ny höjd: ${list.format(names)}.`,
    untried: (names: readonly string[]) =>
      `Inte prövat, eftersom din sida inte har gett ramen något namn: ${list.format(names)}.`,
  },
  frameTitle: {
    right: (title: string) => `Ramen har en titel: ”${title}”.`,
    missing:
      "Ramen saknar titel. Skriv en (title) i ramens kod, till exempel ”Karta: Sveriges län”, så att den som lyssnar på sidan vet vad ramen innehåller.",
    unknown:
      "Det vet bara din sida. Se efter i sidans kod att ramen (iframe) har en titel (title) som säger vad kartan visar.",
  },
  frameLang: {
    right: (lang: string) => `Ramen har lang="${lang}".`,
    missing: (lang: string) =>
      `Ramen har inget lang. Skriv lang="${lang}" i ramens kod, så att titeln läses upp på rätt språk.`,
    other: (lang: string, expected: string) =>
      `Ramen har lang="${lang}", men testet visas med språket ”${expected}”. Kontrollera att lang är titelns språk.`,
    unknown:
      "Det vet bara din sida. Se efter i sidans kod att ramen (iframe) har titelns språk (lang), sv för svenska.",
  },
  policy: {
    none: "Din sidas kod innehåller ingen säkerhetspolicy. Servern kan ändå skicka en; den syns bara i webbläsarens utvecklarverktyg (F12, Nätverk).",
    found: "I din sidas kod står:",
    unknown:
      "Det vet bara din sida. Ramen visas, alltså tillåts den. Se efter i webbläsarens utvecklarverktyg (F12, Konsol) om säkerhetspolicyn (CSP) har stoppat något annat.",
  },
  blocked: {
    none: "Inget har stoppats sedan skriptet embed/v1.js startade.",
    others:
      "Säkerhetspolicyn har stoppat något på din sida. Hör det inte till kartan behöver du inte göra något.",
    ours: (origin: string) =>
      `Säkerhetspolicyn stoppar något som hör till kartan. Be den som sköter webbplatsen att tillåta ${origin} i de regler som står här.`,
  },
  requests: {
    none: (all: number) =>
      `0 anrop till andra. Alla ${all} anrop gick till webbplatsen som testet ligger på.`,
    some: (count: number) =>
      `${count} anrop till andra. Länskartan gör inga. Något har lagts till på vägen, till exempel av ett tillägg i webbläsaren:`,
  },
  paint: {
    quick: (ms: number) => `${ms} millisekunder.`,
    slow: (ms: number) =>
      `${ms} millisekunder. Det är långsamt. Gör om testet genom att ladda om sidan; beror det inte på din uppkoppling, fråga den som sköter servern.`,
    unknown: "Inte uppmätt: webbläsaren säger inget om det här.",
  },
  width: {
    right: (width: number) => `Ramen är ${px(width)} bred. Inget sticker ut åt sidan.`,
    narrow: (width: number, least: number) =>
      `Ramen är ${px(width)} bred. Kartan behöver minst ${least}. Välj en bredare plats på sidan.`,
    sideways: (width: number) =>
      `Ramen är ${px(width)} bred, och innehållet sticker ut åt sidan. Välj en bredare plats på sidan.`,
    alone: (width: number) => `Fönstret är ${px(width)} brett.`,
  },
  sandbox: {
    none: "Ramen är ingen sandlåda. Allt fungerar.",
    closed:
      "Ramen är en sandlåda utan allow-same-origin. Den mjuka zoomningen är avstängd; allt annat fungerar.",
  },
  storage: "Länskartan sätter inga kakor och lagrar inget i läsarens webbläsare.",
  language: { sv: "Svenska.", en: "Engelska." },

  report: {
    heading: "Rapport",
    label: "Rapporten som text",
    copy: "Kopiera rapporten",
    copied: "Rapporten är kopierad.",
    refused: "Webbläsaren tillåter inte kopiering härifrån. Texten är markerad: kopiera den själv.",
    time: "Tid",
    browser: "Webbläsare",
    own: "Testets adress",
    host: "Din sidas adress",
    unknown: "okänd",
    alone: "ingen, testet visas inte i en ram",
  },
};

/** What every language says on the self-test. */
export type SelftestWords = typeof selftestSv;
