import {
  expect,
  test,
  type APIRequestContext,
  type Browser,
  type BrowserContext,
  type Page,
} from '@playwright/test';

/** Cookies of the people signed in so far, by hub and person: a test signs nobody in twice. */
const sessions = new Map<string, Awaited<ReturnType<BrowserContext['storageState']>>>();
const password = 'maillage-demo-2026';

export interface Person {
  readonly context: BrowserContext;
  readonly page: Page;
  /** What the browser asked elsewhere or complained about; to be empty at the end. */
  readonly complaints: string[];
}

/** Opens a browser of one fictitious person, already signed in. */
export async function person(
  browser: Browser,
  key: string,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<Person> {
  const known = `${options.baseURL ?? ''} ${key}`;
  const storageState = sessions.get(known);
  const context = await browser.newContext({
    locale: 'fr-FR',
    ...options,
    ...(storageState ? { storageState } : {}),
  });
  if (!storageState) {
    await signIn(context, options.baseURL ?? test.info().project.use.baseURL ?? '', key);
    sessions.set(known, await context.storageState());
  }
  const page = await context.newPage();
  return { context, page, complaints: complaintsOf(page) };
}

/** What a browser asks of others than the hub, or complains about, from now on. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('request', (request) => {
    const asked = new URL(request.url());
    const here = page.url().startsWith('http') ? new URL(page.url()).origin : asked.origin;
    if (asked.protocol.startsWith('http') && asked.origin !== here) complaints.push(`asked ${asked.origin}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (problem) => complaints.push(problem.message));
  return complaints;
}

/** Signs one person in, in a session that no other test goes on with. */
export async function signIn(context: BrowserContext, hub: string, key: string): Promise<void> {
  const answer = await context.request.post('/auth/sign-in/email', {
    data: { email: `${key}@maillage.example`, password },
    headers: { origin: new URL(hub).origin },
  });
  expect(answer.ok(), await answer.text()).toBe(true);
}

/** Opens the sheet of an answer: beside the inbox all but the main one stand under "Autre réponse…". */
export async function openAnswer(page: Page, words: string): Promise<void> {
  const answer = page.locator('.answers summary', { hasText: words });
  await expect(answer).toHaveCount(1);
  const more = page.locator('.answers > details.more:not([open])', {
    has: page.locator('summary', { hasText: words }),
  });
  if (await more.count()) await more.locator('> summary').click();
  await answer.click();
}

export interface Case {
  readonly id: string;
  readonly version: number;
  readonly reference: string;
}

interface Payload {
  readonly referral: Case;
  readonly userErrors: readonly { readonly message: string }[];
}

/** Asks the API in the name of whoever owns the cookies. */
export async function ask<Data>(
  request: APIRequestContext,
  query: string,
  variables: unknown = {},
): Promise<Data> {
  const answer = await request.post('/graphql', {
    data: { query, variables },
  });
  const body = (await answer.json()) as { data: Data; errors?: unknown };
  expect(body.errors).toBeUndefined();
  return body.data;
}

/** Runs one mutation of a referral and returns the referral as it then is. */
export async function act(
  request: APIRequestContext,
  mutation: string,
  inputType: string,
  input: Readonly<Record<string, unknown>>,
): Promise<Case> {
  const data = await ask<Record<string, Payload>>(
    request,
    `mutation($input: ${inputType}!) { ${mutation}(input: $input) { referral { id version reference } userErrors { message } } }`,
    { input },
  );
  const payload = data[mutation];
  expect(payload?.userErrors).toEqual([]);
  return (payload as Payload).referral;
}

/** The house for which somebody acts: a prosecutor who names it orders for the prosecution, and not for the whole court. */
export async function ownHouse(request: APIRequestContext): Promise<string> {
  const { viewer } = await ask<{ viewer: { membership: { organisation: { id: string } } } }>(
    request,
    '{ viewer { membership { organisation { id } } } }',
  );
  return viewer.membership.organisation.id;
}

type More = Readonly<Record<string, unknown>>;

/** Sends a referral of Clermont-Ferrand through the API, as the form does. */
export async function refer(request: APIRequestContext, more: More = {}): Promise<Case> {
  const { id, version } = await drafted(request, more);
  return await act(request, 'submitReferral', 'SubmitReferralInput', {
    ...{ id, version, idempotencyKey: crypto.randomUUID() },
  });
}

/** Enters one, as a CPCA does of which the prosecution of Clermont-Ferrand wrote by post. */
export async function enter(request: APIRequestContext, more: More = {}): Promise<Case> {
  const { organisations } = await ask<{ organisations: { edges: { node: { id: string } }[] } }>(
    request,
    '{ organisations(search: "Clermont-Ferrand", filter: { kinds: [PROSECUTION_SERVICE] }, first: 1) { edges { node { id } } } }',
  );
  const { id, version } = await drafted(request, {
    ...{ origin: 'PARTNER', referrerId: organisations.edges[0]?.node.id, referrerName: 'Hélène Marchand' },
    ...{
      receivedVia: 'LETTER',
      receivedOn: new Date().toISOString().slice(0, 10),
      receivedBy: 'Julie Fabre',
    },
    ...more,
  });
  return await act(request, 'enterReferral', 'EnterReferralInput', {
    ...{ id, version, idempotencyKey: crypto.randomUUID() },
  });
}

async function drafted(request: APIRequestContext, more: More): Promise<Case> {
  const { recipients } = await ask<{ recipients: { organisation: { id: string } }[] }>(
    request,
    '{ recipients(commune: "63113") { organisation { id } } }',
  );
  const { organisations } = await ask<{ organisations: { edges: { node: { id: string } }[] } }>(
    request,
    '{ organisations(search: "Clermont-Ferrand", filter: { kinds: [JUDICIAL_COURT] }, first: 1) { edges { node { id } } } }',
  );
  return await act(request, 'saveReferralDraft', 'ReferralDraftInput', {
    draftStep: 4,
    legalBasis: 'PROBATIONARY_SUSPENDED_SENTENCE',
    orderedById: organisations.edges[0]?.node.id,
    measureStart: '2026-06-08',
    measureEnd: '2028-06-08',
    birthName: 'Essai',
    firstName: 'Camille',
    birthDate: '1984-03-02',
    sex: 'MALE',
    commune: '63113',
    phone: '0639981760',
    voicemailAllowed: true,
    personInformation: 'CONSENTED',
    modules: ['RESPONSIBILITY_GROUP'],
    circumstances: 'Travaille de nuit.',
    safetyConstraints: ['NO_CONTACT'],
    urgent: false,
    recipientId: recipients[0]?.organisation.id,
    ...more,
  });
}

/** From now on somebody presses "Afficher" whenever their page keeps something back, before they go on looking at it. */
export async function asksForNews(page: Page): Promise<void> {
  const button = page.locator('.kept-back').getByRole('button', { name: 'Afficher' });
  await page.addLocatorHandler(button, () => button.click());
}

/** Accepts the referral on screen. A note is asked for as soon as others have waited longer, so one is always written. */
export async function accept(page: Page, word = 'Place donnée à la réunion d’équipe.'): Promise<void> {
  await page.locator('.answers summary', { hasText: 'Accepter' }).click();
  await page.locator('.answer[open] textarea[name="note"]').fill(word);
  await page.getByRole('button', { name: 'Accepter l’orientation' }).click();
}

/** Says that the first interview of a case took place an hour ago, so that its programme can begin. */
export async function held(request: APIRequestContext, id: string): Promise<void> {
  const { referral } = await ask<{ referral: { version: number } }>(
    request,
    'query ($id: ID!) { referral(id: $id) { version } }',
    { id },
  );
  const at = new Date(Date.now() - 3_600_000).toISOString();
  await act(request, 'scheduleIntake', 'ScheduleIntakeInput', {
    ...{ id, version: referral.version, at, confirmed: ['at'] },
  });
}
