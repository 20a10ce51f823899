import { expect, test } from '../test.ts';
import { expectAccessible } from '../accessible.ts';
import { act, ask, person, refer, type Case } from '../cases-people.ts';

interface Choices {
  readonly viewer: { readonly colleagues: readonly { readonly id: string }[] };
  readonly housing: {
    readonly edges: readonly { readonly node: { readonly id: string; readonly name: string } }[];
  };
}

let shared: Case;

test.beforeAll(async ({ browser }) => {
  const officer = await person(browser, 'spip63');
  const coordinator = await person(browser, 'coordination0363');
  const sent = await refer(officer.context.request, {
    birthName: 'Mazel',
    modules: ['HOUSING', 'PSYCHOLOGICAL_SUPPORT'],
  });
  const received = await act(coordinator.context.request, 'acknowledgeReferral', 'AcknowledgeReferralInput', {
    id: sent.id,
    version: sent.version,
  });
  const { viewer, housing } = await ask<Choices>(
    coordinator.context.request,
    '{ viewer { colleagues(function: CLINICIAN) { id } } housing: organisations(filter: { modules: [HOUSING], departments: ["63"] }, first: 20) { edges { node { id name } } } }',
  );
  const shelter = housing.edges.find(({ node }) => node.name.includes('hébergement'));
  shared = await act(coordinator.context.request, 'acceptReferral', 'AcceptReferralInput', {
    id: sent.id,
    version: received.version,
    note: 'Deux mots entre ceux qui suivent le dossier.',
    partners: [{ module: 'HOUSING', organisationId: shelter?.node.id }],
    clinicianId: viewer.colleagues[0]?.id,
  });
});

const fact = (label: string): string => `.facts > div:has(dt:text-is("${label}")) dd`;

for (const { key, sees, locked } of [
  { key: 'spip63', sees: ['Mesure', 'Circonstances', 'Sécurité', 'Naissance'], locked: [] },
  { key: 'jap63', sees: ['Mesure', 'Circonstances', 'Sécurité', 'Naissance'], locked: [] },
  { key: 'psychologue63', sees: ['Naissance', 'Sécurité', 'Joindre'], locked: ['Mesure', 'Circonstances'] },
  { key: 'hebergement63', sees: ['Naissance', 'Sécurité', 'Joindre'], locked: ['Mesure', 'Circonstances'] },
] as const) {
  test(`${key} reads their own part of the case, and a lock for the rest`, async ({ browser }) => {
    const { page, complaints } = await person(browser, key);
    await page.goto(`/orientations/${shared.id}`);
    await expect(page.locator('h1')).toHaveText('MAZEL Camille');
    for (const label of sees) await expect(page.locator(fact(label)).locator('.masked')).toHaveCount(0);
    for (const label of locked) {
      const lock = page.locator(fact(label)).locator('details.masked');
      await lock.locator('summary').click();
      await expect(lock).toContainText('Masqué ne veut pas dire vide');
    }
    const follows = key === 'spip63' || key === 'jap63';
    await expect(page.getByText('Deux mots entre ceux')).toHaveCount(follows ? 1 : 0);
    await expect(page).toHaveTitle(`Dossier ${shared.reference} – Maillage`);
    await expectAccessible(page);
    expect(complaints).toEqual([]);
  });
}

test('a service the person did not agree to sees the status and nothing else', async ({ browser }) => {
  const { page, context } = await person(browser, 'association03');
  const sent = await refer(context.request, {
    legalBasis: 'VOLUNTARY',
    orderedById: null,
    measureStart: null,
    measureEnd: null,
    birthName: 'Secret',
    personInformation: 'INFORMED',
    modules: ['PSYCHOLOGICAL_SUPPORT'],
  });
  await page.goto(`/orientations/${sent.id}`);
  await expect(page.locator('h1')).toHaveText(`Dossier ${sent.reference}`);
  await expect(page.locator('h1 + .status')).toHaveText('Envoyée');
  await expect(page.getByText('Vous suivez le statut, rien de plus')).toBeVisible();
  await expect(page.locator('body')).not.toContainText(/secret/i);
  await expectAccessible(page);
});

test('the psychologist’s home and own list show whom she receives, and never that all is done', async ({
  browser,
}) => {
  const { page, complaints } = await person(browser, 'psychologue63');
  await page.goto('/accueil');
  await expect(page.locator('.home-card', { hasText: 'Les personnes que vous recevez' })).toContainText(
    'MAZEL',
  );
  await expect(page.getByRole('navigation', { name: 'Principale' })).not.toContainText('Boîte');
  await expectAccessible(page);
  await page.goto('/orientations?etat=toutes&suivi=moi');
  await expect(page.getByRole('row', { name: shared.reference })).toHaveCount(1);
  expect(complaints).toEqual([]);
});

test('who has no part in any case finds no list of cases, and who sends them no inbox', async ({
  browser,
}) => {
  for (const [key, ...lists] of [
    ['ars', '/boite', '/orientations'],
    ['admin', '/boite', '/orientations'],
    ['psychologue63', '/boite'],
    ['spip63', '/boite'],
  ] as const) {
    const { context } = await person(browser, key);
    for (const list of lists) expect((await context.request.get(list)).status(), `${list}: ${key}`).toBe(404);
  }
});

test('absent and forbidden are the same page', async ({ browser }) => {
  const { page } = await person(browser, 'spip03');
  const bodies: string[] = [];
  for (const id of [shared.id, 'ref_AAAAAAAAAAAAAAAAAAAAAA', 'nothing']) {
    const answer = await page.goto(`/orientations/${id}`);
    expect(answer?.status()).toBe(404);
    bodies.push(await page.locator('main').innerText());
  }
  expect(new Set(bodies).size).toBe(1);
});
