import { beforeAll, describe, expect, test } from 'vitest';
import { hubForFile } from '../../testing/index.ts';
import type { TestClient } from '../../testing/index.ts';
import { drawn } from '../../testing/runs/drawn.ts';
import { mayTake } from '../../referrals/reading/referral-node.ts';
import { fieldsOf } from '../grid.ts';
import { relationsOf } from '../relations.ts';
import { arrangeCases, holders } from '../testing/cases/cases.ts';
import type { Cases, Holder } from '../testing/cases/cases.ts';
import { ownerOf } from '../testing/attempts/direct-sql.ts';
import { copyIn } from '../testing/cases/copies.ts';
import {
  gridOf,
  readsOwnPartOnly,
  reads,
  relationNamesOfCases,
  seesRow,
} from '../testing/expected/expectation.ts';
import { filterProbes, orderProbes, searched } from '../testing/attempts/probes.ts';
import { relationWord, storedCase } from '../testing/stored/stored.ts';
import type { Row, StoredCase } from '../testing/stored/stored.ts';

const hub = hubForFile();
let cases: Cases;
let stored: Readonly<Record<keyof Cases, StoredCase>>;

beforeAll(async () => {
  cases = await arrangeCases(hub);
  // Late ones, so that "overdue" has something to find.
  await hub.sql("update hub.referral set status = 'SUBMITTED', outcome_acknowledged_at = null");
  await hub.sql(
    "update hub.participant set language = 'occitan', phone = '07 65 43 21 09', second_phone = '+33 4 73 00 11 22', email = 'adresse@exemple.org'",
  );
  stored = {
    followed: await storedCase(hub, cases.followed.uuid),
    unannounced: await storedCase(hub, cases.unannounced.uuid),
    own: await storedCase(hub, cases.own.uuid),
  };
});

interface Page {
  readonly totalCount: number;
  readonly edges: readonly { readonly node: { readonly id: string } }[];
}

async function list(client: TestClient, filter: object, orderBy: object | null = null): Promise<Page> {
  const { referrals } = await client.data<{ referrals: Page }>(
    `query ($filter: ReferralFilter, $orderBy: ReferralOrder) {
      referrals(first: 100, filter: $filter, orderBy: $orderBy) { totalCount edges { node { id } } } }`,
    { filter, orderBy },
  );
  return referrals;
}

/** Whether a filter finds the case; the count must say the same as the rows. */
async function finds(holder: Holder, filter: object): Promise<boolean> {
  const { totalCount, edges } = await list(await hub.as(holder.person), filter);
  expect(totalCount, 'the count counts the rows that one sees').toBe(edges.length);
  return edges.some(({ node }) => node.id === cases[holder.of].id);
}

/** A row of the case, as far as these bits read the field that a probe looks at. */
const readable = (path: string, bits: number): boolean => {
  const [type = '', field = ''] = path.split('.');
  return (type === 'Referral' || seesRow(gridOf(type), bits)) && reads(gridOf(type), field, bits);
};

const probes = Object.entries(filterProbes).flatMap(([name, { fields }]) =>
  (fields ?? []).map((path) => ({ name, path })),
);

