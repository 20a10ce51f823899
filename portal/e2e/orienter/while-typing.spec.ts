import type { Browser, Page, Route } from '@playwright/test';
import { act, ask, person } from '../cases-people.ts';
import { expect, test } from '../test.ts';

/** What the form of a referral does while one types: it saves, and it looks the commune up. */

const saving = '**/orienter/**/*enregistrer';

/** A draft at the step of the person, open in its sender's browser. */
async function openDraft(
  browser: Browser,
): Promise<{ readonly page: Page; readonly birthName: () => Promise<string | null> }> {
  const { page, context } = await person(browser, 'spip63');
  const { id } = await act(context.request, 'saveReferralDraft', 'ReferralDraftInput', {
    draftStep: 2,
    legalBasis: 'VOLUNTARY',
  });
  await page.goto(`/orienter/${id}/2`);
  await expect(page.locator('#commune')).toHaveRole('combobox');
  const birthName = async (): Promise<string | null> => {
    const { referral } = await ask<{ referral: { participant: { birthName: string | null } | null } }>(
      context.request,
      'query ($id: ID!) { referral(id: $id) { participant { birthName } } }',
      { id },
    );
    return referral.participant?.birthName ?? null;
  };
  return { page, birthName };
}

/** Requests that wait for the test to let them go on, in the order in which they came. */
async function gate(page: Page, address: string): Promise<{ readonly waiting: readonly Route[] }> {
  const waiting: Route[] = [];
  await page.route(address, (route) => void waiting.push(route));
  return { waiting };
}

const sent = (route: Route | undefined): URLSearchParams =>
  new URLSearchParams(route?.request().postData() ?? '');

test('saves one after the other, each over the version that the one before has made', async ({ browser }) => {
  const { page, birthName } = await openDraft(browser);
  const name = page.getByLabel('Nom de naissance');
  const firstName = page.getByLabel('Prénom');
  const { waiting } = await gate(page, saving);
  await name.fill('UN');
  await firstName.focus();
  await expect.poll(() => waiting.length).toBe(1);
  await name.fill('DEUX');
  await firstName.focus();
  await name.fill('TROIS');
  await firstName.focus();
  // the others wait for the first, and not for time
  expect(waiting.length).toBe(1);
  const versions: number[] = [];
  for (let at = 0; at < 3; at += 1) {
    await expect.poll(() => waiting.length).toBe(at + 1);
    versions.push(Number(sent(waiting[at]).get('version')));
    const answered = page.waitForResponse((answer) => answer.url().endsWith('?/enregistrer'));
    await waiting[at]?.continue();
    await answered;
  }
  expect(versions).toEqual([0, 1, 2].map((more) => (versions[0] ?? 0) + more));
  await expect(page.getByRole('alert')).toHaveCount(0);
  expect(await birthName()).toBe('TROIS');
});

test('shows that something could not be saved, and saves it with whatever is typed next', async ({
  browser,
}) => {
  const { page, birthName } = await openDraft(browser);
  const status = page.locator('[data-saved]');
  await page.route(saving, (route) => route.abort());
  await page.getByLabel('Nom de naissance').fill('PERDU');
  await page.getByLabel('Prénom').focus();
  await expect(status).toHaveText((await status.getAttribute('data-not-saved')) ?? '?');
  expect(await birthName()).toBeNull();
  await page.unroute(saving);
  await page.getByLabel('Prénom').fill('Camille');
  await page.getByLabel('Nom de naissance').focus();
  await expect(status).toContainText('Brouillon enregistré à');
  expect(await birthName()).toBe('PERDU');
});

test('offers the communes of what is typed now, whichever answer comes last', async ({ browser }) => {
  const { page } = await openDraft(browser);
  const commune = page.locator('#commune');
  const options = page.getByRole('listbox').getByRole('option');
  const { waiting } = await gate(page, '**/orienter/communes');
  await commune.pressSequentially('riom');
  await expect.poll(() => waiting.length).toBe(1);
  await commune.fill('clermon');
  await expect.poll(() => waiting.length).toBe(2);
  expect(waiting.map((route) => sent(route).get('q'))).toEqual(['riom', 'clermon']);
  await waiting[1]?.continue();
  await expect(options.first()).toContainText('Clermont');
  const late = page.waitForResponse((answer) => answer.request().postData() === 'q=riom');
  await waiting[0]?.continue();
  await late;
  await expect(options.filter({ hasText: 'Riom' })).toHaveCount(0);
  await expect(options.first()).toContainText('Clermont');
});

test('is gone through by keyboard, round its ends, closed and chosen from', async ({ browser }) => {
  const { page } = await openDraft(browser);
  const commune = page.locator('#commune');
  const list = page.getByRole('listbox');
  const active = async (): Promise<string> =>
    await page.locator(`#${(await commune.getAttribute('aria-activedescendant')) ?? 'none'}`).innerText();
  await commune.pressSequentially('saint-');
  await expect(list).toBeVisible();
  await expect(commune).toHaveAttribute('aria-expanded', 'true');
  const offered = await list.getByRole('option').allInnerTexts();
  expect(offered.length).toBeGreaterThan(2);
  await commune.press('ArrowDown');
  expect(await active()).toBe(offered[0]);
  await commune.press('ArrowUp');
  expect(await active()).toBe(offered.at(-1));
  await commune.press('ArrowDown');
  await commune.press('ArrowDown');
  expect(await active()).toBe(offered[1]);
  await expect(list.getByRole('option', { selected: true })).toHaveCount(1);
  await commune.press('Escape');
  await expect(list).toBeHidden();
  await expect(commune).toHaveAttribute('aria-expanded', 'false');
  await commune.press('ArrowDown');
  await expect(list).toBeVisible();
  await commune.press('ArrowDown');
  await commune.press('Enter');
  await expect(list).toBeHidden();
  expect(offered[0]).toContain((await commune.inputValue()).replace(/ \(.*/, ''));
  await expect(page.locator('[type="hidden"][name="commune"]')).toHaveValue(/^\d[\dAB]\d{3}$/);
});

test('is a field like any other where nobody answers for the list', async ({ browser }) => {
  const { page, complaints } = await openDraft(browser).then(({ page: shown }) => {
    const errors: string[] = [];
    shown.on('pageerror', (problem) => errors.push(problem.message));
    return { page: shown, complaints: errors };
  });
  await page.route('**/orienter/communes', (route) => route.abort());
  const asked = page.waitForRequest('**/orienter/communes');
  await page.locator('#commune').pressSequentially('clermon');
  await asked;
  await page.getByLabel('Nom de naissance').focus();
  await expect(page.getByRole('listbox')).toBeHidden();
  await expect(page.locator('#commune')).toHaveValue('clermon');
  expect(complaints).toEqual([]);
});
