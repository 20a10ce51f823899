import { GraphQLError } from 'graphql';
import type { ReferralStatus } from './access/index.ts';
import { excessWords } from './traffic/excess-words.ts';
import type { Limit } from './traffic/excess-words.ts';
import { says, statusWords, whenWords } from './refusal-words/index.ts';
import type { Language, Words } from './refusal-words/index.ts';

export { says };
export type { Language, Words };

/**
 * The catalogue of errors. Two kinds: a `GraphQLError` ends the field because the request itself is wrong; a
 * `Refusal` is expected, returned in the payload as a `UserError`, and tells the person what to do. Both carry their
 * words in every language of `refusal-words/`; which one is told is decided at the edge, by `Accept-Language`.
 */
export const requestErrors = {
  /** no session, or it has ended */
  unauthenticated: () =>
    coded('UNAUTHENTICATED', { fr: 'Connectez-vous pour continuer.', en: 'Sign in to go on.' }, 401),
  /** the session is valid and no function is active */
  noMembership: () =>
    coded(
      'NO_MEMBERSHIP',
      {
        fr: 'Aucune fonction active : adressez-vous à votre administrateur.',
        en: 'No function is active: ask your administrator.',
      },
      403,
    ),
  /** the function that was named is not this person's, or no longer; which of both is not told */
  actingAsRefused: () =>
    coded(
      'ACTING_AS_REFUSED',
      {
        fr: 'La fonction nommée par « maillage-acting-as » n’est pas la vôtre, ou ne l’est plus : rien n’a été fait. Nommez une fonction de « viewer { memberships { id } } », ou n’en nommez aucune.',
        en: 'The function named by `maillage-acting-as` is not yours, or no longer: nothing was done. Name a function of `viewer { memberships { id } }`, or name none.',
      },
      403,
    ),
  /** the database does not answer for the moment: the same request may be sent again */
  unavailable: () =>
    coded(
      'SERVICE_UNAVAILABLE',
      {
        fr: 'Le service est momentanément indisponible. Réessayez dans une minute.',
        en: 'The service is away for the moment. Try again in a minute.',
      },
      503,
    ),
  /** one statement took longer than `MAILLAGE_STATEMENT_SECONDS`: less may be asked at once, or the same a little later */
  outOfTime: () =>
    coded(
      'OUT_OF_TIME',
      {
        fr: 'Cette demande prend trop de temps. Précisez-la, ou réessayez dans une minute.',
        en: 'This request takes too long. Ask for less, or try again in a minute.',
      },
      503,
    ),
  badInput: (words: Words) => coded('BAD_USER_INPUT', words, 400),
  badPageSize: () => coded('BAD_USER_INPUT', says.pageSize, 400),
  bothWays: () => coded('BAD_USER_INPUT', says.oneWay, 400),
  /** altered, of another list or order, or of another viewer; which of these is not told */
  badCursor: () =>
    coded(
      'BAD_CURSOR',
      {
        fr: 'Ce curseur n’est pas de cette liste : reprenez à la première page.',
        en: 'This cursor is not of this list: begin again with the first page.',
      },
      400,
    ),
  /** of a subscription to something that is not there, or not for this viewer */
  notFound: () => coded('NOT_FOUND', refusals.notFound().words, 404),
  /** a file that the virus scanner has not looked at yet */
  fileWaiting: () =>
    coded(
      'FILE_WAITING',
      {
        fr: 'Ce fichier attend l’analyse antivirus. Réessayez dans quelques minutes.',
        en: 'This file waits for the virus scanner. Try again in a few minutes.',
      },
      409,
    ),
  /** a file in which a virus was found; its content is gone */
  fileInfected: () =>
    coded(
      'FILE_INFECTED',
      {
        fr: 'Un virus a été trouvé dans ce fichier : il a été supprimé. Demandez-en un autre à qui l’a envoyé.',
        en: 'A virus was found in this file: it was deleted. Ask its sender for another.',
      },
      409,
    ),
  /** a value that PostgreSQL cannot take */
  impossibleValue: () =>
    coded(
      'BAD_USER_INPUT',
      {
        fr: 'Corrigez les valeurs : l’une d’elles ne peut pas être conservée.',
        en: 'Mend the values: one of them holds something that cannot be stored.',
      },
      400,
    ),
  /** says which limit, what was asked and by how much that is too much */
  overLimit: (limit: Limit, asked: number, most: number) =>
    coded('OPERATION_LIMIT_EXCEEDED', excessWords(limit, asked, most), 400, {
      ...{ limit, asked, most, over: asked - most },
    }),
  subscriptionOverHttp: () =>
    coded(
      'SUBSCRIPTION_OVER_HTTP',
      {
        fr: 'Ouvrez les abonnements par WebSocket (graphql-transport-ws) : ils n’ont pas d’autre réponse.',
        en: 'Open subscriptions over WebSocket (graphql-transport-ws): they are answered nowhere else.',
      },
      400,
    ),
  subscriptionsOnly: () =>
    coded(
      'SUBSCRIPTIONS_ONLY',
      {
        fr: 'Envoyez lectures et changements par HTTP : une connexion WebSocket ne répond qu’aux abonnements.',
        en: 'Send queries and mutations over HTTP: a socket answers subscriptions only.',
      },
      400,
    ),
  foreignOrigin: () =>
    coded(
      'FOREIGN_ORIGIN',
      {
        fr: 'Cette requête vient de la page d’un autre site. Envoyez-la depuis ce site, ou par un programme.',
        en: 'This request comes from a page of another site. Send it from this one, or from a program.',
      },
      403,
    ),
  /** a form of which no browser says from which page it is sent */
  noOrigin: () =>
    coded(
      'FOREIGN_ORIGIN',
      {
        fr: 'Ce formulaire n’a pas été envoyé par une page de Maillage. Ouvrez la page, et envoyez-le de là.',
        en: 'This form was not sent by a page of Maillage. Open the page, and send it from there.',
      },
      403,
    ),
  methodNotAllowed: () =>
    coded('METHOD_NOT_ALLOWED', { fr: 'Utilisez GET ou POST.', en: 'Use GET or POST.' }, 405),
  tooLarge: (asked: number, most: number) =>
    coded('REQUEST_TOO_LARGE', excessWords('bytes', asked, most), 413, {
      ...{ limit: 'bytes', asked, most, over: asked - most },
    }),
  unsupportedType: () =>
    coded(
      'UNSUPPORTED_MEDIA_TYPE',
      { fr: 'Envoyez du JSON (application/json).', en: 'Send application/json.' },
      415,
    ),
  malformed: () =>
    coded(
      'BAD_REQUEST',
      {
        fr: 'Vérifiez la requête : son corps est un objet JSON avec « query ».',
        en: 'Check the request: its body is a JSON object with `query`.',
      },
      400,
    ),
  unreadable: () =>
    coded(
      'BAD_REQUEST',
      {
        fr: 'Vérifiez la requête : elle ne peut pas être lue.',
        en: 'Check the request: it cannot be read.',
      },
      400,
    ),
  noForm: () =>
    coded(
      'BAD_REQUEST',
      { fr: 'Envoyez un fichier, en multipart/form-data.', en: 'Send one file as multipart/form-data.' },
      400,
    ),
  /** @param reference finds the cause in the log */
  ours: (reference: string) =>
    coded(
      'INTERNAL_SERVER_ERROR',
      {
        fr: `Un incident de notre côté. Recommencez ; s’il dure, donnez cette référence : ${reference}.`,
        en: `Something went wrong on our side. Try again; if it lasts, give this reference: ${reference}.`,
      },
      500,
    ),
} as const;

