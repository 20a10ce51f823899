/** A form sent with this header is taken as any other, and what it changes is undone at once: it is only checked. */
export const checkOnlyHeader = 'maillage-check-only';
