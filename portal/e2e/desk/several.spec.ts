import type { APIRequestContext } from '@playwright/test';
import { expectAccessible } from '../accessible.ts';
import { act, ask, asksForNews, enter, person, refer, type Case } from '../cases-people.ts';
import { expect, test } from '../test.ts';

/** What is done with several at once: taken back, said in advance, and told when somebody else was first. */

interface Team {
  readonly viewer: {
    readonly membership: { readonly id: string };
    readonly colleagues: readonly { readonly id: string }[];
  };
}

const team = async (request: APIRequestContext): Promise<Team['viewer']> =>
  (await ask<Team>(request, '{ viewer { membership { id } colleagues { id } } }')).viewer;

for (const javaScriptEnabled of [true, false]) {
  test(`what was handed on is handed back, but for what is in other hands by now, ${javaScriptEnabled ? 'with' : 'without'} script`, async ({
    browser,
  }) => {
    const officer = await person(browser, 'spip63');
    const sent = await Promise.all(
      ['Quattuor', 'Quinque', 'Sex'].map((birthName) => refer(officer.context.request, { birthName })),
    );
    const { page } = await person(browser, 'coordination0363', { javaScriptEnabled });
    await page.goto('/boite?vue=a-traiter');
    for (const { reference } of sent) await page.getByLabel(`Cocher ${reference}`).check();
    await page.locator('#attribuer-a').selectOption('Julie Fabre');
    await page.locator('#plusieurs').getByRole('button', { name: 'Changer le responsable' }).click();
    const result = page.locator('.several-done');
    await expect(result).toContainText('3 orientations ont changé de responsable');
    if (javaScriptEnabled) await expectAccessible(page);

    const julie = await person(browser, 'equipe63');
    const { membership, colleagues } = await team(julie.context.request);
    const [first, other, third] = sent;
    // what is no matter of who is in charge stands in no way
    await act(julie.context.request, 'acknowledgeReferral', 'AcknowledgeReferralInput', {
      ...{ id: third?.id, version: third?.version },
    });
    await act(julie.context.request, 'assignReferral', 'AssignReferralInput', {
      ...{ id: other?.id, version: other?.version, insteadOfId: membership.id },
      assigneeId: colleagues.find(({ id }) => id !== membership.id)?.id,
    });
    await result.getByRole('button', { name: 'Annuler' }).click();
    await expect(result).toContainText('2 orientations ont retrouvé leur responsable');
    await expect(result.getByRole('listitem')).toHaveCount(1);
    await expect(result.getByRole('listitem')).toContainText(other?.reference ?? '');
    await expect(page.locator('.item', { hasText: first?.reference ?? '' })).not.toContainText('Julie Fabre');
  });
}

test('who took one themselves meanwhile is not counted, and keeps it when the others are handed back', async ({
  browser,
}) => {
  const officer = await person(browser, 'spip63');
  const sent = await Promise.all(
    ['Decem', 'Undecim', 'Duodecim'].map((birthName) => refer(officer.context.request, { birthName })),
  );
  const { page } = await person(browser, 'coordination0363', { javaScriptEnabled: false });
  await page.goto('/boite?vue=a-traiter');
  for (const { reference } of sent) await page.getByLabel(`Cocher ${reference}`).check();
  const julie = await person(browser, 'equipe63');
  const { membership } = await team(julie.context.request);
  const [own] = sent;
  await act(julie.context.request, 'assignReferral', 'AssignReferralInput', {
    ...{ id: own?.id, version: own?.version, insteadOfId: null, assigneeId: membership.id },
  });
  await page.locator('#attribuer-a').selectOption('Julie Fabre');
  await page.locator('#plusieurs').getByRole('button', { name: 'Changer le responsable' }).click();
  const result = page.locator('.several-done');
  await expect(result).toContainText('2 orientations ont changé de responsable');
  await expect(result).toContainText('Une orientation était déjà ainsi');
  await result.getByRole('button', { name: 'Annuler' }).click();
  await expect(result).toContainText('2 orientations ont retrouvé leur responsable');
  for (const { reference } of sent) {
    const line = page.locator('.item', { hasText: reference });
    await (reference === own?.reference
      ? expect(line).toContainText('Julie Fabre')
      : expect(line).not.toContainText('Julie Fabre'));
  }
});

