import { columnGuard, refusal } from './column-guard.ts';
import { fieldsOf, maskOf, storedIn } from '../grid.ts';
import type { Grid } from '../grid.ts';
import { caseRelations, enteringRelations } from '../relations.ts';
import { newReferralGuard } from './new-referral-guard.ts';
import { partyGuard } from './party-guard.ts';
import { grids, referral } from '../policy/index.ts';
import { referralActions, statesBefore, stepsTo, transitionOf } from '../policy/transitions.ts';
import type { ReferralAction, ReferralStatus } from '../policy/transitions.ts';
import { policyFunctions, policyFunctionSql, rowRights, rowRightSql } from '../row-rights/index.ts';
import { entryColumns, fixedColumns, standingColumns, stepColumns } from './referral-columns.ts';
import { hasComeSql, isInTimeSql } from '../policy/closing.ts';
import { justEntered } from '../policy/just-entered.ts';
import { stepBits } from '../policy/step-bits.ts';
import { viewerOrganisation } from '../policy/viewer-bits.ts';

/** Whose drafts are: who sends, and who enters for somebody. */
const drafters = caseRelations.referrer | enteringRelations;

/**
 * The wall behind the verbs: whatever statement the API sends as writer, the database lets a viewer touch only
 * rows it has a relation with, only columns its relation may write, and only along the table of transitions.
 */
export function writesSql(): string {
  return [
    'create schema rights;\ngrant usage on schema hub, rights to maillage_writer;',
    ...policyFunctions.map(policyFunctionSql),
    ...rowRights.map(rowRightSql),
    ...grids.flatMap(guardOf),
    newReferralGuard(),
    partyGuard(),
  ].join('\n\n');
}

/** Of a referral also what hangs on the step that is taken, and not on who one is. */
function guardOf(grid: Grid): readonly string[] {
  if (grid !== referral) return columnGuard(grid);
  const ofSteps = standingColumns.flatMap(({ columns }) => columns);
  return columnGuard(grid, ofSteps, `${fixedGuard()}\n${handoverGuard()}\n${transitionGuard()}`);
}

const draft = "old.status = 'DRAFT'";
const listed = (names: readonly string[]): string => names.map((name) => `'${name}'`).join(', ');
const unmoved = 'new.status is not distinct from old.status';

function fixedGuard(): string {
  return [
    refusal('true', fixedColumns.never),
    refusal(`not (${draft} and bits & ${drafters} <> 0)`, fixedColumns.inDraft),
    refusal(unmoved, stepColumns),
    refusal(`not (${draft}) and old.entered_by_id is distinct from ${viewerOrganisation}`, entryColumns),
    ...standingColumns.map(({ columns, actions, withStatus, onlyWithStatus }) => {
      const notTheirs = `not (${[...actions.map(mayStand), ...columns.flatMap(mayDraft)].join(' or ')})`;
      if (onlyWithStatus) return refusal(`(${unmoved} or ${notTheirs})`, columns);
      return refusal(withStatus ? `${unmoved} and ${notTheirs}` : notTheirs, columns);
    }),
  ].join('\n');
}

/** Whoever takes a case over puts its own house in the place of the one that asked it, and nobody else anywhere. */
function handoverGuard(): string {
  const { asked, referrer, authority, coordinator } = caseRelations;
  const places = ['referrer_id', 'ordered_by_id', 'supervised_by_id'];
  return `  if bits & ${asked} <> 0 and bits & ${referrer | authority | coordinator} = 0 and exists (
    select from (values ${places.map((column) => `(old.${column}, new.${column})`).join(', ')}) place (was, becomes)
     where becomes is distinct from was
       and (becomes is distinct from ${viewerOrganisation}
         or not exists (select from hub.referral_party asking
                         where asking.referral_id = old.id and asking.organisation_id = was and asking.hands_over_to_id = becomes))) then
    raise insufficient_privilege using message = 'column not writable';
  end if;`;
}

/** SQL: true in the states of this step, for whoever may take it; of one that goes back, as it does. */
function mayStand(action: ReferralAction): string {
  const { from, to } = transitionOf(action);
  const goingBack = to === 'BEFORE' ? ` and new.status is distinct from old.status` : '';
  return `old.status in (${listed(from)}) and bits & ${stepBits(action)} <> 0${goingBack}`;
}

/** SQL: true in a draft, for whoever writes this column there; none where nobody does. */
function mayDraft(column: string): readonly string[] {
  const field = fieldsOf(referral).find((candidate) => storedIn(referral, candidate).includes(column));
  const mask = field === undefined ? 0 : maskOf(referral, field, 'writeDraft', 'writeOpen');
  return mask === 0 ? [] : [`${draft} and bits & ${mask} <> 0`];
}

function transitionGuard(): string {
  const steps = referralActions.flatMap((action) => {
    const { from, to } = transitionOf(action);
    if (to === null || to === 'GONE') return [];
    return from.flatMap((state) =>
      (to === 'BEFORE' ? statesBefore(state) : [to])
        .filter((next) => next !== state)
        .map((next) => `('${state}', '${next}', ${stepBits(action)})`),
    );
  });
  return `  if new.status is distinct from old.status and not exists (
    select from (values ${steps.join(',\n                 ')}) step (from_status, to_status, may)
     where step.from_status = old.status and step.to_status = new.status and step.may & bits <> 0) then
    raise insufficient_privilege using message = 'step not allowed';
  end if;
${goingBack.flatMap((action) => transitionOf(action).from.map(backGuard)).join('\n')}
${referralActions
  .filter((action) => transitionOf(action).notBefore)
  .map(hourGuard)
  .join('\n')}
${referralActions
  .filter((action) => transitionOf(action).undoesEntry)
  .map(entryGuard)
  .join('\n')}`;
}

const goingBack = referralActions.filter((action) => transitionOf(action).to === 'BEFORE');

/** What is fixed for an hour has not taken place before it. */
function hourGuard(action: ReferralAction): string {
  const { from, to } = transitionOf(action);
  return `  if new.status = '${to}' and old.status in (${listed(from)}) and not ${hasComeSql('old', 'intake_at')} then
    raise insufficient_privilege using message = 'step not allowed';
  end if;`;
}

/** What was entered is taken back by the house that entered it, and before it treats it; whoever else may do the same does it as before. */
function entryGuard(action: ReferralAction): string {
  const { from, to } = transitionOf(action);
  const others = referralActions
    .filter((other) => other !== action && transitionOf(other).to === to)
    .reduce((bits, other) => bits | stepBits(other), 0);
  return `  if new.status = '${to}' and old.status in (${listed(from)}) and bits & ${others} = 0 and not ${justEntered('old')} then
    raise insufficient_privilege using message = 'step not allowed';
  end if;`;
}

/** What goes back goes to where its last line says that it came from, while there is time. */
function backGuard(outcome: ReferralStatus): string {
  const [usual] = statesBefore(outcome);
  return `  if old.status = '${outcome}' and new.status is distinct from old.status
    and (new.outcome_acknowledged_at is not null or not ${isInTimeSql('old', 'reopen_until')}
      or new.status <> coalesce((select line.from_status from hub.status_update line
                                  where line.referral_id = old.id and line.action in (${listed(stepsTo(outcome))})
                                  order by line.at desc, line.id desc limit 1), '${usual}')) then
    raise insufficient_privilege using message = 'step not allowed';
  end if;`;
}
