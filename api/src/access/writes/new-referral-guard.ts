import { fieldsOf, maskOf, storedIn } from '../grid.ts';
import { heldElsewhere, referral } from '../policy/index.ts';
import { viewerOrganisation } from '../policy/viewer-bits.ts';
import { fixedColumns } from './referral-columns.ts';

/** What a case that is taken over goes on with, as it was asked for; the rest begins anew. */
export const carriedOver = [
  ...['urgent', 'department_code', 'modules', 'draft_step', 'participant_id', 'referrer_id', 'referrer_name'],
  ...['entered_by_id', 'origin', 'received_on', 'received_via', 'received_by'],
  ...[
    'legal_basis',
    'ordered_by_id',
    'supervised_by_id',
    'prosecution_number',
    'decided_on',
    'final_on',
    'measure_start',
    'measure_end',
  ],
  ...['hearing_date', 'circumstances', 'safety_constraints', 'person_information', 'submitted_at'],
] as const;

const ofEach: readonly string[] = [...Object.values(fixedColumns).flat(), 'status'];
const [ofDrafts, ofSteps] = columnsByDraft();

/** Columns that no sender writes in a draft, and that therefore are empty in a new one. */
export const emptyInDrafts = [...ofSteps, 'redirected_from_id'];

/** Columns that a referral which goes on has not yet. */
export const emptyInTakenOver = [...ofSteps, ...ofDrafts].filter(
  (column) =>
    !carriedOver.some((carried) => carried === column) &&
    !['reference', 'acknowledged_at', 'due_at'].includes(column),
);

function columnsByDraft(): readonly [readonly string[], readonly string[]] {
  const columns = (inDraft: boolean): readonly string[] =>
    fieldsOf(referral)
      .filter((field) => !heldElsewhere.includes(field))
      .filter((field) => (maskOf(referral, field, 'writeDraft', 'writeOpen') !== 0) === inDraft)
      .flatMap((field) => storedIn(referral, field))
      .filter((column) => !ofEach.includes(column));
  return [columns(true), columns(false)];
}

/**
 * A trigger on what comes in: a draft says nothing that only a step may say, and a case that is taken over says what it
 * said before, to the one that takes it.
 */
export function newReferralGuard(): string {
  const list = (row: string, columns: readonly string[]) =>
    columns.map((column) => `${row}.${column}`).join(', ');
  return `create function rights.guard_new_referral() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  if not pg_has_role(session_user, 'maillage_writer', 'member') or pg_has_role(session_user, 'maillage_owner', 'member') then
    return new; -- the owner migrates and loads; the wall is for the API
  end if;
  if new.status = 'DRAFT' and num_nonnulls(${list('new', emptyInDrafts)}) > 0
    or new.status <> 'DRAFT' and (num_nonnulls(${list('new', emptyInTakenOver)}) > 0
      or new.recipient_id is distinct from ${viewerOrganisation}
      or not exists (select from hub.referral redirected where redirected.id = new.redirected_from_id
           and (${list('redirected', carriedOver)}) is not distinct from (${list('new', carriedOver)}))) then
    raise insufficient_privilege using message = 'column not writable';
  end if;
  return new;
end $$;
create trigger guard_new_referral before insert on hub.referral for each row execute function rights.guard_new_referral();`;
}
