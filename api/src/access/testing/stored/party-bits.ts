import { caseRelations, formerParties } from '../../relations.ts';
import type { ViewerSettings } from '../attempts/direct-sql.ts';
import type { Row } from './stored.ts';

/** The relation bits that count for this viewer: the clinician's only where she is the one assigned, and what she was; none of another's draft. */
export function bitsFor(
  viewer: ViewerSettings,
  party: Row | undefined,
  clinicians: readonly unknown[],
  former: readonly unknown[] = [],
): number {
  const privateTo = party?.['private_to_id'] ?? null;
  if (privateTo !== null && privateTo !== viewer.membership_id) return 0;
  const relations = Number(party?.['relations'] ?? 0);
  const { clinician, formerPartner } = caseRelations;
  if (clinicians.includes(viewer.membership_id)) return relations & ~formerPartner & viewer.functions;
  if (former.includes(viewer.membership_id)) return formerPartner & viewer.functions;
  const personal = (viewer.functions & clinician) === 0 ? clinician : clinician | formerPartner;
  return relations & ~personal & viewer.functions;
}

/** Who takes part no more keeps its own words: those of its house, or hers alone. */
export function ownWords(viewer: ViewerSettings, row: Row): number {
  const { clinician } = caseRelations;
  const isHers = (viewer.functions & clinician) === 0 || row['author_id'] === viewer.membership_id;
  return row['author_organisation_id'] === viewer.organisation_id && isHers ? formerParties : 0;
}

/** By what nothing is read of what was written after one’s part, unless it ended with the case. */
export function afterPart(row: Row): number {
  const over = row['part_over_at'] as string | null;
  const isAfter = over !== null && over < String(row['at']) && over !== row['case_closed_at'];
  return isAfter ? caseRelations.housingPartner | caseRelations.healthPartner : 0;
}

/** The audience of a line, as far as a house hears it that has handed the case over, or whose part is over: not what came after. */
export const heard = (row: Row): number =>
  Number(row['audience']) &
  (row['at'] === row['handed_over_at'] ? -1 : ~caseRelations.formerReferrer) &
  ~afterPart(row);
