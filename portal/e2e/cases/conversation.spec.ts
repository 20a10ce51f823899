import type { Browser } from '@playwright/test';
import { pdf } from '../pdf.ts';
import { expect, test } from '../test.ts';
import { expectAccessible } from '../accessible.ts';
import { ask, asksForNews, person, refer, type Case } from '../cases-people.ts';

/** The conversation inside a case, and the files on it, in front of the people who use it. */

// Two people, files and a whole case: more than one page’s worth of time.
const address = ({ id }: Case): string => `/orientations/${encodeURIComponent(id)}`;

async function referred(browser: Browser) {
  const officer = await person(browser, 'spip63');
  await officer.page.goto('/orientations');
  return { officer, known: await refer(officer.context.request) };
}

test('an officer writes to the team with a file; the coordinator hears of it while she types, and reads both', async ({
  browser,
}) => {
  const { officer, known } = await referred(browser);
  const coordinator = await person(browser, 'coordination0363');
  await coordinator.page.goto(address(known));
  await expect(coordinator.page.locator('[data-connection="live"]')).toBeVisible();
  const typing = coordinator.page.getByLabel('Votre message');
  await typing.fill('Je commence à répondre');

  const { page } = officer;
  await page.goto(address(known));
  await expect(page.getByRole('checkbox', { name: 'Équipe' }).first()).toBeChecked();
  await page.getByLabel('Votre message').fill('Le bilan est joint.\nMerci de votre retour.');
  await expect(page.locator('#message-file-hint')).toContainText('5 fichiers et 12\u00a0Mo chacun');
  await page.getByLabel('Joindre des fichiers').setInputFiles(pdf);
  await page.getByRole('button', { name: 'Envoyer le message' }).click();
  await expect(page).toHaveURL(new RegExp(`${address(known)}\\?fait=message#echanges$`));
  await expect(page.getByRole('status').filter({ hasText: 'Votre message est envoyé.' })).toBeFocused();
  const talk = page.locator('#echanges .talk');
  await expect(talk).toContainText('Le bilan est joint.');
  await expect(talk).toContainText('et le service qui l’a écrit');
  await expect(page.locator('#documents')).toContainText('Bilan d’étape.pdf');
  await expectAccessible(page);

  const theirs = coordinator.page.locator('#echanges .talk');
  await asksForNews(coordinator.page);
  await expect(theirs).toContainText('Le bilan est joint.');
  await expect(typing).toHaveValue('Je commence à répondre');
  const [download] = await Promise.all([
    coordinator.page.waitForEvent('download'),
    theirs.getByRole('link', { name: pdf.name }).click(),
  ]);
  expect(download.suggestedFilename()).toBe(pdf.name);
  expect([...officer.complaints, ...coordinator.complaints]).toEqual([]);
  await officer.context.close();
  await coordinator.context.close();
});

