import type { NotificationEvent } from '../events.ts';
import type { Language } from '../preferences/index.ts';

/** A line of a letter: what happened, to which reference. There is no field for anything else. */
export interface LetterLine {
  readonly event: NotificationEvent;
  readonly reference: string;
  /** address of the case in the portal, by its opaque id */
  readonly address: string;
}

export interface Letter {
  readonly subject: string;
  readonly text: string;
}

interface Words {
  readonly event: Readonly<Record<NotificationEvent, string>>;
  readonly reference: string;
  readonly several: (count: number) => string;
  readonly digest: (count: number) => string;
  readonly foot: string;
  readonly settings: string;
  readonly colon: string;
}

const words: Readonly<Record<Language, Words>> = {
  fr: {
    event: {
      AWAITS_YOU: 'Une orientation attend votre réponse',
      IN_CHARGE: 'Une orientation change de responsable',
      STEP: 'Une orientation a avancé',
      NOTE: 'Un mot vous attend dans un dossier',
      DEADLINE_NEAR: 'Une échéance approche',
      DEADLINE_PASSED: 'Une échéance est passée',
      UNTOUCHED: 'Une orientation de votre service attend depuis plusieurs jours',
      ESCALATION: 'Une orientation attend depuis plus longtemps que prévu',
      WATCHED: 'Du nouveau dans une orientation de votre service',
    },
    reference: 'réf.',
    several: (count) => `${count} nouvelles sur vos orientations`,
    digest: (count) => (count > 1 ? `Récapitulatif : ${count} nouvelles` : 'Récapitulatif : 1 nouvelle'),
    foot: 'Ce courriel ne contient aucun nom : connectez-vous pour lire le dossier.',
    settings: 'Choisir ce que vous recevez',
    colon: ' :',
  },
  en: {
    event: {
      AWAITS_YOU: 'A referral is waiting for your answer',
      IN_CHARGE: 'Another person is in charge of a referral',
      STEP: 'A referral has moved on',
      NOTE: 'A note is waiting for you in a case',
      DEADLINE_NEAR: 'A deadline is near',
      DEADLINE_PASSED: 'A deadline has passed',
      UNTOUCHED: 'A referral of your service has been waiting for days',
      ESCALATION: 'A referral has been waiting for longer than planned',
      WATCHED: 'Something new in a referral of your service',
    },
    reference: 'ref.',
    several: (count) => `${count} news about your referrals`,
    digest: (count) => (count > 1 ? `Summary: ${count} news` : 'Summary: 1 item'),
    foot: 'This e-mail holds no name: sign in to read the case.',
    settings: 'Choose what you receive',
    colon: ':',
  },
};

/** The letter about one or more lines, in its reader's language. It can say no more than its lines do. */
export function letterOf(
  language: Language,
  kind: 'AT_ONCE' | 'DIGEST',
  lines: readonly LetterLine[],
  hubAddress: string,
): Letter {
  const wording = words[language];
  const line = ({ event, reference }: LetterLine): string =>
    `${wording.event[event]}${wording.colon} ${wording.reference} ${reference}`;
  const [only] = lines;
  const subject =
    kind === 'DIGEST'
      ? wording.digest(lines.length)
      : only !== undefined && lines.length === 1
        ? line(only)
        : wording.several(lines.length);
  const text = [
    ...lines.flatMap((one) => [line(one), one.address, '']),
    wording.foot,
    `${wording.settings}${wording.colon} ${new URL('/mon-compte/notifications', hubAddress).href}`,
    '',
  ].join('\n');
  return { subject, text };
}
