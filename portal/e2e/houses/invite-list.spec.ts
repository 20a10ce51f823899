import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { databaseUrl, startEmbedded, withClient } from '../../../api/src/start/postgres/index.ts';
import { startHub } from '../../../api/src/testing/servers/started-hub.ts';
import { expectAccessible } from '../accessible.ts';
import { ask, person } from '../cases-people.ts';
import { linksTo } from '../letters.ts';
import { expect, freePort, test } from '../own-hub.ts';

// On a hub of its own: whoever is invited is a colleague to come, whom other tests do not expect.

/** Where each of a court works and as what, in the words of the screen or nearly. */
const posts = [
  ['Parquet', 'Parquet de Clermont-Ferrand'],
  ['PARQUET', 'parquet de clermont-ferrand'],
  ["juge de l'application des peines", "Service de l'application des peines de Clermont-Ferrand"],
  ['JLD', 'Service du juge des libertés et de la détention de Clermont-Ferrand'],
  ['Juge aux affaires familiales', 'Service des affaires familiales de Clermont-Ferrand'],
  ['Greffe', 'Greffe du tribunal judiciaire de Clermont-Ferrand'],
  ['greffe', ''],
  ['REGISTRY', ''],
  ['Responsable du service', 'Parquet de Clermont-Ferrand'],
] as const;

/** The list of a court: thirty people, of whom three lines are wrong. */
function listOf(name: string): readonly string[] {
  const lines = Array.from({ length: 30 }, (_, place) => {
    const [wanted, service] = posts[place % posts.length] ?? posts[0];
    return `${name}-${place}@justice.example;${wanted};${service}`;
  });
  return lines
    .with(4, `${name}-4;Greffe;`)
    .with(11, `${name}-11@justice.example;Stagiaire;`)
    .with(20, lines[1] ?? '');
}

async function courtOf(page: Page): Promise<string> {
  const { organisations } = await ask<{ organisations: { edges: { node: { id: string } }[] } }>(
    page.context().request,
    '{ organisations(search: "Clermont-Ferrand", filter: { kinds: [JUDICIAL_COURT] }, first: 1) { edges { node { id } } } }',
  );
  return organisations.edges[0]?.node.id ?? '';
}

