/** The one inline script of the page: before the first paint it hides the default view where the address asks for another one. */

/**
 * A map on a host page is laid out for its frame from the start. With a query, texts and colours of the prerendered view are hidden until React has drawn what is asked for;
 * when the page's script cannot be had or fails, they come back: the default view is better than nothing.
 * Where the default view is all that is asked for, that is noted: only then may the first frame leave parts to the next (app.css). A frame on a host
 * page tells its height early, and the browser looks for a part that the address names in the first frame and not again.
 */
export const headScript = [
  "(function(d,s){",
  'if(!s){if(!location.hash)d.dataset.default="";return}',
  'd.dataset.pending="";',
  'if(/[?&]inbaddad=1(&|$)/.test(s))d.dataset.embedded="";',
  "var t=/[?&]tema=(ljust|morkt)(&|$)/.exec(s);",
  "if(t)d.dataset.theme=t[1];",
  'addEventListener("error",function(e){var n=e.target&&e.target.tagName;if(!n||n==="SCRIPT")delete d.dataset.pending},true)',
  "})(document.documentElement,location.search)",
].join("");
