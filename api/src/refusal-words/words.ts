/** The languages in which the API speaks to people. The first one answers whoever asks for neither. */
export const languages = ['fr', 'en'] as const;
export type Language = (typeof languages)[number];

/** One sentence in every language: it says what to do, addressed to whoever reads it. */
export type Words = Readonly<Record<Language, string>>;

/** A sentence, in French and in English. */
export const words = (fr: string, en: string): Words => ({ fr, en });
