import { fieldsOf, maskOf, storedIn } from './grid.ts';
import type { Grid } from './grid.ts';
import { caseRelations } from './relations.ts';
import { newReferralGuard } from './new-referral-guard.ts';
import { partyGuard } from './party-guard.ts';
import { participant, referral } from './policy/index.ts';
import { beforeCompleted, transitionOf, referralActions } from './policy/transitions.ts';
import type { ReferralAction } from './policy/transitions.ts';
import { policyFunctions, policyFunctionSql, rowRights, rowRightSql } from './row-rights/index.ts';
import { fixedColumns, standingColumns, stepColumns } from './referral-columns.ts';
import { takers } from './takers.ts';

const referrer = caseRelations.referrer;

/**
 * The wall behind the verbs: whatever statement the API sends as writer, the database lets a viewer touch only
 * rows it has a relation with, only columns its relation may write, and only along the table of transitions.
 */
export function writesSql(): string {
  return [
    'create schema rights;\ngrant usage on schema hub, rights to maillage_writer;',
    ...policyFunctions.map(policyFunctionSql),
    ...rowRights.map(rowRightSql),
    guard(referral, 'referral', `${fixedGuard()}\n${transitionGuard()}`),
    guard(participant, 'participant', ''),
    newReferralGuard(),
    partyGuard(),
  ].join('\n\n');
}

/** The states in which what is granted while a referral is open may be written. */
export const openStatuses = ['DRAFT', ...beforeCompleted] as const;
const openStates = openStatuses.map((status) => `'${status}'`).join(', ');

function fixedGuard(): string {
  const refuse = (condition: string, columns: readonly string[]) =>
    `  if ${condition}(${columns.map((column) => `new.${column}`).join(', ')}) is distinct from (${columns
      .map((column) => `old.${column}`)
      .join(', ')}) then\n    raise insufficient_privilege using message = 'column not writable';\n  end if;`;
  return [
    refuse('', fixedColumns.never),
    refuse(`not (draft and bits & ${referrer} <> 0) and `, fixedColumns.inDraft),
    refuse('new.status is not distinct from old.status and ', stepColumns),
    ...standingColumns.map(({ columns, actions, withStatus }) =>
      refuse(
        `${withStatus ? 'new.status is not distinct from old.status and ' : ''}not (${[...actions.map(mayStand), ...columns.flatMap(mayDraft)].join(' or ')}) and `,
        columns,
      ),
    ),
  ].join('\n');
}

/** SQL: true in the states of this step, for whoever may take it. */
function mayStand(action: ReferralAction): string {
  const { from } = transitionOf(action);
  return `old.status in (${from.map((status) => `'${status}'`).join(', ')}) and bits & ${takers(action)} <> 0`;
}

/** SQL: true in a draft, for whoever writes this column there; none where nobody does. */
function mayDraft(column: string): readonly string[] {
  const field = fieldsOf(referral).find((candidate) => storedIn(referral, candidate).includes(column));
  const mask = field === undefined ? 0 : maskOf(referral, field, 'writeDraft', 'writeOpen');
  return mask === 0 ? [] : [`draft and bits & ${mask} <> 0`];
}

/** A trigger that refuses a change of a column by a relation whose cell does not say `write`. */
function guard(grid: Grid, table: string, extra: string): string {
  const relations =
    table === 'referral' ? 'rights.viewer_relations(old.id)' : 'rights.viewer_participant_relations(old.id)';
  const byMasks = new Map<string, string[]>();
  for (const field of fieldsOf(grid)) {
    const always = maskOf(grid, field, 'write');
    const inDraft = maskOf(grid, field, 'writeDraft');
    const whileOpen = maskOf(grid, field, 'writeOpen');
    if (always === 0 && inDraft === 0 && whileOpen === 0) continue;
    const condition = `bits & (${always} | case when draft then ${inDraft} else 0 end) = 0 and open_bits & ${whileOpen} = 0`;
    const columns = storedIn(grid, field).filter(
      (column) => !standingColumns.some((standing) => standing.columns.includes(column)),
    );
    if (columns.length > 0) byMasks.set(condition, [...(byMasks.get(condition) ?? []), ...columns]);
  }
  const checks = [...byMasks].map(
    ([condition, columns]) =>
      `  if ${condition} and (${columns.map((column) => `new.${column}`).join(', ')}) is distinct from (${columns
        .map((column) => `old.${column}`)
        .join(
          ', ',
        )}) then\n    raise insufficient_privilege using message = 'column not writable';\n  end if;`,
  );
  const draft =
    table === 'referral'
      ? `old.status = 'DRAFT'`
      : `exists (select from hub.referral r where r.participant_id = old.id and r.status = 'DRAFT')`;
  // A person is corrected through a case that is open: what one is to their closed ones does not count.
  const openBits =
    table === 'referral'
      ? `case when old.status in (${openStates}) then bits else 0 end`
      : `coalesce((select bit_or(rights.viewer_relations(r.id)) from hub.referral r
                             where r.participant_id = old.id and r.status in (${openStates})), 0)`;
  return `create function rights.guard_${table}() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
declare
  bits int := ${relations};
  draft boolean := ${draft};
  open_bits int := ${openBits};
begin
  if not pg_has_role(session_user, 'maillage_writer', 'member') or pg_has_role(session_user, 'maillage_owner', 'member') then
    return new; -- the owner migrates and loads; the wall is for the API
  end if;
  if pg_trigger_depth() > 1 then
    return new; -- what a trigger writes follows from what the viewer wrote, and that stood here before
  end if;
${checks.join('\n')}
${extra}
  return new;
end $$;
create trigger guard_${table} before update on hub.${table} for each row execute function rights.guard_${table}();`;
}

function transitionGuard(): string {
  const steps = referralActions.flatMap((action) => {
    const { from, to } = transitionOf(action);
    return to === null || to === 'GONE'
      ? []
      : from.filter((state) => state !== to).map((state) => `('${state}', '${to}', ${takers(action)})`);
  });
  return `  if new.status is distinct from old.status and not exists (
    select from (values ${steps.join(',\n                 ')}) step (from_status, to_status, may)
     where step.from_status = old.status and step.to_status = new.status and step.may & bits <> 0) then
    raise insufficient_privilege using message = 'step not allowed';
  end if;`;
}
