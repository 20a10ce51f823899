import { referenceSource, write } from '../../directory/index.ts';
import type { Owner } from '../../directory/index.ts';
import { appointmentIn, dayFrom } from './clock.ts';

/** Working days from today to the next group of some CPCA; the others have declared none. */
const nextGroups = { 'anef-63': 9, 'anef-vallee-du-rhone': 16 } as const;

/** Declares when the next groups begin, as their coordinators would. */
export async function declareNextGroups(owner: Owner, now: Date): Promise<void> {
  for (const [cpca, days] of Object.entries(nextGroups)) {
    await write(
      owner,
      `update hub.offer set next_start = $1, declared_at = $2
         from hub.organisation
        where organisation.id = offer.organisation_id and source = $3 and source_id = $4
          and module = 'RESPONSIBILITY_GROUP'`,
      dayFrom(appointmentIn(days, now), {}),
      now,
      referenceSource,
      cpca,
    );
  }
}
