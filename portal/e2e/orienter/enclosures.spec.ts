import type { Page } from '@playwright/test';
import { expectAccessible } from '../accessible.ts';
import { act, person } from '../cases-people.ts';
import { openHydrated } from '../hydrated.ts';
import { pdf } from '../pdf.ts';
import { expect, test } from '../test.ts';

/** The judgment goes with the referral: it is kept with the draft, and read by the CPCA and by no partner. */

const judgment = { ...pdf, name: 'jugement.pdf' };

async function choose(page: Page, kind: string): Promise<void> {
  const fold = page.locator('.enclosures');
  if ((await fold.getAttribute('open')) === null) await fold.locator('> summary').click();
  await fold.getByLabel('Nature de la pièce').selectOption({ label: kind });
  await fold.getByLabel('Fichier').setInputFiles(judgment);
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test('a judgment is added to a draft, taken away, added again and sent', async ({ browser }) => {
      const { page, context } = await person(browser, 'spip63', { javaScriptEnabled });
      const open = (address: string) =>
        javaScriptEnabled ? openHydrated(page, address) : page.goto(address);
      await open('/orienter');
      await page.getByLabel('Contrôle judiciaire', { exact: true }).check();
      await choose(page, 'Ordonnance');
      await page.getByRole('button', { name: 'Joindre' }).click();
      const listed = page.locator('.enclosures .docs li');
      await expect(page).toHaveURL(/\/orienter\/ref_[^/]+\/1/);
      await expect(listed).toContainText('Ordonnance, PDF');
      await expect(page.getByLabel('Contrôle judiciaire', { exact: true })).toBeChecked();
      // axe needs the script that is off
      if (javaScriptEnabled) await expectAccessible(page);

      await page.getByRole('button', { name: 'Retirer jugement.pdf' }).click();
      await expect(listed).toHaveCount(0);
      await expect(page.getByText('La pièce est retirée du brouillon.')).toBeVisible();

      // chosen and forgotten: going on adds it too
      const number = page.getByLabel('N° parquet');
      await number.fill('26 327 000 118');
      await choose(page, 'Jugement');
      await page.getByRole('button', { name: 'Continuer vers la personne' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Qui est la personne orientée ?');
      await expect(listed).toContainText('jugement.pdf');
      const id = new URL(page.url()).pathname.split('/')[2] ?? '';

      // what nobody says what it is waits there until one does, and is not chosen again
      const kind = page.locator('.enclosures').getByLabel('Nature de la pièce');
      await expect(kind).toHaveValue('');
      await page
        .locator('.enclosures')
        .getByLabel('Fichier')
        .setInputFiles({ ...pdf, name: 'courrier.pdf' });
      await page.getByRole('button', { name: 'Joindre' }).click();
      await expect(page.locator('.error-summary')).toContainText('Choisissez la nature de la pièce');
      await expect(page.getByRole('checkbox', { name: 'courrier.pdf' })).toBeChecked();
      await expect(listed).toHaveCount(1);
      if (javaScriptEnabled) await expectAccessible(page);
      await kind.selectOption('LETTER');
      await page.getByRole('button', { name: 'Joindre' }).click();
      await expect(listed).toHaveCount(2);
      await expect(page.locator('.enclosures')).toContainText('courrier.pdf');
      await page.getByRole('button', { name: 'Retirer courrier.pdf' }).click();
      await expect(listed).toHaveCount(1);

      // a file that is none of the kinds is refused by its name, and what was typed stays
      await page.getByLabel('Nom de naissance').fill('Pièce');
      await page
        .locator('.enclosures')
        .getByLabel('Fichier')
        .setInputFiles({
          ...{
            name: 'programme.exe',
            mimeType: 'application/octet-stream',
            buffer: Buffer.from('MZ nothing'),
          },
        });
      // with a script at the field and before anything is sent; without one, on the same page
      if (!javaScriptEnabled) await page.getByRole('button', { name: 'Joindre' }).click();
      await expect(page.locator(javaScriptEnabled ? '#file-error' : '.error-summary')).toContainText(
        'programme.exe',
      );
      if (javaScriptEnabled) {
        // the field was emptied: there is nothing to add
        await page.getByRole('button', { name: 'Joindre' }).click();
        await expect(page.locator('#file-error')).toContainText('Choisissez d’abord un fichier');
        await expect(page.getByText('La pièce est jointe')).toHaveCount(0);
      }
      await expect(page.getByLabel('Nom de naissance')).toHaveValue('Pièce');
      await expect(listed).toHaveCount(1);

      const known = await act(context.request, 'saveReferralDraft', 'ReferralDraftInput', {
        ...{ id, version: Number(await page.locator('form#etape [name="version"]').inputValue()) },
        ...{
          firstName: 'Paul',
          birthDate: '1990-07-14',
          sex: 'MALE',
          commune: '63113',
          phone: '06 39 98 12 12',
        },
        ...{
          modules: ['RESPONSIBILITY_GROUP'],
          personInformation: 'INFORMED',
          voicemailAllowed: false,
          draftStep: 4,
        },
        ...{ interpreterNeeded: false, measureEnd: '2028-06-08', circumstances: 'Travaille de nuit.' },
      });
      expect(known.id).toBe(id);
      await open(`/orienter/${id}/4`);
      await expect(page.locator('.recap')).toContainText('Jugement : jugement.pdf');
      await page.getByRole('button', { name: 'Envoyer l’orientation' }).click();
      await expect(page).toHaveURL(/accuse$/);

      const { page: desk } = await person(browser, 'coordination0363', { javaScriptEnabled });
      await desk.goto(`/orientations/${id}`);
      const documents = desk.locator('#documents');
      await expect(documents).toContainText('Pièces de l’orientation');
      const link = await documents
        .getByRole('link', { name: 'jugement.pdf', exact: true })
        .getAttribute('href');
      expect((await desk.request.get(link ?? '')).status()).toBe(200);
      const { page: partner } = await person(browser, 'hebergement63');
      expect((await partner.request.get(link ?? '')).status()).toBe(404);
      if (javaScriptEnabled) await expectAccessible(desk);
      await expect(documents.getByText('Retirer…')).toHaveCount(0);

      // it was somebody else's: its sender takes it back, and nobody reads it any more
      await open(`/orientations/${id}`);
      const line = page.locator('#documents .docs li');
      await line.locator('summary').click();
      const form = line.locator('form');
      await form.evaluate((one: HTMLFormElement) => void delete one.dataset['undo']);
      await form.getByLabel('Elle concerne une autre personne').check();
      if (javaScriptEnabled) await expectAccessible(page);
      else await form.getByLabel('Je confirme').check();
      await form.getByRole('button', { name: 'Détruire ce fichier' }).click();
      await expect(page.getByText('Pièce retirée : le fichier est détruit.')).toBeVisible();
      await expect(line).toContainText('Jugement : pièce retirée');
      await expect(line).not.toContainText('jugement.pdf');

      // so does one that went with a message
      const reply = page.locator('#echanges form');
      await reply.getByLabel('Votre message').fill('Voici l’autre.');
      await reply.locator('input[type="file"]').setInputFiles({ ...pdf, name: 'ordonnance.pdf' });
      await reply.getByRole('button', { name: 'Envoyer le message' }).click();
      const hanging = page.locator('#documents .docs li', { hasText: 'ordonnance.pdf' });
      await hanging.locator('summary').click();
      const taking = hanging.locator('form');
      await taking.evaluate((one: HTMLFormElement) => void delete one.dataset['undo']);
      await taking.getByLabel('Elle concerne une autre personne').check();
      if (!javaScriptEnabled) await taking.getByLabel('Je confirme').check();
      await taking.getByRole('button', { name: 'Détruire ce fichier' }).click();
      await expect(page.locator('#echanges .talk')).toContainText('PDF : pièce retirée');
      await expect(page.getByText('ordonnance.pdf')).toHaveCount(0);
      await desk.reload();
      await expect(documents).toContainText('elle concerne une autre personne');
      await expect(documents).not.toContainText('jugement.pdf');
      expect((await desk.request.get(link ?? '')).status()).toBe(404);
    });
  });
}

