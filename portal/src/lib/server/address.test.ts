import fc from 'fast-check';
import { expect, it } from 'vitest';
import { localAddress } from './address.ts';

it('keeps an address of this site, with its query', () => {
  expect(localAddress('/annuaire?q=riom', '/accueil')).toBe('/annuaire?q=riom');
});

it.each([
  '//evil.example/',
  '/\\evil.example',
  'https://evil.example',
  '/\t/evil.example',
  '/.//evil.example',
  '/..//evil.example',
  '/%2e//evil.example',
  '/a/..//evil.example',
  '/.\t//evil.example',
  '',
  null,
  'accueil',
])('refuses %j', (wanted) => expect(localAddress(wanted, '/accueil')).toBe('/accueil'));

/** Text that is likely to mean another address than it seems to. */
const treacherous = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '/',
        '//',
        '\\',
        '.',
        '..',
        '%2e',
        '%2F',
        '%5c',
        '?',
        '#',
        '@',
        ':',
        '\t',
        '\n',
        '\r',
        ' ',
      ),
      fc.constantFrom('evil.example', 'http:', 'https://', 'javascript:', 'a', 'é', '\0', '\u200b'),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { maxLength: 10 },
  )
  .map((pieces) => pieces.join(''));

it('never leads away from this site, whatever is asked and whatever the site is called', () => {
  const sites = ['https://maillage.example', 'http://localhost:3000'];
  fc.assert(
    fc.property(
      fc.oneof(
        treacherous,
        treacherous.map((text) => `/${text}`),
        fc.webUrl(),
      ),
      (wanted) => {
        const address = localAddress(wanted, '/accueil');
        expect(address).toMatch(/^\/(?![/\\])/);
        // a header takes it as it is
        expect(address).toMatch(/^[\x21-\x7e]+$/);
        for (const site of sites) {
          for (const page of ['/', '/connexion', '/orientations/ref_1']) {
            const reached = new URL(address, site + page);
            expect(reached.origin).toBe(site);
            expect(reached.pathname + reached.search).toBe(address);
          }
        }
        expect(localAddress(address, '/boite')).toBe(address);
      },
    ),
    { numRuns: 2000 },
  );
});
