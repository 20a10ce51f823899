import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ReferralAction } from '../access/index.ts';
import { newId, uuidOf } from '../ids.ts';
import { audienceOf } from '../referrals/index.ts';
import { actions, apart, awaited, columns, groups, ruleOf } from '../referrals/model/specification.ts';
import type { Status } from '../referrals/model/specification.ts';
import type { Relation } from '../referrals/model/words.ts';
import { loginUrl } from '../start/secret/logins.ts';
import { hubForFile, sent } from '../testing/index.ts';
import { drawn } from '../testing/runs/drawn.ts';
import { testSecret } from '../testing/test-database.ts';
import { notify } from './notify.ts';
import { remind } from './reminders/remind.ts';
import { charges, noOne, someone } from './testing/charges.ts';
import type { Charge } from './testing/charges.ts';
import { asked, bitOf, cpca, houses, member, members } from './testing/houses.ts';
import type { House, Member } from './testing/houses.ts';

/**
 * Who is told what: what happens × what one's house is to it × in charge or not × what one chose, through the job that does
 * it. Who may read of a step and whose turn it is comes from the independent model; whom that leaves is said here.
 */

const hub = hubForFile();
let worker: Client;
let referral: string;

const all = '{AWAITS_YOU,IN_CHARGE,STEP,NOTE,DEADLINE_NEAR,DEADLINE_PASSED,UNTOUCHED,ESCALATION,WATCHED}';

beforeAll(async () => {
  worker = new Client(loginUrl(hub.database.adminUrl, 'maillage_worker', testSecret));
  await worker.connect();
  referral = uuidOf('Referral', (await sent(await hub.as('spip63'))).id) ?? '';
  await hub.sql('update hub.referral set due_at = null, recipient_id = recipient_id');
  await hub.sql('delete from hub.referral_party where referral_id = $1', [referral]);
  const accounts = await hub.sql<{ id: string }>('select id from auth."user" order by id');
  for (const { id, name, relations } of houses) {
    await hub.sql(
      `insert into hub.organisation (id, kind, name, source, source_id, search_text) values ($1, 'ASSOCIATION', $2, 'test', $2, $2)`,
      [id, name],
    );
    for (const [place, one] of members.filter((each) => each.house.id === id).entries())
      await hub.sql(
        `insert into hub.membership (id, user_id, organisation_id, function, person_name, active_from) values ($1, $2, $3, $4, $5, '2026-01-01')`,
        [one.id, accounts[place]!.id, id, one.part === 'hand' ? 'CASEWORKER' : one.house.works, one.key],
      );
    const bits = relations.reduce((sum, relation) => sum | bitOf(relation), 0);
    await hub.sql(
      `insert into hub.referral_party (organisation_id, referral_id, relations, modules, clinician_id, submitted_at) values ($1, $2, $3, '{}', $4, now() - interval '1 d')`,
      [id, referral, bits, name === 'clinic' ? member(houses[6]!, 'chief').id : null],
    );
  }
  for (const { id, part } of members.filter((one) => one.part === 'watching' || one.part === 'silent'))
    await hub.sql(
      `insert into hub.notification_preference values ($1, 'fr', $2, $3, $4, 8, 0, 0, false)`,
      part === 'watching' ? [id, all, '{AWAITS_YOU}', '{WATCHED}'] : [id, '{}', '{}', '{}'],
    );
  await hub.sql('update hub.referral set recipient_id = $2 where id = $1', [referral, cpca.id]);
});
afterAll(() => worker.end());

/** Who is in charge of it in each house; null: nobody. A psychologist is given hers by name. */
const inCharge = (who: (of: House) => Member | null) => {
  const chosen = houses.map((of) => (of.name === 'clinic' ? null : (who(of)?.id ?? null)));
  return hub.sql(
    `update hub.referral_party set followed_by_id = chosen.id
       from unnest($2::uuid[], $3::uuid[]) chosen (house, id) where referral_id = $1 and organisation_id = house`,
    [referral, houses.map(({ id }) => id), chosen],
  );
};

