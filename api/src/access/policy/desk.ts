import { readingMask } from '../grid.ts';
import { caseRelations, memberFunctions } from '../relations.ts';
import { maskedColumn, maskedRows, refusalOf } from '../masks/index.ts';
import { awaitsViewer } from './awaiting.ts';
import { participant, personKnownTo } from './grids/case/participant.ts';
import { referral } from './grids/case/referral.ts';
import { outcomes, referralStatuses, type ReferralStatus } from './transitions.ts';
import { bitsOfMember } from './viewer-bits.ts';

const { clinician, formerPartner } = caseRelations;

/** Each function of the network that is something to a referral, and what it lets its people be. */
export const referralFunctions: readonly (readonly [name: string, functions: number])[] = Object.entries(
  memberFunctions,
).flatMap(([name, { referral: functions }]) => (functions === 0 ? [] : [[name, functions] as const]));

// Under both there would be two rows for one viewer: hers of what is assigned to her, her service's of the rest.
for (const [name, functions] of referralFunctions)
  if ((functions & clinician) !== 0 && (functions & ~formerPartner) !== clinician)
    throw new Error(`${name} is a clinician and something else: the desk knows the two apart only.`);

/** SQL: the functions of the network with the relations that each lets count, as a table expression under this name. */
export const functionValues = (alias: string): string =>
  `(values ${referralFunctions
    .map(([name, functions]) => `('${name}', ${functions})`)
    .join(', ')}) ${alias} (name, functions)`;

/**
 * Whoever may have referrals on their desk: each service in each function that somebody holds there, and a psychologist
 * for herself, since what is assigned to her colleague is not hers.
 */
const viewing = `(select distinct member.organisation_id, allowed.functions,
                         case when allowed.functions & ${clinician} <> 0 then member.id end as membership_id
                    from hub.membership member join ${functionValues('allowed')} on allowed.name = member.function)`;

const reads = (field: string): string => {
  const refusal = refusalOf(referral, field);
  return refusal === null ? 'true' : `not (${refusal})`;
};

if (referral.view === null || participant.view === null) throw new Error('The desk is read from two views.');

/** The rows of `visible.referral` for everybody who has one, with the same masks; only who asks is named otherwise. */
const seen = maskedRows(referral, {
  ...referral.view,
  from: `hub.referral_party party
      join lateral (select referral.*, party.followed_by_id, party.hands_over_to_id, party.handed_over_at, party.access_until as reads_until, party.private_to_id is not null as is_private, coalesce(referral.due_at < now(), false) as is_overdue,
                           null::timestamptz as activity_at
                      from hub.referral where referral.id = party.referral_id) row on true
      join ${viewing} viewing on viewing.organisation_id = party.organisation_id
                             and (viewing.membership_id is null or viewing.membership_id = party.clinician_id or viewing.membership_id = any(party.former_clinician_ids))`,
  bits: bitsOfMember({
    functions: 'viewing.functions',
    isAssigned: 'viewing.membership_id = party.clinician_id',
    wasAssigned: 'viewing.membership_id = any(party.former_clinician_ids)',
  }),
  always: [
    ...referral.view.always,
    'viewing.membership_id',
    'viewing.functions',
    'case when viewing.membership_id is distinct from party.clinician_id and viewing.membership_id is not null then 0 else party.relations & viewing.functions end as relations',
    'party.private_to_id',
    `${reads('dueAt')} as reads_due`,
    `${reads('legalBasis')} as reads_basis`,
    `${reads('origin')} and ${reads('receivedVia')} as reads_origin`,
  ],
});

const personFields = [
  ['birthName', 'search_text'],
  ['birthName', 'name_keys'],
  ['birthDate', 'birth_date'],
  ['phone', 'phone'],
  ['secondPhone', 'second_phone'],
  ['email', 'email'],
] as const;

/** What a person is found by, through the mask of the referral and that of the person: a row of it, or none. */
const person = `(select ${personFields.map(([field, column]) => maskedColumn(participant, field, column)).join(', ')}
            from ${personKnownTo('seen.viewer_organisation_id')}
            cross join lateral (select ${bitsOfMember({ functions: 'seen.functions', isAssigned: 'seen.membership_id = any(party.clinician_ids)', wasAssigned: 'false' })} as bits offset 0) viewer
           where row.id = seen.participant_id and viewer.bits & ${readingMask(participant)} <> 0)`;

