import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { DemoKey } from '../demo/index.ts';
import { portalHandler, portalRoutes, tellPortal, type PortalRoute } from '../testing/built-portal.ts';
import { formIn } from '../testing/form-in.ts';
import { completeDraft, hubForFile, organisationId, sent, type TestClient } from '../testing/index.ts';

const hub = hubForFile({ portal: portalHandler, wired: true });
const errors = vi.spyOn(console, 'error');
/** Who is asked, one after the other, until somebody may open a page. */
const people: readonly DemoKey[] = ['spip63', 'coordination0363', 'coordination15', 'jap63', 'admin'];
/** What stands for the parameter of an address, by what comes before it. */
const shown = new Map<string, string>();
const visitors = new Map<string, TestClient>();
let routes: readonly PortalRoute[] = [];

beforeAll(async () => {
  tellPortal(hub.url);
  routes = await portalRoutes();
  const officer = await hub.as('spip63');
  const referral = await sent(officer);
  shown.set('/annuaire', await organisationId(officer, 'Clermont-Ferrand', 'JUDICIAL_COURT'));
  shown.set('/equipe', shown.get('/annuaire') ?? '');
  shown.set('/orientations', referral.id);
  shown.set('/orienter/accuse', referral.id);
  shown.set('/orienter/pour', referral.id);
  shown.set('/orienter', (await completeDraft(officer)).id);
  for (const route of routes) visitors.set(route.address, await visitorOf(route));
});
afterEach(() => errors.mockClear());
afterAll(() => errors.mockRestore());

/** An address of the route that leads somewhere. */
function addressOf({ address }: PortalRoute): string {
  const [before = '', after] = address.split('/[id]');
  if (after === undefined) return address;
  const id = shown.get(before + after) ?? shown.get(before);
  if (id === undefined) throw new Error(`Say in this test what ${address} is to show.`);
  return `${before}/${id}${after}`;
}

/** Whether an endpoint leads on to a page, other than to the sign-in. */
const leadsOn = ({ isPage }: PortalRoute, { status, headers }: Response): boolean =>
  !isPage && status === 303 && /^\/(?!connexion)/.test(headers.get('location') ?? '');

/** Whoever may open it; for what is only posted to, whoever may open the page that it belongs to. */
async function visitorOf(route: PortalRoute): Promise<TestClient> {
  if (route.isPublic) return hub.visitor();
  if (!route.isPage && !route.methods.includes('GET')) {
    return await hub.as(route.address.startsWith('/boite') ? 'coordination0363' : 'spip63');
  }
  for (const key of people) {
    const client = await hub.as(key);
    const answer = await client.raw(addressOf(route));
    await answer.body?.cancel();
    if (answer.status === 200 || leadsOn(route, answer)) return client;
  }
  throw new Error(`Nobody of ${people.join(', ')} may open ${route.address}.`);
}

const visiting = (route: PortalRoute): TestClient => visitors.get(route.address) ?? hub.visitor();

