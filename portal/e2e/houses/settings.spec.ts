import { expect, test } from '../test.ts';
import { ask, person, refer } from '../cases-people.ts';

// A setting, and the case that shows it.
const withoutScript = { javaScriptEnabled: false } as const;

test('the region adds a reason, which is offered at once, and retires it, with forms alone', async ({
  browser,
}) => {
  const officer = await person(browser, 'spip63');
  const sent = await refer(officer.context.request, { birthName: 'Motif' });
  // Another run of this test on the same hub finds the code taken.
  const label = `Trop loin ${crypto.randomUUID().slice(0, 8)}`;
  const region = await person(browser, 'coordination15', withoutScript);
  const { page } = region;
  await page.goto('/accueil');
  await page.getByRole('link', { name: 'Motifs' }).click();
  const list = page.getByRole('region', { name: 'Retirer une orientation' });
  await list.locator('summary', { hasText: 'Ajouter un motif' }).click();
  await list.getByLabel('En français').last().fill(label);
  await list.getByLabel('En anglais').last().fill('Too far');
  await list.getByLabel('Code').fill('trop loin');
  await list.getByRole('button', { name: 'Enregistrer ce motif' }).last().click();
  await expect(list.getByRole('alert')).toContainText('Écrivez le code en capitales');
  await expect(list.getByLabel('En français').last()).toHaveValue(label);
  await list.getByLabel('Code').fill(label.toUpperCase().replaceAll(' ', '_'));
  await list.getByRole('button', { name: 'Enregistrer ce motif' }).last().click();
  await expect(page.getByText('Motif enregistré.')).toBeVisible();

  const reasons = officer.page.getByLabel('Motif', { exact: true });
  const choices = reasons.locator('option', { hasText: label });
  await officer.page.goto(`/orientations/${sent.id}`);
  await officer.page.locator('summary', { hasText: 'Retirer l’orientation' }).click();
  await expect(choices).toHaveCount(1);

  const row = list.locator('li', { hasText: label });
  await row.locator('summary').click();
  await row.getByLabel('Proposé au choix').uncheck();
  await row.getByRole('button', { name: 'Enregistrer ce motif' }).click();
  await expect(list.locator('li', { hasText: label })).toContainText('Retiré');
  await officer.page.reload();
  await officer.page.locator('summary', { hasText: 'Retirer l’orientation' }).click();
  await expect(reasons).toBeVisible();
  await expect(choices).toHaveCount(0);

  const other = await person(browser, 'coordination0363', withoutScript);
  await other.page.goto('/accueil');
  await expect(other.page.getByRole('link', { name: 'Délais' })).toBeVisible();
  await expect(other.page.getByRole('link', { name: 'Motifs' })).toHaveCount(0);
  expect((await other.page.goto('/reglages/motifs'))?.status()).toBe(404);
});

test('a CPCA changes a deadline, and the day of the next referral follows', async ({ browser }) => {
  const officer = await person(browser, 'spip63');
  const { recipients } = await ask<{ recipients: { organisation: { id: string } }[] }>(
    officer.context.request,
    '{ recipients(commune: "15014") { organisation { id } } }',
  );
  const there = { commune: '15014', recipientId: recipients[0]?.organisation.id };
  const { page } = await person(browser, 'coordination15', withoutScript);
  const promise = async (days: string) => {
    await page.goto('/reglages/delais');
    await page.getByLabel('Accuser réception', { exact: true }).fill(days);
    await page.getByRole('button', { name: 'Enregistrer les délais' }).click();
  };
  /** The day that the case names, as whoever receives it reads it. */
  const dueDay = async () => {
    const { id } = await refer(officer.context.request, { ...there, birthName: 'Délai' });
    await page.goto(`/orientations/${id}`);
    return page.locator('.next .datebox').innerText();
  };
  await promise('2');
  await expect(page.getByText('Délais enregistrés.')).toBeVisible();
  const before = await dueDay();
  await promise('9');
  const after = await dueDay();
  await promise('2');
  expect(after).not.toBe(before);
  expect(await dueDay()).toBe(before);
});
