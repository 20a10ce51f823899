import { fieldsOf, maskOf, readingMask, storedIn } from './grid.ts';
import type { Grid } from './grid.ts';
import { bitsOf, caseRelations } from './relations.ts';
import { participant, referral, referralParty } from './policy/index.ts';
import { transitionOf, referralActions } from './policy/transitions.ts';
import type { ReferralAction } from './policy/transitions.ts';
import { caseViewer, viewerMembership, viewerOrganisation } from './policy/viewer-bits.ts';

const functions = `coalesce(nullif(current_setting('maillage.functions', true), '')::int, 0)`;
const referrer = caseRelations.referrer;

/**
 * The wall behind the verbs: whatever statement the API sends as writer, the database lets a viewer touch only
 * rows it has a relation with, only columns its relation may write, and only along the table of transitions.
 */
export function writesSql(): string {
  return [
    relationFunctions,
    ...tables.map(policiesOf),
    guard(referral, 'referral', `${fixedGuard()}\n${transitionGuard()}`),
    guard(participant, 'participant', ''),
  ].join('\n\n');
}

// security definer: the policies ask them, and must not recurse into the policies of the tables they read.
const relationFunctions = `
create or replace function hub.viewer_relations(referral uuid) returns int
  language sql stable security definer set search_path = pg_catalog as $$
  select coalesce((select ${caseViewer.bits} from hub.referral_party party
                    where party.referral_id = referral and party.organisation_id = ${viewerOrganisation}), 0)
$$;
create or replace function hub.viewer_participant_relations(participant uuid) returns int
  language sql stable security definer set search_path = pg_catalog as $$
  select coalesce((select ${caseViewer.participantBits} from hub.participant_party party
                    where party.participant_id = participant and party.organisation_id = ${viewerOrganisation}), 0)
$$;
create or replace function hub.viewer_sends(referral uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog as $$
  select exists (select from hub.referral r
                  where r.id = referral and r.referrer_id = ${viewerOrganisation} and ${functions} & ${referrer} <> 0)
$$;
create or replace function hub.viewer_ties(referral uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog as $$
  select exists (select from hub.referral r
                  where r.id = referral and r.referrer_id = ${viewerOrganisation} and ${functions} & ${referrer} <> 0
                    and r.status in ('DRAFT', 'SUBMITTED')
                    and (hub.viewer_relations(r.id) & ${referrer} <> 0
                      or not exists (select from hub.referral_party party where party.referral_id = r.id)))
$$;
create or replace function hub.viewer_signs(name text, member_function text) returns boolean
  language sql stable security definer set search_path = pg_catalog as $$
  select exists (select from hub.membership m
                  where m.id = ${viewerMembership} and m.person_name = name and m.function = member_function)
$$;
create or replace function hub.viewer_answers(redirected uuid, participant uuid, referrer uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog as $$
  select exists (select from hub.referral r
                  where r.id = redirected and r.participant_id = participant and r.referrer_id = referrer
                    and r.redirect_to_id = ${viewerOrganisation}
                    and hub.viewer_relations(r.id) & ${caseRelations.coordinator} <> 0)
$$;
create or replace function hub.viewer_takes_over(referral uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog as $$
  select exists (select from hub.referral r where r.id = referral
                    and hub.viewer_answers(r.redirected_from_id, r.participant_id, r.referrer_id))
$$;
create or replace function hub.participant_is_new(participant uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog as $$
  select not exists (select from hub.referral r where r.participant_id = participant)
$$;
create or replace function hub.reference_taken(candidate text) returns boolean
  language sql stable security definer set search_path = pg_catalog as $$
  select exists (select from hub.referral r where r.reference = candidate)
$$;
revoke all on function hub.viewer_relations(uuid), hub.viewer_participant_relations(uuid),
  hub.viewer_sends(uuid), hub.viewer_ties(uuid), hub.viewer_signs(text, text), hub.viewer_answers(uuid, uuid, uuid),
  hub.viewer_takes_over(uuid), hub.participant_is_new(uuid), hub.reference_taken(text) from public;
grant execute on function hub.viewer_relations(uuid), hub.viewer_participant_relations(uuid),
  hub.viewer_sends(uuid), hub.viewer_ties(uuid), hub.viewer_signs(text, text), hub.viewer_answers(uuid, uuid, uuid),
  hub.viewer_takes_over(uuid), hub.participant_is_new(uuid), hub.reference_taken(text) to maillage_writer;`.trim();