describe.each(holders)('$of', (holder) => {
  const row = (): StoredCase => stored[holder.of];

  test.each(drawn(probes, 2))(
    `${holder.title} × $path × filter and count ($name)`,
    async ({ name, path }) => {
      const probe = filterProbes[name]!;
      const { referral, participant } = row();
      for (const value of probe.holds(referral, participant)) {
        expect(await finds(holder, { [name]: value }), JSON.stringify(value)).toBe(
          readable(path, holder.bits),
        );
      }
      for (const value of probe.fails(referral, participant)) {
        expect(await finds(holder, { [name]: value }), JSON.stringify(value)).toBe(false);
      }
    },
  );

  test(`${holder.title} × Referral.modules × filter, module by module`, async () => {
    const own = readsOwnPartOnly(gridOf('Referral'), 'modules', holder.bits);
    const party = row().parties.find(({ relations }) => (Number(relations) & holder.bits) !== 0);
    for (const module of row().referral['modules'] as string[]) {
      const taken = (party?.['modules'] as string[]).includes(module);
      expect(await finds(holder, { modules: [module] }), module).toBe(!own || taken);
    }
  });

  test(`${holder.title} × relations × filter: what one is, and nothing that one is not`, async () => {
    for (const relation of relationNamesOfCases) {
      const is = relationsOf(holder.bits).includes(relation);
      expect(await finds(holder, { relations: [relationWord(relation)] }), relation).toBe(is);
    }
  });

  test(`${holder.title} × awaitsViewer × filter: as the table of transitions says`, async () => {
    // The case is submitted: its receipt is what it waits for, and its answer of who is asked to take it over.
    const acknowledges = mayTake('ACKNOWLEDGE', holder.bits) || mayTake('ACCEPT_HANDOVER', holder.bits);
    expect(await finds(holder, { awaitsViewer: true })).toBe(acknowledges);
    expect(await finds(holder, { awaitsViewer: false })).toBe(!acknowledges);
  });

  test(`${holder.title} × Referral.legalBasis × filter: declined under a measure and not acknowledged`, async () => {
    const { uuid } = cases[holder.of];
    // With an outcome nobody is asked any more to take the case over: here somebody still is.
    await hub.sql('alter table hub.referral disable trigger lapse_questions');
    await hub.sql("update hub.referral set status = 'DECLINED' where id = $1", [uuid]);
    const read = readable('Referral.legalBasis', holder.bits);
    const measure = row().referral['legal_basis'] !== 'VOLUNTARY';
    expect(await finds(holder, { outcomeUnacknowledged: true })).toBe(read && measure);
    expect(await finds(holder, { outcomeUnacknowledged: false })).toBe(read && !measure);
    await hub.sql('update hub.referral set outcome_acknowledged_at = now() where id = $1', [uuid]);
    expect(await finds(holder, { outcomeUnacknowledged: true })).toBe(false);
    await hub.sql(
      "update hub.referral set status = 'SUBMITTED', outcome_acknowledged_at = null where id = $1",
      [uuid],
    );
  });

  const words = (['Referral', 'Participant'] as const).flatMap((type) =>
    fieldsOf(gridOf(type)).map((field) => `${type}.${field}`),
  );
  test.each(drawn(words, 3))(`${holder.title} × %s × search`, async (path) => {
    const [type, field = ''] = path.split('.');
    const text = textOf(type === 'Referral' ? row().referral : row().participant, field);
    if (text === null) return;
    expect(await finds(holder, { search: text }), text).toBe(
      searched.includes(path) && readable(path, holder.bits),
    );
  });
});

/** What is typed of each kind that is told on the telephone, and the field that a viewer has to read for it. */
const said: readonly (readonly [kind: string, path: string, typed: readonly string[]])[] = [
  ['telephone', 'Participant.phone', ['0765432109', '+33 7 65 43 21 09', '07.65.43.21.09', '0033765432109']],
  ['second telephone', 'Participant.secondPhone', ['0473001122', '04 73 00 11 22']],
  ['e-mail', 'Participant.email', ['ADRESSE@exemple.org', ' adresse@EXEMPLE.org ']],
];

describe.each(said)('%s', (_kind, path, typed) => {
  test.each(holders)('$title ($of)', async (holder) => {
    for (const search of typed)
      expect(await finds(holder, { search }), search).toBe(readable(path, holder.bits));
    for (const part of typed.map((text) => text.trim().slice(0, -1)))
      expect(await finds(holder, { search: part }), part).toBe(false);
  });
});

describe('what is found by a part, or as it is heard', () => {
  test.each(holders)('$title ($of): the last four digits of a telephone', async (holder) => {
    for (const search of ['2109', '21 09', '21.09'])
      expect(await finds(holder, { search }), search).toBe(readable('Participant.phone', holder.bits));
    for (const search of ['3210', '2108']) expect(await finds(holder, { search }), search).toBe(false);
  });

  test.each(holders)('$title ($of): a name with its date of birth', async (holder) => {
    const { birth_name: name, birth_date: date } = stored[holder.of].participant;
    const both = ['Participant.birthName', 'Participant.birthDate'].every((path) =>
      readable(path, holder.bits),
    );
    expect(await finds(holder, { search: `${String(name)} ${String(date)}` })).toBe(both);
    expect(await finds(holder, { search: `${String(name)} 1901-02-03` })).toBe(false);
  });

  test.each(holders)('$title ($of): a name that sounds like theirs', async (holder) => {
    const name = String(stored[holder.of].participant['birth_name']);
    expect(await finds(holder, { soundsLike: name })).toBe(readable('Participant.birthName', holder.bits));
    expect(await finds(holder, { soundsLike: `${name} Zvkrtchmlbd` })).toBe(false);
  });
});