/** SQL: a telephone by its last nine digits; null where it has fewer. */
const phoneKey = (column: string): string =>
  `'p' || substring(regexp_replace(person.${column}, '[^0-9]', '', 'g') from '.{9}$')`;

/** SQL: the last four digits of a telephone, by which it is found as well: who reads the number is asked for its end. */
const phoneEnd = (column: string): string =>
  `'t' || right(substring(regexp_replace(person.${column}, '[^0-9]', '', 'g') from '.{9}$'), 4)`;

/**
 * What identifies a person, each whole: but for its end a part of a number finds nobody. A date of birth is found by its month and by
 * its year, too (d), and where that is all that is known it says so (k): a day finds who may be born on it, and not everybody of
 * its year. A name is found by its consonants, as it is heard. `reading/search-kinds.ts` brings what is typed
 * to the same form.
 */
const personKeys = `array_remove(array(select 'n' || key from unnest(person.name_keys) key) || array['d' || person.birth_date, 'd' || nullif(left(person.birth_date, 7), person.birth_date), 'd' || nullif(left(person.birth_date, 4), person.birth_date), case when length(person.birth_date) < 10 then 'k' || person.birth_date end, ${phoneKey('phone')}, ${phoneKey('second_phone')},
                     ${phoneEnd('phone')}, ${phoneEnd('second_phone')},
                     'e' || nullif(lower(btrim(person.email)), '')], null)`;

/** How a referral came: entered from a letter, a call and so on, or sent in the hub by its sender. */
const cameBy = `case when seen.reads_origin
              then case when seen.origin = 'HELPLINE' then 'HELPLINE' else coalesce(seen.received_via, 'SENT') end end`;

/** Outcomes under a measure that the authority has yet to acknowledge: it says that a court is behind. */
const unacknowledged = `(seen.status in (${outcomes.map((status) => `'${status}'`).join(', ')})
               and seen.legal_basis <> 'VOLUNTARY' and seen.outcome_acknowledged_at is null)`;

/** Until there is an answer, what is urgent comes before everything else. */
const unanswered: readonly ReferralStatus[] = ['SUBMITTED', 'ACKNOWLEDGED', 'INFO_REQUESTED', 'WAITLISTED'];

/** The keys of a desk, as SQL on a masked row: what is hidden is null, or stands where nothing is. */
export const deskKeys: Readonly<Record<string, string>> = {
  bits: 'seen.bits',
  order_at: 'seen.order_at',
  updated_at: "coalesce(seen.updated_at, '-infinity')",
  status_place: `coalesce(array_position(array[${referralStatuses.map((status) => `'${status}'`).join(', ')}], seen.status), 0)`,
  due_at: "coalesce(seen.due_at, 'infinity')",
  reads_due: 'seen.reads_due',
  awaits: `coalesce(${awaitsViewer('seen')}, false)`,
  name: "coalesce(person.search_text, '')",
  person_keys: personKeys,
  reference_number: "coalesce(upper(replace(seen.reference, '-', '')), '')",
  court_number: "coalesce(upper(regexp_replace(seen.prosecution_number, '[^[:alnum:]]+', '', 'g')), '')",
  referrer_id: 'seen.referrer_id',
  ordered_by_id: 'seen.ordered_by_id',
  came_by: cameBy,
  urgent: 'seen.urgent',
  after_urgent: `not coalesce(seen.urgent and seen.status in (${unanswered.map((status) => `'${status}'`).join(', ')}), false)`,
  followed_by_id: 'seen.followed_by_id',
  private_to_id: 'seen.private_to_id',
  outcome_unacknowledged: `case when seen.reads_basis then ${unacknowledged} end`,
  department_code: 'seen.department_code',
  legal_basis: 'seen.legal_basis',
  modules: 'seen.modules',
  submitted_at: 'seen.submitted_at',
  intake_at: 'seen.intake_at',
};

/** What stands on every desk, as a query: whose, in which function, which referral, its keys, and what its activity needs. */
export const deskRows = `select coalesce(seen.membership_id, seen.viewer_organisation_id) as owner_id, seen.functions, seen.id as referral_id,
       seen.viewer_organisation_id as organisation_id, seen.relations,
       ${Object.entries(deskKeys)
         .map(([key, expression]) => `${expression} as ${key}`)
         .join(',\n       ')}
  from (${seen}) seen
  left join lateral ${person} person on true`;
