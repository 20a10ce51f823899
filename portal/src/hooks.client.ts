import { overwriteGetLocale } from '#lib/paraglide/runtime.js';
import { keepPage } from '#lib/session/keep-page.ts';

// The server chose the language of this page; the browser must not choose another one for the parts it redraws.
overwriteGetLocale(() => (document.documentElement.lang === 'en' ? 'en' : 'fr'));

// The first page’s own data stands in the script that starts it. What the page shows may be taken away later (a person
// who withdraws their agreement closes the case to whoever reads it), and must then be nowhere in it.
for (const script of document.querySelectorAll('body script:not([src])')) script.remove();

keepPage();
