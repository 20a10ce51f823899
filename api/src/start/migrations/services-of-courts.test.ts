import { afterAll, beforeAll, expect, test } from 'vitest';
import { emptyDatabase, testSecret } from '../../testing/test-database.ts';
import type { TestDatabase } from '../../testing/test-database.ts';
import { withClient } from '../postgres/database.ts';
import { prepareDatabase } from '../prepare.ts';
import { asOwner, asReleased, releases } from '../testing/released.ts';

/** People and cases of a court, from before its services were houses, are with the right service after the upgrade. */

const before = 'Migration20261128073100_index_of_finding';
const id = (n: number): string => `00000000-0000-7000-b000-${String(n).padStart(12, '0')}`;
const people = {
  prosecutor: [1, 'PROSECUTOR'],
  substitute: [2, 'PROSECUTOR'],
  judge: [3, 'SENTENCE_ENFORCEMENT_JUDGE'],
  registrar: [4, 'REGISTRY'],
  // of a function that is of no service
  officer: [5, 'LOCAL_OFFICER'],
} as const;
type Person = keyof typeof people;
const court = id(100);

interface Case {
  readonly n: number;
  readonly basis: string | null;
  readonly bits: number;
  readonly by: Person | null;
  readonly privately?: true;
  readonly ordered?: true;
}
const cases: readonly Case[] = [
  { n: 11, basis: 'PENAL_SETTLEMENT', bits: 5, by: 'prosecutor', ordered: true },
  { n: 12, basis: 'PROBATIONARY_SUSPENDED_SENTENCE', bits: 5, by: 'prosecutor', ordered: true },
  { n: 13, basis: 'SENTENCE_ADJUSTMENT', bits: 4, by: null, ordered: true },
  { n: 14, basis: null, bits: 1, by: 'prosecutor', privately: true },
  { n: 15, basis: 'COURSE_SENTENCE', bits: 1, by: 'officer', privately: true },
  { n: 16, basis: 'COURSE_SENTENCE', bits: 1, by: 'officer' },
];

let database: TestDatabase;
const rows = (sql: string): Promise<readonly Readonly<Record<string, unknown>>[]> =>
  withClient(database.adminUrl, async (admin) => (await admin.query(sql)).rows as Record<string, unknown>[]);

/** As the API left it then. Whatever follows from a row is not what is looked at here. */
function filling(): string {
  const members = Object.entries(people).map(
    ([name, [n, position]]) =>
      `insert into hub.membership (id, user_id, organisation_id, function, person_name) values ('${id(n)}', '${name}', '${court}', '${position}', '${name}')`,
  );
  const referrals = cases.map(({ n, basis, bits, by, privately, ordered }) => {
    const [is, sent] = privately ? ['DRAFT', null] : ['SUBMITTED', 'now()'];
    const member = by === null ? 'null' : `'${id(people[by][0])}'`;
    // the association of the release sends what the court only orders
    const sends = bits & 1 ? court : '00000000-0000-7000-a000-000000000002';
    return `insert into hub.participant (id, birth_name, first_name) values ('${id(n + 20)}', 'Essai', 'Paul');
      insert into hub.referral (id, status, modules, participant_id, referrer_id, referrer_name, legal_basis, ordered_by_id, created_at, updated_at, submitted_at)
        values ('${id(n)}', '${is}', '{}', '${id(n + 20)}', '${sends}', '${by ?? 'other'}', ${basis === null ? 'null' : `'${basis}'`},
                ${ordered ? `'${court}'` : 'null'}, now(), now(), ${sent});
      insert into hub.referral_party (organisation_id, referral_id, relations, submitted_at, followed_by_id, private_to_id)
        values ('${court}', '${id(n)}', ${bits}, now(), ${member}, ${privately ? member : 'null'});
      insert into hub.participant_party (organisation_id, participant_id, relations) values ('${court}', '${id(n + 20)}', ${bits})`;
  });
  return `set session_replication_role = replica;
    insert into hub.organisation (id, kind, name, source, source_id, search_text) values ('${court}', 'JUDICIAL_COURT', 'TJ', 'reference', 'tj-63113', 'tj');
    ${[...members, ...referrals].join(';\n')};
    insert into hub.status_update (id, referral_id, at, action, author_id, author_name, author_function, author_organisation_id, assignee_id, audience)
      values ('${id(41)}', '${id(11)}', now(), 'ASSIGN', '${id(1)}', 'prosecutor', 'PROSECUTOR', '${court}', '${id(2)}', 255);
    insert into hub.message (id, referral_id, at, author_id, author_name, author_function, author_organisation_id, text, audience, idempotency_key)
      values ('${id(42)}', '${id(13)}', now(), '${id(3)}', 'judge', 'SENTENCE_ENFORCEMENT_JUDGE', '${court}', 'Un mot.', 8, 'essai');
    set session_replication_role = origin`;
}

beforeAll(async () => {
  database = await emptyDatabase();
  await asReleased(database.adminUrl, releases[0]!, testSecret);
  await asOwner(database.adminUrl, async (orm) => {
    // each by itself, as an index is built concurrently
    for (const { name } of await orm.migrator.getPending())
      if (name <= before) await orm.migrator.up({ migrations: [name] });
  });
  await withClient(database.adminUrl, (admin) => admin.query(filling()));
  await prepareDatabase({ adminUrl: database.adminUrl, secrets: [testSecret], demo: false });
});
afterAll(() => database?.drop());