for (const javaScriptEnabled of [true, false]) {
  test(`without a file nothing is said to be added, ${javaScriptEnabled ? 'with' : 'without'} script`, async ({
    browser,
  }) => {
    const { page } = await person(browser, 'spip63', { javaScriptEnabled });
    const said = page.locator('.error-summary').getByText('Choisissez d’abord un fichier');
    const press = async (address: string): Promise<void> => {
      await (javaScriptEnabled ? openHydrated(page, address) : page.goto(address));
      const fold = page.locator('.enclosures');
      if ((await fold.getAttribute('open')) === null) await fold.locator('> summary').click();
      await page.getByRole('button', { name: 'Joindre' }).click();
      await expect(said).toBeVisible();
      await expect(fold.getByLabel('Fichier')).toBeVisible();
      await expect(page.getByText('La pièce est jointe')).toHaveCount(0);
    };
    // neither where there is no draft yet, nor in one
    await press('/orienter');
    await page.getByLabel('Contrôle judiciaire', { exact: true }).check();
    await page.getByRole('button', { name: 'Continuer vers la personne' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Qui est la personne orientée ?');
    await press(page.url());
    await press(page.url().replace(/2$/, '1'));
    if (javaScriptEnabled) await expectAccessible(page);
  });
}

test('without script a judgment of a megabyte is taken, and one that is too large is refused by its name with what was typed', async ({
  browser,
}) => {
  const { page } = await person(browser, 'spip63', { javaScriptEnabled: false });
  const large = (megabytes: number) =>
    Buffer.concat([Buffer.from('%PDF-1.4\n'), Buffer.alloc(megabytes * 1024 * 1024, '%\n'), pdf.buffer]);
  await page.goto('/orienter');
  await page.getByLabel('Contrôle judiciaire', { exact: true }).check();
  await page.getByLabel('N° parquet').fill('26 327 000 118');
  await choose(page, 'Jugement');
  await page
    .locator('.enclosures')
    .getByLabel('Fichier')
    .setInputFiles({ ...judgment, buffer: large(1) });
  await page.getByRole('button', { name: 'Joindre' }).click();
  await expect(page.locator('.enclosures .docs li')).toContainText('jugement.pdf');
  await page.getByLabel('N° parquet').fill('26 327 000 119');
  await choose(page, 'Jugement');
  await page
    .locator('.enclosures')
    .getByLabel('Fichier')
    .setInputFiles({ ...judgment, name: 'trop-gros.pdf', buffer: large(13) });
  await page.getByRole('button', { name: 'Joindre' }).click();
  await expect(page.locator('.error-summary')).toContainText(/trop-gros\.pdf.*12\s?Mo/u);
  await expect(page.getByLabel('N° parquet')).toHaveValue(/26\s?327\s?000\s?119/u);
});
