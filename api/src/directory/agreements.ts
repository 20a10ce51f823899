import type { HubContext } from '../context.ts';
import { nodeId } from '../ids.ts';

/** An agreement as read; whom it binds is read when asked for. */
export interface AgreementRow {
  readonly id: string;
  readonly uuid: string;
  readonly title: string;
  readonly leadUuid: string;
  readonly memberUuids: readonly string[];
  readonly departmentCodes: readonly string[];
  readonly since: string | null;
}

/** The agreements that an organisation leads or is bound by. */
export async function agreementsOf(ctx: HubContext, organisation: string): Promise<readonly AgreementRow[]> {
  return (await allAgreements(ctx)).filter(
    ({ leadUuid, memberUuids }) => leadUuid === organisation || memberUuids.includes(organisation),
  );
}

/** All of them at once: a network has a handful, and one page asks for the same ones on every line. */
async function allAgreements(ctx: HubContext): Promise<readonly AgreementRow[]> {
  return ctx
    .loader('agreements', async (keys: readonly 'all'[]) => {
      const rows = await ctx.read(async (db) => ({
        agreements: await db
          .selectFrom('visible.agreement')
          .selectAll()
          .orderBy('title')
          .orderBy('id')
          .execute(),
        members: await db
          .selectFrom('visible.agreement_member')
          .selectAll()
          .orderBy('organisation_id')
          .execute(),
        departments: await db
          .selectFrom('visible.agreement_department')
          .selectAll()
          .orderBy('department_code')
          .execute(),
      }));
      const found = rows.agreements.map(({ id, title, lead_id, since }): AgreementRow => ({
        id: nodeId('Agreement', id),
        uuid: id,
        title,
        leadUuid: lead_id,
        memberUuids: rows.members.filter((row) => row.agreement_id === id).map((row) => row.organisation_id),
        departmentCodes: rows.departments
          .filter((row) => row.agreement_id === id)
          .map((row) => row.department_code),
        since,
      }));
      return keys.map(() => found);
    })
    .load('all');
}