/** Everybody to whom something of this source went, with what it was to them, and in which letter. */
async function told(source: string): Promise<Readonly<Record<string, string>>> {
  const rows = await hub.sql<{ key: string; event: string; in_app: boolean; kind: string | null }>(
    `select person_name as key, event, in_app, mail.kind from hub.notification
       join hub.membership on membership.id = membership_id left join hub.mail on mail.id = mail_id
      where source_id = $1`,
    [source],
  );
  return Object.fromEntries(
    rows.map(({ key, event, in_app, kind }) => [
      key,
      `${event}${in_app ? '' : ' not shown'}${kind === null ? '' : ` ${kind}`}`,
    ]),
  );
}

/** What is told of by a chosen or usual way; null: in none. */
function chosen(event: string, part: Member['part']): string | null {
  if (part === 'silent') return null;
  if (part === 'watching')
    return event === 'AWAITS_YOU' ? `${event} AT_ONCE` : event === 'WATCHED' ? `${event} DIGEST` : event;
  if (event === 'WATCHED') return null;
  return event === 'AWAITS_YOU' || event === 'DEADLINE_PASSED' ? `${event} AT_ONCE` : event;
}

const expectedOf = (
  eventOf: (one: Member) => string | null,
  isAway: (one: Member) => boolean = () => false,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    members.flatMap((one) => {
      const event = eventOf(one);
      const way = event === null ? null : chosen(event, one.part);
      return way === null ? [] : [[one.key, isAway(one) ? (event ?? way) : way]];
    }),
  );

/** Whoever takes part no more, or not yet, is told nothing. */
const parties = columns.filter((relation) => !apart.includes(relation));
/** Which relations read a field, by the model. */
function readersOf(field: string): readonly Relation[] {
  const cells = groups.find(({ fields }) => fields.includes(field))!.cells.split(' ');
  return parties.filter((relation) => cells[columns.indexOf(relation)] !== '-');
}
const wholeCase: readonly Relation[] = [
  'REFERRER',
  'UNINFORMED_REFERRER',
  'AUTHORITY',
  'COORDINATOR',
  'CASEWORKER',
];
/** Those who follow the whole case, and those whom it is about. */
const followers = (relation: Relation): readonly Relation[] => [
  ...wholeCase.filter((one) => one !== 'UNINFORMED_REFERRER'),
  relation,
];
const lineReaders = {
  everyone: parties,
  'whole case': wholeCase,
  'who reads whether they agree': readersOf('personInformation'),
  'who reads the person': readersOf('participant'),
  'who reads what keeps someone safe': readersOf('safetyConstraints'),
  'who reads the measure': readersOf('legalBasis'),
  // a partner reads its own module, and is not told of the others
  'whole case and housing': followers('HOUSING_PARTNER'),
  'whole case and health': followers('HEALTH_PARTNER'),
  'whole case and psychologist': followers('CLINICIAN'),
  'who follows it': followers('AUTHORITY'),
  'who follows it and who is asked': followers('ASKED'),
  'who follows it and who handed it over': followers('FORMER_REFERRER'),
  'who reads what goes with it': wholeCase.filter((one) => one !== 'UNINFORMED_REFERRER'),
  'who reads all that is asked': readersOf('modules').filter((relation) => !relation.endsWith('_PARTNER')),
} as const;

interface Situation {
  readonly status: Status;
  readonly redirecting: boolean;
}

/** Whether the next step is this person's, by the model and by whose answer a redirection waits for. */
function isTurn({ relation, house: of }: Member, { status, redirecting }: Situation): boolean {
  if (redirecting) return relation === 'COORDINATOR' && of === asked;
  const by = awaited[status]?.by;
  return by === relation && (by !== 'COORDINATOR' || of === cpca);
}

async function put({ status, redirecting }: Situation): Promise<void> {
  await hub.sql(
    `update hub.referral set status = $2, redirect_to_id = $3, redirect_asked_at = case when $3::uuid is null then null else now() end, redirected_at = null where id = $1`,
    [referral, status, redirecting ? asked.id : null],
  );
  // What ends with a case is asked elsewhere: here everybody takes part, in whatever state.
  await hub.sql('update hub.referral_party set over_at = null where referral_id = $1', [referral]);
}

interface Happened {
  readonly topic: string;
  readonly audience: number;
  readonly author: Member;
  readonly former?: Member;
}

