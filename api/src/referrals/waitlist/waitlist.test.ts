import { beforeAll, describe, expect, it } from 'vitest';
import { changed, hubForFile, sent } from '../../testing/index.ts';
import { uuidOf } from '../../ids.ts';

const hub = hubForFile();

interface Entry {
  readonly position: number;
  readonly expectedDays: number | null;
  readonly because: readonly { readonly kind: string; readonly day: string | null }[];
  readonly referral: { readonly participant: { readonly birthName: string } };
}
interface List {
  readonly waitlist: {
    readonly totalCount: number;
    readonly edges: readonly { readonly node: Entry }[];
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly hasPreviousPage: boolean;
      readonly startCursor: string;
      readonly endCursor: string;
    };
  };
}

const document = `query ($module: Module!, $first: Int!, $after: String) {
  waitlist(module: $module, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    edges { node { position expectedDays because { kind day } referral { participant { birthName } } } } } }`;

const group = { module: 'RESPONSIBILITY_GROUP', first: 100 };
const listed = async (variables: object = group) =>
  (await (await hub.as('equipe63')).data<List>(document, variables)).waitlist;
const names = async () => (await listed()).edges.map(({ node }) => node.referral.participant.birthName);

/** Sends someone, days before today, and puts them on the list. */
async function waits(birthName: string, daysAgo: number, more: object = {}): Promise<string> {
  const [association, coordinator] = [await hub.as('association03'), await hub.as('coordination0363')];
  const referral = await sent(association, {
    birthName,
    measureEnd: null,
    modules: ['RESPONSIBILITY_GROUP'],
    personInformation: 'CONSENTED',
    ...more,
  });
  const received = await changed(coordinator, 'acknowledgeReferral', {
    id: referral.id,
    version: referral.version,
  });
  const { id } = await changed(coordinator, 'waitlistReferral', {
    id: received.id,
    version: received.version,
  });
  await hub.sql(
    `update hub.referral set submitted_at = '2026-11-20 09:00+00'::timestamptz - $2 * interval '1 day' where id = $1`,
    [uuidOf('Referral', id), daysAgo],
  );
  return id;
}

const volunteer = {
  legalBasis: 'VOLUNTARY',
  orderedById: null,
  supervisedById: null,
  prosecutionNumber: null,
};

async function room(places: number, percent: number): Promise<void> {
  await hub.sql(
    `update hub.offer set places = $1, volunteer_percent = $2, weeks = 10, next_start = null
      from hub.organisation o where o.id = organisation_id and o.source_id = 'anef-63' and module = 'RESPONSIBILITY_GROUP'`,
    [places, percent],
  );
}

beforeAll(async () => {
  await hub.sql("update hub.referral set status = 'WITHDRAWN' where status <> 'DRAFT'");
  await waits('Ancien', 40);
  await waits('Volontaire', 60, volunteer);
  await waits('Echeance', 5, { measureEnd: '2027-12-31' });
  await waits('Urgente', 1, { urgent: true });
  await waits('Stage', 2, { legalBasis: 'COURSE_SENTENCE', measureStart: '2026-11-02' });
});

describe('the waiting list', () => {
  it('follows urgency, legal deadline, age; who comes of their own accord waits as long as no share is kept', async () => {
    await room(0, 0);
    expect(await names()).toEqual(['Urgente', 'Stage', 'Echeance', 'Volontaire', 'Ancien']);
  });

  it('lets volunteers have their share', async () => {
    await room(0, 50);
    expect(await names()).toEqual(['Urgente', 'Volontaire', 'Stage', 'Echeance', 'Ancien']);
  });

  it('says why each is where they are', async () => {
    await room(0, 50);
    expect((await listed()).edges.map(({ node }) => node.because)).toEqual([
      [
        { kind: 'URGENCY', day: null },
        { kind: 'REQUEST_AGE', day: '2026-11-19' },
      ],
      [
        { kind: 'VOLUNTEER_SHARE', day: null },
        { kind: 'REQUEST_AGE', day: '2026-09-21' },
      ],
      [
        { kind: 'LEGAL_DEADLINE', day: '2027-05-02' },
        { kind: 'REQUEST_AGE', day: '2026-11-18' },
      ],
      [
        { kind: 'LEGAL_DEADLINE', day: '2027-12-31' },
        { kind: 'REQUEST_AGE', day: '2026-11-15' },
      ],
      [{ kind: 'REQUEST_AGE', day: '2026-10-11' }],
    ]);
  });

  it('expects nobody a place where there is none, at once where there is room, later further down', async () => {
    await room(0, 0);
    expect((await listed()).edges.map(({ node }) => node.expectedDays)).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
    // two places, each held for ten weeks: one more every five weeks
    await room(2, 0);
    expect((await listed()).edges.map(({ node }) => node.expectedDays)).toEqual([0, 0, 35, 70, 105]);
  });

  it('is read page by page, each person once, also when someone leaves meanwhile', async () => {
    await room(0, 0);
    const one = await listed({ ...group, first: 2 });
    expect([one.totalCount, one.edges.length, one.pageInfo.hasNextPage]).toEqual([5, 2, true]);
    const two = await listed({ ...group, first: 2, after: one.pageInfo.endCursor });
    const three = await listed({ ...group, first: 2, after: two.pageInfo.endCursor });
    expect(three.pageInfo.hasNextPage).toBe(false);
    const all = [one, two, three].flatMap(({ edges }) =>
      edges.map(({ node }) => node.referral.participant.birthName),
    );
    expect(all).toEqual(await names());
  });

  it('is read from its end too', async () => {
    const team = await hub.as('equipe63');
    const backwards = document
      .replace('$first: Int!, $after: String', '$last: Int!, $before: String')
      .replace('first: $first, after: $after', 'last: $last, before: $before');
    const page = async (before: string | null) =>
      (await team.data<List>(backwards, { ...group, last: 2, before })).waitlist;
    const three = await page(null);
    const two = await page(three.pageInfo.startCursor);
    const one = await page(two.pageInfo.startCursor);
    expect([one, two, three].map(({ pageInfo }) => [pageInfo.hasPreviousPage, pageInfo.hasNextPage])).toEqual(
      [
        ...[
          [false, true],
          [true, true],
        ],
        [true, false],
      ],
    );
    const all = [one, two, three].flatMap(({ edges }) =>
      edges.map(({ node }) => node.referral.participant.birthName),
    );
    expect(all).toEqual(await names());
  });

  it.each(['nonsense', ''])('refuses the cursor %j', async (after) => {
    const answer = await (await hub.as('equipe63')).query(document, { ...group, after });
    expect(answer.errors?.[0]?.extensions?.code).toBe('BAD_CURSOR');
  });

  it.each([0, 101])('refuses %i at a time', async (first) => {
    const answer = await (await hub.as('equipe63')).query(document, { ...group, first });
    expect(answer.errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  });

  it('leaves the others in their order when the first one is accepted', async () => {
    await room(0, 50);
    const before = await names();
    const coordinator = await hub.as('coordination0363');
    const { waitlist } = await coordinator.data<{
      waitlist: { edges: { node: { referral: { id: string; version: number } } }[] };
    }>('{ waitlist(module: RESPONSIBILITY_GROUP, first: 1) { edges { node { referral { id version } } } } }');
    await changed(coordinator, 'acceptReferral', waitlist.edges[0]!.node.referral);
    expect(await names()).toEqual(before.slice(1));
  });
});
