import { beforeAll, describe, expect, test } from 'vitest';
import { parseNodeId } from '../../ids.ts';
import { hubForFile, sent } from '../../testing/index.ts';
import type { TestReferral } from '../../testing/index.ts';

const hub = hubForFile();
let referral: TestReferral;

beforeAll(async () => {
  referral = await sent(await hub.as('spip63'), {
    birthName: 'Lefèvre-d’Ormesson',
    usageName: 'Nuñez Åkerlund',
    firstName: 'Chloé Anaïs',
    legalBasis: 'COURSE_SENTENCE',
  });
  await hub.sql(
    `update hub.participant set birth_date = '1990-07-14', phone = '+33 6 39 98 41 27', second_phone = '04 73 00 11 22', email = 'Chloe.Nunez@Exemple.fr'
      where id = (select participant_id from hub.referral where reference = $1)`,
    [referral.reference],
  );
  await sent(await hub.as('spip63'), { birthName: 'Tout-Autre', firstName: 'Personne' });
});

async function found(filter: object): Promise<boolean> {
  const { referrals } = await (
    await hub.as('coordination0363')
  ).data<{ referrals: { totalCount: number; edges: { node: { id: string } }[] } }>(
    'query ($filter: ReferralFilter) { referrals(first: 100, filter: $filter) { totalCount edges { node { id } } } }',
    { filter },
  );
  expect(referrals.totalCount).toBe(referrals.edges.length);
  return referrals.edges.some(({ node }) => node.id === referral.id);
}

describe('a search finds', () => {
  test.each([
    'dormesson',
    'lefevredormesson',
    'chloeanais',
    'Aakerlund',
    'nunezakerlund',
    ' ',
    'Lefèvre',
    'lefevre',
    'LEFEVRE',
    'LEFÈVRE',
    'Lefe\u0300vre',
    'ormesson',
    "d'ormesson",
    'd’Ormesson',
    'lefevre d ormesson',
    'ormesson lefevre',
    'chloe',
    'anais chloe nunez',
    'Åkerlund',
    'akerlund  nunez',
    'lefe',
    '  chloé  ',
    'Lefèvre 1990',
    'lefevre 14/07/1990',
    '14 juillet 1990 Ormesson',
  ])('%j', async (search) => {
    expect(await found({ search })).toBe(true);
  });

  test('the reference, as it is said on the phone', async () => {
    const { reference } = referral;
    for (const search of [reference, reference?.toLowerCase(), reference?.slice(8), ` ${reference} `])
      expect(await found({ search }), search ?? '').toBe(true);
  });

  test('the reference, however it was heard: spaced, closed up, letters for the digits they look like', async () => {
    // One that has each of the signs that are taken for another.
    await hub.sql('update hub.referral set reference = $2 where reference = $1', [
      referral.reference,
      '63-2026-A01B-0',
    ]);
    for (const search of [
      ...['63 2026 A01B 0', '632026A01B0', '63.2026.A01B.0', 'a01b-0', 'A01B0', 'a 0 1 b'],
      ...['AOIB', 'aoib o', 'A0LB-0', 'ao1bo', '63-2O26-AOLB-O'],
    ])
      expect(await found({ search }), search).toBe(true);
    for (const search of ['A01C', 'BOIA', '63 2026 A02B 0'])
      expect(await found({ search }), search).toBe(false);
  });

  test.each(['26 327 000 118', '26327000118', '26327 000118', '26/327/000118', '327 000'])(
    'the court’s number, however it is spaced: %j',
    async (search) => {
      expect(await found({ search })).toBe(true);
    },
  );
});

describe('the telephone rings, and a search finds', () => {
  test.each([
    ...['14/07/1990', '14 07 1990', '14.7.1990', '14071990', '1990-07-14', '14 juillet 1990', '14/07/90'],
    // some are known by their year alone, and so all are found by it
    ...['1990', 'né en 1990', '07/1990', 'juillet 1990'],
    ...['06 39 98 41 27', '0639984127', '+33639984127', '+33 (0)6 39 98 41 27', '0033 6 39 98 41 27'],
    ...['06.39.98.41.27', '06-39-98-41-27', '639984127', '04 73 00 11 22'],
    // what is said of a number is often its end
    ...['41 27', '4127', '1122'],
    ...['chloe.nunez@exemple.fr', 'CHLOE.NUNEZ@EXEMPLE.FR'],
  ])('%j', async (search) => {
    expect(await found({ search })).toBe(true);
  });
});