interface TableRights {
  readonly table: string;
  readonly grant: string;
  readonly policies: Readonly<Partial<Record<'select' | 'insert' | 'update' | 'delete', string>>>;
}

const related = 'hub.viewer_relations(id) <> 0';
const relatedParty =
  '(hub.viewer_relations(referral_id) <> 0 or hub.viewer_sends(referral_id) or hub.viewer_takes_over(referral_id))';
// Who else takes part is said by its sender while it is being sent, and by who coordinates it: a party that
// could write its own row would choose what it may read.
const ties = `(hub.viewer_relations(referral_id) & ${caseRelations.coordinator} <> 0 or hub.viewer_ties(referral_id))`;
const takesOver = 'hub.viewer_answers(redirected_from_id, participant_id, referrer_id)';
const ownDraft = `referrer_id = ${viewerOrganisation} and status = 'DRAFT' and ${functions} & ${referrer} <> 0`;

const tables: readonly TableRights[] = [
  {
    table: 'referral',
    grant: 'select, insert, update, delete',
    policies: {
      // The sender's own new row has no party yet when the ORM reads it back.
      select: `${related} or ${ownDraft} or ${takesOver}`,
      // With a person of its own: a draft on someone else's person would be a way to read them.
      insert: `${ownDraft} and hub.participant_is_new(participant_id) or status = 'ACKNOWLEDGED' and ${takesOver}`,
      update: related,
      delete: `status = 'DRAFT' and hub.viewer_relations(id) & ${referrer} <> 0`,
    },
  },
  {
    table: 'participant',
    grant: 'select, insert, update, delete',
    policies: {
      select: `hub.viewer_participant_relations(id) & ${readingMask(participant)} <> 0 or hub.participant_is_new(id)`,
      insert: `${functions} & ${referrer} <> 0`,
      update: `hub.viewer_participant_relations(id) <> 0`,
      delete: `hub.participant_is_new(id) and ${functions} & ${referrer} <> 0`,
    },
  },
  {
    table: 'referral_party',
    grant: 'select, insert, update, delete',
    policies: {
      select: `(hub.viewer_relations(referral_id) & ${readingMask(referralParty)} <> 0 or hub.viewer_ties(referral_id) or hub.viewer_takes_over(referral_id))`,
      // The CPCA that takes a redirected referral over is no party to it yet.
      insert: `(${ties} or hub.viewer_takes_over(referral_id))`,
      update: ties,
      delete: ties,
    },
  },
  {
    table: 'status_update',
    grant: 'select, insert',
    policies: {
      select: 'hub.viewer_relations(referral_id) & audience <> 0',
      // One signs with one's own name: nobody writes a line in another's.
      insert: `hub.viewer_relations(referral_id) <> 0 and author_id = ${viewerMembership} and author_organisation_id = ${viewerOrganisation} and hub.viewer_signs(author_name, author_function)`,
    },
  },
  {
    table: 'idempotency_key',
    grant: 'select, insert',
    policies: {
      select: `organisation_id = ${viewerOrganisation}`,
      insert: `organisation_id = ${viewerOrganisation} and hub.viewer_sends(referral_id)`,
    },
  },
  {
    table: 'audit_event',
    grant: 'insert',
    policies: { insert: `organisation_id = ${viewerOrganisation} and membership_id = ${viewerMembership}` },
  },
  {
    table: 'outbox',
    grant: 'insert',
    policies: { insert: relatedParty },
  },
];

function policiesOf({ table, grant, policies }: TableRights): string {
  const statements = Object.entries(policies).map(([command, rule]) => {
    const clause =
      command === 'insert'
        ? `with check (${rule})`
        : command === 'update'
          ? `using (${rule}) with check (${rule})`
          : `using (${rule})`;
    return [
      `drop policy if exists viewer_${command} on hub.${table};`,
      `create policy viewer_${command} on hub.${table} for ${command} to maillage_writer ${clause};`,
    ].join('\n');
  });
  return [
    `alter table hub.${table} enable row level security;`,
    `grant ${grant} on hub.${table} to maillage_writer;`,
    ...statements,
  ].join('\n');
}

/** Columns of a referral that nobody's grid cell lets one write, by when they change. */
export const fixedColumns = {
  /** never: what a referral is */
  never: ['id', 'participant_id', 'referrer_id', 'referrer_name', 'created_at', 'redirected_from_id'],
  /** by its sender while it is a draft */
  inDraft: ['department_code', 'recipient_id', 'draft_step'],
  /** with every change, by whoever makes it */
  always: ['version', 'updated_at'],
} as const;

