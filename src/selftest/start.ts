/** Entry of `sjalvtest.html`: language and colours from the address, then the test. */

import { selftestEn } from "../i18n/selftestEn.ts";
import { selftestSv } from "../i18n/selftestSv.ts";
import { readAddress } from "./address.ts";
import { showSelftest } from "./page.ts";

const address = readAddress(location.search);
const t = address.locale === "en" ? selftestEn : selftestSv;
const root = document.documentElement;
root.lang = address.locale;
if (address.theme) root.dataset.theme = address.theme;
document.title = t.title;

const main = document.querySelector("main");
if (!main) throw new Error("sjalvtest.html has no main element to show the test in");
showSelftest(window, main, address, t);