async function happen({
  topic,
  audience,
  author,
  former,
}: Happened): Promise<Readonly<Record<string, string>>> {
  const [id, at] = [newId(), new Date()];
  // Who handed it over hears that it was taken, and of nothing else that is told of what comes after.
  await hub.sql(
    `update hub.referral_party set handed_over_at = $2 where relations & $3 <> 0 and referral_id = $1`,
    [referral, topic === 'ACCEPT_HANDOVER' ? at : null, bitOf('FORMER_REFERRER')],
  );
  await hub.sql(
    `insert into hub.outbox (id, at, topic, object_type, object_id, audience, author_id, former_id) values ($1, $7, $2, 'Referral', $3, $4, $5, $6)`,
    [id, topic, referral, audience, author.id, former?.id ?? null, at],
  );
  await notify(worker, id, new Date());
  return told(id);
}

async function putInCharge({ title, acting, away }: Charge): Promise<void> {
  await inCharge((of) => (title === noOne.title ? null : member(of, 'chief')));
  await hub.sql('delete from hub.leave');
  if (!away) return;
  for (const of of houses)
    await hub.sql(
      'insert into hub.leave (membership_id, organisation_id, first_day, last_day, stand_in_id) values ($1, $2, current_date - 3, current_date + 3, $3)',
      [
        member(of, 'chief').id,
        of.id,
        of.name === 'clinic' || acting.length === 0 ? null : member(of, acting[0]!).id,
      ],
    );
}

/** Whom of a house it reaches first: who is in charge; all where nobody is, or where the next step is theirs and not of who is. */
function isFirst(one: Member, { acting, title }: Charge, situation: Situation): boolean {
  if (acting.length === 0 || one.relation === 'CLINICIAN' || acting.includes(one.part)) return true;
  if (one.part === 'chief' && title !== noOne.title) return true;
  return isTurn(one, situation) && !acting.some((part) => isTurn(member(one.house, part), situation));
}

/** Every step that leaves a line; who is in charge has tests of its own. */
const stepsOfALife = drawn(
  actions.filter((action) => ruleOf(action).line !== undefined).map((action) => ({ action })),
  2,
);

describe.each(charges)('in charge: $title', (charge) => {
  beforeAll(() => putInCharge(charge));
  afterAll(() => hub.sql('delete from hub.leave'));
  /** Who is away finds it in the hub, and is written no letter. */
  const expected = (eventOf: (one: Member) => string | null): Readonly<Record<string, string>> =>
    expectedOf(eventOf, (one) => charge.away && one.part === 'chief');

  test.each(stepsOfALife)('$action', async ({ action }) => {
    const { to, from, may, line } = ruleOf(action);
    // What goes back asks anew what was asked there.
    const status = to === 'BEFORE' ? 'WAITLISTED' : (to ?? from[0]!);
    const situation = { status, redirecting: action === 'REDIRECT' };
    await put(situation);
    const readers: readonly Relation[] = lineReaders[line!];
    const author = members.find(({ part, relation }) => part === 'author' && may.includes(relation))!;
    // What leaves the state and begins no wait asks of nobody what was asked before.
    const begins =
      to !== undefined || ['REDIRECT', 'REFUSE_REDIRECTION', 'ACKNOWLEDGE_OUTCOME'].includes(action);
    const heard = await happen({ topic: action, audience: audienceOf(action as ReferralAction), author });
    expect(heard).toEqual(
      expected((one) => {
        if (one === author || !readers.includes(one.relation)) return null;
        // Who follows the status alone hears when it changes.
        if (one.relation === 'UNINFORMED_REFERRER' && to === undefined) return null;
        if (!isFirst(one, charge, situation)) return 'WATCHED';
        if (action === 'HAND_OVER' && one.relation === 'ASKED') return 'AWAITS_YOU';
        return begins && isTurn(one, situation) ? 'AWAITS_YOU' : 'STEP';
      }),
    );
  });

  test.each(['ADD_STATUS_UPDATE', 'MESSAGE'])('%s', async (topic) => {
    const situation = { status: 'ACKNOWLEDGED', redirecting: false } as const;
    await put(situation);
    const author = member(cpca, 'author');
    const audience =
      bitOf('REFERRER') | bitOf('UNINFORMED_REFERRER') | bitOf('COORDINATOR') | bitOf('CLINICIAN');
    expect(await happen({ topic, audience, author })).toEqual(
      expected((one) => {
        if (one === author || !['REFERRER', 'COORDINATOR', 'CLINICIAN'].includes(one.relation)) return null;
        return isFirst(one, charge, situation) ? 'NOTE' : 'WATCHED';
      }),
    );
  });
});

