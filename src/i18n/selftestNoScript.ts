/** What the self-test says without JavaScript, in both languages: what can be seen by eye. Plain text; the build sets it. */

import type { Localised } from "../domain/locale.ts";

export const SELFTEST_NO_SCRIPT: Localised<{ readonly heading: string; readonly text: string }> = {
  sv: {
    heading: "Självtest för Länskartan",
    text: "Testet behöver JavaScript. Utan det kan du se efter själv: Syns hela ramen utan egna rullningslister? Har ramen en titel (title) i sidans kod? Säger webbläsarens utvecklarverktyg (F12, Konsol) att säkerhetspolicyn (CSP) har stoppat något?",
  },
  en: {
    heading: "Self-test for Länskartan",
    text: "The test needs JavaScript. Without it you can look for yourself: Does the whole frame show without scroll bars of its own? Does the frame have a title in the page’s code? Do the browser’s developer tools (F12, Console) say that the security policy (CSP) has blocked anything?",
  },
};
