import type { EntityManager } from '@mikro-orm/postgresql';
import { anyOf } from '../../access/queries/index.ts';
import type { HubContext } from '../../context.ts';
import { deadlineKinds, defaultDeadlines } from './deadline-kinds.ts';
import type { DeadlineAmounts, DeadlineKind, Deadlines } from './deadline-kinds.ts';
import { DeadlineSettingEntity } from './deadline-setting.entity.ts';
import type { KeyOf } from '../../names.types.ts';

/** The deadlines of a CPCA while a step is taken; the defaults where nothing was sent to one yet. */
export async function deadlinesOf(
  em: EntityManager,
  recipient: KeyOf<'Organisation'> | null | undefined,
): Promise<Deadlines> {
  if (!recipient) return defaultDeadlines;
  const setting = await em.findOne(DeadlineSettingEntity, { organisationId: recipient });
  return withAmounts(setting?.amounts ?? {});
}

/** The deadlines of the CPCAs asked for, as a page of referrals needs them. */
export function deadlinesLoader(ctx: HubContext) {
  return ctx.loader<KeyOf<'Organisation'>, Deadlines>('deadlines', async (ids) => {
    const rows = await ctx.read((db) =>
      db
        .selectFrom('visible.deadline_setting')
        .select(['organisation_id', 'amounts'])
        .where(anyOf('organisation_id', ids))
        .execute(),
    );
    const byId = new Map<string, Deadlines>(
      rows.map((row) => [row.organisation_id, withAmounts(row.amounts ?? {})]),
    );
    return ids.map((id) => byId.get(id) ?? defaultDeadlines);
  });
}

/** The defaults, with the amounts that a CPCA set instead. */
export function withAmounts(amounts: DeadlineAmounts): Deadlines {
  const kinds = Object.keys(deadlineKinds) as DeadlineKind[];
  return Object.fromEntries(
    kinds.map((kind) => [
      kind,
      { ...deadlineKinds[kind], amount: amounts[kind] ?? deadlineKinds[kind].amount },
    ]),
  ) as unknown as Deadlines;
}