test('without script a message is sent, a refused one keeps its words and its file, and the list counts what is unread', async ({
  browser,
}) => {
  const { officer, known } = await referred(browser);
  await officer.context.close();
  const { context, page } = await person(browser, 'spip63', { javaScriptEnabled: false });
  await page.goto(address(known));
  await page.getByLabel('Votre message').fill('Sans personne pour me lire.');
  await page.getByLabel('Joindre des fichiers').setInputFiles(pdf);
  for (const box of await page.locator('#echanges input[name="audience"]').all()) await box.uncheck();
  await page.getByRole('button', { name: 'Envoyer le message' }).click();
  await expect(page.getByRole('alert')).toContainText('Le message n’est pas parti');
  await expect(page.getByLabel('Votre message')).toHaveValue('Sans personne pour me lire.');
  await expect(page.getByRole('checkbox', { name: pdf.name })).toBeChecked();
  await page.locator('#echanges input[name="audience"]').first().check();
  await page.locator('#echanges input[name="audience"][value="COORDINATOR"]').check();
  const key = await page.locator('#echanges input[name="key"]').inputValue();
  await page.getByRole('button', { name: 'Envoyer le message' }).click();
  await expect(page.locator('#echanges .talk')).toContainText('Sans personne pour me lire.');
  await expect(page.locator('#documents')).toContainText(pdf.name);

  // The form of the message that has gone, brought back and filled anew: it is kept, the page says so, and it goes the second time.
  await page.locator('#echanges input[name="key"]').evaluate((input, used) => {
    (input as HTMLInputElement).value = used;
  }, key);
  await page.getByLabel('Votre message').fill('Et ceci en plus.');
  await page.getByRole('button', { name: 'Envoyer le message' }).click();
  await expect(page.getByRole('alert')).toContainText('a déjà servi pour un autre envoi');
  await expect(page.getByLabel('Votre message')).toHaveValue('Et ceci en plus.');
  await page.getByRole('button', { name: 'Envoyer le message' }).click();
  await expect(page.locator('#echanges .talk')).toContainText('Et ceci en plus.');
  await context.close();

  const coordinator = await person(browser, 'coordination0363', { javaScriptEnabled: false });
  await coordinator.page.goto('/boite?vue=toutes');
  const line = coordinator.page.locator('.item', { hasText: known.reference });
  await expect(line).toContainText('2 messages non lus');
  await coordinator.page.goto(address(known));
  await coordinator.page.goto('/boite?vue=toutes');
  await expect(line).not.toContainText('non lu');

  // a long conversation is read to its beginning
  for (let count = 0; count < 50; count += 1) {
    await ask(
      coordinator.context.request,
      'mutation ($input: SendMessageInput!) { sendMessage(input: $input) { userErrors { message } } }',
      {
        input: {
          id: known.id,
          text: `Message ${count}`,
          audience: ['COORDINATOR', 'CASEWORKER'],
          idempotencyKey: crypto.randomUUID(),
          attachmentIds: [],
        },
      },
    );
  }
  await coordinator.page.goto(address(known));
  await expect(coordinator.page.locator('#echanges')).not.toContainText('Sans personne pour me lire.');
  await coordinator.page.locator('#echanges').getByRole('link', { name: 'Les lire' }).click();
  await expect(coordinator.page.locator('#echanges')).toContainText('Sans personne pour me lire.');
  await expect(coordinator.page.locator('#documents')).toContainText(pdf.name);
  await coordinator.page.locator('#echanges').getByRole('link', { name: 'Revenir au plus récent' }).click();
  await expect(coordinator.page.locator('#echanges')).toContainText('Message 49');
  await coordinator.context.close();
});

test('a program that calls itself a PDF, and a file that is empty, are refused beside their field, and nothing is sent', async ({
  browser,
}) => {
  const { officer, known } = await referred(browser);
  const { page, context } = officer;
  await page.goto(address(known));
  await page.getByLabel('Votre message').fill('Avec un faux document.');
  await page.getByLabel('Joindre des fichiers').setInputFiles({
    name: 'bilan.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('MZ'.padEnd(400, 'x')),
  });
  await page.getByRole('button', { name: 'Envoyer le message' }).click();
  await expect(page.locator('#message-file-error')).toContainText('Joignez un fichier PDF');
  await expectAccessible(page);
  await page.getByLabel('Joindre des fichiers').setInputFiles({
    name: 'vide.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.alloc(0),
  });
  await page.getByRole('button', { name: 'Envoyer le message' }).click();
  await expect(page.locator('#message-file-error')).toContainText('vide.pdf');
  await expect(page.getByLabel('Votre message')).toHaveValue('Avec un faux document.');
  const { referral } = await ask<{ referral: { messages: { totalCount: number } } }>(
    context.request,
    'query ($id: ID!) { referral(id: $id) { messages(first: 1) { totalCount } } }',
    { id: known.id },
  );
  expect(referral.messages.totalCount).toBe(0);
  await context.close();
});
