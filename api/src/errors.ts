import { GraphQLError } from 'graphql';

/**
 * The catalogue of errors. Two kinds: a `GraphQLError` ends the field because the request itself is wrong; a
 * `UserError` is an expected refusal, returned in the payload, and tells the person what to do.
 */
export const requestErrors = {
  /** no session, or it has ended */
  unauthenticated: () => coded('UNAUTHENTICATED', 'Connectez-vous pour continuer.', 401),
  /** the session is valid and no function is active */
  noMembership: () =>
    coded('NO_MEMBERSHIP', 'Aucune fonction active : adressez-vous à votre administrateur.', 403),
  /** the function that was named is not this person's, or no longer; which of both is not told */
  actingAsRefused: () =>
    coded(
      'ACTING_AS_REFUSED',
      'La fonction nommée par « maillage-acting-as » n’est pas la vôtre, ou ne l’est plus : rien n’a été fait. Nommez une fonction de « viewer { memberships { id } } », ou n’en nommez aucune.',
      403,
    ),
  badInput: (message: string) => coded('BAD_USER_INPUT', message, 400),
  badFirst: () => coded('BAD_USER_INPUT', '« first » est un entier de 1 à 100.', 400),
  badCursor: () =>
    coded('BAD_CURSOR', 'Ce curseur n’est pas de cette liste : reprenez à la première page.', 400),
} as const;

/** What one of these errors tells on a route that is not GraphQL; null for any other error. */
export function requestErrorOf(
  error: unknown,
): { readonly code: string; readonly message: string; readonly status: number } | null {
  if (!(error instanceof GraphQLError)) return null;
  const { code, http } = error.extensions as { code?: string; http?: { status?: number } };
  if (code === undefined || http?.status === undefined) return null;
  return { code, message: error.message, status: http.status };
}

/** An expected refusal: `code` for programs, `message` for people, `field` when one field is to be mended. */
export interface Refusal {
  readonly code: string;
  readonly field: string | null;
  readonly message: string;
}

export const refusals = {
  /** absent and forbidden look the same, wherever one asks */
  notFound: (field: string | null = null) =>
    refusal('NOT_FOUND', 'Cet élément n’existe pas ou ne vous est pas accessible.', field),
  wrongState: (status: string) =>
    refusal(
      'WRONG_STATE',
      `Cette action n’est pas possible dans l’état actuel (${status}). Rechargez le dossier.`,
    ),
  /** someone acted first; who and when are what the caller may read of the last line of the timeline */
  stale: (who: string | null, when: string) =>
    refusal(
      'STALE',
      `${who ?? 'Quelqu’un'} a agi avant vous, ${when}. Relisez le dossier, puis recommencez.`,
    ),
  /** of settings, which have no timeline to say who it was */
  settingsChanged: () =>
    refusal('STALE', 'Ces réglages ont changé entre-temps. Rechargez la page, puis recommencez.'),
  required: (field: string, message: string) => refusal('REQUIRED', message, field),
  invalid: (field: string, message: string) => refusal('INVALID', message, field),
  /** a reason that a page offered a minute ago, and that the region has taken out of the list since */
  reasonRetired: (label: string) =>
    refusal('REASON_RETIRED', `Le motif « ${label} » n’est plus proposé. Choisissez-en un autre.`, 'reason'),
  nameWithoutLetter: (field: string) =>
    refusal('INVALID', 'Écrivez ce nom en lettres, tel qu’il figure sur la pièce d’identité.', field),
  noTelephone: () =>
    refusal('INVALID', 'Indiquez un numéro de téléphone, par exemple 06 39 98 41 27.', 'phone'),
  tooYoung: (years: number) =>
    refusal(
      'INVALID',
      `Vérifiez l’année de naissance : une personne orientée a ${years} ans au moins.`,
      'birthDate',
    ),
  tooOld: (years: number) =>
    refusal('INVALID', `Vérifiez l’année de naissance : elle donne plus de ${years} ans.`, 'birthDate'),
  tooLong: (field: string, most: number) =>
    refusal('TOO_LONG', `Raccourcissez ce texte : ${most} caractères au plus.`, field),
  keyReused: () =>
    refusal('IDEMPOTENCY_KEY_REUSED', 'Cette clé a déjà servi pour une autre orientation.', 'idempotencyKey'),
} as const;

function coded(code: string, message: string, status: number): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status } } });
}

function refusal(code: string, message: string, field: string | null = null): Refusal {
  return { code, field, message };
}
