import { overwriteGetLocale } from '#lib/paraglide/runtime.js';

// The server chose the language of this page; the browser must not choose another one for the parts it redraws.
overwriteGetLocale(() => (document.documentElement.lang === 'en' ? 'en' : 'fr'));
