import type { Browser } from '@playwright/test';
import { expectAccessible } from '../accessible.ts';
import { act, ask, person, refer } from '../cases-people.ts';
import { expect, test } from '../own-hub.ts';

// A hub of its own: how many places are declared here decides what everybody who accepts is asked.

/** Letters of its own for each test, so that tests do not meet in each other's lists. */
const ownName = (): string => `Rang${crypto.randomUUID().replace(/[^a-f]/g, '')}`;

/** Declares how many places a group of Clermont-Ferrand has per cycle. */
async function declarePlaces(browser: Browser, hub: string, places: number): Promise<void> {
  const { context } = await person(browser, 'coordination0363', { baseURL: hub });
  const { capacities } = await ask<{ capacities: { module: string; version: number }[] }>(
    context.request,
    '{ capacities { module version } }',
  );
  const group = capacities.find(({ module }) => module === 'RESPONSIBILITY_GROUP');
  const { declareCapacity } = await ask<{ declareCapacity: { userErrors: unknown[] } }>(
    context.request,
    'mutation($input: DeclareCapacityInput!) { declareCapacity(input: $input) { userErrors { message } } }',
    {
      input: {
        module: 'RESPONSIBILITY_GROUP',
        version: group?.version ?? 0,
        places,
        weeks: 12,
        volunteerPercent: 0,
      },
    },
  );
  expect(declareCapacity.userErrors).toEqual([]);
  await context.close();
}

/** Someone sent to Clermont-Ferrand, received and put on the waiting list. */
async function waiting(browser: Browser, hub: string, birthName: string): Promise<string> {
  const officer = await person(browser, 'spip63', { baseURL: hub });
  const coordinator = await person(browser, 'coordination0363', { baseURL: hub });
  const sent = await refer(officer.context.request, { birthName });
  const desk = coordinator.context.request;
  const change = ({ id, version }: { id: string; version: number }) => ({ id, version });
  const received = await act(desk, 'acknowledgeReferral', 'AcknowledgeReferralInput', change(sent));
  await act(desk, 'waitlistReferral', 'WaitlistReferralInput', change(received));
  await officer.context.close();
  await coordinator.context.close();
  return sent.id;
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test('the waiting list says the place, why, and leads to the case, which says who is passed over', async ({
      browser,
      ownHub,
    }) => {
      await declarePlaces(browser, ownHub, 1);
      await waiting(browser, ownHub, ownName());
      const last = ownName();
      const id = await waiting(browser, ownHub, last);
      const { page } = await person(browser, 'coordination0363', { baseURL: ownHub, javaScriptEnabled });
      await page.goto('/boite?vue=attente');
      await page.getByRole('link', { name: 'Ordre de la liste' }).first().click();
      const row = page.getByRole('row', { name: new RegExp(last, 'i') });
      await expect(row).toContainText('Échéance légale le 08/06/2028');
      // axe is a script itself
      if (javaScriptEnabled) await expectAccessible(page);
      await row.getByRole('link', { name: /Ouvrir pour accepter/ }).click();
      await expect(page).toHaveURL(new RegExp(id));
      await page.locator('summary', { hasText: 'Accepter' }).click();
      await expect(page.getByText(/Cette personne passerait avant/)).toBeVisible();
      await page.getByRole('button', { name: /^Accepter/ }).click();
      await expect(page.getByText('Dites en une phrase pourquoi cette personne passe avant')).toBeVisible();
    });

    test('where a place is left for each who waits, nobody is asked why', async ({ browser, ownHub }) => {
      await declarePlaces(browser, ownHub, 1000);
      await waiting(browser, ownHub, ownName());
      const id = await waiting(browser, ownHub, ownName());
      const { page } = await person(browser, 'coordination0363', { baseURL: ownHub, javaScriptEnabled });
      await page.goto(`/orientations/${id}`);
      await page.locator('summary', { hasText: 'Accepter' }).click();
      await expect(page.getByRole('button', { name: /^Accepter/ })).toBeVisible();
      await expect(page.getByText(/Cette personne passerait avant/)).toHaveCount(0);
      await page.getByRole('button', { name: /^Accepter/ }).click();
      await expect(page.getByRole('status').filter({ hasText: 'Accepté' }).first()).toBeVisible();
    });
  });
}
