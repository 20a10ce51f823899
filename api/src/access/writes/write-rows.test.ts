import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Client } from 'pg';
import { hubForFile, personas } from '../../testing/index.ts';
import { newId } from '../../ids.ts';
import { caseRelations, formerParties } from '../relations.ts';
import { arrangeCases, holderByRelation, holders, strangers } from '../testing/cases/cases.ts';
import type { Cases, Holder } from '../testing/cases/cases.ts';
import {
  asViewer,
  changes,
  forbidden,
  loggedIn,
  ownerOf,
  refusalOf,
  viewerSettingsOf,
} from '../testing/attempts/direct-sql.ts';
import type { ViewerSettings } from '../testing/attempts/direct-sql.ts';
import { attemptedBits, letThrough, moduleOf, otherParties } from '../testing/attempts/party-attempts.ts';
import { bitsOnCopy, copyFor, copyIn, forget } from '../testing/cases/copies.ts';
import { drawn } from '../../testing/runs/drawn.ts';

/** Which rows the writer's role reaches with plain SQL: parties, lines of the timeline, referrals, persons. */

const hub = hubForFile();
let cases: Cases;
let owner: Client;
let api: Client;
const viewers = new Map<string, ViewerSettings>();

beforeAll(async () => {
  cases = await arrangeCases(hub);
  owner = await ownerOf(hub);
  api = await loggedIn(hub);
  for (const person of personas) viewers.set(person, await viewerSettingsOf(owner, person));
});
afterAll(async () => {
  await api.end();
  await owner.end();
});

const viewerOf = ({ person }: Holder): ViewerSettings => viewers.get(person)!;
const insertParty =
  'insert into hub.referral_party (organisation_id, referral_id, relations, submitted_at) values ($1, $2, $3, now())';

describe('parties', () => {
  test.each(strangers)('%s × %s × INSERT: nobody makes themselves a party', async (person, of) => {
    const viewer = viewers.get(person)!;
    for (const relations of Object.values(caseRelations)) {
      expect(
        await changes(api, viewer, insertParty, [viewer.organisation_id, cases[of].uuid, relations]),
      ).toBe(false);
    }
  });

  const related = holders.filter(({ bits }) => (bits & caseRelations.coordinator) === 0);
  test.each(related)(
    '$title × $of × UPDATE, INSERT, DELETE: no party says who else is one, or what it is itself',
    async (holder) => {
      const viewer = viewerOf(holder);
      const { uuid } = cases[holder.of];
      expect(
        await changes(api, viewer, 'update hub.referral_party set relations = 255 where referral_id = $1', [
          uuid,
        ]),
      ).toBe(false);
      expect(
        await changes(
          api,
          viewer,
          "update hub.referral_party set modules = '{HOUSING,PSYCHOLOGICAL_SUPPORT}' where referral_id = $1",
          [uuid],
        ),
      ).toBe(false);
      expect(
        await changes(api, viewer, 'delete from hub.referral_party where referral_id = $1', [uuid]),
      ).toBe(false);
      expect(await changes(api, viewer, insertParty, [viewers.get('spip03')!.organisation_id, uuid, 4])).toBe(
        false,
      );
    },
  );

  test.each(
    drawn(
      holderByRelation
        .flatMap(({ relation, holder }) =>
          (['DRAFT', 'SUBMITTED', 'ACKNOWLEDGED', 'ACCEPTED', 'ACTIVE', 'COMPLETED'] as const).map(
            (status) => [relation, status, holder] as const,
          ),
        )
        // A draft is its sender's, who is told nothing yet.
        .filter(([relation, status]) => relation !== 'uninformedReferrer' || status !== 'DRAFT'),
      2,
    ),
  )(
    '%s × %s × every organisation × every relation: only what the step brings',
    async (relation, status, holder) => {
      const copy = await copyFor(owner, cases, holder, status);
      const viewer = viewerOf(holder);
      const insert = `insert into hub.referral_party (organisation_id, referral_id, relations, modules, submitted_at) values ($1, $2, $3, $4, $5)`;
      const change = `update hub.referral_party set relations = $3, modules = $4, submitted_at = $5 where organisation_id = $1 and referral_id = $2`;
      const { rows } = await owner.query<{ at: Date }>(
        'select submitted_at as at from hub.referral where id = $1',
        [copy.uuid],
      );
      await owner.query('delete from hub.referral_party where referral_id = $1 and organisation_id <> $2', [
        copy.uuid,
        viewer.organisation_id,
      ]);
      const passed: string[] = [];
      const expected: string[] = [];
      for (const key of otherParties) {
        const organisation = viewers.get(key)!.organisation_id;
        const isThere = organisation === viewer.organisation_id && bitsOnCopy(status, holder) !== 0;
        for (const bits of attemptedBits) {
          const parameters = [organisation, copy.uuid, bits, moduleOf(bits), rows[0]?.at];
          if (await changes(api, viewer, isThere ? change : insert, parameters))
            passed.push(`${key} ${bits}`);
          if (letThrough(relation, status, key, bits)) expected.push(`${key} ${bits}`);
        }
        expect(
          await changes(
            api,
            viewer,
            'delete from hub.referral_party where organisation_id = $1 and referral_id = $2',
            [organisation, copy.uuid],
          ),
        ).toBe(false);
      }
      await forget(owner, copy);
      expect(passed).toEqual(expected);
    },
  );

  test('referrer × SUBMITTED × UPDATE of its own row: in charge is whoever sends, and nobody else', async () => {
    const copy = await copyIn(owner, cases.followed, 'SUBMITTED');
    const sender = viewers.get('association03')!;
    const send = `update hub.referral_party set followed_by_id = $3, submitted_at = referral.submitted_at from hub.referral
      where referral.id = $1 and referral_id = $1 and organisation_id = $2`;
    for (const person of ['association03', 'spip03'] as const) {
      const parameters = [copy.uuid, sender.organisation_id, viewers.get(person)!.membership_id];
      expect(await changes(api, sender, send, parameters), person).toBe(person === 'association03');
    }
    await forget(owner, copy);
  });

  test('coordinator × ACCEPTED × UPDATE of the recipient: its own psychologist, and no other', async () => {
    const accepted = await copyIn(owner, cases.own, 'ACCEPTED');
    const { organisation_id: recipient } = viewers.get('coordination0363')!;
    const assign = `update hub.referral_party set relations = relations | 32, clinician_id = $3 where referral_id = $1 and organisation_id = $2`;
    for (const person of ['psychologue63', 'equipe63', 'spip63'] as const) {
      const assigned = await changes(api, viewers.get('coordination0363')!, assign, [
        accepted.uuid,
        recipient,
        viewers.get(person)!.membership_id,
      ]);
      expect(assigned, person).toBe(person === 'psychologue63');
    }
  });

  test('a sender × UNINFORMED × UPDATE: nobody gives consent in the person’s place', async () => {
    const sent = await copyIn(owner, cases.unannounced, 'SUBMITTED');
    const sql = 'update hub.referral_party set relations = 1 where referral_id = $1';
    expect(await changes(api, viewers.get('association03')!, sql, [sent.uuid])).toBe(false);
  });
});

