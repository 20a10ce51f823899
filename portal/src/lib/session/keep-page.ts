import { forgetThisBrowser } from '#lib/notifications/devices/this-browser.ts';
import { newsHeader, ownerField, ownerHeader, searchHeader } from './page-owner.ts';
import { searchedHere } from './searched.ts';

/** Event on the document when the session is back: what waited for it goes on. */
export const sessionBack = 'maillage:session-back';

/** For whom this document was served; it is theirs until it is loaded again, whoever signs in beside it. */
export function pageOwner(): string {
  return document.documentElement.dataset['owner'] ?? '';
}

/** Event on the document when the data of a page is waited for, and when it has come. */
export const awaiting = 'maillage:awaiting';

const somebodyElse = 409;
const refusals = [401, somebodyElse];
const ask = globalThis.fetch;
let interrupted = false;
let signedOut = false;
/** Whether the page says already that its session has ended. */
let noticed = false;
let checking: Promise<boolean> | undefined;

/** Channel to the other pages of this browser: its person has signed out, which is more than a session that ran out. */
const signOuts = 'maillage:signed-out';

/** Hides the persons on the page from whoever comes after its user; what is typed stays in it, for that person alone. */
function cover(hidden: boolean): void {
  document.documentElement.toggleAttribute('data-covered', hidden);
}

let news: readonly string[] = [];

/** Names the referrals that changed, in each request for this page's own data until other ones are named. */
export function setNews(referrals: readonly string[]): void {
  news = referrals;
}

/**
 * What distinguishes one page from another in an address; `d` merely keeps open what stands open, and what begins with a
 * stroke is the form that was sent there.
 */
function placeOf({ pathname, search }: URL | Location): string {
  const query = new URLSearchParams(search);
  for (const name of [...query.keys()])
    if (name === 'd' || name.startsWith('/') || name.startsWith('x-sveltekit-')) query.delete(name);
  return `${pathname.replace(/\/__data\.json$/, '')}?${query.toString()}`;
}

/** Whether this asks for the data of the page that is open, and not of one that is gone to meanwhile. */
function asksForItself(input: RequestInfo | URL): boolean {
  const asked = new URL(input instanceof Request ? input.url : input, location.href);
  return asked.pathname.endsWith('/__data.json') && placeOf(asked) === placeOf(location);
}

function withOwner(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const headers = new Headers(init?.headers);
  headers.set(ownerHeader, pageOwner());
  if (asksForItself(input)) {
    if (news.length > 0) headers.set(newsHeader, news.join(' '));
    // Back: the browser is there already when the page asks for its data
    const search = searchedHere();
    if (search !== undefined) headers.set(searchHeader, search);
  }
  return ask.call(globalThis, input, { ...init, headers });
}

/**
 * Whether the page may still ask and send in the name of whom it was served to; if not, it says so and stays. Asked once for
 * all that want to know it in one moment. Throws where nobody answers.
 */
export function isSessionOurs(): Promise<boolean> {
  return (checking ??= checkSession().finally(() => (checking = undefined)));
}

async function checkSession(): Promise<boolean> {
  const answer = await withOwner('/session', { cache: 'no-store' });
  const isOurs = answer.ok;
  if (!isOurs && !refusals.includes(answer.status)) throw new Error('The hub does not answer.');
  if (isOurs && !interrupted) return true;
  const place = document.querySelector('[data-session]');
  // markup of `part()`, which escapes every word of it
  if (place) place.innerHTML = await answer.text();
  noticed = interrupted = !isOurs;
  signedOut = signedOut && !isOurs;
  cover(signedOut || answer.status === somebodyElse);
  if (isOurs) document.dispatchEvent(new Event(sessionBack));
  return isOurs;
}

/** The service says how long it may be away; not every page comes back in the same moment. */
/** Somewhat longer for each page, so that not all ask at once. */
const pause = (seconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 1000 * seconds * (1 + Math.random()));
  });

const dispatchAwaiting = (detail: boolean): unknown =>
  document.dispatchEvent(new CustomEvent<boolean>(awaiting, { detail }));

/** A question that no person asks: the page itself does, to be up to date. */
function isBackground(input: RequestInfo | URL, init?: RequestInit): boolean {
  const request = input instanceof Request ? input : undefined;
  const { pathname } = new URL(request?.url ?? (input as string | URL), location.href);
  return (init?.method ?? request?.method ?? 'GET') === 'GET' && !pathname.endsWith('/__data.json');
}

const isData = (answer: Response): boolean => new URL(answer.url).pathname.endsWith('/__data.json');

/**
 * All that a script of the page asks says for whom the page was served. Where the session has ended the page is kept: a
 * form gets its refusal, while the data of a page is waited for until its person has signed in again, or until the
 * service answers: an error in its place would take away what is typed in it. What the page asks by itself is not asked
 * meanwhile: the answer is known.
 */
async function keep(input: RequestInfo | URL, init?: RequestInit, asked = 1): Promise<Response> {
  if (interrupted && isBackground(input, init)) {
    if (!noticed) await isSessionOurs().catch(() => false);
    if (interrupted) return new Response(null, { status: 401 });
  }
  const answer = await withOwner(input, init);
  if (isData(answer) && answer.status === 503) {
    // Asked once more a second later, and only then told: the notice of a moment would move what is read, and back.
    if (asked > 1) dispatchAwaiting(true);
    await pause(asked > 1 ? Number(answer.headers.get('retry-after')) || 5 : 1);
    return await keep(input, init, asked + 1);
  }
  if (isData(answer)) dispatchAwaiting(false);
  if (!refusals.includes(answer.status) || !answer.headers.has(ownerHeader)) return answer;
  interrupted = true;
  const back = new Promise((resolve) => {
    document.addEventListener(sessionBack, resolve, { once: true });
  });
  const isOurs = await isSessionOurs().catch(() => false);
  if (!isData(answer)) return answer;
  if (!isOurs) await back;
  return await keep(input, init);
}

const checkAgain = (): void => {
  if (interrupted && !document.hidden) void isSessionOurs().catch(() => undefined);
};

/** Has this document belong to one person for as long as it is open. */
export function keepPage(): void {
  if (!pageOwner()) return;
  window.fetch = keep;
  document.addEventListener('formdata', ({ formData, target }) => {
    // nothing but a form has this event
    const form = target as HTMLFormElement;
    // what is only asked for stands in the address, and is nobody's
    if (form.method === 'post') formData.set(ownerField, pageOwner());
    // Markup that a script puts in place is read as if there were none, and what stands for it would be sent along.
    for (const { name } of form.querySelectorAll<HTMLInputElement>('noscript input')) formData.delete(name);
  });
  const pages = new BroadcastChannel(signOuts);
  document.addEventListener('submit', ({ target }) => {
    const leaves = target instanceof HTMLFormElement && new URL(target.action).pathname === '/deconnexion';
    if (!leaves) return;
    pages.postMessage('');
    // whoever comes next on this device is not told for whom it was
    void forgetThisBrowser();
  });
  pages.addEventListener('message', () => {
    signedOut = interrupted = true;
    noticed = false;
    cover(true);
  });
  // one signs in in another tab, and comes back
  document.addEventListener('visibilitychange', checkAgain);
  window.addEventListener('focus', checkAgain);
}
