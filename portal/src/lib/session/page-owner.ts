/** In which a request of our own script says for whom its page was served. */
export const ownerHeader = 'maillage-page-owner';

/** Header in which a page names the referrals that changed: it loads again what concerns these. */
export const newsHeader = 'maillage-news';

/** Header in which a page that one comes back to says what it searched for: see `searched.ts`. */
export const searchHeader = 'maillage-search';

/** The same as in `ownerHeader`, in a form. */
export const ownerField = 'pageOwner';

/** Added to an address where a form came without a session: what it carried went nowhere, and the page says so. */
export const notSentMark = 'non-envoye';