for (const javaScriptEnabled of [true, false]) {
  const name = javaScriptEnabled ? 'avec' : 'sans';
  test(`thirty people of a court are invited at once, ${name} script: three lines are mended`, async ({
    browser,
    ownHub,
    ownData,
  }) => {
    const { page } = await person(browser, 'coordination0363', { baseURL: ownHub, javaScriptEnabled });
    await page.goto(`/equipe/${await courtOf(page)}`);
    await page.getByRole('link', { name: 'Inviter plusieurs personnes' }).click();
    await expect(page.getByRole('heading', { name: 'Qui inviter' })).toBeVisible();
    const list = page.getByLabel('Liste des personnes');
    const check = page.getByRole('button', { name: 'Vérifier' });
    const rows = page.getByRole('row');

    // nothing at all, and a workbook, are told at the list
    await check.click();
    await expect(list).toHaveAttribute('aria-invalid', 'true');
    await expect(page.getByText('Écrivez au moins une ligne')).toBeVisible();
    const file = page.getByLabel('Ou un fichier CSV');
    await file.setInputFiles({
      ...{ name: 'liste.xlsx', mimeType: 'application/vnd.ms-excel' },
      buffer: Buffer.from('PK\u0003\u0004etc'),
    });
    await check.click();
    await expect(page.getByText('Ce fichier est un classeur')).toBeVisible();

    // as Excel saves it in French
    const lines = listOf(name);
    const text = ['Courriel;Fonction;Service', ...lines].join('\r\n');
    await file.setInputFiles({
      ...{ name: 'tribunal.csv', mimeType: 'text/csv' },
      buffer: Buffer.from(text, 'latin1'),
    });
    await check.click();
    await expect(page.getByText('27 personnes prêtes.')).toBeVisible();
    await expect(page.getByText('3 lignes à corriger')).toBeVisible();
    await expect(rows).toHaveCount(31);
    for (const [place, why] of [
      [1, 'adresse complète'],
      [2, 'Choisissez parmi'],
      [3, 'qu’à la ligne 3'],
    ] as const)
      await expect(rows.nth(place)).toContainText(why);
    await expect(rows.nth(1)).toContainText(`${name}-4`);
    await expect(rows.filter({ hasText: `${name}-2@` })).toContainText('Juge de l’application des peines');
    await expect(rows.filter({ hasText: `${name}-6@` })).toContainText(
      'Tribunal judiciaire de Clermont-Ferrand',
    );
    await expect(list).toHaveValue(`${['Courriel;Fonction;Service', ...lines].join('\n')}\n`);
    expect(linksTo(ownData, `${name}-0@justice.example`)).toEqual([]);
    if (javaScriptEnabled) await expectAccessible(page);

    await page.getByRole('button', { name: 'Inviter les 27 personnes prêtes' }).click();
    await expect(page.getByRole('status').filter({ hasText: '27 personnes invitées.' })).toBeVisible();
    await expect(rows).toHaveCount(4);
    await expect(rows.nth(3)).toContainText('Déjà invitée à cette fonction par cette liste');
    await expect(list).toHaveValue(
      `Courriel;Fonction;Service\n${[lines[4], lines[11], lines[20]].join('\n')}\n`,
    );
    if (javaScriptEnabled) await expectAccessible(page);
    await expect.poll(() => linksTo(ownData, `${name}-29@justice.example`).length).toBe(1);

    // mended, one of them into whom was invited a moment ago
    await list.fill(
      [`${name}-4@justice.example;Greffe`, `${name}-11@justice.example;greffe`, lines[0] ?? ''].join('\n'),
    );
    await check.click();
    await expect(rows.nth(1)).toContainText('déjà invitée à cette fonction');
    await page.getByRole('button', { name: 'Inviter les 2 personnes prêtes' }).click();
    await expect(page.getByText('2 personnes invitées.')).toBeVisible();
    await list.fill(`${name}-30@justice.example,greffe`);
    await check.click();
    await page.getByRole('button', { name: 'Inviter la personne prête' }).click();
    await expect(page).toHaveURL(/\/equipe\/[^/]+\?fait=invitations$/);
    await expect(page.getByText('Invitations envoyées.')).toBeVisible();
    await expect(page.getByRole('listitem').filter({ hasText: `${name}-30@justice.example` })).toHaveCount(1);
    expect(page.url()).not.toContain('justice');
  });
}

test('a file that is chosen beside a list that was checked is checked first', async ({ browser, ownHub }) => {
  const { page } = await person(browser, 'responsable63', { baseURL: ownHub });
  await page.goto('/equipe');
  await page.getByRole('link', { name: 'Inviter plusieurs personnes' }).click();
  await page.getByLabel('Liste des personnes').fill('une@justice.example\tService de probation (CPIP)');
  await page.getByRole('button', { name: 'Vérifier' }).click();
  await expect(page.getByText('1 personne prête.')).toBeVisible();
  await page.getByLabel('Ou un fichier CSV').setInputFiles({
    ...{ name: 'liste.csv', mimeType: 'text/csv' },
    buffer: Buffer.from('autre@justice.example;CPIP\n'),
  });
  await page.getByRole('button', { name: 'Inviter la personne prête' }).click();
  await expect(page.getByText('Personne n’est encore invité.')).toBeVisible();
  await expect(page.getByRole('row').nth(1)).toContainText('autre@justice.example');
});