describe.each(houses.filter(({ name }) => !['clinic', 'former', 'next', 'before'].includes(name)))(
  'who is in charge of it in the house of the $name',
  (of) => {
    const audience = 255 & ~bitOf('CLINICIAN');
    const situation = {
      status: of.name === 'team' ? 'ACCEPTED' : 'ACKNOWLEDGED',
      redirecting: false,
    } as const;
    const [chief, colleague, author] = (['chief', 'colleague', 'author'] as const).map((part) =>
      member(of, part),
    );
    const asksOrNot = (one: Member): string => (isTurn(one, situation) ? 'AWAITS_YOU' : 'IN_CHARGE');

    test.each([
      ['a colleague gives it to another', 'colleague'],
      ['a colleague takes it', 'author'],
      ['a colleague leaves it to nobody', null],
    ] as const)('%s: who loses it hears, and no other house', async (_what, next) => {
      await put(situation);
      await inCharge((each) =>
        each !== of ? member(each, 'chief') : next === null ? null : member(of, next),
      );
      const heard = await happen({ topic: 'ASSIGN', audience, author: author!, former: chief! });
      expect(heard).toEqual(
        expectedOf((one) => {
          if (one.house !== of || one === author) return null;
          if (one === chief) return 'IN_CHARGE';
          if (next === null || (next === 'colleague' && one === colleague)) return asksOrNot(one);
          // A step of another function than that of who is in charge is still asked of those who have it.
          const isOthers = isTurn(one, situation) && !isTurn(member(of, next), situation);
          return isOthers ? asksOrNot(one) : 'WATCHED';
        }),
      );
    });
  },
);

describe.each([someone, noOne])('reminders, in charge: $title', (charge) => {
  const day = 86_400_000;
  test.each(['SUBMITTED', 'INFO_REQUESTED', 'ACCEPTED', 'COMPLETED'] as const)('%s', async (status) => {
    await putInCharge(charge);
    const situation = { status, redirecting: false };
    await put(situation);
    // A Thursday a fortnight after it was last touched.
    const dueAt = new Date(Date.UTC(2027, 0, 14, 11, 0, charge === someone ? 1 : 2));
    await hub.sql('update hub.referral set due_at = $2, updated_at = $3, urgent = false where id = $1', [
      ...[referral, dueAt],
      new Date(dueAt.getTime() - 20 * day),
    ]);
    for (const days of [-20, -8, -0.5, 4, 5]) await remind(worker, new Date(dueAt.getTime() + days * day));
    const reminders = await hub.sql<{ id: string; stage: string }>(
      'select id, stage from hub.reminder where referral_id = $1 and due_at = $2 order by at, stage',
      [referral, dueAt],
    );
    expect(reminders.map(({ stage }) => stage)).toEqual(['UNTOUCHED', 'NEAR', 'ESCALATED', 'PASSED']);
    await hub.sql('delete from hub.reminder where referral_id = $1', [referral]);
    const events = {
      NEAR: 'DEADLINE_NEAR',
      PASSED: 'DEADLINE_PASSED',
      UNTOUCHED: 'UNTOUCHED',
      ESCALATED: 'ESCALATION',
    };
    for (const { id, stage } of reminders) {
      expect([stage, await told(id)]).toEqual([
        stage,
        expectedOf((one) => {
          const event = events[stage as keyof typeof events];
          if (stage === 'ESCALATED')
            return ['COORDINATOR', 'AUTHORITY'].includes(one.relation) ? event : null;
          if (!isTurn(one, situation)) return null;
          return isFirst(one, charge, situation) === (stage !== 'UNTOUCHED') ? event : null;
        }),
      ]);
    }
  });
});