/** What the GraphQL library words by itself, in English; this goes before its words in French. */
export const leads: Readonly<Partial<Record<string, string>>> = {
  GRAPHQL_PARSE_FAILED: 'Corrigez la syntaxe de l’opération',
  GRAPHQL_VALIDATION_FAILED: 'Corrigez l’opération d’après le schéma',
  OPERATION_RESOLUTION_FAILURE: 'Nommez une opération du document',
  BAD_USER_INPUT: 'Corrigez les valeurs',
  BAD_REQUEST: 'Corrigez la requête',
};

/** The codes of expected refusals, each with what it means and what a program does about it. */
export const refusalCodes = {
  NOT_FOUND: 'It is not there, or not for this viewer; the two look the same. Do not try again.',
  STALE:
    'Someone acted first; the message says who and when as far as this viewer may know. Read again, decide again.',
  WRONG_STATE:
    'The life of the referral has no such step from where it stands. Read it again: `actions` says what has.',
  REQUIRED: 'Something that this needs is missing; `field` names it. Give it.',
  INVALID: 'A value that cannot be; `field` names it. Mend it.',
  UNUSUAL:
    'A value that can be and seldom is; `field` names it. Ask the person; where it is meant, send again with the field among `confirmed`.',
  TOO_LONG: 'A text beyond its limit; `field` names it. Shorten it.',
  TOO_LATE: 'There was a time for it, and it is over; the message says since when. Do not try again.',
  TOO_EARLY: 'Its time is still to come; the message says when. Try again then.',
  REASON_RETIRED: 'The region offers this reason no more. Ask `reasons` again and choose another.',
  NOT_CONFIRMED:
    'Who lets others in came in a moment ago (`Viewer.confirmedUntil`). Have the person sign in again, then send the same.',
  WEB_PUSH_OFF: 'This hub sends nothing to devices: `Viewer.webPushKey` is null. Do not try again.',
  IDEMPOTENCY_KEY_REUSED:
    'This key has sent something else, and nothing was sent now. Make a new key for what is new; to repeat, send what was sent with it.',
} as const;

export type RefusalCode = keyof typeof refusalCodes;

/** An expected refusal: `code` for programs, `words` for people, `field` the path of the input to mend. */
export interface Refusal {
  readonly code: RefusalCode;
  /** from the input object down: `text`, `partners.2.module`; null when no field is at fault */
  readonly field: string | null;
  readonly words: Words;
}

