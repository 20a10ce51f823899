import { words } from './words.ts';

/** What is wrong with what a CPCA enters for somebody, in sentences. */
export const entrySays = {
  cpcaEnters: words(
    'Seul le CPCA saisit une orientation pour un autre service : retirez cette indication.',
    'Only the CPCA enters a referral for another service: take this out.',
  ),
  sayOrigin: words('Dites de qui vient cette orientation.', 'Say from whom this referral comes.'),
  chooseSender: words(
    'Choisissez dans l’annuaire le service qui a écrit ou appelé.',
    'Choose in the directory the service that wrote or called.',
  ),
  sayHowReceived: words('Dites comment elle vous est parvenue.', 'Say how it reached you.'),
  sayWhenReceived: words(
    'Indiquez le jour où elle vous est parvenue.',
    'Give the day on which it reached you.',
  ),
  sayWhoReceived: words('Indiquez qui l’a reçue chez vous.', 'Say who of your house took it.'),
  receivedUntilToday: words(
    'Indiquez le jour de réception, aujourd’hui au plus tard.',
    'Give the day of receipt, today at the latest.',
  ),
  aloneAgrees: words(
    'Sans service prescripteur, la personne doit être d’accord : recueillez son accord, puis indiquez-le.',
    'Without a sender the person has to agree: ask them, then say so.',
  ),
  entersForItself: words(
    'Cette personne relève d’un autre CPCA : transmettez-lui la demande, ou choisissez le vôtre en disant pourquoi.',
    'This person is another CPCA’s: pass the request on to it, or choose yours and say why.',
  ),
} as const;
