import { expect, test } from 'vitest';
import { casesForFile } from '../../access/testing/cases/cases-for-file.ts';
import { personas } from '../../testing/personas.ts';
import { hubForFile } from '../../testing/index.ts';

/** The whole journal is for whoever runs the accounts, and says of no line which case it is about. */

const hub = hubForFile();
const arranged = casesForFile(hub);

interface Line {
  readonly at: string;
  readonly action: string;
  readonly caseCount: number;
  readonly personName: string | null;
  readonly organisation: { readonly id: string } | null;
}
interface Journal {
  readonly totalCount: number;
  readonly totalCountIsLowerBound: boolean;
  readonly pageInfo: { readonly endCursor: string | null };
  readonly edges: readonly { readonly node: Line }[];
}

const document = `query ($first: Int, $after: String, $filter: JournalFilter) { journal(first: $first, after: $after, filter: $filter) {
  totalCount totalCountIsLowerBound pageInfo { endCursor }
  edges { node { at action objectType caseCount classes route operation personName function organisation { id } } } } }`;

const journalOf = async (person: (typeof personas)[number], variables: object = {}): Promise<Journal> =>
  (await (await hub.as(person)).data<{ journal: Journal }>(document, { first: 50, ...variables })).journal;
const linesOf = ({ edges }: Journal): readonly Line[] => edges.map(({ node }) => node);

/** Something is read, and something is done. */
async function work(): Promise<void> {
  const { id } = arranged.cases.own;
  for (const person of ['spip63', 'coordination0363', 'equipe63'] as const)
    await (
      await hub.as(person)
    ).data('query Look($id: ID!) { referral(id: $id) { reference participant { birthName } } }', { id });
  await (
    await hub.as('parquet63')
  ).data('query ($id: ID!) { node(id: $id) { id } }', { id: arranged.cases.followed.id });
}

test('tells who did what, and of how many cases', async () => {
  await work();
  const [refused, ...reads] = linesOf(await journalOf('admin', { first: 4 }));
  expect(refused).toMatchObject({ action: 'REFUSED', caseCount: 1, objectType: 'Referral' });
  expect(reads.map(({ action }) => action)).toEqual(['READ', 'READ', 'READ']);
  for (const line of reads)
    expect(line).toMatchObject({ operation: 'Look', caseCount: 1, classes: ['IDENTITY'] });
  expect(new Set(reads.map(({ personName }) => personName)).size).toBe(3);
});

test('names no case: neither key nor reference nor a word of a person', async () => {
  await work();
  const { id, uuid, personUuid } = arranged.cases.own;
  const [row] = await hub.sql<{ reference: string; birth_name: string }>(
    'select reference, birth_name from hub.referral join hub.participant on participant.id = participant_id where referral.id = $1',
    [uuid],
  );
  const text = JSON.stringify(await journalOf('admin'));
  for (const word of [id, uuid, personUuid, row?.reference, row?.birth_name])
    expect(text).not.toContain(word);
});

test.each(personas.filter((person) => person !== 'admin'))('%s is told nothing of it', async (person) => {
  expect(await journalOf(person)).toMatchObject({ totalCount: 0, edges: [] });
});

test('its filters leave what they say, page by page', async () => {
  await work();
  const ours = linesOf(await journalOf('admin')).find(
    ({ action, organisation }) => action === 'READ' && organisation !== null,
  );
  const organisationId = ours?.organisation?.id;
  const ofHouse = linesOf(await journalOf('admin', { filter: { organisationId } }));
  expect(ofHouse.length).toBeGreaterThan(0);
  expect(new Set(ofHouse.map(({ organisation }) => organisation?.id))).toEqual(new Set([organisationId]));
  const done = linesOf(await journalOf('admin', { filter: { withoutReads: true } }));
  expect(done.length).toBeGreaterThan(0);
  expect(done.filter(({ action }) => action === 'READ')).toEqual([]);
  const whole = linesOf(await journalOf('admin', { first: 12 }));
  const [since, until] = [whole[9]?.at, whole[2]?.at];
  const between = linesOf(await journalOf('admin', { filter: { since, until } }));
  expect(between.every(({ at }) => at >= String(since) && at < String(until))).toBe(true);
  const first = await journalOf('admin', { first: 5, filter: { until } });
  const second = await journalOf('admin', { first: 5, filter: { until }, after: first.pageInfo.endCursor });
  expect([...linesOf(first), ...linesOf(second)]).toEqual(
    linesOf(await journalOf('admin', { first: 10, filter: { until } })),
  );
});
