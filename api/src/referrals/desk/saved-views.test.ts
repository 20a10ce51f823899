import { beforeAll, describe, expect, test } from 'vitest';
import { hubForFile } from '../../testing/index.ts';
import type { TestClient } from '../../testing/index.ts';

/** The lists that one keeps under a name. */

const hub = hubForFile();
let claire: TestClient;
let julie: TestClient;

beforeAll(async () => {
  [claire, julie] = await Promise.all([hub.as('coordination0363'), hub.as('equipe63')]);
});

interface View {
  readonly id: string;
  readonly name: string;
  readonly isDefault: boolean;
  readonly criteria: Readonly<Record<string, unknown>>;
}
const whole =
  'id name isDefault criteria { statuses departments modules legalBases relations urgent overdue }';

async function save(client: TestClient, input: object) {
  const { saveView } = await client.data<{
    saveView: { savedView: View | null; userErrors: { code: string; field: string }[] };
  }>(
    `mutation ($input: SaveViewInput!) { saveView(input: $input) { savedView { ${whole} } userErrors { code field } } }`,
    { input: { place: 'INBOX', criteria: {}, ...input } },
  );
  return saveView;
}
async function kept(client: TestClient, place = 'INBOX'): Promise<readonly View[]> {
  const { savedViews } = await client.data<{ savedViews: View[] }>(
    `query ($place: SavedViewPlace!) { savedViews(place: $place) { ${whole} } }`,
    { place },
  );
  return savedViews;
}
async function remove(client: TestClient, id: string) {
  const { deleteSavedView } = await client.data<{
    deleteSavedView: { deleted: boolean; userErrors: { code: string }[] };
  }>(
    'mutation ($input: DeleteSavedViewInput!) { deleteSavedView(input: $input) { deleted userErrors { code } } }',
    {
      input: { id },
    },
  );
  return deleteSavedView;
}

test('a view is kept with what it lists, in its own list, for its owner alone', async () => {
  const criteria = { statuses: ['SUBMITTED'], departments: ['03'], urgent: true, overdue: null };
  const { savedView } = await save(claire, { name: '  Allier, urgences ', criteria });
  expect(savedView).toMatchObject({ name: 'Allier, urgences', criteria: { ...criteria, modules: null } });
  expect((await kept(claire)).map(({ name }) => name)).toEqual(['Allier, urgences']);
  expect(await kept(claire, 'FOLLOWED')).toEqual([]);
  expect(await kept(julie)).toEqual([]);
});

test('it is renamed, and changed, and given up', async () => {
  const { savedView } = await save(claire, { name: 'À moi' });
  const { id } = savedView!;
  const renamed = await save(claire, { id, name: 'Les miennes', criteria: { urgent: false } });
  expect(renamed.savedView).toMatchObject({ id, name: 'Les miennes', criteria: { urgent: false } });
  expect(await remove(claire, id)).toEqual({ deleted: true, userErrors: [] });
  expect((await kept(claire)).some((view) => view.id === id)).toBe(false);
  expect((await remove(claire, id)).userErrors).toEqual([{ code: 'NOT_FOUND' }]);
});

test('one view at most is the one that a list opens with', async () => {
  const first = await save(julie, { name: 'Une', isDefault: true });
  await save(julie, { name: 'Deux', isDefault: true });
  await save(julie, { name: 'Ailleurs', place: 'FOLLOWED', isDefault: true });
  expect((await kept(julie)).map(({ name, isDefault }) => [name, isDefault])).toEqual([
    ['Deux', true],
    ['Une', false],
  ]);
  expect((await kept(julie, 'FOLLOWED')).map(({ isDefault }) => isDefault)).toEqual([true]);
  expect(first.savedView?.isDefault).toBe(true);
});

describe('refused', () => {
  test('without a name, with one that is taken, with one that is too long', async () => {
    await save(claire, { name: 'Prise' });
    const refusal = async (name: string) => (await save(claire, { name })).userErrors;
    expect(await refusal('  ')).toEqual([{ code: 'REQUIRED', field: 'name' }]);
    expect(await refusal('PRISE')).toEqual([{ code: 'INVALID', field: 'name' }]);
    expect(await refusal('x'.repeat(61))).toEqual([{ code: 'TOO_LONG', field: 'name' }]);
  });

  test('a colleague’s view is neither read, nor changed, nor given up', async () => {
    const { savedView } = await save(claire, { name: 'Secrète' });
    const { id } = savedView!;
    expect((await save(julie, { id, name: 'Volée' })).userErrors).toEqual([
      { code: 'NOT_FOUND', field: 'id' },
    ]);
    expect(await remove(julie, id)).toEqual({ deleted: false, userErrors: [{ code: 'NOT_FOUND' }] });
    const { node } = await julie.data('query ($id: ID!) { node(id: $id) { id } }', { id });
    expect(node).toBeNull();
    expect((await kept(claire)).find((view) => view.id === id)?.name).toBe('Secrète');
  });

  test('the twenty-first', async () => {
    const officer = await hub.as('spip63');
    for (let count = 1; count <= 20; count += 1) await save(officer, { name: `Vue ${count}` });
    expect((await save(officer, { name: 'Vue 21' })).userErrors).toEqual([
      { code: 'INVALID', field: 'name' },
    ]);
    expect(await kept(officer)).toHaveLength(20);
    expect((await kept(officer)).map(({ name }) => name).slice(0, 3)).toEqual(['Vue 1', 'Vue 2', 'Vue 3']);
  });
});

test('a word that means nothing any more is left out, and the view still opens', async () => {
  const { savedView } = await save(claire, { name: 'Ancienne', criteria: { statuses: ['SUBMITTED'] } });
  await hub.sql(
    `update hub.saved_view set criteria = '{"statuses": ["SUBMITTED", "GONE"], "search": "x"}' where name = 'Ancienne'`,
  );
  const view = (await kept(claire)).find(({ id }) => id === savedView!.id);
  expect(view?.criteria).toMatchObject({ statuses: ['SUBMITTED'] });
});
