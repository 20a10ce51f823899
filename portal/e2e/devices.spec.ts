import type { CDPSession, Page, Worker } from '@playwright/test';
import { webPushPair } from '../../api/src/testing/servers/push-catcher.ts';
import { expectAccessibleInEveryLook, wide } from './accessible.ts';
import { complaintsOf, person, signIn } from './cases-people.ts';
import { openHydrated } from './hydrated.ts';
import { expect, test } from './own-hub.ts';

/** One asks to be told on this device, is woken there, and is told there no more. */

const { publicKey, privateKey } = webPushPair();
test.use({
  ownSettings: {
    WEB_PUSH_PUBLIC_KEY: publicKey,
    WEB_PUSH_PRIVATE_KEY: privateKey,
    WEB_PUSH_CONTACT: 'mailto:admin@example.org',
  },
});

/** As much of a worker's own world as is looked at here. */
interface ServiceWorkerScope {
  readonly registration: { showNotification(...given: unknown[]): Promise<void> };
  readonly clients: {
    matchAll(): Promise<readonly { focus(): Promise<unknown> }[]>;
    openWindow(address: string): Promise<unknown>;
  };
}

const address = '/mon-compte/notifications';
const sentence = 'Maillage : il y a du nouveau pour vous';

/**
 * The browser of the tests has neither notifications nor a push service behind it: in their place a person who says yes, and
 * a service that gives out an address, which the browser knows until its worker goes.
 */
async function withPushService(
  page: Page,
  endpoint = 'https://fcm.googleapis.com/fcm/send/test',
): Promise<void> {
  await page.addInitScript((given) => {
    Object.defineProperty(Notification, 'permission', { get: () => 'granted' });
    Notification.requestPermission = () => Promise.resolve('granted');
    const known = 'known to the push service';
    const subscription = (key: string) => {
      const bytes = Uint8Array.from(atob(key.replaceAll('-', '+').replaceAll('_', '/')), (letter) =>
        letter.charCodeAt(0),
      );
      return { endpoint: given, options: { applicationServerKey: bytes.buffer } } as PushSubscription;
    };
    PushManager.prototype.getSubscription = () => {
      const key = sessionStorage.getItem(known);
      return Promise.resolve(key === null ? null : subscription(key));
    };
    PushManager.prototype.subscribe = (options) => {
      if (!options?.userVisibleOnly) throw new Error('It is to be seen.');
      const key = options.applicationServerKey as string;
      sessionStorage.setItem(known, key);
      return Promise.resolve(subscription(key));
    };
  }, endpoint);
}

/** What the browser has of workers; each is to be the one of the hub, for all of its pages. */
const workers = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () =>
    (await navigator.serviceWorker.getRegistrations()).map(
      ({ scope, active }) => `${scope} ${active?.scriptURL ?? ''}`,
    ),
  );

/** What the worker shows from now on, which this browser could not. */
async function shown(worker: Worker): Promise<() => Promise<unknown>> {
  await worker.evaluate(() => {
    const { registration } = self as unknown as ServiceWorkerScope;
    const all: unknown[] = [];
    registration.showNotification = (...given) => {
      all.push(given);
      return Promise.resolve();
    };
    Object.assign(self, { shown: all });
  });
  return () => worker.evaluate(() => (self as unknown as { readonly shown: unknown }).shown);
}

/** A press on the notification, and what comes of it where these windows are open. */
const pressed = (worker: Worker, windows: readonly string[]): Promise<readonly string[]> =>
  worker.evaluate(async (names) => {
    const { clients } = self as unknown as ServiceWorkerScope;
    const done: string[] = [];
    clients.matchAll = () =>
      Promise.resolve(names.map((name) => ({ focus: () => Promise.resolve(done.push(`focus ${name}`)) })));
    clients.openWindow = (address) => Promise.resolve(done.push(`open ${address}`));
    let whole: Promise<unknown> = Promise.resolve();
    const press = Object.assign(new Event('notificationclick'), {
      notification: { close: () => done.push('close') },
      waitUntil: (work: Promise<unknown>) => (whole = work),
    });
    self.dispatchEvent(press);
    await whole;
    return done;
  }, windows);

/** A push as a push service delivers it: empty. */
async function wake(page: Page, client: CDPSession): Promise<void> {
  const registered = new Promise<string>((resolve) => {
    client.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      const [registration] = registrations;
      if (registration) resolve(registration.registrationId);
    });
  });
  await client.send('ServiceWorker.enable');
  await client.send('ServiceWorker.deliverPushMessage', {
    origin: new URL(page.url()).origin,
    registrationId: await registered,
    data: '',
  });
}