test('people are of the service of their function', async () => {
  expect(
    await rows(`select person_name, source_id, name from hub.membership join hub.organisation on organisation.id = organisation_id
                 where membership.id < '${id(10)}' and membership.id > '${id(0)}' order by membership.id`),
  ).toEqual([
    { person_name: 'prosecutor', source_id: 'tj-63113-parquet', name: 'Parquet de Clermont-Ferrand' },
    { person_name: 'substitute', source_id: 'tj-63113-parquet', name: 'Parquet de Clermont-Ferrand' },
    {
      person_name: 'judge',
      source_id: 'tj-63113-jap',
      name: 'Service de l’application des peines de Clermont-Ferrand',
    },
    {
      person_name: 'registrar',
      source_id: 'tj-63113-greffe',
      name: 'Greffe du tribunal judiciaire de Clermont-Ferrand',
    },
    { person_name: 'officer', source_id: 'tj-63113', name: 'Tribunal judiciaire de Clermont-Ferrand' },
  ]);
});

test('cases are of the service that sent them and of the one that orders or enforces; of others nobody reads them', async () => {
  const found =
    await rows(`select right(referral_id::text, 2) as of, source_id as house, relations as bits, follower.person_name as follower,
                                   keeper.person_name as keeper
      from hub.referral_party join hub.organisation on organisation.id = referral_party.organisation_id
      left join hub.membership follower on follower.id = followed_by_id left join hub.membership keeper on keeper.id = private_to_id
     where source_id like 'tj-63113%' order by 1, 2`);
  const nobody = { follower: null, keeper: null };
  expect(found).toEqual([
    { of: '11', house: 'tj-63113-parquet', bits: 5, follower: 'prosecutor', keeper: null },
    { of: '12', house: 'tj-63113-jap', bits: 4, ...nobody },
    { of: '12', house: 'tj-63113-parquet', bits: 1, follower: 'prosecutor', keeper: null },
    { of: '13', house: 'tj-63113-jap', bits: 4, ...nobody },
    { of: '14', house: 'tj-63113-parquet', bits: 1, follower: 'prosecutor', keeper: 'prosecutor' },
    // what is somebody’s alone stays theirs
    { of: '15', house: 'tj-63113', bits: 1, follower: 'officer', keeper: 'officer' },
    { of: '16', house: 'tj-63113-jap', bits: 1, ...nobody },
  ]);
});

test('so are the people in them, what the case names, and the desks', async () => {
  const persons =
    await rows(`select right(participant_id::text, 2) as of, source_id as house from hub.participant_party
      join hub.organisation on organisation.id = organisation_id where source_id like 'tj-63113%' order by 1, 2`);
  expect(persons.map(({ of, house }) => [of, house])).toEqual([
    ...[
      ['31', 'tj-63113-parquet'],
      ['32', 'tj-63113-jap'],
      ['32', 'tj-63113-parquet'],
    ],
    ...[
      ['33', 'tj-63113-jap'],
      ['34', 'tj-63113-parquet'],
      ['35', 'tj-63113'],
      ['36', 'tj-63113-jap'],
    ],
  ]);
  const named =
    await rows(`select right(referral.id::text, 2) as of, sender.source_id as sender, court.source_id as court from hub.referral
      left join hub.organisation sender on sender.id = referrer_id left join hub.organisation court on court.id = ordered_by_id
     where referral.id > '${id(0)}' and referral.id < '${id(99)}' order by 1`);
  expect(named).toEqual([
    { of: '11', sender: 'tj-63113-parquet', court: 'tj-63113-parquet' },
    { of: '12', sender: 'tj-63113-parquet', court: 'tj-63113-jap' },
    { of: '13', sender: '2', court: 'tj-63113-jap' },
    { of: '14', sender: 'tj-63113-parquet', court: null },
    { of: '15', sender: 'tj-63113', court: null },
    { of: '16', sender: 'tj-63113-jap', court: null },
  ]);
  const desks = await rows(`select distinct source_id as house from hub.referral_desk
      join hub.organisation on organisation.id = owner_id where source_id like 'tj-63113-%' order by 1`);
  expect(desks).toEqual([{ house: 'tj-63113-jap' }, { house: 'tj-63113-parquet' }]);
});

test('what was said within the house is said within the service', async () => {
  const said = `select source_id as house from hub.status_update join hub.organisation on organisation.id = author_organisation_id where status_update.id = '${id(41)}'
    union all select source_id from hub.message join hub.organisation on organisation.id = author_organisation_id where message.id = '${id(42)}'`;
  expect(await rows(said)).toEqual([{ house: 'tj-63113-parquet' }, { house: 'tj-63113-jap' }]);
});

test('nothing is left of the moving', async () => {
  expect(
    await rows(`select relname from pg_class where relname like 'moving%'
      union all select tgname from pg_trigger where tgenabled = 'D' and not tgisinternal`),
  ).toEqual([]);
});