/** Columns that a step writes which leaves the status as it is: in its states, by whoever may take it. */
export const standingColumns: readonly {
  readonly columns: readonly string[];
  readonly actions: readonly ReferralAction[];
}[] = [
  { columns: ['redirect_to_id', 'redirect_asked_at'], actions: ['REDIRECT', 'REFUSE_REDIRECTION'] },
  { columns: ['outcome_acknowledged_at'], actions: ['ACKNOWLEDGE_OUTCOME'] },
];

/** Columns that change together with the status and not otherwise: the dates of the steps, the reference. */
export const stepColumns: readonly string[] = fieldsOf(referral)
  .filter(
    (field) =>
      maskOf(referral, field, 'write', 'writeDraft') === 0 && field !== 'isOverdue' && field !== 'status',
  )
  .flatMap((field) => storedIn(referral, field))
  .filter((column) => !Object.values<readonly string[]>(fixedColumns).flat().includes(column))
  .filter((column) => !standingColumns.some(({ columns }) => columns.includes(column)));

function fixedGuard(): string {
  const refuse = (condition: string, columns: readonly string[]) =>
    `  if ${condition}(${columns.map((column) => `new.${column}`).join(', ')}) is distinct from (${columns
      .map((column) => `old.${column}`)
      .join(', ')}) then\n    raise insufficient_privilege using message = 'column not writable';\n  end if;`;
  return [
    refuse('', fixedColumns.never),
    refuse(`not (draft and bits & ${referrer} <> 0) and `, fixedColumns.inDraft),
    refuse('new.status is not distinct from old.status and ', stepColumns),
    ...standingColumns.map(({ columns, actions }) =>
      refuse(`not (${actions.map(mayStand).join(' or ')}) and `, columns),
    ),
  ].join('\n');
}

/** SQL: true in the states of this step, for whoever may take it. */
function mayStand(action: ReferralAction): string {
  const { from, may } = transitionOf(action);
  const mask = Object.values(caseRelations).reduce(
    (bits, bit, column) => (may[column] === 'yes' ? bits | bit : bits),
    0,
  );
  return `old.status in (${from.map((status) => `'${status}'`).join(', ')}) and bits & ${mask} <> 0`;
}

/** A trigger that refuses a change of a column by a relation whose cell does not say `write`. */
function guard(grid: Grid, table: string, extra: string): string {
  const relations =
    table === 'referral' ? 'hub.viewer_relations(old.id)' : 'hub.viewer_participant_relations(old.id)';
  const byMasks = new Map<string, string[]>();
  for (const field of fieldsOf(grid)) {
    const always = maskOf(grid, field, 'write');
    const inDraft = maskOf(grid, field, 'writeDraft');
    if (always === 0 && inDraft === 0) continue;
    const condition = `bits & (${always} | case when draft then ${inDraft} else 0 end) = 0`;
    byMasks.set(condition, [...(byMasks.get(condition) ?? []), ...storedIn(grid, field)]);
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
  return `create or replace function hub.guard_${table}() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
declare
  bits int := ${relations};
  draft boolean := ${draft};
begin
  if not pg_has_role(session_user, 'maillage_writer', 'member') or pg_has_role(session_user, 'maillage_owner', 'member') then
    return new; -- the owner migrates and loads; the wall is for the API
  end if;
${checks.join('\n')}
${extra}
  return new;
end $$;
drop trigger if exists guard_${table} on hub.${table};
create trigger guard_${table} before update on hub.${table} for each row execute function hub.guard_${table}();`;
}

function transitionGuard(): string {
  const steps = referralActions.flatMap((action) => {
    const { from, to, may } = transitionOf(action);
    const mask = Object.values(caseRelations).reduce(
      (bits, bit, column) => (may[column] === 'yes' ? bits | bit : bits),
      0,
    );
    return to === null || to === 'GONE'
      ? []
      : from.filter((state) => state !== to).map((state) => `('${state}', '${to}', ${mask})`);
  });
  return `  if new.status is distinct from old.status and not exists (
    select from (values ${steps.join(',\n                 ')}) step (from_status, to_status, may)
     where step.from_status = old.status and step.to_status = new.status and step.may & bits <> 0) then
    raise insufficient_privilege using message = 'step not allowed';
  end if;`;
}

/** The relations that take part in a referral as a whole. */
export const wholeCase = bitsOf(['referrer', 'authority', 'coordinator', 'caseworker']);
