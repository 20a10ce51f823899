import { DateTime } from 'luxon';
import type { ReferralStatus } from '../access/index.ts';
import { birthSays } from './birth-says.ts';
import { entrySays } from './entry-says.ts';
import { fileSays } from './file-says.ts';
import { accountSays } from './account-says.ts';
import { unusualSays } from './unusual-says.ts';
import { words } from './words.ts';
import type { Words } from './words.ts';

/** What is wrong with one input, in sentences. Each belongs to a code of `errors.ts`, which pairs it with a field. */
export const says = {
  // what is not there, or not for whoever asks
  goBack: words(
    'Cet élément n’existe pas ou ne vous est pas accessible. Revenez à la liste.',
    'This does not exist, or is not for you. Go back to the list.',
  ),
  chooseAnother: words(
    'Cet élément n’existe pas ou ne vous est pas accessible. Choisissez-en un autre.',
    'This does not exist, or is not for you. Choose another one.',
  ),

  chooseLegalBasis: words('Choisissez le cadre juridique.', 'Choose the legal basis.'),
  nameCourtOrProbation: words(
    'Indiquez la juridiction qui a ordonné la mesure, ou le SPIP qui la suit.',
    'Name the court that ordered the measure, or the SPIP that follows it.',
  ),
  giveBirthName: words('Indiquez le nom de naissance.', 'Give the name at birth.'),
  giveFirstName: words('Indiquez le prénom.', 'Give the first name.'),
  giveBirthDate: words(
    'Indiquez la date de naissance, ou au moins l’année : par exemple 04/11/1987, ou 1987.',
    'Give the date of birth, or at least the year: for instance 04/11/1987, or 1987.',
  ),
  chooseCommune: words('Choisissez la commune dans la liste.', 'Choose the commune from the list.'),
  giveContact: words(
    'Indiquez un téléphone ou un courriel, ou dites comment la joindre sans l’un ni l’autre.',
    'Give a telephone number or an e-mail address, or say how to reach them without either.',
  ),
  sayWhetherInformed: words(
    'Dites si la personne sait qu’elle est orientée.',
    'Say whether the person knows of the referral.',
  ),
  communeElsewhere: words(
    'Aucune commune des départements du CPCA n’a ce code INSEE. Ailleurs en France, indiquez le code postal et la commune en toutes lettres.',
    'No commune of the departments of the CPCA has this INSEE code. Elsewhere in France, give the postal code and the commune in words.',
  ),
  givePostalCodeAndTown: words(
    'Indiquez le code postal et la commune, par exemple « 69003 Lyon ».',
    'Give the postal code and the commune, for instance “69003 Lyon”.',
  ),
  giveCountry: words(
    'Indiquez le pays où vit la personne, par exemple « Suisse ».',
    'Give the country where the person lives, for instance “Switzerland”.',
  ),
  giveNumberOf: words('Indiquez le numéro de cette personne.', 'Give the number of this person.'),
  sayWhichNeed: words(
    'Dites en quelques mots de quel autre aménagement la personne a besoin.',
    'Say in a few words what else the person needs.',
  ),
  chooseModules: words('Choisissez au moins un besoin.', 'Choose at least one need.'),
  chooseRecipient: words(
    'Choisissez le CPCA qui reçoit l’orientation.',
    'Choose the CPCA that receives the referral.',
  ),
  sayWhyElsewhere: words(
    'Dites en une phrase pourquoi un autre CPCA que celui du département.',
    'Say in a sentence why another CPCA than that of the department.',
  ),
  giveVersion: words(
    'Indiquez la version du brouillon que vous modifiez.',
    'State the version of the draft that you are changing.',
  ),
  writeQuestion: words('Écrivez ce qu’il vous manque.', 'Write what you are missing.'),
  writeAnswer: words('Écrivez votre réponse.', 'Write your answer.'),
  writeNote: words('Écrivez votre note.', 'Write your note.'),
  writeMessage: words('Écrivez votre message.', 'Write your message.'),
  writeReport: words(
    'Dites en quelques phrases ce qui s’est passé.',
    'Say in a few sentences what happened.',
  ),
  sayWhyRedirected: words(
    'Dites à l’autre CPCA pourquoi vous réorientez.',
    'Tell the other CPCA why you redirect.',
  ),
  sayWhyHandedOver: words(
    'Dites à l’autre service pourquoi vous lui transmettez le dossier.',
    'Tell the other house why you hand the case over to it.',
  ),
  sayWhyRefused: words('Dites pourquoi vous ne reprenez pas.', 'Say why you do not take it over.'),
  specifyReason: words('Précisez le motif en une phrase.', 'Specify the reason in a sentence.'),
  chooseNoteReaders: words('Choisissez qui lira cette note.', 'Choose who will read this note.'),
  chooseMessageReaders: words('Choisissez qui lira ce message.', 'Choose who will read this message.'),
  chooseFile: words('Choisissez un fichier.', 'Choose a file.'),
  chooseFilledFile: words('Choisissez un fichier qui n’est pas vide.', 'Choose a file that is not empty.'),
  otherPushService: words(
    'Ce navigateur passe par un service de notification que ce serveur n’emploie pas. Essayez avec un autre navigateur.',
    'This browser goes through a push service that this hub does not use. Try again with another browser.',
  ),
  nameView: words('Donnez un nom à cette vue.', 'Give this view a name.'),
  tickOne: words('Cochez au moins une orientation.', 'Tick at least one referral.'),
  sayContactFunction: words(
    'Indiquez qui répond à ce contact, par exemple « Accueil » ou « Greffe de l’application des peines ».',
    'Say who answers at this contact, for instance “Front desk” or “Registry”.',
  ),
  giveWayToReach: words(
    'Indiquez comment joindre ce contact : une ligne directe, un mobile ou un courriel.',
    'Say how to reach this contact: a direct line, a mobile or an e-mail address.',
  ),
  giveNumberToCallFirst: words(
    'Indiquez un numéro pour le contact à appeler d’abord : une ligne directe ou un mobile.',
    'Give a number for the one to call first: a direct line or a mobile.',
  ),
  firstIsForEverybody: words(
    'Choisissez « tout le réseau » pour le contact à appeler d’abord : qui appelle doit le voir.',
    'Choose “the whole network” for the one to call first: whoever calls has to see it.',
  ),
  keepContactInSight: words(
    'Choisissez qui voit ce contact de sorte que vous le voyiez vous-même.',
    'Choose who sees this contact so that you see it yourself.',
  ),
  wordReason: words('Écrivez ce motif en quelques mots.', 'Write this reason in a few words.'),

  // what cannot be
  key: words(
    'Donnez une clé de 8 à 100 caractères, sans espace.',
    'Give a key of 8 to 100 characters, without a space.',
  ),
  ...entrySays,
  ...birthSays,
  ...unusualSays,
  ...fileSays,
  ...accountSays,
  voluntaryHasNoCourt: words(
    'Une démarche volontaire n’a ni juridiction ni SPIP : retirez-les ou changez le cadre.',
    'A voluntary referral has neither court nor SPIP: take them out or change the legal basis.',
  ),
  voluntaryIsNotUrgent: words(
    'L’urgence est celle d’une éviction du domicile, qu’un juge décide : retirez-la d’une démarche volontaire.',
    'What is urgent is a home removal, which a court decides: take it out of a voluntary referral.',
  ),
  voluntaryStays: words(
    'Une démarche volontaire ne devient pas une mesure, ni l’inverse : reprenez cette orientation et adressez-en une nouvelle.',
    'A voluntary referral does not become a measure, nor the other way round: take this one back and send another.',
  ),
  anotherPerson: words(
    'Nom, prénom et date de naissance désignent une autre personne : adressez une nouvelle orientation pour elle.',
    'Name, first name and date of birth are another person’s: send another referral for them.',
  ),
  moduleIsTakenIn: words(
    'Gardez le module qu’un partenaire a pris en charge.',
    'Keep the module that a partner has taken in.',
  ),
  writeNameInLetters: words(
    'Écrivez ce nom en lettres, tel qu’il figure sur la pièce d’identité.',
    'Write this name in letters, as it is on the identity document.',
  ),
  giveTelephone: words(
    'Indiquez un numéro de téléphone, par exemple 06 39 98 41 27.',
    'Give a telephone number, for instance 06 39 98 41 27.',
  ),
  giveEmail: words(
    'Indiquez une adresse complète, par exemple prenom.nom@exemple.fr.',
    'Give a complete address, for instance first.last@example.org.',
  ),
  checkYear: words('Vérifiez l’année de cette date.', 'Check the year of this date.'),
  decidedUntilToday: words(
    'Indiquez le jour où la décision a été rendue : aujourd’hui au plus tard.',
    'Give the day of the decision: today at the latest.',
  ),
  finalUntilToday: words(
    'Indiquez le jour où la décision est devenue définitive : aujourd’hui au plus tard. Si elle ne l’est pas encore, laissez ce champ vide.',
    'Give the day on which the decision became final: today at the latest. Leave it empty while it is not final yet.',
  ),
  finalFromDecision: words(
    'Vérifiez ces dates : une décision devient définitive le jour où elle est rendue, ou plus tard.',
    'Check these dates: a decision becomes final on the day it is made, or later.',
  ),
  measureEndsAfter: words(
    'Vérifiez ces dates : la mesure prend fin après son début.',
    'Check these dates: the measure ends after it begins.',
  ),
  steps: words('Indiquez une étape de 1 à 4.', 'Give a step from 1 to 4.'),
  controlCharacters: words(
    'Retirez les caractères de contrôle de ce texte.',
    'Take the control characters out of this text.',
  ),
  shorten: (most: number) =>
    words(`Raccourcissez ce texte : ${most} caractères au plus.`, `Shorten this text to ${most} characters.`),
  shortenSearch: (most: number) =>
    words(
      `Raccourcissez la recherche : ${most} caractères au plus.`,
      `Shorten the search to ${most} characters.`,
    ),
  pageSize: words('Demandez une page de 1 à 100 lignes.', 'Ask for a page of 1 to 100 rows.'),
  fewerIds: (most: number) =>
    words(`Demandez ${most} identifiants au plus à la fois.`, `Ask for ${most} ids at most at once.`),
  oneWay: words(
    'Choisissez un sens : avancez avec « first » et « after », ou reculez avec « last » et « before ».',
    'Choose one way: forwards with `first` and `after`, or backwards with `last` and `before`.',
  ),
  appointmentToCome: words(
    'Choisissez un rendez-vous à venir, dans l’année, ou passé depuis un mois au plus.',
    'Choose an appointment to come, within a year, or one of the past month.',
  ),
  chooseHouseOfOneNature: words(
    'Choisissez un autre SPIP si vous êtes un SPIP, un autre tribunal ou un de ses services si vous êtes un tribunal.',
    'Choose another SPIP if yours is one, another court or a service of one if yours is a court.',
  ),
  followsAlready: words(
    'Ce service suit déjà ce dossier, ou un autre lui demande déjà de le reprendre : choisissez-en un autre.',
    'This house follows the case already, or is asked already to take it over: choose another one.',
  ),
  chooseOtherCpca: words('Choisissez un autre CPCA.', 'Choose another CPCA.'),
  choosePartner: words(
    'Choisissez, pour un besoin demandé, un partenaire qui le propose.',
    'Choose, for a need that was asked for, a partner that offers it.',
  ),
  chosenAlready: words(
    'Ce choix est déjà en place : choisissez-en un autre.',
    'This choice is in place already: choose another one.',
  ),
  notYours: words(
    'Choisissez un module que votre service prend en charge.',
    'Choose a module that your service takes in.',
  ),
  sayWhyNot: words('Dites pourquoi, en quelques mots.', 'Say why, in a few words.'),
  sayHowExpressed: words('Dites comment la personne l’a exprimé.', 'Say how the person expressed it.'),
  statedUntilToday: words(
    'Indiquez le jour où la personne l’a dit : aujourd’hui au plus tard.',
    'Say on which day the person said it: today at the latest.',
  ),
  chooseReason: words('Choisissez un motif dans la liste.', 'Choose a reason from the list.'),
  otherViewName: words(
    'Vous avez déjà une vue de ce nom : choisissez-en un autre.',
    'You have a view of this name already: choose another one.',
  ),
  fewerViews: (most: number) =>
    words(
      `Vous gardez déjà ${most} vues : supprimez-en une avant d’en ajouter.`,
      `You keep ${most} views already: delete one before you add another.`,
    ),
  tickFewer: (most: number) =>
    words(`Cochez ${most} orientations au plus à la fois.`, `Tick at most ${most} referrals at once.`),
  tickOnce: words('Cochez chaque orientation une seule fois.', 'Tick each referral only once.'),
  otherPerson: words('Choisissez une autre personne.', 'Choose another person.'),
  between: (least: number, most: number) =>
    words(`Indiquez un nombre de ${least} à ${most}.`, `Give a number from ${least} to ${most}.`),
  places: (most: number) =>
    words(`Indiquez un nombre de places de 0 à ${most}.`, `Give a number of places from 0 to ${most}.`),
  weeks: (most: number) =>
    words(`Indiquez une durée de 1 à ${most} semaines.`, `Give a duration of 1 to ${most} weeks.`),
  share: words('Indiquez une part de 0 à 100 %.', 'Give a share from 0 to 100%.'),
  dayToCome: words('Indiquez un jour à venir, dans les deux ans.', 'Give a day to come, within two years.'),
  hour: words('Choisissez une heure de 0 à 23.', 'Choose an hour from 0 to 23.'),
  reasonCode: words(
    'Écrivez le code en capitales sans accent, chiffres et tirets bas, par exemple SANS_SUITE.',
    'Write the code in capitals without accents, digits and underscores, for instance NO_ANSWER.',
  ),
  reasonCodeTaken: words(
    'Ce code existe déjà : modifiez ce motif, ou choisissez un autre code.',
    'This code is there already: change that reason, or choose another code.',
  ),
  expectedOther: words(
    'Choisissez des pièces précises : « Autre pièce » ne dit pas ce qui est attendu.',
    'Choose particular documents: “Other document” does not say what is expected.',
  ),
  rank: (most: number) => words(`Indiquez un rang de 0 à ${most}.`, `Give a place from 0 to ${most}.`),
  keepOtherReason: words(
    'Laissez ce motif proposé : il sert quand aucun autre ne convient.',
    'Keep offering this reason: it is there when no other fits.',
  ),
  otherReasonNeedsNote: words(
    'Laissez ce motif à préciser : seul, il ne dit rien.',
    'Keep asking for a note with this reason: alone it says nothing.',
  ),
  reopenedTooLate: (until: Date | null) =>
    words(
      `Cette orientation ne peut plus être rouverte : elle pouvait l’être jusqu’au ${dayWords(until).fr}. Demandez une nouvelle orientation.`,
      `This referral cannot be reopened any more: it could be until ${dayWords(until).en}. Ask for a new referral.`,
    ),
  startedTooEarly: (at: Date) =>
    words(
      `Le premier entretien est fixé au ${momentWords(at).fr} : démarrez la prise en charge à partir de cette heure. S’il a eu lieu plus tôt, déplacez-le d’abord au moment où il a eu lieu.`,
      `The first interview is set for ${momentWords(at).en}: take this step from then on. If it took place earlier, change it first to when it took place.`,
    ),
  askedTooLate: (until: Date | null) =>
    words(
      `Ce dossier est clos : on pouvait y écrire jusqu’au ${dayWords(until).fr}. Téléphonez, ou envoyez une nouvelle orientation.`,
      `This case is closed: one could write until ${dayWords(until).en}. Telephone, or send a new referral.`,
    ),
} as const;

