import type { Letter } from './letter.ts';

/** What somebody is told of their own account, whatever they chose to be told. */
export const accountEvents = ['FACTOR_LOST', 'FACTOR_FORGOTTEN', 'ACCOUNT_SLEEPS_SOON'] as const;
export type AccountEvent = (typeof accountEvents)[number];

interface Words {
  readonly subject: string;
  readonly fr: readonly string[];
  readonly en: readonly string[];
}

/** Nobody is named: who said and who confirmed it stands in the hub. */
const words: Readonly<Record<AccountEvent, Words>> = {
  FACTOR_LOST: {
    subject: 'Maillage : vos clés et vos codes sont dits perdus',
    fr: [
      'Une personne qui répond de votre service vient de dire que vous avez perdu ce avec quoi vous entrez dans Maillage.',
      'Dès qu’une seconde personne le confirme, vos clés d’accès, votre application et vos codes de secours sont oubliés.',
      'Ce n’est pas vous qui l’avez demandé ? Appelez aussitôt votre responsable ou la coordination : rien n’est encore changé.',
    ],
    en: [
      'Somebody who answers for your house has just said that you lost what you come into Maillage with.',
      'Once a second person confirms it, your passkeys, your application and your recovery codes are forgotten.',
      'It was not you who asked? Call your lead or the coordination at once: nothing has changed yet.',
    ],
  },
  ACCOUNT_SLEEPS_SOON: {
    subject: 'Maillage : votre compte s’endort dans deux semaines',
    fr: [
      'Vous n’êtes pas entré dans Maillage depuis des mois : dans deux semaines vos fonctions sont suspendues.',
      'Pour les garder, connectez-vous une fois. Vous n’en avez plus besoin ? Ne faites rien.',
    ],
    en: [
      'You have not come into Maillage for months: in two weeks your functions are suspended.',
      'To keep them, sign in once. You need them no more? Do nothing.',
    ],
  },
  FACTOR_FORGOTTEN: {
    subject: 'Maillage : vos clés et vos codes sont oubliés',
    fr: [
      'Deux personnes l’ont confirmé : vos clés d’accès, votre application et vos codes de secours sont oubliés, et vos sessions fermées.',
      'Connectez-vous avec votre phrase de passe : vous en mettez d’autres en place avant que rien ne s’ouvre.',
      'Ce n’est pas vous qui l’avez demandé ? Appelez aussitôt votre responsable ou la coordination.',
    ],
    en: [
      'Two people have confirmed it: your passkeys, your application and your recovery codes are forgotten, and your sessions closed.',
      'Sign in with your passphrase: you set up others before anything opens.',
      'It was not you who asked? Call your lead or the coordination at once.',
    ],
  },
};

/** The letter of an account, in both languages: which one its reader prefers is kept in each of their functions. */
export function accountLetter(event: AccountEvent, hubAddress: string): Letter {
  const { subject, fr, en } = words[event];
  return { subject, text: [...fr, '', ...en, '', hubAddress, ''].join('\n') };
}