describe('a search does not find', () => {
  test.each([
    ...['06 39 98 41', '98 41 27', '06 39 98 41 28', '06399841270', '1991', '08/1990', '14/07', '14/07/1991'],
    ...['lefevre 1991', 'tout 1990', 'lefevre 14/07/1991'],
    ...['1990-14-07', 'exemple.fr', 'nunez@exemple.fr', '@', 'd1990-07-14', 'p639984127'],
    ...['-', '  - / . ', '()', '+', '%%%%', '____', '%@%', '_@_'],
  ])('%j', async (search) => {
    expect(await found({ search })).toBe(false);
  });

  test.each([
    'lefevre tout',
    'xyz',
    'lefevrex',
    '%',
    '_',
    'qq%',
    'lef_zre',
    '\\',
    "' or 1=1 --",
    '"',
    '$1',
    '%_%',
  ])('%j', async (search) => {
    expect(await found({ search })).toBe(false);
  });

  test('what it holds but does not look in: circumstances, and another number', async () => {
    for (const search of ['travaille de nuit', '26 327 000 119'])
      expect(await found({ search }), search).toBe(false);
  });
});

describe('a name that sounds like one', () => {
  test.each(['Lefebvre', 'Lefaivre', 'Nunes', 'Klohé', 'Lefebvre Anaïs', 'le febvre', 'Anaïse Nunès'])(
    'is found by how it is heard: %j',
    async (soundsLike) => {
      expect(await found({ soundsLike })).toBe(true);
    },
  );

  test.each(['Lefort', 'Nunes Tout-Autre', 'L', 'éa', '', '%', '1990', '06 39 98 41 27', "' or 1=1 --"])(
    'and by nothing else: %j',
    async (soundsLike) => {
      expect(await found({ soundsLike })).toBe(false);
    },
  );
});

test('a search longer than 100 characters is refused with a reason', async () => {
  const { errors } = await (
    await hub.as('coordination0363')
  ).query('query ($search: String) { referrals(first: 1, filter: { search: $search }) { totalCount } }', {
    search: 'x'.repeat(101),
  });
  expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
});

test('a character that cannot be stored is refused and tells nothing', async () => {
  const { errors } = await (
    await hub.as('coordination0363')
  ).query('query ($search: String) { referrals(first: 1, filter: { search: $search }) { totalCount } }', {
    search: 'a\u0000b',
  });
  expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['BAD_USER_INPUT']);
});

describe('filters hold together', () => {
  test.each([
    [{ search: 'lefevre', statuses: ['SUBMITTED'] }, true],
    [{ search: 'lefevre', statuses: ['ACCEPTED'] }, false],
    [{ legalBases: ['COURSE_SENTENCE'], modules: ['HOUSING'], departments: ['63'], urgent: false }, true],
    [{ legalBases: ['COURSE_SENTENCE'], departments: ['03'] }, false],
    [{ statuses: [] }, false],
    [{ statuses: null, search: null, urgent: null }, true],
    [{ relations: ['COORDINATOR'], awaitsViewer: true, overdue: false }, true],
    [{ relations: ['REFERRER'] }, false],
  ])('%j: %s', async (filter, expected) => {
    expect(await found(filter)).toBe(expected);
  });
});

/** Dates, as they are stored and as they are typed: a day, a month, a year, and others of each. */
const dates = [
  '1990-07-14',
  '1990-07',
  '1990',
  '1990-07-15',
  '1990-08-14',
  '1990-08',
  '1991-07-14',
  '1991',
] as const;
const typedAs = (date: string): string => date.split('-').toReversed().join('/');

describe.each(dates)('who is known to be born %s', (stored) => {
  test.each(dates)('is found by %s where both may be one, alone and beside the name', async (date) => {
    await hub.sql(
      'update hub.participant set birth_date = $1 where id = (select participant_id from hub.referral where id = $2)',
      [stored, parseNodeId(referral.id)!.uuid],
    );
    const length = Math.min(stored.length, date.length);
    const may = stored.slice(0, length) === date.slice(0, length);
    expect(await found({ search: typedAs(date) })).toBe(may);
    expect(await found({ search: `lefevre ${typedAs(date)}` })).toBe(may);
  });
});