describe('lines of the timeline', () => {
  const insertLine = `insert into hub.status_update (id, referral_id, at, action, author_id, author_name, author_function, author_organisation_id, note, audience)
     values ($1, $2, now(), 'ADD_STATUS_UPDATE', $3, $4, $5, $6, 'x', 255)`;
  const signature = async (person: string) => {
    const { membership_id, organisation_id } = viewers.get(person)!;
    const { rows } = await owner.query<{ person_name: string; function: string }>(
      'select person_name, function from hub.membership where id = $1',
      [membership_id],
    );
    return {
      id: membership_id,
      name: rows[0]!.person_name,
      function: rows[0]!.function,
      organisation: organisation_id,
    };
  };
  type Signature = Awaited<ReturnType<typeof signature>>;
  const signed = (referral: string, { id, name, function: memberFunction, organisation }: Signature) => [
    newId(),
    referral,
    id,
    name,
    memberFunction,
    organisation,
  ];

  test.each(holders)(
    '$title × $of × INSERT: in one’s own name and in no part of another’s',
    async (holder) => {
      const { uuid } = cases[holder.of];
      const own = await signature(holder.person);
      const other = await signature(holder.person === 'equipe63' ? 'spip63' : 'equipe63');
      // Whoever takes part no more reads what it wrote, and writes nothing.
      const writes = (holder.bits & formerParties) === 0;
      expect(await changes(api, viewerOf(holder), insertLine, signed(uuid, own))).toBe(writes);
      for (const part of ['id', 'name', 'function', 'organisation'] as const) {
        expect(
          await changes(api, viewerOf(holder), insertLine, signed(uuid, { ...own, [part]: other[part] })),
          part,
        ).toBe(writes && own[part] === other[part]);
      }
    },
  );

  test.each(strangers)('%s × %s × INSERT', async (person, of) => {
    expect(
      await changes(api, viewers.get(person)!, insertLine, signed(cases[of].uuid, await signature(person))),
    ).toBe(false);
  });

  test.each(holders)('$title × $of × UPDATE, DELETE: a line is written once', async (holder) => {
    for (const sql of [
      "update hub.status_update set note = 'y' where referral_id = $1",
      'delete from hub.status_update where referral_id = $1',
    ]) {
      expect(await changes(api, viewerOf(holder), sql, [cases[holder.of].uuid])).toBe(false);
    }
  });
});

