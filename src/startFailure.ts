/** What the reader sees when the page cannot start: what was on screen stays, and one message says so in both languages, since neither may be here. */

const WORDS = {
  sv: "Kartan kunde inte läsas in helt. Kontrollera anslutningen.",
  en: "The map could not be loaded completely. Check your connection.",
  retry: "Försök igen · Try again",
} as const;

/** Shows the message at the top of the page; `retry` is called once the reader asks for it, and the message goes. */
export function showStartFailure(page: Document, retry: () => void): void {
  const message = page.createElement("div");
  message.className = "app-notices";
  message.setAttribute("role", "alert");
  for (const locale of ["sv", "en"] as const) {
    const words = page.createElement("p");
    words.lang = locale;
    words.textContent = WORDS[locale];
    message.append(words);
  }
  const button = page.createElement("button");
  button.type = "button";
  button.textContent = WORDS.retry;
  button.addEventListener("click", () => {
    message.remove();
    // The button is gone with the message.
    page.querySelector("main")?.focus();
    retry();
  });
  message.append(button);
  page.body.prepend(message);
}
