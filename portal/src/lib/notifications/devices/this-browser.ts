/** What this browser can be asked: to tell of what is new while no page is open. Nothing here asks by itself. */

/** The worker that shows it; it keeps nothing, and answers for no page. */
const worker = '/service-worker.js';

/** How the browser stands to it: it cannot, it may not, nobody has asked yet, or it may. */
export type Standing = 'unable' | 'denied' | 'unasked' | 'allowed';

/** How this browser stands to being told on. */
export function standing(): Standing {
  if (!('serviceWorker' in navigator) || !('PushManager' in window) || !('Notification' in window))
    return 'unable';
  switch (Notification.permission) {
    case 'denied':
      return 'denied';
    case 'granted':
      return 'allowed';
    default:
      return 'unasked';
  }
}

/** True where a push service knows this browser, as far as it says. */
export async function isSubscribed(): Promise<boolean> {
  const registration = await navigator.serviceWorker.getRegistration('/');
  return ((await registration?.pushManager.getSubscription()) ?? null) !== null;
}

/**
 * Asks the person, and then the push service of the browser. Says where this browser is reached from now on.
 * @param key the public key of the hub
 */
export async function subscribe(key: string): Promise<string | 'denied'> {
  if ((await Notification.requestPermission()) !== 'granted') return 'denied';
  await navigator.serviceWorker.register(worker, { scope: '/', type: 'module', updateViaCache: 'none' });
  const { pushManager } = await navigator.serviceWorker.ready;
  const former = await pushManager.getSubscription();
  // In another function of the same person, say; with another key it is of no use any more.
  if (former && isWith(former, key)) return former.endpoint;
  await former?.unsubscribe();
  const { endpoint } = await pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: key });
  return endpoint;
}

/** Takes the worker away, and with it the address under which this browser is reached. */
export async function forgetThisBrowser(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  for (const registration of await navigator.serviceWorker.getRegistrations())
    await registration.unregister();
}

function isWith({ options }: PushSubscription, key: string): boolean {
  if (!options.applicationServerKey) return false;
  const bytes = String.fromCharCode(...new Uint8Array(options.applicationServerKey));
  return btoa(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '') === key;
}
