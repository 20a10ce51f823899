import { describe, expect, test } from 'vitest';
import { caseRelations, referralActions } from '../../access/index.ts';
import { stepOnCopy } from '../../access/testing/attempts/step-on-copy.ts';
import { casesForFile } from '../../access/testing/cases/cases-for-file.ts';
import { holders, strangers } from '../../access/testing/cases/cases.ts';
import type { DemoKey } from '../../demo/index.ts';
import { nodeId } from '../../ids.ts';
import { messageSent, hubForFile } from '../../testing/index.ts';

/** Who looked into a case is told to who coordinates it, in lines that say nothing of what is written there; and to nobody else. */

const hub = hubForFile();
const arranged = casesForFile(hub);

interface Line {
  readonly kind: string;
  readonly step: string | null;
  readonly classes: readonly string[];
  readonly route: string | null;
  readonly caseCount: number;
  readonly personName: string | null;
  readonly function: string | null;
  readonly organisation: { readonly name: string } | null;
}
interface Journal {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly { readonly node: Line }[];
}

const document = `query ($id: ID!, $first: Int, $after: String, $filter: AuditEventFilter) { referral(id: $id) { auditEvents(first: $first, after: $after, filter: $filter) {
  totalCount pageInfo { hasNextPage endCursor }
  edges { node { at kind step classes route caseCount personName function organisation { name } } } } } }`;

/** The journal of a case as somebody reads it; null for whom there is no such case. */
async function journal(person: DemoKey, id: string, variables: object = {}): Promise<Journal | null> {
  const { referral } = await (
    await hub.as(person)
  ).data<{ referral: { auditEvents: Journal } | null }>(document, { id, first: 50, ...variables });
  return referral?.auditEvents ?? null;
}
const linesOf = (found: Journal | null): readonly Line[] => (found?.edges ?? []).map(({ node }) => node);

const readsName = 'query ($id: ID!) { referral(id: $id) { reference participant { birthName phone } } }';

describe('a case', () => {
  test('tells its coordinator who read what', async () => {
    const { id } = arranged.cases.followed;
    await (await hub.as('hebergement63')).data(readsName, { id });
    const [last] = linesOf(await journal('coordination0363', id));
    const [person] = await hub.sql<{ name: string; house: string }>(
      `select person_name as name, house.name as house from hub.membership member join hub.organisation house on house.id = organisation_id
        where user_id = (select id from auth."user" where email = 'hebergement63@maillage.example')`,
    );
    expect(last).toMatchObject({
      ...{ kind: 'READ', step: null, classes: ['CONTACT', 'IDENTITY'], route: 'HTTP', caseCount: 1 },
      ...{ personName: person?.name, function: 'HOUSING_WORKER', organisation: { name: person?.house } },
    });
  });

  test('tells of the words of nobody: what was read is named by its kind', async () => {
    const { id, personUuid } = arranged.cases.followed;
    const [person] = await hub.sql<{ birth_name: string; first_name: string; phone: string }>(
      'select birth_name, first_name, phone from hub.participant where id = $1',
      [personUuid],
    );
    const text = JSON.stringify(await journal('coordination0363', id));
    for (const word of Object.values(person ?? {})) if (word) expect(text).not.toContain(word);
  });

  test.each(holders.filter(({ bits }) => (bits & caseRelations.coordinator) === 0))(
    'tells $title of $of nothing of it',
    async ({ person, of }) => {
      expect(await journal(person, arranged.cases[of].id)).toMatchObject({ totalCount: 0, edges: [] });
    },
  );
  test.each(strangers)('is not there for %s (%s)', async (person, of) => {
    expect(await journal(person, arranged.cases[of].id)).toBeNull();
  });

  test('tells of a page of a list as what it was', async () => {
    await (
      await hub.as('coordination0363')
    ).data('{ referrals(first: 3) { edges { node { participant { birthName } } } } }');
    const lines = linesOf(await journal('coordination0363', arranged.cases.followed.id));
    expect(lines.some(({ caseCount }) => caseCount === 3)).toBe(true);
  });
});

describe('what is done', () => {
  test.each(referralActions.filter((action) => !['SAVE_DRAFT', 'SHARE_DRAFT', 'DISCARD'].includes(action)))(
    '%s is a line with its step',
    async (action) => {
      const { copy, take } = await stepOnCopy(hub, arranged, action);
      expect((await take())?.codes).toEqual([]);
      const [row] = await hub.sql<{ action: string; referral_ids: string[] }>(
        "select action, referral_ids from hub.audit_event where object_id = $1 and action <> 'READ' order by id desc limit 1",
        [copy.uuid],
      );
      expect(row).toEqual({ action, referral_ids: [copy.uuid] });
    },
  );

  test('a message is a line of its case', async () => {
    const { id } = arranged.cases.followed;
    await messageSent(await hub.as('coordination0363'), { id });
    expect(
      linesOf(await journal('coordination0363', id, { filter: { kinds: ['SEND_MESSAGE'] } })),
    ).toHaveLength(1);
  });
});

describe('a journal of many lines', () => {
  test('is read page by page, and each filter leaves what it says', async () => {
    const { id } = arranged.cases.own;
    const officer = await hub.as('spip63');
    for (let line = 0; line < 12; line += 1) await officer.data(readsName, { id });
    const whole = linesOf(await journal('coordination0363', id));
    const first = await journal('coordination0363', id, { first: 5 });
    const second = await journal('coordination0363', id, { first: 5, after: first?.pageInfo.endCursor });
    // each look adds a line of its own, of whoever looks
    expect(first?.edges.length).toBe(5);
    expect(linesOf(second)).toEqual(
      linesOf(await journal('coordination0363', id, { first: 10, after: null })).slice(-5),
    );
    const [house] = await hub.sql<{ organisation_id: string }>(
      "select organisation_id from hub.membership where person_name = 'Nathalie Bruneau' limit 1",
    );
    const organisationId = nodeId('Organisation', house?.organisation_id ?? '');
    const ofHouse = linesOf(await journal('coordination0363', id, { filter: { organisationId } }));
    expect(ofHouse.length).toBeGreaterThan(0);
    expect(new Set(ofHouse.map(({ organisation }) => organisation?.name)).size).toBe(1);
    const filters: readonly (readonly [object, (line: Line) => boolean])[] = [
      [{ kinds: ['READ'] }, ({ kind }) => kind === 'READ'],
      [{ kinds: ['DOWNLOAD'] }, ({ kind }) => kind === 'DOWNLOAD'],
      [{ classes: ['CONTACT'] }, ({ classes }) => classes.includes('CONTACT')],
      [
        { classes: ['SAFETY', 'HEALTH'] },
        ({ classes }) => classes.some((one) => ['SAFETY', 'HEALTH'].includes(one)),
      ],
    ];
    for (const [filter, keeps] of filters) {
      const left = await journal('coordination0363', id, { filter });
      expect(linesOf(left).filter((line) => !keeps(line))).toEqual([]);
      expect(linesOf(left)).toHaveLength(whole.filter(keeps).length);
      expect(left?.totalCount).toBe(linesOf(left).length);
    }
    expect(
      await journal('coordination0363', id, { filter: { since: '2999-01-01T00:00:00Z' } }),
    ).toMatchObject({ totalCount: 0 });
  });
});
