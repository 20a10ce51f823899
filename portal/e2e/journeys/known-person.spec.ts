import { expectAccessible } from '../accessible.ts';
import { ask, refer } from '../cases-people.ts';
import { expect, test } from '../test.ts';
import { enters } from './people.ts';

/**
 * Samir Belkacem refers a man a second time: his name is not typed again, and of where and how he is reached what he still
 * holds to. Claire Vasseur, who takes a call about the same man, says by it that the two are one.
 */
test('a known person is referred again: the name is there, what may have changed is asked, and nothing else is taken', async ({
  browser,
}) => {
  const samir = await enters(browser, 'spip63');
  const { page } = samir;
  const sent = await refer(samir.context.request, {
    ...{ birthName: 'Olliergues', firstName: 'Bastien', phone: '06 39 98 41 81', commune: '63113' },
    circumstances: 'Travaille de nuit.',
  });
  await samir.opens(`/orientations/${sent.id}`);
  await page.getByRole('link', { name: 'Nouvelle orientation pour cette personne' }).click();
  await expect(page.getByText('OLLIERGUES Bastien')).toBeVisible();
  await expect(page).toHaveTitle(/Nouvelle orientation pour une personne connue/);
  await expectAccessible(page);
  await page.getByLabel('Téléphone', { exact: false }).first().check();
  await page.getByRole('button', { name: 'Commencer l’orientation' }).click();
  await expect(page).toHaveURL(/\/orienter\/[^/]+\/1$/);
  await expect(page.getByLabel('Sursis probatoire')).not.toBeChecked();
  await page.goto(page.url().replace(/1$/, '2'));
  await expect(page.getByLabel('Nom de naissance')).toHaveValue(/olliergues/i);
  await expect(page.locator('#phone')).toHaveValue(/^06\s39\s98\s41\s81$/);
  await expect(page.locator('#commune')).toHaveValue('');
  await expect(page.getByLabel('La personne sait')).not.toBeChecked();
  await page.goto(page.url().replace(/2$/, '3'));
  await expect(page.getByLabel('Circonstances utiles')).toHaveValue('');

  const claire = await enters(browser, 'coordination0363');
  await claire.opens(`/orientations/${sent.id}`);
  await claire.page.getByRole('link', { name: 'Nouvelle orientation pour cette personne' }).click();
  await claire.page.getByRole('button', { name: 'Commencer l’orientation' }).click();
  await expect(claire.page.locator('h1')).toHaveText('De qui vient cette orientation, et dans quel cadre ?');
  const { referral } = await ask<{ referral: { participant: { links: { verdict: string }[] } } }>(
    claire.context.request,
    `{ referral(id: "${sent.id}") { participant { links { verdict } } } }`,
  );
  expect(referral.participant.links).toEqual([{ verdict: 'SAME' }]);
  expect([...samir.complaints, ...claire.complaints]).toEqual([]);
});
