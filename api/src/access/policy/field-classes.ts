import type { Grid } from '../grid.ts';
import type { GovernedType } from '../../names.types.ts';

/**
 * What a field tells of a person, for whoever asks the journal what was read: who they are, how they are reached, what a court
 * says of them (GDPR art. 10), their health (art. 9), what is said between services, files. `STATUS` tells where a case stands and
 * nothing of the person.
 */
export const fieldClasses = [
  'STATUS',
  'IDENTITY',
  'CONTACT',
  'JUDICIAL',
  'SAFETY',
  'HEALTH',
  'EXCHANGE',
  'FILE',
] as const;
export type FieldClass = (typeof fieldClasses)[number];

/** By the headings of a grid: the fields of one have one meaning. One class stands for all headings of its type. */
const byHeading: Readonly<Partial<Record<GovernedType, FieldClass | Readonly<Record<string, FieldClass>>>>> =
  {
    Referral: {
      'Référence, statut, dates, modules': 'STATUS',
      'Service qui oriente': 'STATUS',
      'Modules demandés': 'STATUS',
      'Personne orientée': 'STATUS',
      Urgence: 'STATUS',
      'Information et accord de la personne': 'STATUS',
      'Personne peut-être déjà connue': 'IDENTITY',
      'Cadre, mesure, audience': 'JUDICIAL',
      'Échéances, retard': 'STATUS',
      'Pièces attendues, non jointes': 'JUDICIAL',
      Circonstances: 'JUDICIAL',
      'Choix d’un autre CPCA': 'STATUS',
      'Contraintes de sécurité': 'SAFETY',
      'Motif de refus ou d’arrêt': 'STATUS',
      'Qui participe au dossier': 'STATUS',
      'Agent qui oriente': 'STATUS',
      'Saisie pour un autre : d’où, par qui': 'STATUS',
      'Saisie pour un autre : comment, quand': 'STATUS',
      'Agent qui a reçu la demande': 'STATUS',
      'Responsable, dans chaque service': 'STATUS',
      'Brouillon partagé avec le service ou non': 'STATUS',
      'Agents qui lisent': 'STATUS',
      'Transmission à un autre service, par le sien': 'STATUS',
      'Fin de sa propre participation': 'STATUS',
    },
    Participant: { Identité: 'IDENTITY', Coordonnées: 'CONTACT', 'Même personne, ou deux': 'IDENTITY' },
    PersonLink: 'IDENTITY',
    ReferralParty: 'STATUS',
    ReadingClaim: 'STATUS',
    Consent: 'STATUS',
    StatusUpdate: {
      'Étape, date, service': 'STATUS',
      'Nom de l’agent, note': 'EXCHANGE',
      'Nouveau responsable, dans son service seulement': 'STATUS',
      'Échéance fixée alors': 'STATUS',
      'Entretien fixé alors': 'STATUS',
    },
    Correction: 'EXCHANGE',
    Message: 'EXCHANGE',
    Enclosure: 'FILE',
    Attachment: 'FILE',
  };

/** Where a field tells more than its heading: a need of access tells of a disability. */
const byField: Readonly<Partial<Record<GovernedType, Readonly<Record<string, FieldClass>>>>> = {
  Participant: { accessNeeds: 'HEALTH', accessNeedNote: 'HEALTH' },
};

/** The types that tell of a case; the journal writes down whoever reads one. */
export const caseTypes = Object.keys(byHeading) as readonly GovernedType[];

/** What a field of a case tells; of what no grid governs, such as the next step, where the case stands. */
export function classOf({ type, groups }: Pick<Grid, 'type' | 'groups'>, field: string): FieldClass {
  const exception = byField[type]?.[field];
  if (exception !== undefined) return exception;
  const known = byHeading[type] ?? 'STATUS';
  if (typeof known === 'string') return known;
  const [heading] = Object.entries(groups).find(([, fields]) => fields.includes(field)) ?? [];
  return (heading === undefined ? undefined : known[heading]) ?? 'STATUS';
}

/** The headings that a type's classes name, to be compared with its grid's. */
export const classifiedHeadings = (type: GovernedType): readonly string[] | null => {
  const known = byHeading[type];
  return known === undefined || typeof known === 'string' ? null : Object.keys(known);
};
