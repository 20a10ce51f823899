/**
 * Shows that there is something new, on a device whose person asked for it. It knows nothing else: what wakes it carries
 * nothing. It has no `fetch` and keeps nothing, so that no page and nothing personal stays on the device.
 */
const worker = self as unknown as ServiceWorkerGlobalScope;

/** All that it ever says, in the language of the device. The dictionary of the pages is ten times as long as this file. */
const words = {
  fr: 'Maillage : il y a du nouveau pour vous',
  en: 'Maillage: there is something new for you',
} as const;

/** Another one takes the place of the one before. */
const tag = 'maillage';

worker.addEventListener('install', () => void worker.skipWaiting());

worker.addEventListener('push', (event) => {
  const lang = navigator.language.startsWith('en') ? 'en' : 'fr';
  event.waitUntil(worker.registration.showNotification(words[lang], { tag, lang, icon: '/icon-192.png' }));
});

worker.addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(openHub());
});

/** The window that is there; where there is none, the notifications in a new one. */
async function openHub(): Promise<void> {
  const [window] = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  await (window ? window.focus() : worker.clients.openWindow('/notifications'));
}