test('of the ticked ones it is said how many can be acknowledged, and which one a colleague changed', async ({
  browser,
}) => {
  const officer = await person(browser, 'spip63');
  const claire = await person(browser, 'coordination0363');
  const julie = await person(browser, 'equipe63');
  const acknowledge = ({ id, version }: Case): Promise<Case> =>
    act(julie.context.request, 'acknowledgeReferral', 'AcknowledgeReferralInput', { id, version });
  // Urgent ones stand first, however many there are.
  const one = await refer(officer.context.request, { birthName: 'Septem', urgent: true });
  const two = await refer(officer.context.request, { birthName: 'Octo', urgent: true });
  const done = await acknowledge(await refer(officer.context.request, { birthName: 'Novem', urgent: true }));
  const { page } = claire;
  await asksForNews(page);
  await page.goto('/boite?vue=a-traiter');
  await expect(page.locator('[data-connection="live"]').first()).toBeVisible();
  for (const { reference } of [one, two]) await page.getByLabel(`Cocher ${reference}`).check();
  const part = page.locator('.several-part');
  await expect(part).toBeHidden();
  await page.getByLabel(`Cocher ${done.reference}`).check();
  await expect(part).toBeVisible();
  await expectAccessible(page);

  await acknowledge(two);
  await expect(page.locator('.unticked')).toContainText(
    `${two.reference} a changé depuis que vous l’avez cochée (Reçue) : elle n’est plus cochée.`,
  );
  await expect(page.getByLabel(`Cocher ${two.reference}`)).not.toBeChecked();
  await expect(page.getByLabel(`Cocher ${one.reference}`)).toBeChecked();
  await expectAccessible(page);
  // those that can be are; the others are left alone, as was said
  await page.getByRole('button', { name: 'Accuser réception' }).first().click();
  await expect(page.locator('.several-done')).toContainText('Une réception confirmée');
  await expect(page.locator('.several-done').getByRole('listitem')).toHaveCount(0);
  expect(claire.complaints).toEqual([]);
});

test('a ticked one that leaves the list is told of and leaves like any other, and the others stay ticked', async ({
  browser,
}) => {
  const claire = await person(browser, 'coordination0363');
  const julie = await person(browser, 'equipe63');
  const entered: Case[] = [];
  for (const birthName of ['Viginti', 'Triginta', 'Quadraginta', 'Quinquaginta'])
    entered.push(await enter(julie.context.request, { birthName, urgent: true }));
  const [, leaves] = entered;
  const { page } = claire;
  await asksForNews(page);
  await page.goto('/boite?vue=a-traiter');
  await expect(page.locator('[data-connection="live"]').first()).toBeVisible();
  for (const { reference } of entered) await page.getByLabel(`Cocher ${reference}`).check();
  await act(julie.context.request, 'withdrawEntry', 'WithdrawEntryInput', {
    ...{ id: leaves?.id, version: leaves?.version, reason: 'ENTERED_TWICE' },
  });
  await expect(page.locator('.unticked')).toContainText(
    `${leaves?.reference} (Retirée) a quitté cette liste depuis que vous l’avez cochée : elle n’est plus cochée.`,
  );
  await expect(page.locator('.unticked p')).toHaveCount(1);
  await expect(page.locator('.item', { hasText: leaves?.reference ?? '' })).toHaveCount(0);
  for (const { reference } of entered)
    if (reference !== leaves?.reference) await expect(page.getByLabel(`Cocher ${reference}`)).toBeChecked();
  await expectAccessible(page);
  expect(claire.complaints).toEqual([]);
});