export const refusals = {
  /** absent and forbidden look the same, wherever one asks */
  notFound: (field: string | null = null) =>
    refusal('NOT_FOUND', field === null || field === 'id' ? says.goBack : says.chooseAnother, field),
  wrongState: (status: ReferralStatus) =>
    refusal('WRONG_STATE', {
      fr: `Cette étape n’est plus possible : l’orientation est « ${statusWords[status].fr} ». Rechargez le dossier.`,
      en: `This step is not possible any more: the referral is “${statusWords[status].en}”. Reload the case.`,
    }),
  /** someone acted first; who and when are what the caller may read of the last line of the timeline */
  stale: (who: string | null = null, at: Date | null = null) =>
    refusal('STALE', {
      fr: `${who ?? 'Quelqu’un'} a agi avant vous, ${whenWords(at).fr}. Relisez le dossier, puis recommencez.`,
      en: `${who ?? 'Somebody'} acted before you, ${whenWords(at).en}. Read it again, then start over.`,
    }),
  /** of settings, which have no timeline to say who it was */
  settingsChanged: () =>
    refusal('STALE', {
      fr: 'Ces réglages ont changé entre-temps. Rechargez la page, puis recommencez.',
      en: 'These settings have changed meanwhile. Reload the page, then start over.',
    }),
  /** of a leave, which colleagues keep without a journal that they see */
  leaveChanged: () =>
    refusal('STALE', {
      fr: 'Cette absence a changé entre-temps. Relisez-la dans la liste, puis recommencez.',
      en: 'This leave has changed meanwhile. Read it again in the list, then start over.',
    }),
  /** of an invitation, which several may send again or take back; accepted meanwhile, it is there no more */
  invitationChanged: () =>
    refusal('STALE', {
      fr: 'Cette invitation a changé entre-temps. Relisez-la dans la liste, puis recommencez.',
      en: 'This invitation has changed meanwhile. Read it again in the list, then start over.',
    }),
  /** of somebody's function, which several may suspend, give back or end */
  memberChanged: () =>
    refusal('STALE', {
      fr: 'Cette fonction a changé entre-temps. Relisez-la dans la liste, puis recommencez.',
      en: 'This function has changed meanwhile. Read it again in the list, then start over.',
    }),
  /** of an entry of the directory, whose journal its readers do not see */
  sheetChanged: () =>
    refusal('STALE', {
      fr: 'Cette fiche a changé entre-temps. Rechargez la page, puis recommencez.',
      en: 'This entry has changed meanwhile. Reload the page, then start over.',
    }),
  /** what is closed for good: said with the day since when */
  tooLate: (words: Words) => refusal('TOO_LATE', words),
  /** what is not possible yet: said with the instant from which it is */
  tooEarly: (words: Words) => refusal('TOO_EARLY', words),
  /** of what lets others in, at a workstation that may have been left open */
  notConfirmed: () => refusal('NOT_CONFIRMED', says.comeInAgain),
  required: (field: string, words: Words) => refusal('REQUIRED', words, field),
  invalid: (field: string, words: Words) => refusal('INVALID', words, field),
  /** what is asked about instead of being refused, or taken without a word */
  unusual: (field: string, words: Words) => refusal('UNUSUAL', words, field),
  /** a reason that a page offered a minute ago, and that the region has taken out of the list since */
  reasonRetired: (label: Words) =>
    refusal(
      'REASON_RETIRED',
      {
        fr: `Le motif « ${label.fr} » n’est plus proposé. Choisissez-en un autre.`,
        en: `The reason “${label.en}” is not offered any more. Choose another one.`,
      },
      'reason',
    ),
  /** of a hub without keys of its own, whose pages do not speak of it */
  webPushOff: () =>
    refusal('WEB_PUSH_OFF', {
      fr: 'Ce serveur ne prévient pas sur les appareils. Demandez-le à qui l’administre.',
      en: 'This hub sends nothing to devices. Ask who administers it.',
    }),
  tooLong: (field: string, most: number) => refusal('TOO_LONG', says.shorten(most), field),
  keyReused: () =>
    refusal(
      'IDEMPOTENCY_KEY_REUSED',
      {
        fr: 'Ce formulaire a déjà servi pour un autre envoi. Vérifiez ce qui est parti, puis envoyez de nouveau.',
        en: 'This form has already sent something else. Check what has gone, then send it again.',
      },
      'idempotencyKey',
    ),
} as const;

/** By how much which limit is exceeded. */
type Excess = Pick<CodedError['extensions'], 'limit' | 'asked' | 'most' | 'over'>;

/** The request itself is wrong: a `GraphQLError` that knows its words. */
export class CodedError extends GraphQLError {
  declare readonly extensions: {
    readonly code: string;
    readonly words: Words;
    readonly http: { readonly status: number };
    readonly limit?: Limit;
    readonly asked?: number;
    readonly most?: number;
    readonly over?: number;
  };
}

function coded(code: string, words: Words, status: number, excess: Excess = {}): CodedError {
  const extensions = { code, words, http: { status }, ...excess };
  return new CodedError(words.fr, { extensions });
}

function refusal(code: RefusalCode, words: Words, field: string | null = null): Refusal {
  return { code, field, words };
}
