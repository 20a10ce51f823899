import { expect, it } from 'vitest';
import { hubForFile } from '../testing/index.ts';
import { refusalHeader, type PortalHandler } from './portal-handler.ts';

/** Files go with drafts, cases and messages; every other form is held to what a form of words may be. */

const portal: PortalHandler = (request, response) => {
  request.resume();
  // what the hub refuses the portal only words
  response.statusCode = request.headers[refusalHeader] ? 413 : 200;
  response.end('a page');
};
const hub = hubForFile({ portal: () => Promise.resolve(portal) });

const words = { 'content-type': 'application/x-www-form-urlencoded' };
const large = 'x'.repeat(300_000);

function withFile(): FormData {
  const form = new FormData();
  form.append('file', new File([`%PDF-1.4 ${large}`], 'jugement.pdf'));
  return form;
}

it.each([
  ['/orienter?/joindre', withFile(), true],
  ['/orienter/ref_x/2?/continuer', withFile(), true],
  ['/orientations/ref_x?/enclose', withFile(), true],
  ['/orientations/ref_x/echanges?/envoyer', withFile(), true],
  ['/boite?/enclose&vue=toutes', withFile(), true],
  ['/orienter?/joindre', large, false],
  ['/orientations/ref_x/echanges?/envoyer', large, false],
  ['/langue', withFile(), false],
  ['/orienterailleurs', withFile(), false],
])('%s: a form of 300 KB', async (address, body, goes) => {
  const officer = await hub.as('spip63');
  const headers = { origin: hub.url, accept: 'text/html', ...(typeof body === 'string' && words) };
  const { status } = await officer.raw(address, { method: 'POST', body, headers });
  expect(status === 413).toBe(!goes);
});
