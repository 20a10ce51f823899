import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Client } from 'pg';
import { demoAccounts } from '../demo/index.ts';
import { hubForFile } from '../testing/index.ts';
import { newId } from '../ids.ts';
import { fieldsOf, storedIn } from './grid.ts';
import type { Grid } from './grid.ts';
import {
  accountRelations,
  caseRelations,
  directoryRelations,
  everyRelation,
  houseRelations,
  memberFunctions,
  relationsOf,
} from './relations.ts';
import { asViewer, loggedIn, ownerOf, toldViewer } from './testing/behind-the-wall.ts';
import type { ToldViewer } from './testing/behind-the-wall.ts';
import { arrangeCases } from './testing/cases.ts';
import type { Cases } from './testing/cases.ts';
import { governed, gridOf, seesRow } from './testing/expectation.ts';
import { expectMasked, keyOf } from './testing/masked-rows.ts';
import type { Expected } from './testing/masked-rows.ts';
import type { Row } from './testing/stored.ts';
import { askAnotherHouse } from './testing/another-house.ts';
import { fillContacts, toHouses } from './testing/houses.ts';

/**
 * Every view, row by row and column by column, against the grid: the rows and the bits are worked out here
 * anew from the tables, so that a fault of the generator cannot hide in the expectation.
 */

const hub = hubForFile();
let cases: Cases;
let owner: Client;
let api: Client;

beforeAll(async () => {
  cases = await arrangeCases(hub);
  owner = await ownerOf(hub);
  // Everybody keeps a view of something.
  for (const { id } of (await owner.query<{ id: string }>('select id from hub.membership')).rows)
    await owner.query(
      `insert into hub.saved_view (id, membership_id, place, name, criteria, is_default)
       values ($1, $2, 'INBOX', 'Les miennes', '{"urgent": true}', true)`,
      [newId(), id],
    );
  await fillContacts(owner);
  await askAnotherHouse(owner, cases.own);
  api = await loggedIn(hub);
});

afterAll(async () => {
  await api.end();
  await owner.end();
});

const all = async (client: Client, sql: string): Promise<Row[]> =>
  (await client.query<{ row: Row }>(`select to_jsonb(row) as row from (${sql}) row`)).rows.map(
    ({ row }) => row,
  );

/** The relation bits that count for this viewer: the clinician's only where she is the one assigned. */
function bitsFor(viewer: ToldViewer, party: Row | undefined, clinicians: readonly unknown[]): number {
  const relations = Number(party?.['relations'] ?? 0);
  const assigned = clinicians.includes(viewer.membership_id);
  return (assigned ? relations : relations & ~caseRelations.clinician) & viewer.functions;
}

