import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { HubContext } from '../../context.ts';
import { refusals, says } from '../../errors.ts';
import type { Refusal } from '../../errors.ts';
import type { KeyOf } from '../../names.types.ts';
import { leaveTrace } from '../../audit/index.ts';
import { deadlineKinds } from './deadline-kinds.ts';
import type { DeadlineKind } from './deadline-kinds.ts';
import { DeadlineSettingEntity } from './deadline-setting.entity.ts';
import type { UpdateDeadlineSettingsInput } from './deadline-settings.input.ts';
import { mayChangeDeadlines, settingsNode, settingsRow } from './read-settings.ts';
import type { DeadlineSettingsNode } from './read-settings.ts';

interface Answer {
  readonly settings: DeadlineSettingsNode | null;
  readonly userErrors: readonly Refusal[];
}

/** Sets deadlines of one's own CPCA. They apply to waits that begin afterwards; dates already fixed stay. */
export async function updateDeadlineSettings(
  ctx: HubContext,
  input: UpdateDeadlineSettingsInput,
): Promise<Answer> {
  ctx.acting();
  const { organisationId: organisation } = input;
  return ctx.write(async (unit) => {
    const row = await settingsRow(unit.visible, organisation);
    if (row === null || !mayChangeDeadlines(ctx, organisation))
      return refused(refusals.notFound('organisationId'));
    const wrong = outOfBounds(input);
    if (wrong.length > 0) return refused(...wrong);
    const done = await unit.asWriter((em) => change(em, ctx, organisation, input));
    if (!done) return refused(refusals.settingsChanged());
    const after = await settingsRow(unit.visible, organisation);
    return { settings: after === null ? null : settingsNode(ctx, after), userErrors: [] };
  });
}

function outOfBounds({ deadlines }: UpdateDeadlineSettingsInput): readonly Refusal[] {
  return deadlines.flatMap(({ kind, amount }, index) => {
    const { least, most } = deadlineKinds[kind];
    if (amount === null || amount === undefined || (amount >= least && amount <= most)) return [];
    return [refusals.invalid(`deadlines.${index}.amount`, says.between(least, most))];
  });
}

/** False when someone changed them first. Of two at once the second waits for the lock, and then finds a newer version. */
async function change(
  em: EntityManager,
  ctx: HubContext,
  organisation: KeyOf<'Organisation'>,
  { version, deadlines }: UpdateDeadlineSettingsInput,
): Promise<boolean> {
  await em.execute('insert into hub.deadline_setting (organisation_id) values (?) on conflict do nothing', [
    organisation,
  ]);
  const setting = await em.findOneOrFail(
    DeadlineSettingEntity,
    { organisationId: organisation },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  if (setting.version !== version) return false;
  // What equals the default is not kept: should the default change, it changes with it.
  const amountsSent = deadlines.map(
    ({ kind, amount }) => [kind, amount ?? deadlineKinds[kind].amount] as const,
  );
  const amounts = Object.entries({ ...setting.amounts, ...Object.fromEntries(amountsSent) });
  setting.amounts = Object.fromEntries(
    amounts.filter(([kind, amount]) => amount !== deadlineKinds[kind as DeadlineKind].amount),
  );
  await em.flush();
  leaveTrace(em, ctx.acting(), {
    action: 'UPDATE_DEADLINES',
    objectType: 'DeadlineSettings',
    objectId: organisation,
  });
  return true;
}

function refused(...userErrors: readonly Refusal[]): Answer {
  return { settings: null, userErrors };
}
