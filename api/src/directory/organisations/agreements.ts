import type { HubContext } from '../../context.ts';
import { nodeId } from '../../ids.ts';
import type { KeyOf } from '../../names.types.ts';

/** An agreement as read; whom it binds is read when asked for. */
export interface AgreementRow {
  readonly typeName: 'Agreement';
  readonly id: string;
  readonly uuid: KeyOf<'Agreement'>;
  readonly title: string;
  readonly leadUuid: KeyOf<'Organisation'>;
  readonly memberUuids: readonly KeyOf<'Organisation'>[];
  readonly departmentCodes: readonly string[];
  readonly since: string | null;
}

/** The agreements that an organisation leads or is bound by. */
export async function agreementsOf(
  ctx: HubContext,
  organisation: KeyOf<'Organisation'>,
): Promise<readonly AgreementRow[]> {
  return (await allAgreements(ctx)).filter(
    ({ leadUuid, memberUuids }) => leadUuid === organisation || memberUuids.includes(organisation),
  );
}

/** An agreement by its key; null when there is none. */
export async function agreementByUuid(
  ctx: HubContext,
  uuid: KeyOf<'Agreement'>,
): Promise<AgreementRow | null> {
  return (await allAgreements(ctx)).find((agreement) => agreement.uuid === uuid) ?? null;
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
        typeName: 'Agreement',
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
