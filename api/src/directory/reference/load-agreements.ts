import { write, type Owner } from '../owner.ts';
import { stableId } from '../organisations/index.ts';
import type { ReferenceIds } from './load-relations.ts';
import { agreementFacts } from './network.ts';

/** Adds the agreements that are not there yet, each with its members and departments. */
export async function loadAgreements(owner: Owner, ids: ReferenceIds): Promise<void> {
  for (const { key, title, lead, members, departments } of agreementFacts) {
    const id = stableId('agreement', key);
    const added = await write(
      owner,
      'insert into hub.agreement (id, title, lead_id) values ($1, $2, $3) on conflict (id) do nothing',
      id,
      title,
      ids.get(lead),
    );
    if (added === 0) continue;
    await write(
      owner,
      'insert into hub.agreement_member (agreement_id, organisation_id) select $1, unnest($2::uuid[])',
      id,
      members.map((member) => ids.get(member)),
    );
    await write(
      owner,
      'insert into hub.agreement_department (agreement_id, department_code) select $1, unnest($2::text[])',
      id,
      departments,
    );
  }
}
