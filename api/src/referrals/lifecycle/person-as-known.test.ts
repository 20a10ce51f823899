import { beforeAll, describe, expect, test } from 'vitest';
import { changes, loggedIn, ownerOf, viewerSettingsOf } from '../../access/testing/attempts/direct-sql.ts';
import type { DemoKey } from '../../demo/index.ts';
import { nodeId, uuidOf } from '../../ids.ts';
import type { MutationName } from '../../names.types.ts';
import { changed, hubForFile, seen, sent } from '../../testing/index.ts';

/** Whoever handed a case over, or whose part is over, knows the person as they were then: to read and to find. */

const hub = hubForFile();
const houses = new Map<string, string>();
const before = { birthName: 'Delachenal', birthDate: '1985-07-04', phone: '06 39 98 52 61' };
const after = { birthName: 'Delachenel', birthDate: '1985-07-14', phone: '06 39 98 52 99' };

beforeAll(async () => {
  const rows = await hub.sql<{ key: string; id: string }>(
    'select source_id as key, id from hub.organisation where source_id is not null',
  );
  for (const { key, id } of rows) houses.set(key, nodeId('Organisation', id as never));
});

async function does(person: DemoKey, id: string, mutation: MutationName, more: object) {
  const client = await hub.as(person);
  return changed(client, mutation, { ...{ id, version: (await seen(client, id))?.version }, ...more });
}

interface Read {
  readonly referral: { readonly participant: Record<string, unknown> | null } | null;
  readonly [found: string]: unknown;
}

/** What somebody reads of the person of a case, and by what they find it. */
async function knows(person: DemoKey, id: string) {
  const answer = await (
    await hub.as(person)
  ).data<Read>(
    `query ($id: ID!) { referral(id: $id) { participant { birthName birthDate phone } }
       ${[before, after]
         .map(
           (
             one,
             when,
           ) => `name${when}: referrals(first: 9, filter: { search: "${one.birthName}" }) { totalCount }
       day${when}: referrals(first: 9, filter: { search: "${one.birthDate.split('-').reverse().join('/')}" }) { totalCount }
       phone${when}: referrals(first: 9, filter: { search: "${one.phone}" }) { totalCount }`,
         )
         .join('\n')} }`,
    { id },
  );
  const { referral, ...found } = answer;
  const byWhat = Object.entries(found).flatMap(([name, page]) =>
    (page as { totalCount: number }).totalCount > 0 ? [name] : [],
  );
  return { person: referral?.participant ?? null, byWhat: byWhat.sort() };
}

const wholeOf = (one: typeof before, when: 0 | 1) => ({
  person: one,
  byWhat: [`day${when}`, `name${when}`, `phone${when}`],
});

describe('a SPIP that handed the case over', () => {
  test('reads and finds the person as they were then; the one that follows it, as they are', async () => {
    const { id } = await sent(await hub.as('spip63'), { ...before, supervisedById: houses.get('spip63') });
    await does('spip63', id, 'handOverReferral', {
      organisationId: houses.get('spip03'),
      note: 'Elle déménage.',
    });
    await does('spip03', id, 'answerHandover', { accept: true });
    const then = await knows('spip63', id);
    expect(then).toEqual({ person: { ...before, phone: null }, byWhat: ['day0', 'name0'] });

    await does('coordination0363', id, 'correctReferral', after);
    expect(await knows('spip63', id)).toEqual(then);
    expect(await knows('spip03', id)).toEqual(wholeOf(after, 1));
    expect(await knows('coordination0363', id)).toEqual(wholeOf(after, 1));

    // It follows the case once more: the person is who they are.
    await does('spip03', id, 'handOverReferral', {
      organisationId: houses.get('spip63'),
      note: 'Elle revient.',
    });
    await does('spip63', id, 'answerHandover', { accept: true });
    expect(await knows('spip63', id)).toEqual(wholeOf(after, 1));
  });
});

/** Nobody else of this file is found by the same. */
const forgetOthers = () =>
  hub.sql(
    "update hub.participant set birth_date = '1950-01-01', phone = null, search_text = 'personne', name_keys = '{}'",
  );

async function housed(): Promise<string> {
  const { id } = await sent(await hub.as('spip63'), {
    ...before,
    modules: ['HOUSING', 'RESPONSIBILITY_GROUP'],
  });
  await does('coordination0363', id, 'acknowledgeReferral', {});
  await does('coordination0363', id, 'acceptReferral', {
    partners: [{ module: 'HOUSING', organisationId: houses.get('anef-63-hebergement') }],
  });
  return id;
}

describe('a partner whose part is over', () => {
  test('reads and finds the person as they were then, until and unless it takes part again', async () => {
    await forgetOthers();
    const id = await housed();
    const instead = (key: string) => ({ module: 'HOUSING', organisationId: houses.get(key) });
    await does('coordination0363', id, 'changePartner', instead('anef-63'));
    await does('coordination0363', id, 'correctReferral', after);
    expect(await knows('hebergement63', id)).toEqual(wholeOf(before, 0));
    expect(await knows('equipe63', id)).toEqual(wholeOf(after, 1));
    await does('coordination0363', id, 'changePartner', instead('anef-63-hebergement'));
    expect(await knows('hebergement63', id)).toEqual(wholeOf(after, 1));
  });

  test('follows the same person in another case: there is one person, as they are', async () => {
    await forgetOthers();
    const [id, other] = [await housed(), await housed()];
    await hub.sql(
      'update hub.referral set participant_id = (select participant_id from hub.referral where id = $1) where id = $2',
      [uuidOf('Referral', id), uuidOf('Referral', other)],
    );
    await hub.sql('update hub.referral_party set modules = modules where referral_id = $1', [
      uuidOf('Referral', other),
    ]);
    await does('coordination0363', id, 'changePartner', {
      module: 'HOUSING',
      organisationId: houses.get('anef-63'),
    });
    await does('coordination0363', id, 'correctReferral', after);
    expect((await knows('hebergement63', id)).person).toEqual(after);
  });
});

test('what is kept is no house’s to write', async () => {
  const [owner, api] = [await ownerOf(hub), await loggedIn(hub)];
  const id = await housed();
  const writes = async (person: DemoKey): Promise<boolean> =>
    changes(
      api,
      await viewerSettingsOf(owner, person),
      `update hub.referral_party set person_kept = '{"birth_name": "Autre"}' where referral_id = $1`,
      [uuidOf('Referral', id)],
    );
  for (const person of ['coordination0363', 'hebergement63', 'spip63'] as const)
    expect(await writes(person), person).toBe(false);
  await Promise.all([api.end(), owner.end()]);
});