/** How the states of a referral are called when a refusal names one; as on the screens of the portal. */
export const statusWords: Readonly<Record<ReferralStatus, Words>> = {
  DRAFT: words('Brouillon', 'Draft'),
  SUBMITTED: words('Envoyée', 'Sent'),
  ACKNOWLEDGED: words('Reçue', 'Received'),
  INFO_REQUESTED: words('Précisions demandées', 'Details requested'),
  WAITLISTED: words('Liste d’attente', 'Waiting list'),
  ACCEPTED: words('Acceptée', 'Accepted'),
  SCHEDULED: words('Entretien fixé', 'Interview set'),
  ACTIVE: words('En cours', 'Under way'),
  SUSPENDED: words('Suspendue', 'Suspended'),
  COMPLETED: words('Terminée', 'Completed'),
  ENDED_EARLY: words('Arrêtée', 'Ended early'),
  DECLINED: words('Non retenue', 'Declined'),
  REDIRECTED: words('Réorientée', 'Redirected'),
  WITHDRAWN: words('Retirée', 'Withdrawn'),
};

/** A day as a sentence says it. */
function dayWords(at: Date | null): Words {
  if (at === null) return words('jour de sa clôture', 'the day on which it was closed');
  const paris = DateTime.fromJSDate(at, { zone: 'Europe/Paris' });
  return words(
    paris.setLocale('fr').toFormat('d MMMM yyyy'),
    paris.setLocale('en-GB').toFormat('d MMMM yyyy'),
  );
}

/** A day and an hour as a sentence names them, where the services of the network work. */
function momentWords(at: Date): Words {
  const paris = DateTime.fromJSDate(at, { zone: 'Europe/Paris' });
  return words(
    paris.setLocale('fr').toFormat("cccc d MMMM yyyy 'à 'HH' h 'mm"),
    paris.setLocale('en-GB').toFormat("cccc d MMMM yyyy 'at' HH:mm"),
  );
}

/** An instant as a sentence says it, where the services of the network work; null: nobody may know when. */
export function whenWords(at: Date | null): Words {
  if (at === null) return words('entre-temps', 'meanwhile');
  const paris = DateTime.fromJSDate(at, { zone: 'Europe/Paris' });
  return words(
    paris.setLocale('fr').toFormat("'le' d MMMM 'à 'H' h 'mm"),
    paris.setLocale('en-GB').toFormat("'on' d MMMM 'at' HH:mm"),
  );
}