describe('rows', () => {
  const read = async (
    role: 'maillage_reader' | 'maillage_writer',
    viewer: ViewerSettings,
    sql: string,
  ): Promise<unknown[]> =>
    asViewer(api, role, viewer, async () =>
      (await api.query<{ key: unknown }>(sql)).rows.map(({ key }) => key).sort(),
    );

  test.each(personas)(
    '%s × SELECT as writer: the rows that the masked views show, and no other',
    async (person) => {
      const viewer = viewers.get(person)!;
      for (const table of ['referral', 'participant', 'status_update']) {
        const [written, seen] = [
          await read('maillage_writer', viewer, `select id as key from hub.${table}`),
          await read('maillage_reader', viewer, `select id as key from visible.${table}`),
        ];
        expect(written, table).toEqual(seen);
      }
    },
  );

  test.each(strangers)('%s × %s × UPDATE of everything one can reach: not this case', async (person, of) => {
    const viewer = viewers.get(person)!;
    for (const sql of [
      'update hub.referral set version = version + 1 where id = $1',
      'update hub.participant set language = language where id = $2',
    ]) {
      const touched = await asViewer(
        api,
        'maillage_writer',
        viewer,
        async () =>
          (
            await api.query(`${sql} and $1::uuid is not null and $2::uuid is not null`, [
              cases[of].uuid,
              cases[of].personUuid,
            ])
          ).rowCount,
      );
      expect(touched).toBe(0);
    }
  });

  test('a person with a case that is over and one that is open × UPDATE: through the open one alone', async () => {
    const viewer = viewers.get('coordination0363')!;
    const [over, going] = await Promise.all(
      (['COMPLETED', 'ACCEPTED'] as const).map((status) => copyIn(owner, cases.followed, status)),
    );
    const sql = "update hub.participant set phone = '04 73 00 00 00' where id = $1";
    expect(await changes(api, viewer, sql, [over!.personUuid]), 'over').toBe(false);
    await owner.query('update hub.referral set participant_id = $2 where id = $1', [
      going!.uuid,
      over!.personUuid,
    ]);
    expect(await changes(api, viewer, sql, [over!.personUuid]), 'both').toBe(true);
    await owner.query('delete from hub.referral_party where referral_id = $1', [going!.uuid]);
    expect(await changes(api, viewer, sql, [over!.personUuid]), 'the open one is another’s').toBe(false);
  });

  test('a draft on someone else’s person × INSERT: no way to read them', async () => {
    const viewer = viewers.get('association03')!;
    const insert = `insert into hub.referral (id, participant_id, referrer_id, referrer_name, created_at, updated_at)
                    values ($1, $2, $3, 'x', now(), now())`;
    expect(await changes(api, viewer, insert, [newId(), cases.own.personUuid, viewer.organisation_id])).toBe(
      false,
    );
  });

  test('a referral in another’s name, or already sent × INSERT', async () => {
    const viewer = viewers.get('association03')!;
    const insert = `with person as (insert into hub.participant (id) values ($2) returning id)
                    insert into hub.referral (id, participant_id, referrer_id, referrer_name, status, created_at, updated_at)
                    select $1, id, $3, 'x', $4, now(), now() from person`;
    const row = (organisation: string, status: string) => [newId(), newId(), organisation, status];
    expect(await changes(api, viewer, insert, row(viewer.organisation_id, 'DRAFT'))).toBe(true);
    expect(await changes(api, viewer, insert, row(viewers.get('spip63')!.organisation_id, 'DRAFT'))).toBe(
      false,
    );
    expect(await changes(api, viewer, insert, row(viewer.organisation_id, 'SUBMITTED'))).toBe(false);
  });

  test.each(['ars', 'prefecture', 'admin', 'psychologue63'] as const)(
    '%s × INSERT of a referral: who may neither refer nor enter',
    async (person) => {
      const viewer = viewers.get(person)!;
      expect(
        await refusalOf(
          asViewer(api, 'maillage_writer', viewer, () =>
            api.query('insert into hub.participant (id) values ($1)', [newId()]),
          ),
        ),
      ).toBe(forbidden);
    },
  );

  test('audit and outbox × SELECT: written by the API, read by nobody through it', async () => {
    for (const table of ['audit_event', 'outbox']) {
      expect(
        await refusalOf(
          asViewer(api, 'maillage_writer', viewers.get('coordination0363')!, () =>
            api.query(`select 1 from hub.${table}`),
          ),
        ),
      ).toBe(forbidden);
    }
  });
});
