import type { Client } from 'pg';
import { memberFunctions } from '../../relations.ts';
import type { MemberFunction } from '../../relations.ts';
import { awaitsViewer } from '../../policy/awaiting.ts';
import { referralStatuses } from '../../policy/transitions.ts';
import { asViewer } from '../attempts/direct-sql.ts';
import type { ViewerSettings } from '../attempts/direct-sql.ts';

const reads = (field: string): string => `not ('${field}' = any(referral.hidden))`;

/** What each key of a desk has to be, from what the masked views show. */
const shown: Readonly<Record<string, string>> = {
  bits: 'referral.bits',
  order_at: 'referral.order_at',
  activity_at: 'referral.activity_at',
  updated_at: 'referral.updated_at',
  status_place: `array_position('{${referralStatuses.join(',')}}', referral.status)`,
  due_at: "coalesce(referral.due_at, 'infinity')",
  reads_due: reads('isOverdue'),
  awaits: `coalesce(${awaitsViewer('referral')}, false)`,
  name: "coalesce((select search_text from visible.participant where participant.id = referral.participant_id), '')",
  person_keys: `(select coalesce(array_agg(distinct key order by key), '{}') from visible.participant person,
    lateral (select key from (values ('d' || person.birth_date), ('d' || substr(person.birth_date, 1, 4)), ('d' || substr(person.birth_date, 1, 7)),
                    (case when person.birth_date not like '____-__-__' then 'k' || person.birth_date end), ('p' || right(translate(person.phone, ' +.()-/', ''), 9)),
                    ('p' || right(translate(person.second_phone, ' +.()-/', ''), 9)), ('e' || lower(person.email))) whole (key)
              where key like any ('{d%,k%}') or length(key) > 9
             union select 't' || right(digits, 4) from (values (translate(person.phone, ' +.()-/', '')), (translate(person.second_phone, ' +.()-/', ''))) number (digits)
              where length(digits) > 8
             union select 'n' || consonants from unnest(person.name_keys) consonants) found (key)
    where person.id = referral.participant_id)`,
  referrer_id: 'referral.referrer_id',
  ordered_by_id: 'referral.ordered_by_id',
  came_by: `case when ${reads('origin')} and ${reads('receivedVia')}
    then case referral.origin when 'HELPLINE' then 'HELPLINE' else coalesce(referral.received_via, 'SENT') end end`,
  reference_number: "coalesce(replace(upper(referral.reference), '-', ''), '')",
  court_number: "coalesce(regexp_replace(upper(referral.prosecution_number), '[^[:alnum:]]', '', 'g'), '')",
  urgent: 'referral.urgent',
  after_urgent:
    "referral.urgent is not true or referral.status not in ('SUBMITTED', 'ACKNOWLEDGED', 'INFO_REQUESTED', 'WAITLISTED')",
  followed_by_id: 'referral.followed_by_id',
  outcome_unacknowledged: `case when ${reads('legalBasis')} then referral.status in ('COMPLETED', 'ENDED_EARLY', 'DECLINED')
    and referral.legal_basis <> 'VOLUNTARY' and referral.outcome_acknowledged_at is null end`,
  department_code: 'referral.department_code',
  legal_basis: 'referral.legal_basis',
  modules: '(select array_agg(module order by module) from unnest(referral.modules) module)',
  submitted_at: 'referral.submitted_at',
  intake_at: 'referral.intake_at',
};

const keys = Object.keys(shown);
/** Lists whose order says nothing. */
const storedLists: Readonly<Record<string, string>> = {
  modules: '(select array_agg(module order by module) from unnest(desk.modules) module)',
  person_keys:
    "(select coalesce(array_agg(distinct key order by key), '{}') from unnest(desk.person_keys) key)",
};
const storedKeys = keys.map((key) => storedLists[key] ?? `desk.${key}`);

const differences = `
  select coalesce(desk.id, seen.id) as referral, desk.keys as desk, seen.keys as view
    from (select desk.referral_id as id, jsonb_build_object(${keys.map((key, index) => `'${key}', ${storedKeys[index]}`).join(', ')}) as keys
            from visible.referral_desk desk) desk
    full join (select referral.id, jsonb_build_object(${keys.map((key) => `'${key}', ${shown[key]}`).join(', ')}) as keys
                 from visible.referral referral) seen on seen.id = desk.id
   where desk.keys is distinct from seen.keys`;

export interface Difference {
  readonly person: string;
  readonly referral: string;
  /** null: no row */
  readonly desk: object | null;
  readonly view: object | null;
}

/**
 * Where a desk says something else of a referral than its viewer sees of it, has one that they do not see, or lacks one
 * that they see: for everybody who has a function.
 */
export async function deskDifferences(
  owner: Client,
  api: Client,
): Promise<{ readonly compared: number; readonly differences: readonly Difference[] }> {
  const { rows } = await owner.query<{
    id: string;
    user_id: string;
    organisation_id: string;
    person_name: string;
    function: MemberFunction;
  }>('select id, user_id, organisation_id, person_name, function from hub.membership');
  const found: Difference[] = [];
  let compared = 0;
  for (const member of rows) {
    const { referral: functions, directory } = memberFunctions[member.function];
    const viewer: ViewerSettings = {
      user_id: member.user_id,
      membership_id: member.id,
      organisation_id: member.organisation_id,
      functions,
      directory,
    };
    await asViewer(api, 'maillage_reader', viewer, async () => {
      const counted = await api.query<{ count: number }>(
        'select count(*)::int as count from visible.referral',
      );
      compared += counted.rows[0]?.count ?? 0;
      const different = await api.query<Omit<Difference, 'person'>>(differences);
      found.push(...different.rows.map((row) => ({ person: member.person_name, ...row })));
    });
  }
  return { compared, differences: found };
}
