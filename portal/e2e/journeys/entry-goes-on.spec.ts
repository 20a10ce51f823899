import { ask, enter, person } from '../cases-people.ts';
import { expect, test } from '../test.ts';

/** The letter is about a man whom Claire Vasseur knows: who wrote, how and when stays, and he is taken over into the entry. */
const cases = [
  { key: 'coordination0363', javaScriptEnabled: true, birthName: 'Arlanc', decides: true },
  { key: 'coordination0363', javaScriptEnabled: false, birthName: 'Ambert', decides: true },
  { key: 'equipe63', javaScriptEnabled: false, birthName: 'Aubusson', decides: false },
] as const;
for (const { key, javaScriptEnabled, birthName, decides } of cases) {
  test(`an entry of ${key} goes on with a known person and loses nothing, ${javaScriptEnabled ? 'with' : 'without'} script`, async ({
    browser,
  }) => {
    const { context, page, complaints } = await person(browser, key, { javaScriptEnabled });
    const goOn = async (to: number): Promise<void> => {
      await page.locator('#etape .btn.primary').click();
      await expect(page).toHaveURL(new RegExp(`/${to}$`));
    };
    const who = { birthName, firstName: 'Denis' };
    const reach = { birthDate: '1979-03-21', phone: '06 39 98 41 83', commune: '63113' };
    const before = await enter(context.request, { ...who, ...reach });
    await page.goto('/orienter');
    await page.getByLabel('Un service ou un partenaire').check();
    const house = page.getByLabel('Service ou partenaire', { exact: true });
    await house.selectOption({ label: 'Parquet de Clermont-Ferrand' });
    await page.getByLabel('Qui a écrit ou appelé').fill('Hélène Marchand');
    await page.getByLabel('Courrier', { exact: true }).check();
    await page.getByLabel('Sursis probatoire').check();
    await page.locator('#orderedById').selectOption({ label: 'Tribunal judiciaire de Clermont-Ferrand' });
    await goOn(2);
    await page.getByLabel('Nom de naissance').fill(who.birthName);
    await page.getByLabel('Prénom').fill(who.firstName);
    await page.getByLabel('Date de naissance').fill('21/03/1979');
    await page.getByLabel('Sans domicile fixe').check();
    await page.getByLabel('Téléphone', { exact: true }).fill('06 39 98 41 84');
    await page.getByLabel('La personne sait').check();
    await goOn(3);
    const entry = page.url().replace(/\/3$/, '');
    // the coordination says that they are one; the team takes over what is known, and is told so
    const undecided = page.getByText('la coordination dira si c’est la même personne');
    await expect(undecided).toHaveCount(decides ? 0 : 1);
    await page
      .getByRole('link', { name: decides ? /C’est cette personne/ : /Reprendre ce que l’on sait/ })
      .first()
      .click();
    await expect(page.getByText(`D’après l’orientation ${before.reference}`)).toBeVisible();
    await page.getByRole('button', { name: 'Continuer la saisie avec cette personne' }).click();

    // It is the same entry; of where and how he is reached it has what was typed, as nothing of before was confirmed.
    await expect(page).toHaveURL(`${entry}/2?repris=personne`);
    await expect(page.getByText('ce que vous aviez saisi est gardé')).toBeVisible();
    await expect(page.getByLabel('Sans domicile fixe')).toBeChecked();
    await expect(page.locator('#phone')).toHaveValue(/^06\s39\s98\s41\s84$/);
    await page.goto(`${entry}/1`);
    await expect(page.getByLabel('Qui a écrit ou appelé')).toHaveValue('Hélène Marchand');
    await expect(page.getByLabel('Courrier', { exact: true })).toBeChecked();
    await expect(house.locator(':checked')).toHaveText('Parquet de Clermont-Ferrand');
    await expect(page.getByLabel('Sursis probatoire')).toBeChecked();
    const { context: coordination } = await person(browser, 'coordination0363');
    const { referral } = await ask<{ referral: { participant: { links: { verdict: string }[] } } }>(
      coordination.request,
      `{ referral(id: "${before.id}") { participant { links { verdict } } } }`,
    );
    expect(referral.participant.links).toEqual(decides ? [{ verdict: 'SAME' }] : []);
    expect(complaints).toEqual([]);
  });
}