const sources: Readonly<Record<string, (viewer: ToldViewer) => Promise<readonly Expected[]>>> = {
  Referral: async (viewer) =>
    byParty(
      viewer,
      await all(
        owner,
        `select *, coalesce(due_at < now(), false) as is_overdue,
                (select at from hub.referral_activity activity where activity.referral_id = referral.id
                    and organisation_id = '${viewer.organisation_id}' and functions = ${viewer.functions}) as activity_at
           from hub.referral`,
      ),
      'id',
    ),
  StatusUpdate: async (viewer) =>
    (await byParty(viewer, await all(owner, 'select * from hub.status_update'), 'referral_id')).map(
      (expected) => ({
        ...expected,
        bits:
          expected.asked && expected.row['action'] === 'ASSIGN'
            ? 0
            : expected.bits & Number(expected.row['audience']),
      }),
    ),
  Message: async (viewer) =>
    (await byParty(viewer, await all(owner, 'select * from hub.message'), 'referral_id')).map((expected) => ({
      ...expected,
      bits:
        expected.row['author_organisation_id'] === viewer.organisation_id
          ? expected.bits
          : expected.bits & Number(expected.row['audience']),
    })),
  PersonLink: async (viewer) => {
    const people = await sources['Participant']!(viewer);
    const bitsOn = (id: unknown) => people.find(({ row }) => row['id'] === id)?.bits ?? 0;
    return (await all(owner, 'select * from hub.person_link where undone_at is null')).map((row) => ({
      row,
      own: [],
      bits: bitsOn(row['low_id']) & bitsOn(row['high_id']),
    }));
  },
  Consent: async (viewer) => byParty(viewer, await all(owner, 'select * from hub.consent'), 'referral_id'),
  Attachment: async (viewer) => {
    const messages = await sources['Message']!(viewer);
    const files = await all(
      owner,
      `select attachment.*, link.message_id, stored.content from hub.attachment
         join hub.message_attachment link on link.attachment_id = attachment.id
         left join hub.attachment_content stored on stored.attachment_id = attachment.id`,
    );
    return files.map((row) => ({
      ...messages.find((message) => message.row['id'] === row['message_id'])!,
      row,
    }));
  },
  ReferralParty: async (viewer) =>
    byParty(viewer, await all(owner, 'select * from hub.referral_party'), 'referral_id'),
  ReadingClaim: async (viewer) => {
    const members = await all(owner, 'select id, organisation_id from hub.membership');
    const claims = await all(owner, 'select * from hub.reading_claim where until > now()');
    const houseOf = (row: Row): unknown =>
      members.find(({ id }) => id === row['membership_id'])?.['organisation_id'];
    const asked = await onlyAsked();
    return (await byParty(viewer, claims, 'referral_id')).map((expected) => {
      const houses = [houseOf(expected.row), viewer.organisation_id];
      const apart = houses[0] !== houses[1];
      const asking = houses.some((house) => asked.has(`${expected.row['referral_id']} ${house}`));
      return apart && asking ? { ...expected, bits: 0 } : expected;
    });
  },
  Participant: async (viewer) => {
    const referrals = await all(owner, 'select * from hub.referral');
    const parties = await all(owner, 'select * from hub.referral_party');
    return (await all(owner, 'select * from hub.participant')).map((row) => {
      const own = referrals
        .filter((referral) => referral['participant_id'] === row['id'])
        .flatMap((referral) =>
          parties.filter(
            (party) =>
              party['referral_id'] === referral['id'] && party['organisation_id'] === viewer.organisation_id,
          ),
        );
      return {
        row,
        own: [],
        bits: own.reduce((bits, party) => bits | bitsFor(viewer, party, [party['clinician_id']]), 0),
      };
    });
  },
  Organisation: async (viewer) =>
    (await all(owner, 'select * from hub.organisation')).map((row) => ({
      row,
      own: [],
      bits:
        (viewer.directory & ~(directoryRelations.own | directoryRelations.self)) |
        (row['id'] === viewer.organisation_id ? directoryRelations.own : 0),
    })),
  DeadlineSettings: async (viewer) => {
    const settings = await all(owner, 'select * from hub.deadline_setting');
    const bitsOn = await toHouses(owner, viewer);
    return (await all(owner, "select * from hub.organisation where kind = 'CPCA'")).map(({ id }) => ({
      row: {
        id,
        organisation_id: id,
        amounts: settings.find((setting) => setting['organisation_id'] === id)?.['amounts'] ?? {},
      },
      own: [],
      bits: bitsOn(id),
    }));
  },
  Contact: async (viewer) => {
    const bitsOn = await toHouses(owner, viewer);
    const { network, coordinator, departmentCoordinator } = houseRelations;
    const unseenBy = {
      NETWORK: 0,
      COORDINATORS: network,
      HOUSE: network | coordinator | departmentCoordinator,
    };
    return (await all(owner, 'select * from hub.contact')).map((row) => ({
      row,
      own: [],
      bits: bitsOn(row['organisation_id']) & ~unseenBy[row['visibility'] as keyof typeof unseenBy],
    }));
  },
  Reason: async (viewer) =>
    (await all(owner, 'select * from hub.reason')).map((row) => ({
      row,
      own: [],
      bits: viewer.directory & ~(directoryRelations.own | directoryRelations.self),
    })),
  Notification: async (viewer) =>
    (
      await byParty(viewer, await all(owner, 'select * from hub.notification where in_app'), 'referral_id')
    ).map(({ row, own, bits }) => ({
      row,
      own,
      bits: bits !== 0 && row['membership_id'] === viewer.membership_id ? accountRelations.self : 0,
    })),
  NotificationPreferences: async (viewer) =>
    (await all(owner, 'select *, membership_id as id from hub.notification_preference')).map((row) => ({
      row,
      own: [],
      bits: row['membership_id'] === viewer.membership_id ? accountRelations.self : 0,
    })),
  DeadLetter: async (viewer) =>
    (
      await all(
        owner,
        `select mail.*, organisation_id, function from hub.mail join hub.membership on membership.id = membership_id
          where state in ('NOT_SENT', 'FAILED')`,
      )
    ).map((row) => ({ row, own: [], bits: viewer.directory & directoryRelations.administrator })),
  Membership: async (viewer) =>
    (await all(owner, 'select * from hub.membership where active_until is null')).map((row) => ({
      row,
      own: [],
      bits:
        (viewer.directory & (directoryRelations.coordinator | directoryRelations.administrator)) |
        (row['organisation_id'] === viewer.organisation_id ? directoryRelations.own : 0) |
        (row['user_id'] === viewer.user_id ? directoryRelations.self : 0),
    })),
};