test('asked for with one press, shown as one sentence, and gone with the sign-out', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ baseURL, locale: 'fr-FR' });
  await signIn(context, baseURL ?? '', 'coordination0363');
  const page = await context.newPage();
  const complaints = complaintsOf(page);
  await withPushService(page);
  await openHydrated(page, address);
  const section = page.getByRole('region', { name: 'Sur vos appareils' });
  await expect(section).toContainText('Aucun appareil');
  // nothing is registered where nobody has asked
  expect(await workers(page)).toEqual([]);
  await section.getByRole('button', { name: 'Me prévenir sur cet appareil' }).click();
  await expect(section.getByRole('status')).toContainText('Vous serez prévenu(e) sur cet appareil');
  await expect(section.getByRole('listitem')).toContainText(/Chrome, \w+.*cet appareil.*Depuis le/s);
  expect(await workers(page)).toEqual([`${baseURL}/ ${baseURL}/service-worker.js`]);

  await expect(section).toContainText('Vous êtes prévenu(e) sur cet appareil.');

  const [worker] = context.serviceWorkers();
  const told = await shown(worker!);
  await wake(page, await context.newCDPSession(page));
  await expect.poll(told).toEqual([[sentence, { tag: 'maillage', lang: 'fr', icon: '/icon-192.png' }]]);
  expect(await pressed(worker!, ['a case', 'the inbox'])).toEqual(['close', 'focus a case']);
  expect(await pressed(worker!, [])).toEqual(['close', 'open /notifications']);
  // It keeps nothing, and answers for no page.
  expect(await page.evaluate(async () => await caches.keys())).toEqual([]);
  const source = await (await context.request.get('/service-worker.js')).text();
  expect(source).not.toMatch(/addEventListener\((['"`])fetch\1|caches|indexedDB/);

  expect(complaints).toEqual([]);

  await page.locator('.actas summary').click();
  await page.getByRole('button', { name: 'Se déconnecter' }).click();
  await expect(page).toHaveURL(/\/connexion/);
  await expect.poll(() => workers(page)).toEqual([]);
  await signIn(context, baseURL ?? '', 'coordination0363');
  await page.goto(address);
  await expect(section).toContainText('Aucun appareil');
});

test('where the browser refuses, or cannot, it is said what to do', async ({ browser, baseURL }) => {
  const { page } = await person(browser, 'equipe63', { baseURL: baseURL ?? '' });
  const section = page.getByRole('region', { name: 'Sur vos appareils' });
  const button = section.getByRole('button', { name: 'Me prévenir sur cet appareil' });
  await page.addInitScript(() => {
    Object.defineProperty(Notification, 'permission', { get: () => 'denied' });
  });
  await openHydrated(page, address);
  await expect(section).toContainText('Ouvrez les réglages du site');
  await expect(button).toHaveCount(0);
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'PushManager');
  });
  await openHydrated(page, address);
  await expect(section).toContainText('Essayez avec un navigateur à jour');
  await expect(button).toHaveCount(0);
});

test('a push service that is not known is refused in words', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL, locale: 'fr-FR' });
  await signIn(context, baseURL ?? '', 'equipe63');
  const page = await context.newPage();
  await withPushService(page, 'https://fcm.googleapis.com.evil.example/x');
  await openHydrated(page, address);
  await page.getByRole('button', { name: 'Me prévenir sur cet appareil' }).click();
  await expect(page.getByRole('alert')).toContainText(
    'un service de notification que ce serveur n’emploie pas',
  );
  await expect(page.getByRole('region', { name: 'Sur vos appareils' })).toContainText('Aucun appareil');
});

test('without script the devices are there, and are removed; in every look it is in its width', async ({
  browser,
  baseURL,
}) => {
  const { page, context, complaints } = await person(browser, 'spip63', { ...wide, baseURL: baseURL ?? '' });
  for (const [client, token] of [
    [context, 'here'],
    [(await person(browser, 'spip63', { baseURL: baseURL ?? '' })).context, 'here'],
  ] as const)
    expect(
      await (
        await client.request.post('/graphql', {
          data: {
            query: `mutation { addPushDevice(input: { endpoint: "https://fcm.googleapis.com/fcm/send/${token}", name: "Firefox, Windows" }) { userErrors { code } } }`,
          },
        })
      ).json(),
    ).toMatchObject({ data: { addPushDevice: { userErrors: [] } } });
  await withPushService(page);
  await openHydrated(page, address);
  await expect(page.getByRole('columnheader', { name: 'Par courriel et sur vos appareils' })).toBeVisible();
  // The hub has it, and the browser does not: it is said so.
  await expect(page.getByRole('region', { name: 'Sur vos appareils' })).toContainText(
    'il a oublié votre accord',
  );
  await expectAccessibleInEveryLook(page, async ({ colorScheme, viewport }) => {
    if (process.env['MAILLAGE_SHOTS'])
      await page.screenshot({
        path: `${process.env['MAILLAGE_SHOTS']}/devices-${viewport.width}-${colorScheme}.png`,
        fullPage: true,
      });
  });
  expect(complaints).toEqual([]);
  const without = await person(browser, 'spip63', { baseURL: baseURL ?? '', javaScriptEnabled: false });
  await without.page.goto(address);
  const section = without.page.getByRole('region', { name: 'Sur vos appareils' });
  await expect(section.getByRole('listitem')).toContainText('Firefox, Windows');
  await expect(section.locator('noscript p')).toBeVisible();
  await expect(section.getByRole('button', { name: 'Me prévenir' })).toHaveCount(0);
  await section.getByRole('button', { name: 'Ne plus prévenir : Firefox, Windows' }).click();
  await expect(section.getByRole('status')).toContainText('Cet appareil n’est plus prévenu');
  await expect(section).toContainText('Aucun appareil');
});
