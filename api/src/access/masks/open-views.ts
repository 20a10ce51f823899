import { houseBits, viewerUser } from '../policy/viewer-bits.ts';
import { recipientCapacity } from './published-capacity.ts';

/**
 * Reference data without a secret: read by whoever is signed in, and by nobody else. Capacity is counted over
 * referrals that the viewer may not see: its own house reads it in numbers, anybody else in a word.
 */
const openViews: Readonly<Record<string, string>> = {
  department: 'select * from hub.department',
  intercommunality: 'select * from hub.intercommunality',
  commune: 'select * from hub.commune',
  site: 'select * from hub.site',
  offer: 'select * from hub.offer',
  coverage: 'select * from hub.coverage',
  jurisdiction: 'select * from hub.jurisdiction',
  agreement: 'select * from hub.agreement',
  agreement_member: 'select * from hub.agreement_member',
  agreement_department: 'select * from hub.agreement_department',
  recipient_capacity: recipientCapacity,
  // What the viewer is to each house, where there is no row yet that would say so.
  house: `select entry.id as organisation_id, ${houseBits('entry.id')} as bits from hub.organisation entry`,
};

/** The views of reference data, as SQL. */
export function openViewsSql(): string {
  return Object.entries(openViews)
    .map(
      ([name, select]) =>
        `create view visible.${name} as select * from (${select}) row where ${viewerUser} is not null;\n` +
        `grant select on visible.${name} to maillage_reader;`,
    )
    .join('\n\n');
}

/** Columns of these views that are worked out: of a text its enumeration in the contract, and whether there always is a value. */
export const workedOut: Readonly<Record<string, WorkedOut>> = {
  house: { present: ['bits'] },
  offer: { enumerations: { module: 'Module' } },
  recipient_capacity: {
    present: ['places', 'availability', 'availability_voluntary'],
    enumerations: { module: 'Module', availability: 'Availability', availability_voluntary: 'Availability' },
  },
};

export interface WorkedOut {
  readonly present?: readonly string[];
  /** names of GraphQL enums, by column */
  readonly enumerations?: Readonly<Record<string, string>>;
}

export const openViewNames = Object.keys(openViews);