/** What a type that is not above has: each row of its table, under the bits of its family. */
async function sourceOf({ type, relations, view }: Grid, viewer: ToldViewer): Promise<readonly Expected[]> {
  const written = sources[type];
  if (written !== undefined) return written(viewer);
  const rows = await all(owner, `select * from hub.${view!.name}`);
  if (relations === accountRelations)
    return rows.map((row) => ({
      row,
      own: [],
      bits: row['membership_id'] === viewer.membership_id ? accountRelations.self : 0,
    }));
  if (relations !== houseRelations)
    throw new Error(`How the bits of ${type} follow is said in masks.test.ts.`);
  const bitsOn = await toHouses(owner, viewer);
  return rows.map((row) => ({ row, own: [], bits: bitsOn(row['organisation_id']) }));
}

/** Each referral and the organisation that is a party to it since the instant at which it was asked to take it over, or took it over. */
async function onlyAsked(): Promise<ReadonlySet<string>> {
  const referrals = await all(owner, 'select * from hub.referral');
  const parties = await all(owner, 'select * from hub.referral_party');
  return new Set(
    referrals.flatMap((referral) =>
      parties
        .filter(
          (party) =>
            party['referral_id'] === referral['id'] &&
            ((party['organisation_id'] === referral['redirect_to_id'] &&
              party['submitted_at'] === referral['redirect_asked_at']) ||
              (referral['status'] === 'REDIRECTED' &&
                String(party['submitted_at']) >= String(referral['redirected_at'] ?? '~'))),
        )
        .map((party) => `${referral['id']} ${party['organisation_id']}`),
    ),
  );
}

async function byParty(viewer: ToldViewer, rows: readonly Row[], key: string): Promise<Expected[]> {
  const parties = await all(owner, 'select * from hub.referral_party');
  const asked = await onlyAsked();
  return rows.map((row) => {
    const party = parties.find(
      (one) => one['referral_id'] === row[key] && one['organisation_id'] === viewer.organisation_id,
    );
    return {
      row,
      own: (party?.['modules'] ?? []) as string[],
      bits: bitsFor(viewer, party, [party?.['clinician_id']]),
      asked: asked.has(`${row[key]} ${viewer.organisation_id}`),
    };
  });
}

const people = demoAccounts.map(({ key, function: memberFunction }) => ({
  person: key,
  function: memberFunction,
}));

