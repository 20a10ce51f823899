import type { CaseRelation } from '../../../access/index.ts';
import type { AgentKey } from '../plan.ts';

/** A message in the conversation of a case. */
export interface DemoMessage {
  readonly by: AgentKey;
  /** working days before today */
  readonly day: number;
  readonly text: string;
  /** who is to read it, beside the author's own service */
  readonly to: readonly CaseRelation[];
  /** who has read it already; nobody else has */
  readonly readBy?: readonly AgentKey[];
  /** a page that comes with it, by its title and its lines */
  readonly file?: readonly [title: string, ...lines: readonly string[]];
}

/** What was said in some cases, by the birth name of the person they are about. */
export const conversations: Readonly<Record<string, readonly DemoMessage[]>> = {
  Morel: [
    {
      by: 'spip63',
      day: 5,
      text: 'Bonjour, la convocation devant le juge est fixée au 15 janvier. Le bilan peut-il arriver avant le 12 ?',
      to: ['coordinator', 'caseworker'],
      readBy: ['equipe63', 'coordination0363'],
    },
    {
      by: 'equipe63',
      day: 4,
      text: 'Oui, il sera déposé le 8 janvier au plus tard, après la séance de rattrapage. Le relevé de présence est joint.',
      to: ['referrer', 'coordinator'],
      readBy: ['coordination0363'],
      file: [
        'Relevé de présence',
        'Dossier de démonstration : personne fictive.',
        'Séance 1 : présence.',
        'Séance 2 : absence justifiée.',
        'Séance 3 : présence.',
      ],
    },
  ],
  Kowalski: [
    {
      by: 'spip63',
      day: 0,
      text: 'L’interprète est réservé pour l’entretien. Le certificat de suivi vous parvient demain.',
      to: ['coordinator', 'caseworker'],
    },
  ],
  Rousset: [
    {
      by: 'parquetMoulins',
      day: 1,
      text: 'L’intéressé a changé de numéro ; le nouveau est dans le dossier. Il est joignable en soirée.',
      to: ['coordinator', 'caseworker'],
    },
  ],
  'Da Silva': [
    {
      by: 'equipe63',
      day: 3,
      text: 'La chambre reste-t-elle disponible jusqu’à la fin du mois ?',
      to: ['housingPartner', 'coordinator'],
      readBy: ['hebergement63', 'coordination0363'],
    },
    {
      by: 'hebergement63',
      day: 2,
      text: 'Oui, et le bail peut être prolongé de deux mois. Dites-le-nous avant le 20.',
      to: ['coordinator', 'caseworker'],
      readBy: ['equipe63'],
    },
  ],
  Benali: [
    {
      by: 'coordination0363',
      day: 3,
      text: 'L’ordonnance est bien arrivée, merci. La première consultation est proposée la semaine prochaine.',
      to: ['referrer', 'caseworker', 'clinician'],
      readBy: ['spip63', 'equipe63'],
    },
  ],
};