/** A second hub on the same database, which is no demonstration and has no mail server. */
async function withoutMail(ownData: string): Promise<{ readonly address: string; stop(): Promise<unknown> }> {
  const { adminUrl } = await startEmbedded(ownData);
  const port = await freePort();
  const hub = startHub({
    PORT: String(port),
    DATABASE_URL: databaseUrl(adminUrl, 'maillage'),
    MAILLAGE_SECRET: readFileSync(path.join(ownData, 'secret'), 'utf8').trim(),
    MAILLAGE_SECOND_FACTOR: 'false',
    MAILLAGE_METRICS_PORT: String(await freePort()),
  });
  if (!(await hub.ready())) throw new Error(hub.errors());
  return {
    address: `http://localhost:${port}`,
    stop: async () => {
      hub.process.kill('SIGTERM');
      await hub.ended;
    },
  };
}

test('where there is no mail server, each address has its link, once, and all are copied at once', async ({
  browser,
  ownData,
}) => {
  const hub = await withoutMail(ownData);
  try {
    const { page, context } = await person(browser, 'coordination0363', { baseURL: hub.address });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const address = `/equipe/${await courtOf(page)}/liste`;
    await page.goto(address);
    const lines = [1, 2, 3].map((place) => `remise-${place}@justice.example;greffe`);
    await page.getByLabel('Liste des personnes').fill([...lines, 'remise-4;greffe'].join('\n'));
    await page.getByRole('button', { name: 'Vérifier' }).click();
    await expect(page.getByText('/invitation/')).toHaveCount(0);
    await page.getByRole('button', { name: 'Inviter les 3 personnes prêtes' }).click();
    const links = page.getByRole('status', { name: 'Lien d’invitation de remise-' });
    await expect(links).toHaveCount(3);
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Copier adresses et liens' }).click();
    const copied = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
    expect(copied.map((line) => line.split('\t')[0])).toEqual(lines.map((line) => line.split(';')[0]));
    expect(copied.map((line) => line.split('\t')[1])).toEqual(await links.allTextContents());
    await expect(page.getByLabel('Liste des personnes')).toHaveValue('remise-4;greffe\n');

    const visitor = await (await browser.newContext({ baseURL: hub.address })).newPage();
    await visitor.goto(copied[1]?.split('\t')[1] ?? '');
    await expect(visitor.getByText('remise-2@justice.example')).toBeVisible();
    await page.goto(address);
    await expect(page.getByText('/invitation/')).toHaveCount(0);
  } finally {
    await hub.stop();
  }
});

test('whoever came in too long ago confirms beside the list, which stays', async ({ browser, ownData }) => {
  const hub = await withoutMail(ownData);
  try {
    const { page, context } = await person(browser, 'coordination0363', { baseURL: hub.address });
    await page.goto(`/equipe/${await courtOf(page)}/liste`);
    const list = page.getByLabel('Liste des personnes');
    await list.fill('tard@justice.example;greffe');
    const { adminUrl } = await startEmbedded(ownData);
    await withClient(databaseUrl(adminUrl, 'maillage'), async (admin) => {
      await admin.query(`update auth.session set "createdAt" = "createdAt" - interval '31 minutes'`);
    });
    await page.getByRole('button', { name: 'Vérifier' }).click();
    await expect(page.getByText('Votre connexion date', { exact: false }).first()).toBeVisible();
    await expect(list).toHaveValue('tard@justice.example;greffe\n');
    await expectAccessible(page);
    const opened = context.waitForEvent('page');
    await page.getByRole('link', { name: 'Confirmer que c’est moi' }).click();
    const tab = await opened;
    await tab.getByLabel('Phrase de passe').fill('maillage-demo-2026');
    await tab.locator('main form button.large').first().click();
    await expect(tab.getByRole('heading', { name: 'Vous êtes connecté' })).toBeVisible();
    await tab.close();
    await page.getByRole('button', { name: 'Vérifier' }).click();
    await page.getByRole('button', { name: 'Inviter la personne prête' }).click();
    await expect(page.getByRole('status', { name: 'Lien d’invitation de tard' })).toHaveCount(1);
  } finally {
    await hub.stop();
  }
});

test('who lets nobody in finds no list', async ({ browser, ownHub }) => {
  const { page } = await person(browser, 'spip63', { baseURL: ownHub });
  expect((await page.goto(`/equipe/${await courtOf(page)}/liste`))?.status()).toBe(404);
});