describe.each(governed.map((grid) => ({ grid, type: grid.type, view: grid.view!.name })))(
  'visible.$view',
  ({ grid, type, view }) => {
    test.each(people)(
      '$person ($function) × ' + type + ': the rows, the columns and `hidden` of the grid',
      async ({ person }) => {
        const viewer = await toldViewer(owner, person);
        const expected = (await sourceOf(grid, viewer)).filter(({ bits }) => seesRow(grid, bits));
        const seen = new Map(
          (
            await asViewer(api, 'maillage_reader', viewer, () => all(api, `select * from visible.${view}`))
          ).map((row) => [keyOf(row), row]),
        );
        expect([...seen.keys()].sort()).toEqual(expected.map(({ row }) => keyOf(row)).sort());
        for (const one of expected) expectMasked(grid, seen.get(keyOf(one.row))!, one);
      },
    );

    test('has no column that the grid does not know', async () => {
      const { rows } = await owner.query<{ name: string }>(
        'select attname as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped',
        [`visible.${view}`],
      );
      const columns = fieldsOf(grid).flatMap((field) => storedIn(grid, field));
      const always = grid.view!.always.map((column) => column.replace(/^.* as /, '').replace(/^row\./, ''));
      expect(rows.map(({ name }) => name).sort()).toEqual([...columns, ...always, 'bits', 'hidden'].sort());
    });
  },
);

describe('every set of relations, also those that nobody holds today', () => {
  const sets = Array.from({ length: everyRelation }, (_, index) => index + 1);
  const organisations = new Map<number, string>();

  beforeAll(async () => {
    for (const bits of sets) organisations.set(bits, newId());
    await owner.query(
      `insert into hub.organisation (id, kind, name, source, source_id, search_text)
       select id::uuid, 'ASSOCIATION', 'x', 'test', id, 'x' from unnest($1::text[]) id`,
      [[...organisations.values()]],
    );
    await owner.query(
      `insert into hub.referral_party (organisation_id, referral_id, relations, modules, submitted_at)
       select id::uuid, $1, bits, '{HOUSING}', now() from unnest($2::text[], $3::int[]) as party (id, bits)`,
      [cases.followed.uuid, [...organisations.values()], [...organisations.keys()]],
    );
  });

  const viewerOf = (bits: number, functions: number): Partial<ToldViewer> => ({
    user_id: 'someone',
    membership_id: newId(),
    organisation_id: organisations.get(bits)!,
    functions,
    directory: 1,
  });

  test.each(['Referral', 'Participant', 'StatusUpdate', 'Message', 'ReferralParty', 'ReadingClaim'])(
    '%s: what two relations read is what either reads',
    async (type) => {
      const grid = gridOf(type);
      const [source] = (await sources[type]!({ ...viewerOf(1, 0), functions: 0 } as ToldViewer)).filter(
        ({ row }) =>
          [row['id'], row['referral_id']].includes(
            type === 'Participant' ? cases.followed.personUuid : cases.followed.uuid,
          ),
      );
      for (const relations of sets) {
        // Nobody of this organisation is the psychologist assigned.
        const bits =
          relations &
          ~caseRelations.clinician &
          (['StatusUpdate', 'Message'].includes(type) ? Number(source!.row['audience']) : everyRelation);
        const rows = await asViewer(api, 'maillage_reader', viewerOf(relations, everyRelation), () =>
          all(api, `select * from visible.${grid.view!.name}`),
        );
        const seen = rows.find((row) => keyOf(row) === keyOf(source!.row));
        expect(seen !== undefined, relationsOf(relations).join('+')).toBe(seesRow(grid, bits));
        // No function is everything at once, so that none has its activity: it is told as of the sending.
        const row = { ...source!.row, activity_at: source!.row['submitted_at'] };
        if (seen) expectMasked(grid, seen, { row, bits, own: ['HOUSING'] });
      }
    },
  );

  test.each(Object.entries(memberFunctions))(
    '%s × every set of relations: no more than the function allows',
    async (_name, { referral }) => {
      for (const relations of sets) {
        const rows = await asViewer(api, 'maillage_reader', viewerOf(relations, referral), () =>
          all(api, `select bits from visible.referral where id = '${cases.followed.uuid}'`),
        );
        const bits = relations & referral & ~caseRelations.clinician;
        expect(rows).toEqual(bits === 0 ? [] : [{ bits }]);
      }
    },
  );
});
