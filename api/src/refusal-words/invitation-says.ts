import { words } from './words.ts';

/** What is wrong with an invitation, or with what is typed behind its link, in sentences. */
export const invitationSays = {
  chooseFunctionOfHouse: words(
    'Cette fonction n’existe pas dans ce service, ou vous ne pouvez pas y inviter : choisissez-en une de la liste.',
    'There is no such function in this house, or you may not invite to it: choose one of the list.',
  ),
  isInvitedAlready: words(
    'Cette adresse est déjà invitée à cette fonction : renvoyez-lui le lien dans la liste des invitations.',
    'This address is invited to this function already: send the link again in the list of invitations.',
  ),
  isTwiceInList: words(
    'Cette adresse est déjà plus haut dans la liste, pour la même fonction : retirez l’une des deux lignes.',
    'This address stands further up in the list already, for the same function: take one of the two lines out.',
  ),
  inviteOne: words('Indiquez au moins une personne à inviter.', 'Give at least one person to invite.'),
  inviteFewer: (most: number) =>
    words(
      `Raccourcissez la liste : ${most} personnes au plus à la fois.`,
      `Shorten the list: ${most} people at most at once.`,
    ),
  comeInAgain: words(
    'Votre connexion date : connectez-vous de nouveau pour confirmer que c’est vous, puis recommencez.',
    'You signed in a while ago: sign in again to confirm that it is you, then start over.',
  ),
  inviteSomebodyElse: words(
    'Personne ne s’invite soi-même : demandez-le à un·e autre responsable, à la coordination ou à l’administration.',
    'Nobody invites themselves: ask another lead, the coordination or the administration.',
  ),
  lastDayIsOver: words(
    'Ce jour est passé : choisissez aujourd’hui ou plus tard.',
    'This day has passed: choose today or later.',
  ),
  chooseSuccessor: words(
    'Choisissez un·e collègue de la même fonction, en poste dans ce service.',
    'Choose a colleague of the same function who works in this house.',
  ),
  giveOwnName: words(
    'Indiquez votre prénom et votre nom, tels que vos collègues vous connaissent.',
    'Give your first name and family name, as your colleagues know you.',
  ),
  signInAsInvited: words(
    'Ce lien est adressé à un autre compte : déconnectez-vous, puis connectez-vous avec l’adresse invitée.',
    'This link is for another account: sign out, then sign in with the address that was invited.',
  ),
  linkIsOver: words(
    'Ce lien ne fonctionne plus : demandez à qui vous invite de vous le renvoyer.',
    'This link opens nothing any more: ask whoever invites you to send it again.',
  ),
};
