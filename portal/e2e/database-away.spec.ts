import type { Page } from '@playwright/test';
import { act, person, refer } from './cases-people.ts';
import { endDatabase, expect, test } from './own-hub.ts';
import { countRequests, quiet } from './signed-in-pages.ts';

/** Sockets of a page that are open now. */
function socketsOf(page: Page): () => number {
  let open = 0;
  page.on('websocket', (socket) => {
    open += 1;
    socket.on('close', () => (open -= 1));
  });
  return () => open;
}

const isLive = (page: Page) => expect(page.locator('.live[data-connection="live"]')).toHaveCount(1);

test('pages that are open while the database restarts keep what is typed, are live again, and then ask for nothing', async ({
  browser,
  ownHub,
  ownData,
}) => {
  const officer = await person(browser, 'spip63', { baseURL: ownHub });
  const sent = await refer(officer.context.request, { birthName: 'Redémarrage' });
  const claire = await person(browser, 'coordination0363', { baseURL: ownHub });
  await claire.context.clock.install();
  const [list, opened] = [claire.page, await claire.context.newPage()];
  const counts = [list, opened].map(socketsOf);
  await list.goto('/boite?vue=toutes');
  await opened.goto(`/orientations/${sent.id}`);
  const note = opened.locator('textarea').first();
  await note.evaluate((field: HTMLTextAreaElement) => {
    field.value = 'Ce que j’écris';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  const words = await opened.locator('.live').innerText();
  for (const page of [list, opened]) await isLive(page);
  const before = counts.map((count) => count());
  expect(before).toEqual([2, 2]);

  for (let restart = 0; restart < 2; restart += 1) {
    const lost = [list, opened].map((page) => page.waitForEvent('websocket'));
    await endDatabase(ownData);
    await Promise.all(lost);
    // each attempt that fails waits longer
    await expect
      .poll(() => counts.map((count) => count()), { timeout: 120_000, intervals: [500] })
      .toEqual(before);
    for (const page of [list, opened]) await isLive(page);
  }
  await expect(note).toHaveValue('Ce que j’écris');

  await quiet([list, opened], 3000);
  const counted = countRequests([list, opened]);
  await claire.context.clock.runFor('01:00:00');
  await quiet([list, opened]);
  expect(counted.asked).toEqual([]);
  expect(counts.map((count) => count())).toEqual(before);

  await act(claire.context.request, 'acknowledgeReferral', 'AcknowledgeReferralInput', {
    id: sent.id,
    version: sent.version,
  });
  await expect(opened.locator('.live')).not.toHaveText(words);
  await expect.poll(() => counted.asked.some((asked) => asked.startsWith('/boite'))).toBe(true);
});

test('the data of a page is waited for while the service is away, and the page says so', async ({
  browser,
  ownHub,
}) => {
  const { page } = await person(browser, 'coordination0363', { baseURL: ownHub });
  await page.goto('/accueil', { waitUntil: 'networkidle' });
  let refused = 0;
  await page.route('**/__data.json*', async (route) => {
    refused += 1;
    if (refused > 2) return await route.continue();
    await route.fulfill({
      status: 503,
      headers: { 'retry-after': '1' },
      json: { type: 'error', status: 503, message: 'Le service ne répond pas' },
    });
  });
  await page.locator('.nav a[href="/orientations"]').click();
  await expect(page.locator('.offline')).toContainText('Le service ne répond pas');
  await expect(page).toHaveURL(/\/orientations$/);
  await expect(page.locator('h1')).not.toContainText('Le service ne répond pas');
  await expect(page.locator('.offline')).toHaveCount(0);
  expect(refused).toBeGreaterThanOrEqual(3);
});

test('a page whose session has ended opens no socket any more, and opens them when it is back', async ({
  browser,
  ownHub,
}) => {
  const { context, page } = await person(browser, 'spip03', { baseURL: ownHub });
  await context.clock.install();
  const open = socketsOf(page);
  await page.goto('/annuaire');
  await expect.poll(open).toBe(1);
  await context.request.post('/auth/sign-out', { data: {}, headers: { origin: ownHub } });
  await expect(page.locator('[data-session] [role]')).toContainText('Votre session a pris fin.');
  await expect.poll(open).toBe(0);
  const counted = countRequests([page]);
  let tried = 0;
  page.on('websocket', () => (tried += 1));
  await context.clock.runFor('01:00:00');
  await quiet([page]);
  expect([counted.asked, tried]).toEqual([[], 0]);

  const answer = await context.request.post('/auth/sign-in/email', {
    data: { email: 'spip03@maillage.example', password: 'maillage-demo-2026' },
    headers: { origin: ownHub },
  });
  expect(answer.ok()).toBe(true);
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await expect.poll(open).toBe(1);
});
