import { DateTime } from 'luxon';
import type { Letter } from './letter.ts';

/** What the letter with a link says. There is no field for a name: whoever invites is told behind the link. */
export interface InvitationLine {
  /** the house that is to be worked in */
  readonly organisation: string;
  readonly link: string;
  readonly until: Date;
}

const day = (at: Date, locale: string): string =>
  DateTime.fromJSDate(at, { zone: 'Europe/Paris' }).setLocale(locale).toFormat('d MMMM yyyy');

/** The letter that invites somebody. Which language its reader prefers is not known yet: it speaks both. */
export function invitationLetter({ organisation, link, until }: InvitationLine): Letter {
  return {
    subject: `Maillage : ${organisation} vous invite`,
    text: [
      `${organisation} vous invite dans Maillage, le réseau partenarial du CPCA.`,
      `Ce lien ouvre votre accès, une seule fois, jusqu’au ${day(until, 'fr')} :`,
      link,
      '',
      'Vous n’attendiez rien ? Ne faites rien : sans vous, ce lien n’ouvre rien.',
      '',
      `${organisation} invites you to Maillage, the partner network of the CPCA.`,
      `This link opens your access, once, until ${day(until, 'en-GB')}. You expected nothing? Do nothing.`,
      '',
    ].join('\n'),
  };
}
