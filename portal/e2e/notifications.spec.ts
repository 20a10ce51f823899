import { expect, test } from './test.ts';
import { expectAccessible, expectAccessibleInEveryLook, wide } from './accessible.ts';
import { openHydrated } from './hydrated.ts';
import { countRequests, quiet } from './signed-in-pages.ts';
import { act, ask, asksForNews, person, refer } from './cases-people.ts';

// Many pages, each looked at by axe, and a network that answers every 15 seconds.
test('the bell counts what arrives without reloading, also where sockets are broken, and the page leads to the case', async ({
  browser,
}) => {
  const officer = await person(browser, 'spip63');
  const coordinator = await person(browser, 'coordination0363');
  const { page } = coordinator;
  // From a hundred on a bell counts no further, and other tests have told her of much.
  await ask(coordinator.context.request, 'mutation { markNotificationsRead(input: {}) { unread } }');
  await page.clock.install();
  await openHydrated(page, '/notifications');
  const elsewhere = await coordinator.context.newPage();
  await elsewhere.routeWebSocket(/\/graphql/, (socket) => void socket.close());
  await elsewhere.goto('/annuaire');
  const counted = await elsewhere.locator('.bell').getAttribute('aria-label');
  const anotherPage = await coordinator.context.newPage();
  await openHydrated(anotherPage, '/qui-voit-quoi');
  await quiet([anotherPage], 500);
  const requests = countRequests([anotherPage]);
  const sent = await refer(officer.context.request, { birthName: 'Sonnette' });
  const bell = page.locator('.bell');
  await expect(bell).toHaveAccessibleName(/non lue/);
  const row = page.locator('.line', { hasText: sent.reference });
  await asksForNews(page);
  await expect(row).toContainText('À faire : accuser réception');
  // the number itself comes over the socket: a page that lists no notification asks for nothing
  await expect(anotherPage.locator('.bell')).not.toHaveAttribute('aria-label', counted ?? '');
  expect(requests.asked).toEqual([]);
  await anotherPage.close();
  await page.clock.runFor(15_000);
  await expect(elsewhere.locator('.bell')).not.toHaveAttribute('aria-label', counted ?? '');
  await expect(elsewhere.locator('.bell')).toHaveAccessibleName(/non lue/);
  await elsewhere.close();
  // What came stands above what was read, which the page has scrolled to hold.
  await page.evaluate(() => window.scrollTo(0, 0));
  await expectAccessible(page);
  const otherTab = await coordinator.context.newPage();
  await otherTab.goto('/notifications');
  await asksForNews(otherTab);
  const unreadThere = otherTab.locator('.line.unread', { hasText: sent.reference });
  await expect(unreadThere).toHaveCount(1);
  await row.locator('.open').click();
  await expect(page).toHaveURL(new RegExp(`/orientations/${sent.id}`));
  await expect(async () => {
    await otherTab.clock.runFor(1000);
    await expect(unreadThere).toHaveCount(0, { timeout: 300 });
  }).toPass();
  // What was read still asks, until somebody has done it: a colleague, while the page is open.
  const asked = otherTab
    .getByRole('region', { name: /^À faire/ })
    .locator('.line', { hasText: sent.reference });
  await expect(asked).toContainText('Orientation envoyée par Samir Belkacem, SPIP');
  await act(
    (await person(browser, 'equipe63')).context.request,
    'acknowledgeReferral',
    'AcknowledgeReferralInput',
    { id: sent.id, version: sent.version },
  );
  await expect(async () => {
    await otherTab.clock.runFor(1000);
    await expect(asked).toContainText('accepter', { timeout: 300 });
  }).toPass();
  await expect(asked).toContainText(/Orientation envoyée par Samir Belkacem.*Réglé/s);
  await expect(asked).toContainText('Réception confirmée par Julie Fabre');
  await page.goto('/notifications');
  await expect(page.locator('.line', { hasText: sent.reference })).toHaveCount(1);
  expect(coordinator.complaints).toEqual([]);
});

test('pages of notifications: accessible, silent, in their width', async ({ browser }) => {
  for (const [key, path] of [
    ['coordination0363', '/notifications'],
    ['coordination0363', '/mon-compte/notifications'],
    ['admin', '/administration/courriels'],
  ] as const) {
    const { page, context, complaints } = await person(browser, key, wide);
    expect((await page.goto(path))?.status(), path).toBe(200);
    // this hub has no keys of its own, and offers what it cannot do nowhere
    await expect(page.locator('main')).not.toContainText(/appareil/i);
    await expectAccessibleInEveryLook(page, async ({ colorScheme, viewport }) => {
      // Where the table is too narrow for its headings, its rows say them.
      if (path === '/mon-compte/notifications' && viewport.width < 640)
        for (const row of await page.locator('.preferences tbody tr').all())
          for (const heading of ['Dans Maillage', 'Par courriel'])
            await expect(row.getByText(heading, { exact: true })).toBeVisible();
      if (process.env['MAILLAGE_SHOTS'])
        await page.screenshot({
          path: `${process.env['MAILLAGE_SHOTS']}/${path.replaceAll('/', '_')}-${viewport.width}-${colorScheme}.png`,
        });
    });
    expect(complaints).toEqual([]);
    await context.close();
  }
});

for (const { width, height } of [wide.viewport, { width: 390, height: 844 }]) {
  test(`with forms alone: read, choose, send again (${width} px)`, async ({ browser }) => {
    const without = { viewport: { width, height }, javaScriptEnabled: false };
    const officer = await person(browser, 'spip63', without);
    const { page } = await person(browser, 'coordination0363', without);
    const sent = await refer(officer.context.request, { birthName: 'Feuille' });
    const line = page.locator('.line', { hasText: sent.reference });
    await expect(async () => {
      await page.goto('/notifications?vue=demandes');
      await expect(line).toHaveCount(1, { timeout: 100 });
    }).toPass();
    await line.getByRole('button', { name: 'Marquer comme lue' }).click();
    await expect(line).not.toHaveClass(/unread/);
    await page.getByRole('link', { name: 'Toutes les notifications' }).click();
    await expect(line).toContainText('FEUILLE');
    await expect(line).toContainText('À faire : accuser réception');
    // What somebody else sends meanwhile to the same coordination is unread again.
    await expect(async () => {
      const all = page.getByRole('button', { name: 'Tout marquer comme lu' });
      if (await all.isVisible()) await all.click();
      await expect(page.locator('.line.unread')).toHaveCount(0, { timeout: 500 });
    }).toPass();

    await page.getByRole('link', { name: 'Choisir ce que vous recevez' }).click();
    const step = page.getByLabel('Par courriel : Une orientation a avancé');
    await step.selectOption({ label: 'Dans le récapitulatif' });
    await page.getByLabel('Récapitulatif envoyé à').selectOption('17');
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await expect(page.getByRole('status')).toContainText('C’est enregistré');
    await expect(step).toHaveValue('DIGEST');
    await expect(page.getByLabel('Récapitulatif envoyé à')).toHaveValue('17');

    const admin = await person(browser, 'admin', without);
    expect((await admin.page.goto('/administration/courriels'))?.status()).toBe(200);
    await expect(admin.page.getByRole('heading', { name: 'Tous les courriels sont partis' })).toBeVisible();
    expect((await page.goto('/administration/courriels'))?.status()).toBe(404);
  });
}