/** Everything of the database, as one word. */
async function state(): Promise<string> {
  const tables = await hub.sql<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname not in ('pg_catalog', 'information_schema') order by 1`,
  );
  const digests: string[] = [];
  for (const { name } of tables) {
    const [row] = await hub.sql<{ digest: string }>(
      `select md5(coalesce(string_agg(md5(line::text), '' order by md5(line::text)), '')) as digest from ${name} as line`,
    );
    digests.push(`${name} ${row?.digest ?? ''}`);
  }
  return digests.join('\n');
}

const form = 'application/x-www-form-urlencoded';
const bodies: readonly Readonly<{ name: string; type?: string; body?: string }>[] = [
  { name: 'nothing' },
  { name: 'nothing, called a form', type: form },
  { name: 'JSON', type: 'application/json', body: '{"membership":"mem_1","locale":"en","id":"ref_1"}' },
  { name: 'text', type: 'text/plain', body: 'membership=mem_1\r\nlocale=en' },
  { name: 'a form of something else', type: form, body: 'x=1&__proto__=2&constructor=3&id=%00' },
  { name: 'a form in parts without its boundary', type: 'multipart/form-data', body: 'x' },
  {
    name: 'a form that was cut off',
    type: 'multipart/form-data; boundary=b',
    body: '--b\r\nContent-Disposition: form-data; name="locale"\r\n\r\ne',
  },
];
const elsewhere: readonly Readonly<Record<string, string>>[] = [
  { origin: 'https://evil.example' },
  { origin: 'null' },
  { origin: 'no origin at all' },
  { 'sec-fetch-site': 'cross-site' },
  { origin: 'https://evil.example', 'sec-fetch-site': 'same-site' },
];

/** Everything that changes something: a method of an endpoint, a form of a page. */
const changes = (): readonly (readonly [PortalRoute, method: string, query: string])[] =>
  routes.flatMap((route) => [
    ...route.methods
      .filter((method) => !['GET', 'HEAD', 'OPTIONS'].includes(method))
      .map((method) => [route, method, ''] as const),
    ...route.actions.map((name) => [route, 'POST', name === 'default' ? '' : `?/${name}`] as const),
  ]);

async function send(
  client: TestClient,
  [route, method, query]: ReturnType<typeof changes>[number],
  from: Readonly<Record<string, string>>,
  { type, body }: (typeof bodies)[number],
): Promise<Response> {
  return await client.raw(addressOf(route) + query, {
    method,
    headers: { accept: 'application/json', ...from, ...(type === undefined ? {} : { 'content-type': type }) },
    ...(body === undefined ? {} : { body }),
  });
}

it('changes nothing for a page of another site, whatever it sends and wherever to', async () => {
  expect(changes().length).toBeGreaterThan(50);
  const before = await state();
  let tried = 0;
  for (const change of changes()) {
    const client = visiting(change[0]);
    for (const [index, from] of elsewhere.entries()) {
      // each origin with each body, over all that changes something
      const body = bodies[(index + tried++) % bodies.length] ?? { name: 'nothing' };
      const answer = await send(client, change, from, body);
      const said = `${change[1]} ${change[0].address}${change[2]}, ${body.name}, ${JSON.stringify(from)}`;
      expect(answer.status, said).toBe(403);
      expect(answer.headers.getSetCookie(), said).toEqual([]);
      await answer.body?.cancel();
    }
  }
  expect(await state()).toBe(before);
  expect(errors).not.toHaveBeenCalled();
});

it('answers whatever our own pages could send wrongly, and never as a fault of its own', async () => {
  for (const change of changes()) {
    // one of them ends a session, which nobody else needs
    const client = change[0].address === '/deconnexion' ? await hub.as('greffe63') : visiting(change[0]);
    for (const body of bodies) {
      // the page that follows is rendered once for each change, for what is a form as far as can be seen
      const accept = body.name === 'a form of something else' ? 'text/html' : 'application/json';
      const answer = await send(client, change, { origin: hub.url, accept }, body);
      const said = `${change[1]} ${change[0].address}${change[2]}, ${body.name}`;
      expect(answer.status, said).toBeLessThan(500);
      expect(await answer.text(), said).not.toMatch(/\n\s+at .*\.[jt]s:\d+/);
    }
  }
  expect(errors).not.toHaveBeenCalled();
});

const reads = (): readonly PortalRoute[] =>
  routes.filter((route) => route.isPage || route.methods.includes('GET'));

it('sends every page compressed, and leaves no answer made for someone in any cache', async () => {
  for (const route of reads()) {
    for (const encoding of ['br', 'gzip']) {
      const answer = await visiting(route).raw(addressOf(route), {
        headers: { 'accept-encoding': encoding },
      });
      if (!route.isPublic) expect(answer.headers.get('cache-control')).toBe('private, no-store');
      if (leadsOn(route, answer)) continue;
      expect(answer.status, route.address).toBe(200);
      const text = await answer.text();
      if (route.isPage) expect(answer.headers.get('content-encoding'), route.address).toBe(encoding);
      expect(text.length, route.address).toBeGreaterThan(0);
    }
  }
});

/** What looks as if it had been drawn at random, but for classes, addresses and ids, which open nothing by themselves. */
const secretsIn = (html: string): readonly string[] =>
  [...html.replaceAll(/ class=\\?"[^"]*"/g, '').matchAll(/[\w+/-]{20,}/g)]
    .map(([text]) => text)
    .filter((text) => /\d/.test(text) && /[A-Za-z]/.test(text))
    .filter((text) => !text.startsWith('/') && !/^[a-z]{3}_[\w-]{22}$/.test(text));

it('writes no secret into two answers, so that the length of one says nothing of it', async () => {
  const found = new Set<string>();
  for (const route of reads()) {
    const page = async (): Promise<readonly string[]> =>
      secretsIn(await (await visiting(route).raw(addressOf(route))).text());
    const [once, again] = [await page(), new Set(await page())];
    expect(
      once.filter((secret) => again.has(secret)),
      route.address,
    ).toEqual([]);
    for (const secret of once) found.add(secret);
  }
  // the nonce of each page, and the keys of its forms
  expect(found.size).toBeGreaterThan(20);
});

it('refuses in French what never reaches a page, and shows an address that cannot be read as not there', async () => {
  const large = { method: 'POST', body: 'x'.repeat(300_000), headers: { origin: hub.url } };
  for (const [address, status, words, asked] of [
    ['/%ff', 404, /<html lang="fr"[^]*Cette page n’existe pas/, { headers: { accept: 'text/html' } }],
    ['/langue', 403, /^Ce formulaire/, { method: 'POST', body: '', headers: { 'content-type': form } }],
    ['/langue', 413, /^Envoyez moins/, large],
    ['/auth/sign-in/email', 413, /"message":"Envoyez moins/, large],
  ] as const)
    await hub
      .visitor()
      .raw(address, asked)
      .then(async (answer) =>
        expect([answer.status, await answer.text()]).toEqual([status, expect.stringMatching(words)]),
      );
});

it('has an inbox for who treats referrals, and for nobody else', async () => {
  for (const [key, status] of [
    ['prefecture', 404],
    ['spip63', 404],
    ['equipe63', 200],
  ] as const)
    expect((await (await hub.as(key)).raw('/boite?vue=a-traiter')).status, key).toBe(status);
});

it('leads nobody to another site by an address that it is given', async () => {
  for (const wanted of [
    '//evil.example',
    '/.//evil.example',
    '/%2e//evil.example',
    '/\\evil.example',
    'https://evil.example',
  ]) {
    const officer = await hub.as('spip63');
    const given = encodeURIComponent(wanted);
    const posted = {
      method: 'POST',
      headers: { accept: 'text/html', 'content-type': form, origin: hub.url },
    };
    const answers = {
      '/connexion': await officer.raw(`/connexion?suite=${given}`),
      '/langue': await officer.raw('/langue', { ...posted, body: `suite=${given}` }),
      '/notifications': await officer.raw('/notifications?/ouvrir', { ...posted, body: `vers=${given}` }),
    };
    for (const [route, answer] of Object.entries(answers)) {
      expect(answer.status, `${route} ${wanted}`).toBe(303);
      const { origin } = new URL(answer.headers.get('location') ?? '', hub.url);
      expect(origin, `${route} ${wanted}`).toBe(hub.url);
    }
  }
  expect(errors).not.toHaveBeenCalled();
});

describe('while the database is away', () => {
  const html = { accept: 'text/html' };
  const json = { accept: 'application/json' };
  beforeAll(async () => {
    // It says so for each request, which are hundreds here.
    errors.mockImplementation(() => undefined);
    await hub.wire.cut();
  });
  afterAll(() => hub.wire.mend());

  /** Says when to try again, keeps the answer out of caches, and is headed as every answer of ours. */
  const expectAway = (answer: Response, said: string): void => {
    expect([answer.status, answer.headers.get('retry-after')], said).toEqual([503, '5']);
    expect(answer.headers.get('cache-control'), said).toBe('no-store');
    expect(answer.headers.get('x-frame-options'), said).toBe('DENY');
  };

  it('every page behind the sign-in, and its data, say when to try again', async () => {
    for (const route of routes.filter(({ isPage, isPublic }) => isPage && !isPublic)) {
      const address = addressOf(route);
      const page = await visiting(route).raw(address, { headers: html });
      expectAway(page, address);
      expect(await page.text(), address).toMatch(/<main id="contenu"[^]*Le service ne répond pas/);
      const data = await visiting(route).raw(`${address}/__data.json`);
      expectAway(data, address);
      expect(await data.json(), address).toMatchObject({ status: 503, message: expect.any(String) });
    }
  });

  it('every form behind the sign-in comes back with what was typed, and does nothing', async () => {
    const typed = 'L’échéance « du 3 »\r\n<b>et</b> "la" suite';
    const forms = changes().filter(([{ isPage, isPublic }]) => isPage && !isPublic);
    expect(forms.length).toBeGreaterThan(30);
    for (const [route, method, query] of forms) {
      const client = visiting(route);
      const address = addressOf(route) + query;
      const sending = (accept: object, body: BodyInit, type?: string): Promise<Response> =>
        client.raw(address, {
          method,
          headers: { ...accept, origin: hub.url, ...(type && { 'content-type': type }) },
          body,
        });
      const fields = new URLSearchParams({ words: typed, key: 'k-1' }).toString();
      const page = await sending(html, fields, form);
      expectAway(page, address);
      const shown = await page.text();
      expect(formIn(shown), address).toEqual({
        action: address,
        fields: [
          ['words', typed],
          ['key', 'k-1'],
        ],
      });

      const toScript = await sending({ ...json, 'x-sveltekit-action': 'true' }, fields, form);
      expectAway(toScript, address);
      expect(await toScript.json(), address).toMatchObject({ type: 'error', error: { status: 503 } });
    }
    const [[route, , query]] = forms.filter(([{ address }]) => address.endsWith('/echanges')) as [
      (typeof forms)[number],
    ];
    const message = new FormData();
    message.append('body', typed);
    message.append('files', new Blob(['x']), 'bilan.pdf');
    const kept = await visiting(route).raw(addressOf(route) + query, {
      method: 'POST',
      headers: { ...html, origin: hub.url },
      body: message,
    });
    expectAway(kept, 'a message with a file');
    expect(await kept.text()).toMatch(/bilan\.pdf[^]*<input [^>]*type="file" name="files"[^>]* required/);
    // a form that cannot be read has nothing to offer again
    const cut = await visiting(route).raw(addressOf(route) + query, {
      method: 'POST',
      headers: { ...html, origin: hub.url, 'content-type': 'multipart/form-data; boundary=b' },
      body: 'x',
    });
    expectAway(cut, 'a form that was cut off');
    expect(await cut.text()).not.toContain('<form method="post"');
  });

  it('the sign-in keeps the address that was typed, and what needs no database goes on', async () => {
    const body = new URLSearchParams({ email: 'spip63@maillage.example', password: 'x' }).toString();
    const answer = await hub.visitor().raw('/connexion', {
      method: 'POST',
      headers: { ...html, origin: hub.url, 'content-type': form },
      body,
    });
    expectAway(answer, 'sign-in');
    expect(await answer.text()).toContain('value="spip63@maillage.example"');
    for (const route of routes.filter(({ isPublic, isPage }) => isPublic && isPage)) {
      const page = await hub.visitor().raw(route.address, { headers: html });
      expect(page.status, route.address).toBe(200);
    }
  });
});