/** What of a field could be typed into a search, when it is a text of its own. */
function textOf(row: Row, field: string): string | null {
  const column = { referrer: 'referrer_id', commune: 'commune_insee', department: 'x' }[field];
  const value = row[column ?? field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)];
  return typeof value === 'string' && value.length > 1 && value.length <= 100 ? value : null;
}

describe('a hidden field moves no row', () => {
  const directions = ['ASC', 'DESC'] as const;
  const cells = Object.entries(orderProbes).flatMap(([order, path]) =>
    directions.flatMap((direction) => (path === null ? [] : [{ order, path, direction }])),
  );
  // Whoever takes part no more reads the person as they were: of whom nothing was kept, as they are.
  const nothingKept =
    'with known as (update hub.referral_party set person_kept = null where referral_id = $1 and person_kept is not null)';
  const extremes: Readonly<Record<string, readonly [string, string]>> = {
    PARTICIPANT_NAME: [
      `${nothingKept} update hub.participant set search_text = 'aaa' where id = (select participant_id from hub.referral where id = $1)`,
      `${nothingKept} update hub.participant set search_text = 'zzz' where id = (select participant_id from hub.referral where id = $1)`,
    ],
    STATUS: [
      "update hub.referral set status = 'DRAFT' where id = $1",
      "update hub.referral set status = 'WITHDRAWN' where id = $1",
    ],
    DUE_AT: [
      "update hub.referral set due_at = '2020-01-01' where id = $1",
      "update hub.referral set due_at = '2037-01-01' where id = $1",
    ],
    OVERDUE: [
      "update hub.referral set due_at = '2020-01-01' where id = $1",
      "update hub.referral set due_at = '2037-01-01' where id = $1",
    ],
    URGENCY: [
      "update hub.referral set urgent = true, status = 'SUBMITTED', due_at = '2020-01-01' where id = $1",
      "update hub.referral set urgent = false, status = 'SUBMITTED', due_at = '2020-01-01' where id = $1",
    ],
    UPDATED_AT: [
      "update hub.referral set updated_at = '2020-01-01' where id = $1",
      "update hub.referral set updated_at = '2037-01-01' where id = $1",
    ],
    ACTIVITY_AT: [
      "update hub.referral_desk set activity_at = '2020-01-01' where referral_id = $1",
      "update hub.referral_desk set activity_at = '2037-01-01' where referral_id = $1",
    ],
    SUBMITTED_AT: [
      "update hub.referral_party set submitted_at = '2020-01-01' where referral_id = $1",
      "update hub.referral_party set submitted_at = '2037-01-01' where referral_id = $1",
    ],
  };

  beforeAll(() => neighbours());

  for (const holder of holders) {
    test.each(drawn(cells, 2))(
      `${holder.title}, ${holder.of} × $path × sort ($order $direction)`,
      async ({ order, path, direction }) => {
        const client = await hub.as(holder.person);
        const position = async () => {
          const { edges } = await list(
            client,
            { relations: relationsOf(holder.bits).map(relationWord) },
            { field: order, direction },
          );
          expect(edges.length, 'there are others to stand before or after').toBeGreaterThan(2);
          return edges.findIndex(({ node }) => node.id === cases[holder.of].id);
        };
        const places: number[] = [];
        for (const statement of extremes[order]!) {
          await hub.sql(statement, [cases[holder.of].uuid]);
          places.push(await position());
        }
        const [low, high] = places;
        if (readable(path, holder.bits)) expect(low).not.toBe(high);
        else expect(low).toBe(high);
      },
    );
  }
});

/** Two more of each case, between the extremes, held by the same people: one late, one not. */
async function neighbours(): Promise<void> {
  const owner = await ownerOf(hub);
  for (const original of Object.values(cases)) {
    for (const dueAt of ['2025-01-01', '2036-01-01']) {
      const { uuid, personUuid } = await copyIn(owner, original, 'SUBMITTED');
      await owner.query("update hub.participant set search_text = 'mmm' where id = $1", [personUuid]);
      await owner.query('update hub.referral set due_at = $2 where id = $1', [uuid, dueAt]);
    }
  }
  await owner.end();
}
