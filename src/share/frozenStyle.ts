/** The stylesheet of a frozen file, and its hash: the file's own policy lets this one in and nothing else. */

/** Colours as in `styles/tokens.css`. The picture keeps the theme that it was drawn in, on a plate of its own. */
const LIGHT = "--paper:#fbfaf7;--ink:#1b2329;--muted:#545e66;--rule:#d8d2c5;--accent:#1d5b7c";
const DARK = "--paper:#12191e;--ink:#ece8e0;--muted:#a7b0b5;--rule:#303b42;--accent:#8fc6de";

/** Without `<`, so that nothing in it can end its element. Every change of it changes `FROZEN_STYLE_HASH` (a test says to what). */
export const FROZEN_STYLE = `
:root{color-scheme:light;${LIGHT}}
:root[data-theme=morkt]{color-scheme:dark;${DARK}}
@media screen and (prefers-color-scheme:dark){:root[data-theme=auto]{color-scheme:dark;${DARK}}
:root[data-theme=auto] figure{padding:.8rem;background:#fbfaf7}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.5 "Segoe UI","Noto Sans",system-ui,sans-serif;hyphens:auto}
main{max-width:74rem;margin:auto;padding:1.5rem 1rem 2rem}
h1{margin:0;font-size:clamp(1.35rem,1rem + 2vw,1.728rem);line-height:1.2;text-wrap:balance}
h2{margin:0 0 .3rem;font-size:1rem}
p,ul{max-width:42rem;margin:.5rem 0 0}
ul{padding-left:1.2rem}
a{color:var(--accent)}
a:focus-visible,section:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.quiet,footer,caption small,th small{color:var(--muted);font-size:.9rem;font-weight:400}
.parts{display:flex;flex-wrap:wrap;gap:1.5rem 2.5rem;align-items:flex-start;margin-block:1.5rem}
figure{flex:1 1 18rem;max-width:26rem;min-width:0;margin:0}
figure svg{display:block;width:100%;height:auto}
section{position:relative;flex:2 1 26rem;min-width:min(100%,18rem);overflow-x:auto}
table{width:100%;border-collapse:collapse;font-size:.9375rem;line-height:1.35;font-variant-numeric:lining-nums tabular-nums}
caption{padding-bottom:.5rem;text-align:left;font-weight:650}
caption span{position:sticky;left:0;display:block;max-width:calc(100vw - 2rem)}
th,td{padding:.3rem .6rem .3rem 0;border-top:1px solid var(--rule);text-align:left;vertical-align:top;font-weight:400}
thead th{border-top:0;vertical-align:bottom;color:var(--muted);font-size:.875rem}
tbody th small{display:block;white-space:normal}
@media (min-width:40rem){tbody th{white-space:nowrap}}
tbody tr:last-child>*{border-bottom:1px solid var(--rule)}
.numbers :is(th,td):nth-child(n+3){padding:.3rem 0 .3rem .8rem;text-align:right}
.words :is(th,td):nth-child(3){text-align:left}
table:not(.numbers) td:nth-child(n+3){min-width:6.5rem}
.country>*,.chosen>*{font-weight:650}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
footer a{overflow-wrap:anywhere;hyphens:none}
@media print{@page{margin:13mm}:root[data-theme]{color-scheme:light;${LIGHT};--paper:#fff;font-size:8.5pt}
main{max-width:none;padding:0}.parts{flex-wrap:nowrap;gap:8mm;margin-block:4mm}
figure{flex:0 0 62mm}section{flex:1;overflow:visible}table{font-size:.9rem}th,td{padding-block:.16rem}p,ul{margin-top:.3rem}
tr,figure{break-inside:avoid}thead{display:table-header-group}a{color:inherit}}
@media (forced-colors:active){figure svg{forced-color-adjust:none}}
`;

/** SHA-256 of `FROZEN_STYLE` in UTF-8, as a policy has it. */
export const FROZEN_STYLE_HASH = "sha256-OomeToS69qus2wtgPJlTSOn/sFm3Jriky80kWZ+bHvk=";
