import type { RequestEvent } from '@sveltejs/kit';
import { readersByField, type ReadersByField } from '#lib/access/readers.ts';
import type { LegalBasis } from '#lib/graphql/generated/enums.ts';
import { m } from '#lib/paraglide/messages.js';
import { accessGrids } from '#lib/server/access-grids.ts';

/** Who will read each field, as it reads for the one who fills it in: their own service first, named as theirs. */
export async function readersWhileWriting(
  event: RequestEvent,
  type: 'Referral' | 'Participant' | 'Enclosure',
  basis: LegalBasis | null,
): Promise<ReadersByField> {
  const grids = (await accessGrids(event)).filter((grid) => grid.type === type);
  // the service without the person's agreement exists only where no court is involved
  const applies = (relation: string): boolean => basis === 'VOLUNTARY' || !/^uninformed/i.test(relation);
  return readersByField(
    grids.map((grid) => ({
      ...grid,
      relations: grid.relations.map(({ name, label }) => ({
        name,
        label: /^referrer$/i.test(name) ? m.who_sees_your_service() : label,
      })),
      rows: grid.rows.map((row) => ({
        ...row,
        cells: row.cells.filter(({ relation }) => applies(relation)),
      })),
    })),
    type,
  );
}
