import { fieldsOf, maskOf, storedIn } from '../grid.ts';
import { heldElsewhere, referral } from '../policy/index.ts';
import { waitingAnew } from '../policy/transitions.ts';
import type { ReferralAction } from '../policy/transitions.ts';

/** Columns of a referral that nobody's grid cell lets one write, by when they change. */
export const fixedColumns = {
  /** never: what a referral is */
  never: ['id', 'participant_id', 'entered_by_id', 'created_at', 'redirected_from_id'],
  /** by whoever writes it while it is a draft */
  inDraft: ['department_code', 'recipient_id', 'draft_step'],
  /** with every change, by whoever makes it */
  always: ['version', 'updated_at'],
} as const;

/** Columns that a step writes which leaves the status as it is: in its states, by whoever may take it. */
export const standingColumns: readonly {
  readonly columns: readonly string[];
  readonly actions: readonly ReferralAction[];
  /** every step that changes the status writes them too */
  readonly withStatus?: true;
  /** and never without the status: the step changes it */
  readonly onlyWithStatus?: true;
}[] = [
  { columns: ['redirect_to_id', 'redirect_asked_at'], actions: ['REDIRECT', 'REFUSE_REDIRECTION'] },
  { columns: ['scheduled_at', 'intake_at'], actions: ['SCHEDULE_INTAKE'], withStatus: true },
  {
    columns: ['outcome_acknowledged_at', 'reopen_until', 'ask_until'],
    actions: ['ACKNOWLEDGE_OUTCOME', 'REOPEN'],
  },
  // Whether anybody is to read an outcome, and so until when, hangs on what the person agrees to.
  // A programme ends with the measure: so does until when.
  {
    columns: ['due_at'],
    actions: [...waitingAnew, 'RECORD_CONSENT', 'RECORD_WITHDRAWAL', 'CORRECT_MEASURE', 'CORRECT_URGENCY'],
    withStatus: true,
  },
  // What turns out to be urgent is to be received sooner.
  { columns: ['acknowledge_by'], actions: ['CORRECT_URGENCY'], withStatus: true },
  // With a hand-over another house is what the former one was.
  { columns: ['referrer_id'], actions: ['ACCEPT_HANDOVER'] },
  { columns: ['ordered_by_id', 'supervised_by_id'], actions: ['CORRECT_MEASURE', 'ACCEPT_HANDOVER'] },
  // Not the sender’s reason: it says why the house that entered it takes that back.
  { columns: ['entry_withdraw_reason'], actions: ['WITHDRAW_ENTRY'], onlyWithStatus: true },
  { columns: ['person_information'], actions: ['RECORD_CONSENT', 'RECORD_WITHDRAWAL'] },
];

/** What only the house corrects that entered the referral: how and when it came. */
export const entryColumns: readonly string[] = ['received_on', 'received_via'];

/** Columns that change together with the status and not otherwise: the dates of the steps, the reference. */
export const stepColumns: readonly string[] = fieldsOf(referral)
  .filter(
    (field) =>
      maskOf(referral, field, 'write', 'writeDraft', 'writeOpen') === 0 &&
      !heldElsewhere.includes(field) &&
      field !== 'status',
  )
  .flatMap((field) => storedIn(referral, field))
  .filter((column) => !Object.values<readonly string[]>(fixedColumns).flat().includes(column))
  .filter((column) => !standingColumns.some(({ columns }) => columns.includes(column)));
